import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ToldBriefing } from '../../../src/briefing/brief.ts';
import { isLine, type Line, type Note, type Report } from '../../../src/domain/report.ts';
import type { BriefOrder } from '../../../src/main/writer.ts';
import type { Reply } from '../../adapters/openai/scripted-server.ts';
import { type Chance, chanceFrom, FAILURES, KINDS, type Lie, lyingAnswer, type Planted, pick } from './lies.ts';
import { givenIn, openWriting, request, type Writing } from './writing.ts';

const BRIEFINGS = 1000;
const SEED = 20261124;
/** Two briefings in ten meet a model that gives nothing usable. */
const FAILING = 5;
/** Injected: what the product waits 20 s for. */
const PATIENCE_MS = 40;
const LONG_MS = 60_000;

const TOPICS = [null, 'Talmora', 'Velisk', 'Teke Pass', 'Tasco', 'truce', 'election', 'dam', 'Halmere', 'sanctions'];
const LENGTHS = [40, 70, 100];

let writing: Writing;
beforeAll(async () => {
  writing = await openWriting();
});
afterAll(() => writing.close());

const plain = new Map<string, Promise<ToldBriefing>>();
const plainOf = async (asked: BriefOrder): Promise<Report> => {
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

type Told = {
  readonly failure: string | null;
  readonly lies: readonly Lie[];
  readonly honest: number;
  readonly report: Report;
  readonly extractive: Report;
  readonly rejected: number;
  readonly ms: number;
};

const patienceFor = (reply: Reply | undefined): number =>
  reply?.kind === 'hang' || reply?.kind === 'drip' ? PATIENCE_MS : LONG_MS;

/** One briefing by a model that lies, or gives no answer. */
const brief = async (nth: number, chance: Chance): Promise<Told> => {
  const asked = request({ topic: pick(TOPICS, chance), words: pick(LENGTHS, chance) });
  const extractive = await plainOf(asked);
  const failure = chance.below(FAILING) === 0 ? pick(FAILURES, chance) : null;
  const answers: Planted[] = [];
  writing.server.follow((wire) => {
    if (failure !== null) return failure.reply;
    const answer = lyingAnswer(givenIn(wire), chance);
    answers.push(answer);
    return answer.reply;
  });
  // A name of its own: each is asked anew, and no breaker is open yet.
  const writer = await writing.writer({ model: `liar-${nth}`, timeoutMs: patienceFor(failure?.reply) });
  const started = performance.now();
  const { report, edits } = await writer.brief(asked, 'operator');
  return {
    failure: failure?.name ?? null,
    lies: answers.flatMap(({ lies }) => lies),
    honest: answers.reduce((sum, { honest }) => sum + honest, 0),
    report,
    extractive,
    rejected: edits.filter(({ kind }) => kind === 'replaced').length,
    ms: performance.now() - started,
  };
};

const expectExtraction = ({ failure, report, extractive }: Told): void => {
  expect(linesOf(report), failure ?? '').toEqual(linesOf(extractive));
  expect(notesOf(report), failure ?? '').toContain('In the sources’ own sentences: ');
  expect(notesOf(report), failure ?? '').not.toContain('Zorblat');
};

const sum = (told: readonly Told[], count: (each: Told) => number): number =>
  told.reduce((total, each) => total + count(each), 0);

test(`nothing that a lying model makes up is shown in ${BRIEFINGS} briefings, and each ends`, async () => {
  const chance = chanceFrom(SEED);
  const told: Told[] = [];
  const shown: string[] = [];
  for (let nth = 0; nth < BRIEFINGS; nth += 1) {
    const each = await brief(nth, chance);
    told.push(each);
    shown.push(...plantedIn(each.report, each.lies), ...(await unsupportedIn(each.report, each.extractive)));
    if (each.failure !== null) expectExtraction(each);
  }
  const failed = told.filter(({ failure }) => failure !== null).length;
  console.log(
    `a lying model: ${BRIEFINGS} briefings (${BRIEFINGS - failed} with lies, ${failed} with no answer in ` +
      `${new Set(told.map(({ failure }) => failure)).size - 1} ways); ${sum(told, ({ lies }) => lies.length)} lies of ` +
      `${Object.keys(KINDS).length} kinds and ${sum(told, ({ honest }) => honest)} honest sentences told, ` +
      `${sum(told, ({ rejected }) => rejected)} rejected; ${sum(told, ({ report }) => linesOf(report).length)} lines shown, ` +
      `${shown.length} unsupported; slowest ${Math.max(...told.map(({ ms }) => ms)).toFixed(0)} ms`,
  );
  expect(shown).toEqual([]);
}, 600_000);
