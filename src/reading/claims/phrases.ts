import {
  bareRelation,
  dependentBy,
  dependentsBy,
  formAt,
  hasAny,
  headAt,
  isLemma,
  isWord,
  subtree,
  type Tree,
  uposAt,
} from '../tree.ts';
import { flagOf } from '../word.ts';
import { speakerClass, speakerOf } from './speakers.ts';

/** A cue that is no verb: the tokens of the phrase, who speaks, and what is said, as token indices. */
export type Phrase = {
  readonly cue: readonly number[];
  readonly lemma: string;
  readonly speaker: number;
  readonly content: readonly number[];
};

/** Up to the head of the noun phrase that an adposition at `index` opens. */
const nounPhraseHead = (tree: Tree, index: number): number => {
  let head = headAt(tree, index);
  if (bareRelation(tree, head) === 'fixed' || head < index) head = headAt(tree, head);
  if (head > index) return head;
  for (let next = index + 1; next < Math.min(tree.tokens.length, index + 8); next++) {
    const upos = uposAt(tree, next);
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos) && bareRelation(tree, next) !== 'compound') return next;
  }
  return -1;
};

const clauseAround = (tree: Tree, inner: number): number => {
  let at = headAt(tree, inner);
  for (let steps = 0; at >= 0 && steps < tree.tokens.length; steps++) {
    const link = bareRelation(tree, at);
    if (/^(?:root|ccomp|advcl|parataxis|acl|conj|xcomp)$/.test(link)) return at;
    at = headAt(tree, at);
  }
  return -1;
};

const rest = (tree: Tree, inner: number, cue: readonly number[]): number[] => {
  const clause = clauseAround(tree, inner);
  const left = new Set([...subtree(tree, inner), ...cue]);
  const all = clause < 0 ? tree.tokens.map((_, index) => index) : subtree(tree, clause);
  return all.filter((index) => !left.has(index));
};

const accordingTo = (tree: Tree, index: number): Phrase | null => {
  if (formAt(tree, index) !== 'according' || formAt(tree, index + 1) !== 'to') return null;
  const speaker = nounPhraseHead(tree, index + 1);
  if (speaker < 0) return null;
  const cue = [index, index + 1];
  const left = new Set([...cue, ...subtree(tree, speaker)]);
  const content = tree.tokens.map((_, at) => at).filter((at) => !left.has(at));
  return { cue, lemma: 'according', speaker, content };
};

const VIEWS = new Set([
  'view',
  'opinion',
  'eyes',
  'words',
  'mind',
  'telling',
  'judgment',
  'judgement',
  'estimation',
  'assessment',
  'count',
  'reckoning',
  'estimate',
]);
const COUNTS = /^(?:count|reckoning|estimate)$/;

const inTheView = (tree: Tree, index: number): Phrase | null => {
  if (!VIEWS.has(formAt(tree, index))) return null;
  const within = dependentsBy(tree, index, 'case').find((word) => /^(?:in|to|by)$/.test(formAt(tree, word)));
  const speaker = dependentBy(tree, index, 'nmod:poss', 'nmod');
  if (within === undefined || speaker < 0 || speakerClass(tree, speaker) === 'x') return null;
  return {
    cue: [within, index],
    lemma: COUNTS.test(formAt(tree, index)) ? 'estimate' : 'view',
    speaker,
    content: rest(tree, index, []),
  };
};

const per = (tree: Tree, index: number): Phrase | null => {
  if (formAt(tree, index) !== 'per') return null;
  const speaker = headAt(tree, index);
  if (speaker <= index || !/^[BI]-(?:PER|ORG)$/.test(tree.tokens[speaker]?.name ?? 'O')) return null;
  return { cue: [index], lemma: 'per', speaker, content: rest(tree, speaker, [index]) };
};

const HEARSAY = new Set('reportedly allegedly purportedly supposedly ostensibly'.split(' '));
const HEARSAY_ADJECTIVES = new Set('alleged purported rumored rumoured suspected so-called'.split(' '));

const hearsay = (tree: Tree, index: number): Phrase | null => {
  const word = formAt(tree, index);
  const head = headAt(tree, index);
  if (HEARSAY_ADJECTIVES.has(word) && bareRelation(tree, index) === 'amod')
    return { cue: [index], lemma: word, speaker: -1, content: subtree(tree, head).filter((token) => token > index) };
  if (!HEARSAY.has(word)) return null;
  const content = head < 0 ? [] : subtree(tree, head, (branch) => bareRelation(tree, branch) === 'conj');
  return { cue: [index], lemma: word, speaker: -1, content: content.filter((token) => token !== index) };
};

const asPut = (tree: Tree, index: number): Phrase | null => {
  const puts = tree.tokens[index]?.lemma === 'put' && /^(?:it|this|that)$/.test(formAt(tree, index + 1));
  const marked = dependentsBy(tree, index, 'mark', 'advmod').some((word) => formAt(tree, word) === 'as');
  if (!puts || !marked) return null;
  return { cue: [index, index + 1], lemma: 'say', speaker: speakerOf(tree, index), content: rest(tree, index, []) };
};

const WORDS = new Set(['according', 'per', ...VIEWS, ...HEARSAY, ...HEARSAY_ADJECTIVES]);
const opensPhrase = flagOf(({ lower }) => WORDS.has(lower));
const isPut = flagOf(({ form: lemma }) => lemma === 'put');

/** Whether a sentence has a word that such a phrase may begin with: most have none. */
export const mayHavePhrase = (tree: Tree): boolean => hasAny(tree, opensPhrase) || hasAny(tree, isPut);

/** "according to …", "in the view of …", "per …", "reportedly": the phrase whose first or main word stands at `index`. */
export const phraseAt = (tree: Tree, index: number): Phrase | null => {
  if (!isWord(tree, index, opensPhrase) && !isLemma(tree, index, isPut)) return null;
  return (
    accordingTo(tree, index) ?? inTheView(tree, index) ?? asPut(tree, index) ?? per(tree, index) ?? hearsay(tree, index)
  );
};
