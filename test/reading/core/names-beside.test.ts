import { expect, test } from 'vitest';
import type { AnalysedWord } from '../../../src/reading/core/analysed-word.ts';
import { withNamesBeside } from '../../../src/reading/core/names-beside.ts';

/** Words as "form head relation name", the head counted from 0. */
const parsed = (lines: readonly string[]): AnalysedWord[] =>
  lines.map((line) => {
    const [form = '', head = '', deprel = '', name = 'O'] = line.split(' ');
    return { form, lemma: form, head: Number(head), deprel, name } as AnalysedWord;
  });

const linkOf = (lines: readonly string[], at: number): string => {
  const word = withNamesBeside(parsed(lines))[at];
  return `${word?.head} ${word?.deprel}`;
};

const PRESIDENT = ['president 8 nsubj', 'of 2 case', 'clubs 0 nmod', ', 4 punct'];

test('a name between commas tells who the president is, though it was hung on the club as one of a list', () => {
  expect(linkOf([...PRESIDENT, 'Ana 2 conj B-PER', 'Holm 4 flat I-PER', ', 0 punct', 'won -1 root'], 4)).toBe(
    '0 appos',
  );
});

test('a list stays one where it has an "and", where its first is a name and where nobody is meant', () => {
  const listed = [...PRESIDENT, 'Ana 2 conj B-PER', ', 2 punct', 'and 7 cc', 'unions 2 conj', 'won -1 root'];
  expect(linkOf(listed, 4)).toBe('2 conj');
  expect(linkOf(['Lise 4 nsubj B-PER', ', 2 punct', 'Ana 0 conj B-PER', ', 0 punct', 'won -1 root'], 2)).toBe('0 conj');
  expect(linkOf(['towns 4 nsubj', ', 2 punct', 'Ana 0 conj B-PER', ', 0 punct', 'won -1 root'], 2)).toBe('0 conj');
});
