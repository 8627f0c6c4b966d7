import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { briefArticles } from '../../src/briefing/brief.ts';
import { composeStory } from '../../src/briefing/compose.ts';
import { FEWEST_BRIEF_WORDS, MOST_BRIEF_WORDS } from '../../src/briefing/length.ts';
import { outlineOf } from '../../src/briefing/outline.ts';
import { planOutline, wordsIn } from '../../src/briefing/plan.ts';
import { type Citation, isLine, type Line, type Report } from '../../src/domain/report.ts';
import type { LibraryAccess } from '../../src/ports.ts';
import { disputesIn } from '../../src/stories/disputes.ts';
import type { Material } from '../../src/stories/material.ts';
import { standsAlone } from '../../src/stories/stands-alone.ts';
import { materialsOf, sampleMaterials } from '../stories/materials.ts';

const core = readCore();
const sample = sampleMaterials('articles.jsonl');
/** Briefings of given articles ask the library nothing. */
const library = {} as LibraryAccess;

const told = (materials: readonly Material[], words: number, query = ''): Promise<Report> =>
  briefArticles(materials, { scope: { shelves: ['operator'] }, title: 'Briefing', query, words }, { library, core });

const linesOf = ({ sections }: Report): Line[] =>
  sections.flatMap(({ title, lines }) => [title, ...lines].filter(isLine));
const textsOf = (report: Report): string[] =>
  report.sections.flatMap(({ title, lines }) => [title, ...lines].map(({ text }) => text));

const placeOf = ({ article, start }: Citation): string => `${article} ${start}`;

const UNION = 'The port union accused the Dunmore Line of overloading the ferry that sank off Marlow on Sunday.';
const FERRY = [
  {
    id: 'quay-1',
    publisher: 'Quay Times',
    title: 'Ferry sinks off Marlow, killing four',
    publishedAt: '2027-05-03T08:00:00Z',
    text: `MARLOW — A ferry of the Dunmore Line sank off Marlow harbour on Sunday night, killing four people, the Coast Ministry said on Monday. ${UNION} The Dunmore Line denied it.`,
  },
  {
    id: 'tide-2',
    publisher: 'Tide Herald',
    title: 'Toll of ferry that sank off Marlow rises to six',
    publishedAt: '2027-05-04T08:00:00Z',
    text: 'MARLOW — Six people were killed when a ferry of the Dunmore Line sank off Marlow harbour on Sunday night, the Coast Ministry said on Tuesday. The port union said nine people had been killed off Marlow.',
  },
] as const;

