import { describe, expect, test } from 'vitest';
import { figuresOf, seriesOf } from '../../src/stories/figures.ts';
import { outdatedIn, overdueIn } from '../../src/stories/outdated.ts';
import { materialsOf } from './materials.ts';

/** One article a day from the third of May on, each of another paper, printed or re-printed under the place it was written at. */
const days = (...texts: string[]) =>
  materialsOf(
    texts.map((text, at) => ({
      id: `day-${at}`,
      publisher: `Paper ${at}`,
      title: 'Strike on Norvel',
      publishedAt: `2027-05-0${3 + at}T08:00:00Z`,
      text,
    })),
  );
const told = (...texts: string[]): string[] => figuresOf(days(...texts)).map(({ line }) => line.text);
const outdated = (...texts: string[]): string[] => outdatedIn(days(...texts)).map(({ text }) => text);

const WIRE =
  'NORVEL, May 3 (Quay Wire) — Drones struck Belmar’s largest oil terminal, killing three people, the Belmarian Health Ministry said.';

describe('what one speaker counts of one thing', () => {
  test('is one series, whoever passes it on and wherever it was written', () => {
    const series = seriesOf(
      days(
        WIRE,
        'Three people died when drones struck the Norvel terminal, the Health Ministry said, according to Quay Wire.',
        'OSTER, May 5 (Quay Wire) — The number of people killed in a strike on Belmar’s Norvel oil terminal has risen to six, the Health Ministry said.',
        'Six people are now known to have been killed in the strike on the Norvel terminal, the Health Ministry said.',
      ),
    );
    expect(series.map(({ speaker, points }) => [speaker, points.map(({ value }) => value)])).toEqual([
      ['Belmarian Health Ministry', [3, 6]],
    ]);
  });

  test('goes on where miners were killed, then died', () => {
    const first = 'Two miners were killed when a roof fell in at the Norvel pit, the rescue service said.';
    const more = 'Four miners are now known to have died at the Norvel pit, the rescue service said.';
    expect(told(first, more)).toEqual(['Killed: 2 → 4 (miner), the rescue service']);
  });

  test.each([
    ['Six people drowned off Norvel, the coast guard said.', ['Killed: 6, the coast guard']],
    ['Four children died at Norvel, the hospital said.', ['Killed: 4 (child), the hospital']],
    ['Four horses died at Norvel, the fire service said.', []],
    ['Some of the 20 passengers died at Norvel, the operator said.', []],
  ])('counts people who died or drowned, and no beasts or those they were among: %s', (text, figures) => {
    expect(told(text)).toEqual(figures);
  });

  test('stays apart where it is counted somewhere else', () => {
    expect(
      seriesOf(
        days(WIRE, 'Six people were killed in a fire at the market of Eskel, the Belmarian Health Ministry said.'),
      ).map(({ points }) => points.length),
    ).toEqual([1, 1]);
  });

  test('goes on where it first counted of what trade the dead were', () => {
    const first = 'A drone struck the port of Norvel, killing one dock worker, the Health Ministry said.';
    const more = 'Three people were killed at Norvel, the Health Ministry said.';
    expect(told(first, more)).toEqual(['Killed: 1 → 3, the Health Ministry']);
    expect(told(more, first)).toEqual(['Killed: 3, the Health Ministry; 1 (worker), the Health Ministry']);
  });
});

