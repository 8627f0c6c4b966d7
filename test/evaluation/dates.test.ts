import { describe, expect, test } from 'vitest';
import { tallyDates } from '../../src/evaluation/dates.ts';
import { f1 } from '../../src/evaluation/f1.ts';

const at = (start: number, end: number, value: string) => ({ start, end, value });

describe('the score of dates', () => {
  test('counts spans that overlap and whose value is equal', () => {
    const gold = [at(0, 6, '2020'), at(10, 16, '2021-05'), at(20, 26, 'P1D')];
    const ours = [at(2, 9, '2020'), at(10, 16, '2021-06'), at(40, 46, 'P1D')];
    const { values, spans } = tallyDates(gold, ours);
    expect(values).toEqual({ hits: 1, predicted: 3, gold: 3 });
    expect(spans).toEqual({ hits: 2, predicted: 3, gold: 3 });
    expect(f1(values)).toBeCloseTo(1 / 3);
  });

  test('lets one of ours match one gold time only', () => {
    const gold = [at(0, 5, '2020'), at(6, 10, '2020')];
    expect(tallyDates(gold, [at(0, 10, '2020')]).values.hits).toBe(1);
  });

  test('touching spans do not overlap', () => {
    expect(tallyDates([at(0, 5, '2020')], [at(5, 9, '2020')]).spans.hits).toBe(0);
  });
});