describe('a briefing', () => {
  test.each([40, 60, 100, 160, 250, 400])('of %i words has no more of them, and something to tell', async (words) => {
    const report = await told(sample, words);
    const texts = textsOf(report).map((text) => ({ text }));
    expect(wordsIn(texts)).toBeLessThanOrEqual(words);
    expect(linesOf(report).length).toBeGreaterThan(1);
    expect([FEWEST_BRIEF_WORDS, MOST_BRIEF_WORDS]).toEqual([40, 400]);
  });

  test('shows under each line the sentence it was made from, and no sentence twice', async () => {
    const report = await told(sample, 400);
    const sources = new Map(sample.map(({ article }) => [article.id, article.text]));
    for (const { citations } of linesOf(report))
      for (const { article, start, end, text } of citations) expect(sources.get(article)?.slice(start, end)).toBe(text);
    const lines = report.sections.flatMap(({ lines }) => lines.filter(isLine));
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });

  test('never tells a claim without its denial, nor a denial without its claim', async () => {
    for (const words of [60, 100, 200, 300, 400]) {
      const cited = linesOf(await told(sample, words)).map(({ citations }) => placeOf(citations[0]));
      for (const { prints } of planOutline(outlineOf(sample, { query: '', words })).stories)
        for (const { accounts } of disputesIn(prints).disputes) {
          const shown = accounts.filter(({ line }) => cited.includes(placeOf(line.citations[0])));
          const sides = new Set(shown.map(({ line }) => line.status === 'denied'));
          const isOneSentence = accounts.length === 1;
          expect(shown.length === 0 || isOneSentence || sides.size === 2, accounts[0].line.text).toBe(true);
        }
    }
  });

  test('tells a claim and its denial side by side under “Accounts differ”, each with its speaker and status', async () => {
    const { sections } = await told(materialsOf(FERRY), 200);
    const accounts = sections.find(({ title }) => title.text === 'Accounts differ');
    expect(accounts?.lines).toMatchObject([
      { text: expect.stringMatching(/^Killed: /) },
      { text: UNION, status: 'alleged', attribution: [{ name: expect.stringContaining('port union') }] },
      { text: 'The Dunmore Line denied it.', status: 'denied' },
    ]);
  });

  test('gives numbers by speaker and time, each with the sentence it stands in', async () => {
    const { sections } = await told(materialsOf(FERRY), 200);
    const figures = sections
      .flatMap(({ lines }) => lines.filter(isLine))
      .find(({ text }) => text.startsWith('Killed: '));
    expect(figures?.text).toMatch(/4 → 6, .*Coast Ministry/);
    expect(figures?.text).toMatch(/9, .*port union/);
    expect(figures?.citations).toHaveLength(3);
  });

  test('tells what happened first, though its number is given among the figures as well', async () => {
    const { sections } = await told(materialsOf(FERRY), 200);
    const [story] = sections;
    expect(story?.title.text).toBe('Toll of ferry that sank off Marlow rises to six');
    expect(story?.lines[0]?.text).toMatch(/^Six people were killed when a ferry of the Dunmore Line sank/);
    expect(textsOf(await told(materialsOf(FERRY), 200)).join('\n')).toMatch(
      /Killed: .*Coast Ministry.*; 9, the port union/i,
    );
  });

  test('does not tell as it stands what a later article counts otherwise', async () => {
    const text = textsOf(await told(materialsOf(FERRY), 400)).join('\n');
    expect(text).toContain('Six people were killed');
    expect(text).not.toContain('killing four people');
  });

  test('does not tell who was missing once later articles have other numbers in their own voice', async () => {
    const sample = sampleMaterials('articles.jsonl');
    const missing = '17 people were missing';
    expect(sample.some(({ article }) => article.text.includes(missing))).toBe(true);
    expect(textsOf(await told(sample, 400)).join('\n')).not.toContain(missing);
  });

  test('is headed as its report was printed first, with who says it, not as a re-print trims it', async () => {
    const body =
      'A ferry of the Dunmore Line sank off Marlow harbour on Sunday night, killing four people, the Coast Ministry said on Monday. Divers looked for the captain, who was seen on the bridge before the ferry went down. The harbour master, Ina Crole, said the lamps of the pier had been out since Friday.';
    const [first, copy] = materialsOf([
      {
        id: 'wire',
        title: 'Ferry Sinks off Marlow, Killing Four, Ministry Says',
        publishedAt: '2027-05-03T08:00:00Z',
        text: body,
      },
      { id: 'tide', title: 'Ferry sinks off Marlow, killing four', publishedAt: '2027-05-03T12:00:00Z', text: body },
    ]) as [Material, Material];
    const { sections } = await told([copy, first], 120);
    expect(sections[0]?.title).toMatchObject({ text: 'Ferry Sinks off Marlow, Killing Four, Ministry Says' });
    expect(sections[0]?.lines[0]?.text).toMatch(/^A ferry of the Dunmore Line sank/);
  });

  test.each([
    'The coast guard gave a lower number.',
    'A relief group called Open Hands put the number at 11,000.',
    'The right number that day was four.',
    'The Quay Times could not reach the owner of the ferry.',
    'The mayor of Dunmore could not be reached on Monday for comment.',
    'The Dunmore Line did not respond to several requests for comment.',
  ])('does not tell what says nothing by itself: %s', (sentence) => {
    expect(standsAlone(sentence, sentence.split(' ').length)).toBe(false);
  });

  test.each([
    'The total cost of the bridge at Dunmore rose to 40 million crowns.',
    'The figure skater Ola Brandt won the title in Dunmore on Sunday.',
    'Divers could not reach the crew of the ferry before Monday evening.',
    'Unions and owners could not reach a deal on pay on Monday.',
    'The fire service did not respond to calls from Dunmore for two hours.',
    'The ministry did not respond to requests for water from three villages.',
    'The coast guard put the number of the missing at four on Monday.',
    'The court answered the questions of the owners on Monday.',
  ])('tells what does: %s', (sentence) => {
    expect(standsAlone(sentence, sentence.split(' ').length)).toBe(true);
  });

  test('says what a story rests on, and when nobody is named', async () => {
    const [only] = materialsOf([
      {
        id: 'tide-9',
        publisher: 'Tide Herald',
        title: 'Marlow to close its port, officials say',
        publishedAt: '2027-05-04T08:00:00Z',
        text: 'Marlow will close its port to foreign ships in June, two officials said on Tuesday. The port handles half of the trade of the coast.',
      },
    ]) as [Material];
    const texts = textsOf(await told([only], 120));
    expect(texts).toContain('One origin (Tide Herald).');
    expect(texts).toContain('All rests on unnamed officials.');
    const named = textsOf(await told(materialsOf(FERRY), 200));
    expect(named).toContain('2 independent origins.');
    expect(named.join(' ')).not.toContain('unnamed');
  });

  test('names the stories that had no room', async () => {
    const { sections } = await told(sample, 200);
    const also = sections.at(-1);
    expect(also?.title.text).toBe('Also');
    expect(also?.lines.every(isLine)).toBe(true);
  });

  test('ends with how fresh it is', async () => {
    const { freshness } = await told(materialsOf(FERRY), 100);
    expect(freshness).toEqual({ newest: FERRY[1].publishedAt, articles: 2, missing: [] });
  });

  test('explains what was made shorter, what got a name and what was left out', () => {
    const materials = materialsOf([
      {
        id: 'quay-5',
        publisher: 'Quay Times',
        title: 'Marlow closes northern quay',
        publishedAt: '2027-05-05T08:00:00Z',
        text: 'Ilsa Brandt, who runs the port of Marlow, closed the northern quay. She ordered every ferry of the Dunmore Line to leave the harbour.',
      },
    ]);
    const [plan] = planOutline(outlineOf(materials, { query: '', words: 120 })).stories;
    if (plan === undefined) throw new Error('one story expected');
    const { sections, edits } = composeStory(plan, core);
    expect(sections[0]?.lines.map(({ text }) => text)).toEqual([
      'Ilsa Brandt closed the northern quay.',
      '[Ilsa Brandt] ordered every ferry of the Dunmore Line to leave the harbour.',
      'One origin (Quay Times).',
    ]);
    expect(edits.map(({ kind }) => kind)).toEqual(['compressed', 'resolved']);
    expect(composeStory(plan, null).sections[0]?.lines[0]?.text).toContain('who runs the port');
  });
});
