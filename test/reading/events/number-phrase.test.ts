import { expect, test } from 'vitest';
import { mayAgree, numberTold } from '../../../src/reading/events/number-phrase.ts';

test.each([
  ['at least 22 people', '', { value: 22, bound: 'least' }],
  ['40', 'no more than ', { value: 40, bound: 'most' }],
  ['some five thousand residents', '', { value: 5000, bound: 'about' }],
  ['3.5 million crowns', '', { value: 3_500_000, bound: 'exact' }],
  ['twins', '', { value: 2, bound: 'exact' }],
  ['no soldier', '', { value: 0, bound: 'exact' }],
])('“%s” is told as a number with its bound', (words, before, told) => {
  expect(numberTold(words, before)).toEqual(told);
});

test('words without a number are none', () => {
  expect(numberTold('the harbour master')).toBeNull();
  expect(numberTold('the constructor')).toBeNull();
});

test.each([
  ['14 people', 'at least 22 people', false],
  ['300 soldiers', 'no more than 40', false],
  ['more than a dozen', '16', true],
  ['about 5,000', '5,120', true],
  ['five thousand', '5,000', true],
  ['12', '40', false],
])('“%s” and “%s” may be one count: %s', (a, b, expected) => {
  const [one, other] = [numberTold(a), numberTold(b)];
  expect(one !== null && other !== null && mayAgree(one, other)).toBe(expected);
});