describe('a ministry and its minister', () => {
  const ministry = 'A drone struck the port of Norvel, killing two people, Belmar’s Interior Ministry said.';
  test.each([
    'Four people were killed at Norvel, Interior Minister Ada Kell said.',
    'Four people were killed at Norvel, Belmarian Interior Minister Ada Kell said.',
    'Four people were killed at Norvel, Ada Kell said. Kell, the interior minister, had come to the port.',
    'Four people were killed at Norvel, Ada Kell said. The minister of the interior, Ada Kell, had come to the port.',
  ])('are one speaker: %s', (text) => {
    expect(told(ministry, text)).toEqual(['Killed: 2 → 4, Belmar’s Interior Ministry']);
  });

  test.each([
    'Four people were killed at Norvel, Ada Kell said.',
    'Four people were killed at Norvel, Health Minister Ada Kell said.',
    'Four people were killed at Norvel, former Interior Minister Ada Kell said.',
    'Four people were killed at Norvel, Harran Interior Minister Ada Kell said.',
    'Four people were killed at Norvel, Ada Kell said. Interior Minister Odd Renn had come to the port.',
  ])('are two where no article says so: %s', (text) => {
    expect(told(ministry, text)).toEqual([
      expect.stringMatching(/^Killed: 2, Belmar’s Interior Ministry; 4, .*Ada Kell$/),
    ]);
  });

  test('are two where she is minister of something else', () => {
    expect(
      told(
        'A drone struck the port of Norvel, killing two people, the Interior Ministry said.',
        'Four people were killed at Norvel, Health Minister Ada Kell said.',
      ),
    ).toEqual([expect.stringContaining(';')]);
  });

  test('are two where two countries have such a ministry, and nothing tells whose minister it is', () => {
    const other = 'Four people were killed at Norvel, Interior Minister Ada Kell said.';
    const third = 'The Harran Interior Ministry said nothing.';
    expect(told(ministry, `${other} ${third}`)).toEqual([
      expect.stringMatching(/^Killed: 2, Belmar’s Interior Ministry; 4, .*Ada Kell$/),
    ]);
  });
});

describe('a number of the missing', () => {
  const first = 'A dam burst above Norvel.\n\nGovernor Maud Renn said 17 people were missing.';
  test.each([
    'The Relief Agency said that 11 people had been killed at Norvel and nine were still missing.',
    'The Relief Agency counts 13 dead and six missing at Norvel.',
    'Water came back to Norvel.\n\nFive people are missing.',
    'Four residents of Norvel found shelter. Four people are still unaccounted for.',
  ])('is outdated by a later one, whoever gives it: %s', (later) => {
    expect(outdated(first, later)).toEqual(['Governor Maud Renn said 17 people were missing.']);
  });

  test.each([
    'The Relief Agency said 17 people were still missing at Norvel.',
    'The Relief Agency said that 11 people had been killed at Norvel.',
    'No letters are missing, the post of Norvel said.',
  ])('stands where nobody gives another: %s', (later) => {
    expect(outdated(first, later)).toEqual([]);
  });

  test('of another place outdates nothing', () => {
    expect(
      outdated(
        'Governor Maud Renn said 17 people were missing at Norvel.',
        'Governor Maud Renn said six people were missing at Eskel.',
      ),
    ).toEqual([]);
  });

  test('is no other account of a day when more were missing', () => {
    const given = (...texts: string[]) => figuresOf(days(...texts)).map(({ differ }) => differ);
    expect(
      given(
        'Governor Maud Renn said 17 people were missing at Norvel.',
        'The Relief Agency said nine people were missing at Norvel.',
      ),
    ).toEqual([false]);
    const [one, other] = days(
      'Governor Maud Renn said 17 people were missing at Norvel.',
      'The Relief Agency said nine people were missing at Norvel.',
    );
    if (one === undefined || other === undefined) throw new Error('no articles');
    expect(figuresOf([one, { ...other, publishedMs: one.publishedMs }]).map(({ differ }) => differ)).toEqual([true]);
  });
});

describe('a plan', () => {
  const PLAN = 'NORVEL — Dockers plan to march to the Norvel oil terminal on Tuesday, their union said.';
  const overdue = (...texts: string[]): number => overdueIn(days(...texts)).length;

  test('is over where its story was told after its day, and not before', () => {
    // The third of May 2027 is a Monday.
    expect(overdue(PLAN, 'The terminal stood still.')).toBe(0);
    expect(overdue(PLAN, 'The terminal stood still.', 'Dockers are back.')).toBe(1);
  });

  test.each([
    'The Karsk court found Ada Roon guilty of taking bribes and will sentence her on Tuesday, the court clerk said.',
    'The Karsk council closed the old quay and will open the new one on Tuesday, its clerk said.',
  ])('takes nothing with it that was done: %s', (text) => {
    expect(overdue(text, 'The town was calm.', 'Karsk is calm.')).toBe(0);
  });
});
