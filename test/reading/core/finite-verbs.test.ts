import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import type { AnalysedWord } from '../../../src/reading/core/analysed-word.ts';
import { analyseTokens } from '../../../src/reading/core/core.ts';
import { withFiniteVerb } from '../../../src/reading/core/finite-verbs.ts';

const ofText = (text: string): readonly AnalysedWord[] => analyseTokens(text.split(' '), readCore());
const shape = (words: readonly AnalysedWord[]): string[] =>
  words.map(({ form, head, deprel }) => `${form} ${head} ${deprel}`);

test.each([
  ['The aid group called for an immediate truce .', 'called', 'group'],
  ['Two divers and a sailor drowned off Osk .', 'drowned', 'divers'],
])('a sentence with a full stop has a finite verb: %s', (text, verb, subject) => {
  const words = ofText(text);
  const root = words.findIndex(({ head }) => head < 0);
  expect(words[root]).toMatchObject({ form: verb, verbForm: 'Fin', voice: null });
  expect(words.find(({ form }) => form === subject)).toMatchObject({ head: root, deprel: 'nsubj' });
});

/** Words as "form head relation upos verb-form", the head counted from 0. */
const parsed = (lines: readonly string[]): AnalysedWord[] =>
  lines.map((line) => {
    const [form = '', head = '', deprel = '', upos = 'NOUN', verbForm = null] = line.split(' ');
    return { form, head: Number(head), deprel, upos, verbForm } as AnalysedWord;
  });

test.each([
  ['a heading has none', ['Crew -1 root', 'called 0 acl VERB Part', 'home 1 obl']],
  [
    'what is told to be done by somebody stays',
    ['Men -1 root', 'seized 0 acl VERB Part', 'by 3 case ADP', 'guards 1 obl', '. 0 punct PUNCT'],
  ],
  [
    'nor is another made where there is one',
    ['Men 2 nsubj', 'seized 0 acl VERB Part', 'left -1 root VERB Fin', '. 2 punct PUNCT'],
  ],
  [
    'a noun that is told of something stays its predicate',
    ['It 1 nsubj PRON', 'ship -1 root', 'called 1 acl VERB Part', '. 1 punct PUNCT'],
  ],
])('%s', (_, lines) => {
  expect(shape(withFiniteVerb(parsed(lines)))).toEqual(shape(parsed(lines)));
});
