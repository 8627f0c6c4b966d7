import { describe, expect, test } from 'vitest';
import type { ConlluSentence } from '../../src/evaluation/conllu.ts';
import { countBoundaries, rebuildTexts } from '../../src/evaluation/sentences.ts';

const span = (start: number, end: number) => ({ start, end });

const sentence = (forms: string, newParagraph: boolean, document = 'a'): ConlluSentence => ({
  id: '',
  document,
  newParagraph,
  words: forms.split(' ').map((form, i, all) => ({
    form,
    lemma: form,
    upos: 'X',
    xpos: 'X',
    feats: '_',
    head: i - 1,
    deprel: 'dep',
    misc: '_',
    spaceAfter: all[i + 1] !== '.',
  })),
});

describe('sentence boundaries', () => {
  test('are counted once each, by where sentences end', () => {
    const gold = [span(0, 10), span(11, 20), span(21, 30)];
    const predicted = [span(0, 10), span(11, 15), span(15, 20), span(21, 30)];
    expect(countBoundaries(gold, predicted)).toEqual({ gold: 3, predicted: 4, shared: 3 });
  });

  test('two sentences joined lose the first end only', () => {
    expect(countBoundaries([span(0, 10), span(11, 20)], [span(0, 20)])).toEqual({ gold: 2, predicted: 1, shared: 1 });
  });
});

describe('running text from a treebank', () => {
  test('puts spaces and paragraphs where they were', () => {
    const [text] = rebuildTexts([
      sentence('Ships left .', true),
      sentence('Rain fell .', false),
      sentence('Next', true),
    ]);
    expect(text?.text).toBe('Ships left. Rain fell.\n\nNext');
    expect(text?.paragraphs).toEqual([span(0, 22), span(24, 28)]);
    expect(text?.sentences).toEqual([span(0, 11), span(12, 22), span(24, 28)]);
  });

  test('documents are texts of their own', () => {
    expect(rebuildTexts([sentence('One', true), sentence('Two', true, 'b')]).map(({ text }) => text)).toEqual([
      'One',
      'Two',
    ]);
  });
});
