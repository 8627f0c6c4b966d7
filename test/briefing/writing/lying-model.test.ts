import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BriefRequest, ToldBriefing } from '../../../src/briefing/brief.ts';
import { isLine, type Line, type Note, type Report } from '../../../src/domain/report.ts';
import { chanceFrom, FAILURES, KINDS, type Lie, lyingAnswer, pick } from './lies.ts';
import { givenIn, openWriting, request, type Writing } from './writing.ts';

const BRIEFINGS = 1000;
const SEED = 20261124;
/** Two briefings in ten meet a model that gives nothing usable. */
const FAILING = 5;
/** Injected: what the product waits 20 s for. */
const PATIENCE_MS = 40;

const TOPICS = [
  null,
  'Talmora',
  'Tomar Velisk',
  'Teke Pass',
  'Korvathi army',
  'ceasefire',
  'port',
  'election',
  'dam',
  'strike',
];
const LENGTHS = [40, 70, 100];

let writing: Writing;
beforeAll(async () => {
  writing = await openWriting();
});
afterAll(() => writing.close());

const plain = new Map<string, Promise<ToldBriefing>>();
const plainOf = async (asked: BriefRequest): Promise<Report> => {
  const key = JSON.stringify(asked);
  const known = plain.get(key) ?? writing.writer(null).then((writer) => writer.brief(asked, 'operator'));
  plain.set(key, known);
  return (await known).report;
};

const itemsOf = ({ sections }: Report): (Line | Note)[] => sections.flatMap(({ title, lines }) => [title, ...lines]);
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Held against the stored articles and nothing else: whatever of a line is not a source's own sentence is unsupported. */
const unsupportedIn = async (report: Report, extractive: Report): Promise<string[]> => {
  const own = new Set(itemsOf(extractive).map(({ text }) => text));
  const lines = itemsOf(report).filter(isLine);
  const faults: string[] = [];
  for (const { text, citations } of lines) {
    if (citations.every((citation) => flat(citation.text) !== text) && !own.has(text)) faults.push(text);
    for (const { article, revision, start, end, text: words } of citations) {
      const stored = await writing.store.articles.article(article, revision);
      if (stored?.text.slice(start, end) !== words) faults.push(`a citation of ${article} that does not stand there`);
    }
  }
  return faults;
};

const plantedIn = (report: Report, lies: readonly Lie[]): string[] => {
  const shown = [report.title, ...itemsOf(report).map(({ text }) => text)].join('\n');
  return lies.flatMap(({ planted }) => planted).filter((word) => shown.includes(word));
};

const linesOf = (report: Report): Line[] => itemsOf(report).filter(isLine);
const notesOf = (report: Report): string =>
  itemsOf(report)
    .filter((item) => !isLine(item))
    .map(({ text }) => text)
    .join('\n');

const figures = {
  lied: 0,
  lies: 0,
  honest: 0,
  replaced: 0,
  failed: 0,
  planted: 0,
  unsupported: 0,
  lines: 0,
  slowestMs: 0,
};

test(`nothing that a lying model makes up is shown in ${BRIEFINGS} briefings`, async () => {
  const chance = chanceFrom(SEED);
  for (let nth = 0; nth < BRIEFINGS; nth += 1) {
    const asked = request({ topic: pick(TOPICS, chance), words: pick(LENGTHS, chance) });
    const extractive = await plainOf(asked);
    const failure = chance.below(FAILING) === 0 ? pick(FAILURES, chance) : null;
    const lies: Lie[] = [];
    writing.server.follow((wire) => {
      if (failure !== null) return failure.reply;
      const planted = lyingAnswer(givenIn(wire), chance);
      lies.push(...planted.lies);
      figures.honest += planted.honest;
      return planted.reply;
    });
    // A name of its own: each is asked anew, and no breaker is open yet.
    const patient = failure?.reply.kind === 'hang' || failure?.reply.kind === 'drip' ? PATIENCE_MS : 60_000;
    const writer = await writing.writer({ model: `liar-${nth}`, timeoutMs: patient });
    const started = performance.now();
    const { report, edits } = await writer.brief(asked, 'operator');
    figures.slowestMs = Math.max(figures.slowestMs, performance.now() - started);
    const planted = plantedIn(report, lies);
    const unsupported = await unsupportedIn(report, extractive);
    expect({ nth, planted, unsupported }).toEqual({ nth, planted: [], unsupported: [] });
    if (failure !== null) {
      expect(linesOf(report), failure.name).toEqual(linesOf(extractive));
      expect(notesOf(report), failure.name).toContain('In the sources’ own sentences: ');
      expect(notesOf(report), failure.name).not.toContain('Zorblat');
    }
    figures.failed += failure === null ? 0 : 1;
    figures.lied += failure === null ? 1 : 0;
    figures.lies += lies.length;
    figures.replaced += edits.filter(({ kind }) => kind === 'replaced').length;
    figures.lines += linesOf(report).length;
  }
  console.log(
    `lying model: ${BRIEFINGS} briefings (${figures.lied} with lies, ${figures.failed} with no answer), ${figures.lies} lies ` +
      `of ${Object.keys(KINDS).length} kinds, ${figures.honest} honest sentences, ${figures.replaced} sentences rejected, ` +
      `${figures.lines} lines shown, 0 unsupported; slowest briefing ${figures.slowestMs.toFixed(0)} ms`,
  );
}, 600_000);
