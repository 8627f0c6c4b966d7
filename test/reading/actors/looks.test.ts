import { describe, expect, test } from 'vitest';
import {
  ADDRESS,
  CAPITAL_OR_FIGURE,
  COMPANY,
  COUNTING,
  DEFINITE,
  DETERMINER,
  GIVEN_NAME,
  INITIAL,
  LETTER,
  looks,
  MEDIA,
  NO_BEGINNING,
  NO_END,
  NO_FIRST_NAME,
  NO_NAME_OF_PERSON,
  PARTICLE,
  TITLE,
  TITLE_HEAD,
} from '../../../src/reading/actors/looks.ts';
import { wordOf } from '../../../src/reading/word.ts';

describe('a word looks', () => {
  test.each([
    ['capital or a figure', CAPITAL_OR_FIGURE, 'Tarn Élan 3rd 1998', 'tarn élan - .5'],
    ['a given name', GIVEN_NAME, 'Karim Maria', 'karim MARIA Tarn'],
    ['initials', INITIAL, 'K. J.R. U.S.', 'K Mr. k.'],
    ['a title', TITLE, 'President minister', 'harbour Karim'],
    ['the head of a title', TITLE_HEAD, 'President minister', 'foreign prime'],
    ['a way to address people', ADDRESS, 'Mr Mr. gen. Prof.', 'President mister Genoa'],
    ['a company', COMPANY, 'Corp Ltd. plc Airways', 'corp Corps Company'],
    ['a paper', MEDIA, 'Gazette Herald Wire', 'gazette Papers'],
    ['no beginning of a name', NO_BEGINNING, 'The a , “ ’s', 'that of Tarn'],
    ['no first name', NO_FIRST_NAME, 'of - And', 'the Tarn'],
    ['no end of a name', NO_END, "’s ' . , ) of And", 'the Tarn for'],
    ['a particle', PARTICLE, '- al Bin van OF', 'the Tarn Vanda'],
    ['one letter', LETTER, 'J J. É', 'JR j J.R.'],
    ['no name of a person', NO_NAME_OF_PERSON, 'Jr. Sr III - , ”', 'jr of Tarn'],
    ['definite', DEFINITE, 'The those', 'its a Tarn'],
    ['to count', COUNTING, 'An Several every', 'the two its'],
    ['a determiner', DETERMINER, "The its any of 's ’ -", 'several Tarn'],
  ])('%s', (_, bit, are, areNot) => {
    expect(are.split(' ').filter((form) => !looks(wordOf(form), bit))).toEqual([]);
    expect(areNot.split(' ').filter((form) => looks(wordOf(form), bit))).toEqual([]);
    expect(looks(undefined, bit)).toBe(false);
  });

  test('like several things at once', () => {
    expect(looks(wordOf('of'), NO_END | MEDIA)).toBe(true);
    expect(looks(wordOf('of'), COMPANY | MEDIA)).toBe(false);
  });
});
