import { describe, expect, test } from 'vitest';
import { between, countWhile, overlapping } from '../../src/reading/search.ts';

const SPANS = [
  { start: 2, end: 4 },
  { start: 4, end: 7 },
  { start: 9, end: 10 },
];

describe('a search in what is in order', () => {
  test('counts those in front', () => {
    for (let limit = 0; limit <= 6; limit += 1)
      expect(countWhile([0, 1, 2, 3, 4], (item) => item < limit)).toBe(Math.min(limit, 5));
    expect(countWhile([], () => true)).toBe(0);
  });

  test('finds what overlaps a stretch, and nothing that only touches it', () => {
    for (let start = 0; start < 12; start += 1)
      for (let end = start + 1; end < 12; end += 1)
        expect(overlapping(SPANS, start, end)).toEqual(SPANS.filter((span) => span.start < end && span.end > start));
  });

  test('finds what is neither before nor after', () => {
    const isIn = (low: number, high: number): readonly number[] =>
      between(
        [1, 2, 3, 5, 8],
        (item) => item < low,
        (item) => item > high,
      );
    expect(isIn(2, 5)).toEqual([2, 3, 5]);
    expect(isIn(6, 7)).toEqual([]);
    expect(isIn(0, 9)).toEqual([1, 2, 3, 5, 8]);
  });
});
