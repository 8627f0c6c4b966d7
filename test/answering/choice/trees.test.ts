import { describe, expect, test } from 'vitest';
import { packTrees, readTrees, sumOf, type Trees } from '../../../src/answering/choice/trees.ts';

const trees: Trees = {
  names: ['share', 'nameGone'],
  base: -0.5,
  trees: [
    { features: [0, -1, 1, -1, -1, -1, -1], values: [0.4, -1, 0.2, 0, 0, 2, 0.25] },
    { features: [-1, -1, -1], values: [0.1, 0, 0] },
  ],
};

describe('a sum of trees', () => {
  test('follows each feature to the left up to its value and to the right from there', () => {
    expect(sumOf(trees, { share: 0.4 })).toBeCloseTo(-0.5 - 1 + 0.1);
    expect(sumOf(trees, { share: 0.5, nameGone: 0.1 })).toBeCloseTo(-0.5 + 2 + 0.1);
    expect(sumOf(trees, { share: 0.5, nameGone: 0.3 })).toBeCloseTo(-0.5 + 0.25 + 0.1);
  });

  test('takes a feature that is missing for nothing', () => {
    expect(sumOf(trees, { share: 0.5 })).toBe(sumOf(trees, { share: 0.5, nameGone: 0 }));
  });

  test('is packed into lines and read again as it was', () => {
    const again = readTrees(packTrees(trees));
    for (const features of [{}, { share: 0.5 }, { share: 0.9, nameGone: 1 }, { nameGone: 1 }])
      expect(sumOf(again, features)).toBeCloseTo(sumOf(trees, features), 4);
  });
});
