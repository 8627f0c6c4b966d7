import { describe, expect, test } from 'vitest';
import { rulesOf } from './told.ts';

const ODD = ['😀', '…!?', '— — —', 'Osk', '12 34 56', '"', "'s", 'said said said said', 'если так', 'if if if'];

describe('what is no sentence', () => {
  test.each(ODD)('%j is read against itself and others without a fault of the program', (text) => {
    for (const told of ['The mayor of Osk said the bridge would close.', ...ODD])
      expect(rulesOf(told, text)).toBeInstanceOf(Array);
  });

  test('more than anybody could tell again in a sentence is not compared with it', () => {
    const told = `The mayor of Osk closed the bridge ${'and the road beside the old harbour '.repeat(120)}on Monday.`;
    expect(rulesOf(told, 'The mayor of Osk closed the bridge.')).toEqual(['evidence']);
  });

  test('more words on both sides than can be held against each other in time are not compared', () => {
    expect(rulesOf('b '.repeat(300).trim(), `Anna Berg ${'a '.repeat(300)}`.trim())).toEqual(['evidence']);
  });

  test('the longest sentence of news and all that it may cite are compared', () => {
    const told = 'The mayor of Jorvale opened the new bridge on Monday. '.repeat(70).trim();
    expect(rulesOf(told, `Anna Berg opened the new bridge ${'on Monday '.repeat(30)}.`)).toContain('name');
  });
});

test('a word of hundreds of letters is no work for every pair of its letters', () => {
  expect(rulesOf('a'.repeat(900), 'a'.repeat(500))).not.toEqual([]);
});
