import { describe, expect, test } from 'vitest';
import { auroc, bCubed, pearson } from '../../src/evaluation/statistics.ts';

describe('Pearson’s correlation', () => {
  test('is one, minus one and nothing for lines that rise, fall and lie flat', () => {
    expect(pearson([1, 2, 3], [10, 20, 30])).toBeCloseTo(1);
    expect(pearson([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1);
    expect(pearson([1, 2, 3], [5, 5, 5])).toBe(0);
  });

  test('of a case worked by hand', () => {
    // deviations (−1.5 −.5 .5 1.5), (−1 −2 2 1): sum of products 5, squares 5 and 10
    expect(pearson([1, 2, 3, 4], [2, 1, 5, 4])).toBeCloseTo(5 / Math.sqrt(50));
  });
});

describe('the area under the ROC curve', () => {
  test('is the share of pairs in the right order', () => {
    // positives .9 and .4, negatives .5 and .1: three of four pairs are right
    expect(auroc([0.9, 0.5, 0.4, 0.1], [true, false, true, false])).toBeCloseTo(0.75);
  });

  test('counts a tie half', () => {
    expect(auroc([0.5, 0.5], [true, false])).toBeCloseTo(0.5);
  });

  test('is undecided where one side is empty', () => {
    expect(auroc([0.2, 0.8], [true, true])).toBe(0.5);
  });
});

describe('B³', () => {
  test('is one for the same grouping under other names', () => {
    expect(bCubed(['x', 'x', 'y'], ['a', 'a', 'b']).f1).toBe(1);
  });

  test('of all in one group has full recall and shared precision', () => {
    // gold a a b: precision (2/3 + 2/3 + 1/3) / 3
    const score = bCubed(['x', 'x', 'x'], ['a', 'a', 'b']);
    expect(score.recall).toBe(1);
    expect(score.precision).toBeCloseTo(5 / 9);
  });
});
