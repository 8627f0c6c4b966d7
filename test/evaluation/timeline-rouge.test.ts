import { describe, expect, test } from 'vitest';
import { alignedRouge1, dateF1 } from '../../src/evaluation/timeline-rouge.ts';

const DAY = 20_000;

describe('date F1', () => {
  test('is the harmonic mean of the share of right days and the share of days found', () => {
    const predicted = [DAY, DAY + 1, DAY + 2].map((day) => ({ day, text: '' }));
    const gold = [DAY, DAY + 2, DAY + 5, DAY + 6, DAY + 7].map((day) => ({ day, text: '' }));
    expect(dateF1(predicted, gold)).toBeCloseTo((2 * 2) / (3 + 5));
  });

  test('is nothing where nothing was predicted', () => {
    expect(dateF1([], [{ day: DAY, text: '' }])).toBe(0);
  });
});

describe('alignment ROUGE-1', () => {
  const gold = [
    { day: DAY, text: 'rebels took the port' },
    { day: DAY + 10, text: 'talks failed' },
  ];

  test('of a timeline with itself is one', () => {
    expect(alignedRouge1(gold, gold)).toBeCloseTo(1);
  });

  test('counts words under the same day in full', () => {
    // recall: 2 of 6 words (the, port); precision: 2 of 3
    const recall = 2 / 6;
    const precision = 2 / 3;
    const wanted = (2 * precision * recall) / (precision + recall);
    // the second gold day aligns with the only predicted one and shares no word with it
    expect(alignedRouge1([{ day: DAY, text: 'the port burned' }], gold)).toBeCloseTo(wanted);
  });

  test('counts words a day off by half', () => {
    const moved = [{ day: DAY + 1, text: 'rebels took the port' }];
    const first = [{ day: DAY, text: 'rebels took the port' }];
    expect(alignedRouge1(moved, first)).toBeCloseTo(0.5);
  });

  test('aligns with the day that is told in the same words rather than the nearer one', () => {
    const predicted = [
      { day: DAY + 1, text: 'nothing alike' },
      { day: DAY + 2, text: 'rebels took the port' },
    ];
    const one = [{ day: DAY, text: 'rebels took the port' }];
    // recall: all four words at a third; precision: 0 of 2 and a third of 4, of six words
    const recall = 1 / 3;
    const precision = 4 / 3 / 6;
    expect(alignedRouge1(predicted, one)).toBeCloseTo((2 * precision * recall) / (precision + recall));
  });

  test('lets several days share a counterpart', () => {
    const twice = [
      { day: DAY, text: 'rebels took the port' },
      { day: DAY + 1, text: 'rebels took the port' },
    ];
    const one = [{ day: DAY, text: 'rebels took the port' }];
    // precision: 4 whole and 4 halved words of eight; recall: the whole
    const precision = (4 + 2) / 8;
    expect(alignedRouge1(twice, one)).toBeCloseTo((2 * precision) / (precision + 1));
  });

  test('is nothing against nothing', () => {
    expect(alignedRouge1([], gold)).toBe(0);
  });
});
