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
  TAGGED,
} from '../../../src/reading/actors/lines.ts';
import type { Token } from '../../../src/reading/analysis.ts';
import { analyse } from '../../../src/reading/core/core.ts';

const linesIn = (text: string): Line[] =>
  linesOf(analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore()));

const markedIn = (line: Line, bits: number): string[] =>
  line.words.filter((_, index) => isMarked(line, index, bits)).map(({ form }) => form);

const tokenOf = (lemma: string, upos: string): Token => ({
  ...{ start: 0, end: 1, form: lemma, lemma, upos, head: -1, deprel: 'root', name: 'O' },
  ...{ tense: null, verbForm: null, voice: null, number: null, mood: null },
});

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

  test('tell initials of people from those of bodies', () => {
    const [line] = linesIn('J. and K.L. of the U.S. and the A.B.C. stayed.');
    expect(line && markedIn(line, PERSON)).toEqual(['J.', 'K.L.']);
  });

  test('tell people called after a place, one or many', () => {
    const [line] = linesIn('Two Talmorans and a Talmoran stayed in Talmora.');
    expect(line && markedIn(line, DEMONYM)).toEqual(['Talmorans', 'Talmoran']);
  });

  test('go by the part of speech where a word may be another', () => {
    const [line] = linesOf({
      text: 'x',
      sentences: [
        {
          span: { start: 0, end: 1 },
          paragraph: 0,
          headline: false,
          tokens: [tokenOf('it', 'PRON'), tokenOf('it', 'X'), tokenOf('guard', 'VERB'), tokenOf('guard', 'PROPN')],
        },
      ],
    });
    const at = (bits: number): number[] => [0, 1, 2, 3].filter((index) => line && isMarked(line, index, bits));
    expect(at(PRONOUN)).toEqual([0]);
    expect(at(ROLE)).toEqual([3]);
  });

  test('tell where the tagger saw a name begin', () => {
    const [line] = linesIn('Ana Petrova left.');
    expect(line && markedIn(line, TAGGED)).toEqual(['Ana']);
  });

  test('begin and end with the sentence', () => {
    const [capital] = linesIn('Tarn. Tarn.').slice(1);
    expect(first && isMarked(first, first.tokens.length, CAPITAL)).toBe(false);
    expect(capital && isMarked(capital, -2, CAPITAL)).toBe(false);
  });
});
