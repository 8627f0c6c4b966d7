import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

const MINISTER = 'Trade minister Ivo Marsk met the singer Jana Orel on Monday in the village of Belling Tarn.';

describe('names that stand side by side are those of one', () => {
  test.each([
    ['with the surname of another', 'Trade minister Ivo Orel met the singer Jana Marsk on Monday.'],
    ['with the name of a place', 'Trade minister Ivo Tarn met the singer Jana Orel on Monday.'],
  ])('%s', (_, text) => {
    expect(rulesOf(MINISTER, text)).toContain('name');
  });

  test.each([
    ['without the given name', MINISTER, 'Trade minister Marsk met the singer Jana Orel on Monday.'],
    [
      'of two in one row',
      'The brothers Ivo and Milan Marsk sold the mill in Belling on Monday.',
      'Ivo Marsk and Milan Marsk sold the mill in Belling on Monday.',
    ],
    [
      'behind a place that only stands before it',
      'Ivo Marsk, the mayor of Belling, opened the bridge on Monday.',
      'Belling Mayor Ivo Marsk opened the bridge on Monday.',
    ],
  ])('%s, it is supported', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});
