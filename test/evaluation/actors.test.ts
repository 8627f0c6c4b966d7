import { describe, expect, test } from 'vitest';
import type { Actor } from '../../src/domain/reading.ts';
import { namesOf, stripped, tallyNames } from '../../src/evaluation/actors.ts';
import { parseConll } from '../../src/evaluation/conll.ts';
import { isNameLike } from '../../src/evaluation/re3d.ts';

const TEXT = 'The Sarvan Council met Foreign Minister Karim Sahl in Sarvan.';
const span = (words: string, type: 'PER' | 'ORG' | 'LOC') => {
  const start = TEXT.lastIndexOf(words);
  return { start, end: start + words.length, type };
};

describe('the score of names', () => {
  test('wants the exact span and the type, articles and titles off on both sides', () => {
    const gold = [span('The Sarvan Council', 'ORG'), span('Foreign Minister Karim Sahl', 'PER'), span('Sarvan', 'LOC')];
    const ours = [span('Sarvan Council', 'ORG'), span('Karim Sahl', 'PER'), span('Sarvan', 'ORG')];
    expect(tallyNames(TEXT, gold, ours)).toEqual({ hits: 2, predicted: 3, gold: 3 });
  });

  test('strips no name away', () => {
    expect(stripped('The', { start: 0, end: 3, type: 'ORG' })).toEqual({ start: 0, end: 3, type: 'ORG' });
  });

  test('takes names of people, bodies and places, not nationalities or what is only described', () => {
    const actor = (kind: Actor['kind'], form: 'name' | 'nominal'): Actor => ({
      id: kind,
      name: kind,
      kind,
      aliases: [],
      mentions: [{ start: 0, end: 1, form }],
    });
    const actors = [
      actor('armed-group', 'name'),
      actor('nationality', 'name'),
      actor('country', 'name'),
      actor('person', 'nominal'),
    ];
    expect(namesOf(actors).map(({ type }) => type)).toEqual(['ORG', 'LOC']);
  });
});

describe('CoNLL-2003 files', () => {
  const file =
    '-DOCSTART- -X- O O\n\nKarim NNP I-NP I-PER\nSahl NNP I-NP I-PER\n( ( O O\nNorth NNP I-NP I-ORG\nBank NNP I-NP B-ORG\n) ) O O\n\nSarvan NNP I-NP I-LOC\n. . O O\n\n-DOCSTART- -X- O O\n\nQuiet JJ I-NP I-MISC\n';

  test('become running text with the names in their places', () => {
    const [first, second] = parseConll(file);
    expect(first?.text).toBe('Karim Sahl (North Bank)\n\nSarvan.');
    expect(first?.names.map(({ start, end, type }) => `${first.text.slice(start, end)} ${type}`)).toEqual([
      'Karim Sahl PER',
      'North ORG',
      'Bank ORG',
      'Sarvan LOC',
    ]);
    expect(second?.names).toEqual([]);
  });

  test('an empty file has no documents', () => {
    expect(parseConll('')).toEqual([]);
  });
});

test.each([
  ['the Sarvan Council', true],
  ['al-Sahl', true],
  ['the army', false],
  ['two residents', false],
  ['She', false],
])('whether "%s" is a name: %s', (words, expected) => {
  expect(isNameLike(words)).toBe(expected);
});
