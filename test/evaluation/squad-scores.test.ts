import { describe, expect, test } from 'vitest';
import { isExact, wordF1 } from '../../src/evaluation/squad-scores.ts';

describe('answers beside human ones', () => {
  test('are the same whatever their case, punctuation and articles', () => {
    expect(isExact('The harbour master.', ['harbour master'])).toBe(true);
    expect(isExact('harbour', ['harbour master'])).toBe(false);
  });

  test('share words: two of three found, two of two right', () => {
    expect(wordF1('harbour master', ['old harbour master'])).toBeCloseTo(0.8);
  });

  test('count a repeated word once for each time it stands in both', () => {
    expect(wordF1('ten ten', ['ten'])).toBeCloseTo(2 / 3);
  });

  test('score by the best of several', () => {
    expect(wordF1('Lorr', ['Vell', 'Lorr'])).toBe(1);
  });

  test('are empty where there is nothing to answer, and only then', () => {
    expect([wordF1('', []), wordF1('Lorr', []), wordF1('', ['Lorr'])]).toEqual([1, 0, 0]);
    expect([isExact('', []), isExact('', ['Lorr'])]).toEqual([true, false]);
  });
});
