import { expect, test } from 'vitest';
import type { Beside } from '../../../src/answering/match/beside.ts';
import { isOfOtherFate } from '../../../src/answering/match/fates.ts';

const beside = (text: string): Beside =>
  ({ sentence: { tokens: text.split(' ').map((form) => ({ form })) } }) as unknown as Beside;

test.each([
  ['How many people died?', 'Boats rescued 40 people', true],
  ['How many people died?', 'The flood claimed 14 lives and left 200 homeless', false],
  ['How many people were injured?', 'Two died and nine were taken to hospital', false],
  ['How many people were displaced?', 'Three died and 400 fled their homes', false],
  ['How many people were arrested?', 'Police killed two and took 31 into custody', false],
  ['How many people were arrested?', 'Police killed two', true],
  ['How many people voted?', 'Police killed two', false],
])('%s beside “%s”: of another fate %s', (asked, text, other) => {
  expect(isOfOtherFate(asked, beside(text))).toBe(other);
});
