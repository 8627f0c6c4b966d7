import { expect, test } from 'vitest';
import type { AnalysedWord } from '../../../src/reading/core/analysed-word.ts';
import { withThatClauses } from '../../../src/reading/core/that-clauses.ts';

/** Words as "form head relation upos", the head counted from 0. */
const parsed = (lines: readonly string[]): AnalysedWord[] =>
  lines.map((line) => {
    const [form = '', head = '', deprel = '', upos = 'NOUN'] = line.split(' ');
    return { form, head: Number(head), deprel, upos } as AnalysedWord;
  });

const drawn = (lines: readonly string[]): string[] =>
  withThatClauses(parsed(lines)).map(({ form, head, deprel }) => `${form} ${head} ${deprel}`);

test('a clause with a subject and an object of its own is what is told, not what a note is', () => {
  const told = [
    'said -1 root VERB',
    'in 2 case',
    'notes 0 obl',
    'that 5 obj',
    'rebels 5 nsubj',
    'shelled 2 acl:relcl VERB',
    'Oster 5 obj',
  ];
  expect(drawn(told).slice(3, 6)).toEqual(['that 5 mark', 'rebels 5 nsubj', 'shelled 0 ccomp']);
});

test('a day without an article is described by no clause', () => {
  const told = [
    'confirmed -1 root VERB',
    'on 2 case',
    'Saturday 0 obl',
    'that 5 obj',
    'she 5 nsubj',
    'left 2 acl:relcl VERB',
  ];
  expect(drawn(told).slice(3)).toEqual(['that 5 mark', 'she 5 nsubj', 'left 0 ccomp']);
});

test.each([
  [
    'what stands for an object stays',
    ['lived -1 root VERB', 'in 2 case', 'towns 0 obl', 'that 5 obj', 'rebels 5 nsubj', 'shelled 2 acl:relcl VERB'],
  ],
  [
    'a verb that has its object already tells nothing more',
    [
      'had -1 root VERB',
      'news 0 obj',
      'on 3 case',
      'Saturday 0 obl',
      'that 6 obj',
      'she 6 nsubj',
      'left 3 acl:relcl VERB',
    ],
  ],
  [
    'which day it was is told by its clause, though that has all its parts',
    [
      'spoke -1 root VERB',
      'on 3 case',
      'the 3 det',
      'day 0 obl',
      'that 6 obj',
      'rebels 6 nsubj',
      'seized 3 acl:relcl VERB',
      'Oster 6 obj',
    ],
  ],
  [
    'so is in what way',
    [
      'spoke -1 root VERB',
      'in 3 case',
      'the 3 det',
      'way 0 obl',
      'that 6 obl',
      'judges 6 nsubj',
      'read 3 acl:relcl VERB',
      'verdicts 6 obj',
    ],
  ],
  [
    'so is which Monday',
    [
      'spoke -1 root VERB',
      'on 3 case',
      'the 3 det',
      'Monday 0 obl',
      'that 6 obj',
      'rebels 6 nsubj',
      'seized 3 acl:relcl VERB',
      'Oster 6 obj',
    ],
  ],
  [
    'what it was done by stands for something',
    [
      'spoke -1 root VERB',
      'in 2 case',
      'notes 0 obl',
      'that 5 obl',
      'rebels 5 nsubj',
      'seized 2 acl:relcl VERB',
      'Oster 5 obj',
    ],
  ],
])('%s', (_, lines) => {
  expect(drawn(lines)).toEqual(lines.map((line) => line.split(' ').slice(0, 3).join(' ')));
});
