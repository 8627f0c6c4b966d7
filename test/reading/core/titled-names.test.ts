import { expect, test } from 'vitest';
import type { AnalysedWord } from '../../../src/reading/core/analysed-word.ts';
import { withTitlesBelow } from '../../../src/reading/core/titled-names.ts';

/** Words as "form head relation name", the head counted from 0. */
const parsed = (lines: readonly string[]): AnalysedWord[] =>
  lines.map((line) => {
    const [form = '', head = '', deprel = '', name = 'O'] = line.split(' ');
    return { form, head: Number(head), deprel, name } as AnalysedWord;
  });

const drawn = (words: readonly AnalysedWord[]): string[] =>
  words.map(({ form, head, deprel }) => `${form} ${head} ${deprel}`);

test.each(['flat', 'appos'])('a name stands over the title before it, where the parse hung it there as %s', (hung) => {
  const words = parsed([
    'Signed -1 root',
    'by 3 case',
    'former 3 amod',
    'Chancellor 0 obl',
    `Ana 3 ${hung} B-PER`,
    'Holm 3 flat I-PER',
  ]);
  expect(drawn(withTitlesBelow(words))).toEqual([
    'Signed -1 root',
    'by 4 case',
    'former 3 amod',
    'Chancellor 4 nmod:desc',
    'Ana 0 obl',
    'Holm 4 flat',
  ]);
});

test.each([
  [
    'a title with its article is what the sentence is about',
    ['The 1 det', 'chancellor 3 nsubj', 'Ana 1 appos B-PER', 'left -1 root'],
  ],
  ['a noun that is no title keeps its name', ['Harbour 2 nsubj', 'Ana 0 appos B-PER', 'sank -1 root']],
  ['nor does a name of no person move', ['Chancellor 2 nsubj', 'Ostra 0 flat B-LOC', 'left -1 root']],
])('%s', (_, lines) => {
  expect(drawn(withTitlesBelow(parsed(lines)))).toEqual(lines.map((line) => line.split(' ').slice(0, 3).join(' ')));
});
