import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { supportOf } from '../../src/briefing/verify/support.ts';
import { parseQags } from '../../src/evaluation/qags.ts';
import { articlePearson, bigramOverlap, supportSuite } from '../../src/evaluation/support.ts';

const LINES = [
  {
    article: 'The lighthouse at Brannoch was repainted in June. Its keeper, Odd Farrel, chose the colour.',
    summary_sentences: [
      {
        sentence: 'The lighthouse was repainted in June.',
        responses: [{ response: 'yes' }, { response: 'yes' }, { response: 'yes' }],
      },
      { sentence: 'Its keeper sold it.', responses: [{ response: 'no' }, { response: 'yes' }, { response: 'no' }] },
    ],
  },
  {
    article: 'A heron built its nest on the pier of Lunde. The harbour office closed the pier.',
    summary_sentences: [
      {
        sentence: 'A heron closed the harbour office.',
        responses: [{ response: 'no' }, { response: 'no' }, { response: 'no' }],
      },
    ],
  },
  {
    article: 'Bakers in Tolm raised the price of rye bread by 10 cents.',
    summary_sentences: [
      {
        sentence: 'Bakers in Tolm raised the price of rye bread.',
        responses: [{ response: 'yes' }, { response: 'yes' }, { response: 'yes' }],
      },
    ],
  },
]
  .map((line) => JSON.stringify(line))
  .join('\n');

describe('the support suite', () => {
  test('reads the share of people who found a sentence supported', () => {
    const [first] = parseQags(`${LINES}\n`);
    expect(first?.sentences.map(({ supported }) => supported)).toEqual([1, 1 / 3]);
  });

  test('correlates the means of articles: 1 where ours rise with the people’s, −1 where they fall', () => {
    const articles = parseQags(LINES);
    expect(articlePearson(articles, [[1, 1 / 3], [0], [1]])).toBeCloseTo(1);
    expect(articlePearson(articles, [[0, 2 / 3], [1], [0]])).toBeCloseTo(-1);
  });

  test('the baseline is the share of neighbouring words', () => {
    expect(bigramOverlap('the red door', 'The red door is shut.')).toBe(1);
    expect(bigramOverlap('the red gate', 'The red door is shut.')).toBe(0.5);
    expect(bigramOverlap('', 'The red door is shut.')).toBe(0);
  });

  test('scores every file that is there by its name', async () => {
    const core = readCore();
    const score = await supportSuite.run({
      files: {
        list: async () => ['qags/SOURCE.md', 'qags/mturk_lunde.jsonl'],
        text: async () => LINES,
        bytes: async () => new Uint8Array(),
      },
      core,
      store: () => Promise.reject(new Error('this suite needs no store')),
      sample: async () => new Uint8Array(),
      emit: () => undefined,
      progress: () => undefined,
    });
    expect(score.items).toBe(4);
    expect(score.metrics.lundePearson).toBeGreaterThan(0.5);
    expect(Object.keys(score.baselines)).toEqual(['bigrams.lundePearson']);
  });
});

describe('supportOf ranks', () => {
  const core = readCore();
  const text = 'Rebels took the bridge at Corran on Monday. The army said it had lost no men there. Rain fell.';

  test('the text’s own words above others, and both above what it does not tell', () => {
    const own = supportOf('Rebels took the bridge at Corran on Monday.', text, core);
    const other = supportOf('On Monday rebels captured the Corran bridge.', text, core);
    const strange = supportOf('Farmers in Delm sold their cattle.', text, core);
    expect(own).toBeGreaterThan(other);
    expect(other).toBeGreaterThan(strange);
  });

  test('a denial dropped below the denial kept', () => {
    expect(supportOf('The army said it had lost men there.', text, core)).toBeLessThan(
      supportOf('The army said it had lost no men there.', text, core),
    );
  });

  test('a strange name or number below a strange word', () => {
    const strangeWord = supportOf('On Monday rebels captured the Corran ferry.', text, core);
    expect(supportOf('On Monday rebels captured the Delm bridge.', text, core)).toBeLessThan(strangeWord);
    expect(supportOf('On Monday 40 captured the Corran bridge.', text, core)).toBeLessThan(strangeWord);
  });

  test('from 0 to 1, for nothing and for noise too', () => {
    for (const sentence of ['', '...', 'x'.repeat(500)]) {
      const score = supportOf(sentence, text, core);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
