import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/domain/span.ts';
import type { Sentence, Token } from '../../../src/reading/analysis.ts';
import type { Draft } from '../../../src/reading/claims/draft.ts';
import { predicateOf, type Said, saidIn } from '../../../src/reading/claims/said.ts';
import { treeOf } from '../../../src/reading/tree.ts';

/** A sentence of "form/UPOS/head/relation"; each word is as long as it is written, with one space behind. */
const sentenceOf = (written: string): Sentence => {
  let start = 0;
  const tokens = written.split(' ').map((part): Token => {
    const [form = '', upos = '', head = '', deprel = ''] = part.split('/');
    const token = { start, end: start + form.length, form, lemma: form, upos, head: Number(head), deprel };
    start = token.end + 1;
    return { ...token, tense: null, verbForm: null, voice: null, number: null, mood: null, name: 'O' };
  });
  return { span: { start: 0, end: start }, paragraph: 0, headline: false, tokens };
};

/** What a cue says whose content is the tokens from the first up to the last of each stretch. */
const saidOf = (written: string, heads: readonly number[], ...stretches: (readonly [number, number])[]): Said => {
  const sentence = sentenceOf(written);
  const content = stretches.map(
    ([first, last]): Span => ({ start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 }),
  );
  const draft: Draft = {
    ...{ sentence: 0, token: 1, cue: { start: 5, end: 9 }, lemma: 'say', frame: 'ccomp', speaker: null },
    ...{ heads, content, confidence: 1, act: null, ownVoice: false },
  };
  return saidIn(treeOf(sentence), draft);
};

const PLAIN = 'They/PRON/1/nsubj said/VERB/-1/root rebels/NOUN/3/nsubj fled/VERB/1/ccomp';

describe('what a claim says', () => {
  test('is the tokens that lie wholly in its content', () => {
    expect(saidOf(PLAIN, [3], [2, 3]).tokens).toEqual([2, 3]);
    expect(saidOf(PLAIN, [3], [0, 0], [3, 3]).tokens).toEqual([0, 3]);
    const sentence = sentenceOf(PLAIN);
    const half = { ...saidOf(PLAIN, [3]).draft, content: [{ start: 0, end: (sentence.tokens[1]?.end ?? 0) - 1 }] };
    expect(saidIn(treeOf(sentence), half).tokens).toEqual([0]);
  });

  test('has the predicate that the cue leads to, named once', () => {
    expect(saidOf(PLAIN, [3, 3], [2, 3]).predicates).toEqual([3]);
  });

  test('has the predicates that hang on nothing of it beside those, and none that hang on them', () => {
    const both = `${PLAIN} when/SCONJ/5/mark asked/VERB/3/advcl`;
    expect(saidOf(both, [], [2, 5]).predicates).toEqual([3]);
    expect(saidOf(both, [], [2, 2], [4, 5]).predicates).toEqual([5]);
    expect(saidOf(both, [5], [2, 5]).predicates).toEqual([5, 3]);
  });

  test('has a predicate that is a noun with a subject or a copula', () => {
    const copula = 'They/PRON/1/nsubj said/VERB/-1/root it/PRON/4/nsubj is/AUX/4/cop war/NOUN/1/ccomp';
    expect(saidOf(copula, [4], [2, 4]).predicates).toEqual([4]);
    expect(saidOf(copula, [4], [4, 4]).predicates).toEqual([4]);
    expect(saidOf(PLAIN, [2], [2, 2]).predicates).toEqual([]);
  });

  test('has those that are joined to its main ones, as far as they lie in it', () => {
    const joined = `${PLAIN} hid/VERB/3/conj won/VERB/3/parataxis wept/VERB/3/advcl`;
    expect(saidOf(joined, [3], [2, 6]).predicates).toEqual([3, 4, 5]);
    expect(saidOf(joined, [3], [2, 4]).predicates).toEqual([3, 4]);
    expect(saidOf(joined, [4], [2, 6]).predicates).toEqual([4, 3, 5]);
  });

  test('has four clauses at most', () => {
    const many = `${PLAIN} a/VERB/3/conj b/VERB/3/conj c/VERB/3/conj d/VERB/3/conj`;
    expect(saidOf(many, [3], [2, 7]).predicates).toEqual([3, 4, 5, 6]);
  });

  test('has its first verb for a predicate where none is on top', () => {
    const nested = 'They/PRON/1/nsubj said/VERB/-1/root talks/NOUN/1/obj held/VERB/2/acl there/ADV/3/advmod';
    expect(saidOf(nested, [2], [2, 4]).predicates).toEqual([3]);
    expect(predicateOf(saidOf(nested, [2], [2, 4]))).toBe(3);
  });

  test('goes by the head that the cue leads to where it holds no predicate', () => {
    expect(predicateOf(saidOf(PLAIN, [2], [2, 2]))).toBe(2);
    expect(predicateOf(saidOf(PLAIN, [], [2, 2]))).toBe(-1);
  });
});
