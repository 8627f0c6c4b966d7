import { describe, expect, test } from 'vitest';
import { morphologyOf, signsOf } from '../../../src/reading/core/morphology.ts';

type Child = readonly [deprel: string, small: string];

const verb = (penn: string, deprel: string, ...children: readonly Child[]) => {
  let signs = 0;
  for (const [relation, small] of children) signs |= signsOf(relation, small);
  const { tense, verbForm, voice, mood } = morphologyOf({ small: 'x', upos: 'VERB', penn }, { deprel, signs });
  return [verbForm, tense, voice, mood].filter((value) => value !== null).join(' ');
};

describe('the features of a verb', () => {
  test.each<[string, string, string, ...Child[]]>([
    ['Fin Imp', 'VB', 'root'],
    ['Fin Imp', 'VB', 'conj', ['obj', 'port'], ['mark', 'that']],
    ['Inf', 'VB', 'advcl'],
    ['Inf', 'VB', 'root', ['aux', 'will']],
    ['Inf', 'VB', 'root', ['aux:pass', 'be']],
    ['Inf', 'VB', 'ccomp', ['nsubj', 'they']],
    ['Inf', 'VB', 'ccomp', ['csubj:pass', 'struck']],
    ['Inf', 'VB', 'parataxis', ['mark', 'to']],
    ['Part Past', 'VBN', 'root', ['aux', 'has'], ['nsubj', 'they']],
    ['Part Past Pass', 'VBN', 'root', ['aux:pass', 'was']],
    ['Part Past Pass', 'VBN', 'ccomp', ['nsubj:pass', 'they']],
    ['Part Past Pass', 'VBN', 'conj', ['csubj:pass', 'struck']],
    ['Part Past Pass', 'VBN', 'acl'],
    ['Part Pres', 'VBG', 'acl:relcl'],
    ['Ger', 'VBG', 'xcomp'],
    ['Fin Past Ind', 'VBD', 'root'],
    ['Fin Pres Ind', 'VBZ', 'root'],
    ['Fin Pres Ind', 'VBP', 'root'],
    ['Fin', 'MD', 'aux'],
    ['', 'NN', 'root'],
  ])('are %s: a %s as %s, above %j %j', (features, penn, deprel, ...children) => {
    expect(verb(penn, deprel, ...children)).toBe(features);
  });
});

test.each([
  ['ships', 'NOUN', 'NNS', 'Plur'],
  ['tarn', 'PROPN', 'NNP', 'Sing'],
  ['they', 'PRON', 'PRP', 'Plur'],
  ['its', 'PRON', 'PRP$', 'Sing'],
  ['those', 'DET', 'DT', 'Plur'],
  ['the', 'DET', 'DT', null],
  ['old', 'ADJ', 'JJ', null],
])('the number of %s, %s %s, is %s', (small, upos, penn, number) => {
  const context = { deprel: 'obj', signs: 0 };
  expect(morphologyOf({ small, upos, penn }, context).number).toBe(number);
});
