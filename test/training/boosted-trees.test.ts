import { describe, expect, test } from 'vitest';
import { sumOfRow } from '../../src/answering/choice/trees.ts';
import { seeded } from '../../src/evaluation/chance.ts';
import { type Growing, growTrees, type Row } from '../../training/boosted-trees.ts';

const growing: Growing = {
  trees: 40,
  depth: 3,
  rate: 0.2,
  least: 2,
  ridge: 1,
  rowShare: 0.8,
  columnShare: 1,
  loss: 'logistic',
};
const names = ['a', 'b'];

/** Both or neither: no line parts these. */
const rows = (count: number): Row[] => {
  const random = seeded(3);
  return Array.from({ length: count }, () => {
    const values = Float32Array.from([random(), random()]);
    const isSame = (values[0] as number) > 0.5 === (values[1] as number) > 0.5;
    return { values, target: isSame ? 1 : 0, weight: 1 };
  });
};

describe('boosted trees', () => {
  test('learn what no line parts', () => {
    const grown = growTrees(names, rows(600), growing, seeded(1));
    expect(sumOfRow(grown, [0.9, 0.9])).toBeGreaterThan(1);
    expect(sumOfRow(grown, [0.1, 0.1])).toBeGreaterThan(1);
    expect(sumOfRow(grown, [0.9, 0.1])).toBeLessThan(-1);
  });

  test('come out the same for the same seed', () => {
    expect(growTrees(names, rows(200), growing, seeded(5))).toEqual(growTrees(names, rows(200), growing, seeded(5)));
  });

  test('weigh rows as they are told to', () => {
    const split = rows(400).map((row, at): Row => ({ ...row, target: at % 2, weight: at % 2 === 0 ? 1 : 9 }));
    expect(growTrees(names, split, { ...growing, trees: 1 }, seeded(1)).base).toBeCloseTo(Math.log(9));
  });
});
