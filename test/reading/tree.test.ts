import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { paragraphsOf } from '../../src/evaluation/article-text.ts';
import type { Sentence } from '../../src/reading/analysis.ts';
import { analyse } from '../../src/reading/core/core.ts';
import { dependentBy, dependentsBy, dependentsOf, hasAny, hasMark, isWord, treeOf } from '../../src/reading/tree.ts';
import { flagOf, MARK, wordOf } from '../../src/reading/word.ts';

const sentenceOf = (text: string): Sentence => {
  const [sentence] = analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore()).sentences;
  if (!sentence) throw new Error('no sentence');
  return sentence;
};

describe('treeOf', () => {
  test('is made once a sentence, and anew for a copy with other tokens', () => {
    const sentence = sentenceOf('The ferry sank near Ostrel.');
    expect(treeOf(sentence)).toBe(treeOf(sentence));
    const shorter = { ...sentence, tokens: sentence.tokens.slice(0, 2) };
    expect(treeOf(shorter).lower).toEqual(['the', 'ferry']);
    expect(treeOf({ ...sentence })).toBe(treeOf(sentence));
  });

  test('gives the dependents of a word in the order of the text, all of them or by relation', () => {
    const tree = treeOf(sentenceOf('The old ferry sank.'));
    expect(dependentsOf(tree, 2)).toEqual([0, 1]);
    expect(dependentsBy(tree, 2, 'amod', 'det')).toEqual([0, 1]);
    expect(dependentBy(tree, 2, 'amod')).toBe(1);
    expect(dependentBy(tree, 2, 'case')).toBe(-1);
    expect(dependentsBy(tree, -1, 'det')).toEqual([]);
  });

  test('knows which marks stand in it', () => {
    const tree = treeOf(sentenceOf('The ferry sank; nobody was hurt.'));
    expect(hasMark(tree, MARK.semicolon)).toBe(true);
    expect(hasMark(tree, MARK.colon)).toBe(false);
  });

  test('knows the flags of its words, those too that were first asked after a word was met', () => {
    wordOf('ferry');
    const isShip = flagOf(({ lower }) => lower === 'ferry');
    const tree = treeOf(sentenceOf('The ferry sank.'));
    expect([0, 1, 2].map((index) => isWord(tree, index, isShip))).toEqual([false, true, false]);
    expect(isWord(tree, -1, isShip)).toBe(false);
    expect(hasAny(treeOf(sentenceOf('The bridge fell.')), isShip)).toBe(false);
  });
});
