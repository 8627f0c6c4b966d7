import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/reading/dates/vocabulary.ts';

describe('the words of a pattern', () => {
  test.each([
    ['(?:on )?(?<day>\\d{1,2}) may', ['on', 'may']],
    ['the days?', ['the', 'days', 'day']],
    ['p\\.m\\.?|an? hour', ['p.m.', 'p.m', 'an', 'a', 'hour']],
    ['(?:(?:late|early) )*half(?: an?)?', ['late', 'early', 'half', 'an', 'a']],
    ['fiscal(?: year)?(?<!s)(?= |$)', ['fiscal', 'year']],
    ['[a-c]{2} ?, ?(?:next|that) day(?! of)', ['next', 'that', 'day']],
  ])('of %s are found', (pattern, words) => {
    expect(wordsOf(pattern)).toEqual(words);
  });
});
