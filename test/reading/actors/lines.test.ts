import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { paragraphsOf } from '../../../src/evaluation/article-text.ts';
import {
  CAPITAL,
  DEMONYM,
  isMarked,
  LISTED,
  type Line,
  linesOf,
  PERSON,
  PRONOUN,
  ROLE,
  SPORT,
} from '../../../src/reading/actors/lines.ts';
import { analyse } from '../../../src/reading/core/core.ts';

const linesIn = (text: string): Line[] =>
  linesOf(analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore()));

const markedIn = (line: Line, bits: number): string[] =>
  line.words.filter((_, index) => isMarked(line, index, bits)).map(({ form }) => form);

describe('the marks of a line', () => {
  const [first, second] = linesIn('Karim met a Talmoran envoy in Turkey. She left the league early.');

  test.each([
    ['capitals', CAPITAL, ['Karim', 'Talmoran', 'Turkey'], ['She']],
    ['given names', PERSON, ['Karim'], []],
    ['names of the tables', LISTED, ['Turkey'], []],
    ['words for people and bodies', ROLE, ['envoy'], ['league']],
    ['pronouns', PRONOUN, [], ['She']],
    ['words of sport', SPORT, [], ['league']],
    ['words made of names in -a', DEMONYM, ['Talmoran'], []],
  ])('tell %s', (_, bits, inFirst, inSecond) => {
    expect(first && markedIn(first, bits)).toEqual(inFirst);
    expect(second && markedIn(second, bits)).toEqual(inSecond);
    for (const [line, marked] of [[first, inFirst] as const, [second, inSecond] as const])
      expect(((line?.holds ?? 0) & bits) !== 0).toBe(marked.length > 0);
  });

  test('end with the sentence', () => {
    expect(first && isMarked(first, first.tokens.length, CAPITAL)).toBe(false);
  });
});
