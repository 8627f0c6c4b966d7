import { describedBefore } from '../stranded.ts';
import { dependentsBy, deprelAt, formAt, hasDependent, headAt, relation, type Tree, uposAt } from '../tree.ts';
import { factOf, type Word, wordOf } from '../word.ts';
import { knownVerb } from './inflections.ts';
import { PLACE_NOUNS } from './tables/word-classes.ts';

const knownLemma = factOf(({ lower }): Word | null => {
  const known = knownVerb(lower);
  return known === null ? null : wordOf(known);
});

/** The lemma as a word; forms of the tables' verbs are looked up there first, since a learned lemma can miss ("raide" for "raided"). */
export const lemmaWordAt = (tree: Tree, index: number): Word | null => {
  const word = tree.words[index];
  const known = word && tree.tokens[index]?.upos === 'VERB' ? knownLemma(word) : null;
  return known ?? tree.lemmaWords[index] ?? null;
};

/** The lemma of `lemmaWordAt`, in lower case. */
export const lemmaAt = (tree: Tree, index: number): string => lemmaWordAt(tree, index)?.lower ?? '';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);

export const isNominal = (tree: Tree, index: number): boolean => NOMINAL.has(uposAt(tree, index));

const RELATIVE = /^(?:who|which|that|whom)$/;

/** True where a word only stands for the noun that its relative clause describes. */
export const isRelativePronoun = (tree: Tree, index: number): boolean =>
  uposAt(tree, index) === 'PRON' && RELATIVE.test(formAt(tree, index));

/** The prepositions of a phrase: "out of" gives both. */
export const casesOf = (tree: Tree, index: number): string[] =>
  dependentsBy(tree, index, 'case').flatMap((word) => [
    formAt(tree, word),
    ...dependentsBy(tree, word, 'fixed').map((part) => formAt(tree, part)),
  ]);

/** Whether one of the prepositions of a phrase is the given one. */
export const hasCase = (tree: Tree, index: number, preposition: string): boolean =>
  dependentsBy(tree, index, 'case').some(
    (word) =>
      formAt(tree, word) === preposition ||
      dependentsBy(tree, word, 'fixed').some((part) => formAt(tree, part) === preposition),
  );

const DITRANSITIVE = /^(?:give|offer|grant|award|send|show|tell|teach|pay|deny|hand|lend)$/;

/** "Police fired at the crowd." with the verb hung on its subject: a noun for root, and a verb that a preposition follows. */
const isMistakenClause = (tree: Tree, verb: number): boolean =>
  tree.tokens[headAt(tree, verb)]?.deprel === 'root' &&
  /^(?:at|with|off|out|down|up)$/.test(formAt(tree, verb + 1)) &&
  formAt(tree, tree.tokens.length - 1) === '.';

/** Participles that the parse hung on a noun, though they are the verb of the sentence. */
const isSentenceVerb = (tree: Tree, verb: number): boolean =>
  isMistakenClause(tree, verb) || describedBefore(tree, verb) >= 0;

/** True for a verb in the passive, finite or as a participle behind its noun ("troops killed in"). */
export const isPassive = (tree: Tree, verb: number): boolean => {
  if (hasDependent(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass')) return true;
  const token = tree.tokens[verb];
  if (token?.deprel === 'acl' && hasDependent(tree, verb, 'obj') && !DITRANSITIVE.test(token.lemma)) return false;
  if (token?.deprel === 'acl' && isSentenceVerb(tree, verb)) return false;
  if (token?.voice === 'Pass') return true;
  return (
    token?.verbForm === 'Part' &&
    token.tense !== 'Pres' &&
    !/ing$/.test(formAt(tree, verb)) &&
    token.deprel === 'acl' &&
    !hasDependent(tree, verb, 'obj', 'nsubj', 'aux')
  );
};

/** Phrases that hang on a word by a preposition: "on the base"; whoever something is "according to" only tells it. */
export const obliquesOf = (tree: Tree, index: number): number[] =>
  dependentsBy(tree, index, 'obl', 'nmod').filter(
    (dependent) => deprelAt(tree, dependent) !== 'nmod:poss' && !hasCase(tree, dependent, 'according'),
  );

/** The noun behind a phrase of the given preposition, the first in the text. */
export const obliqueBy = (tree: Tree, index: number, preposition: string): number =>
  obliquesOf(tree, index).find((dependent) => hasCase(tree, dependent, preposition)) ?? -1;

/** "A and B": the word and all that are joined to it. */
export const conjuncts = (tree: Tree, index: number): number[] => [index, ...dependentsBy(tree, index, 'conj')];

export const hasRelation = (tree: Tree, index: number, ...names: readonly string[]): boolean => {
  const deprel = deprelAt(tree, index);
  return names.includes(deprel) || names.includes(relation(deprel));
};

/** Steps from a token up to the root. */
export const depthOf = (tree: Tree, index: number): number => {
  let depth = 0;
  for (let at = headAt(tree, index); at >= 0 && depth < tree.tokens.length; at = headAt(tree, at)) depth++;
  return depth;
};

/** A place name or a noun for a kind of place. */
export const isPlace = (tree: Tree, index: number): boolean =>
  /-LOC$/.test(tree.tokens[index]?.name ?? '') ||
  PLACE_NOUNS.has(lemmaAt(tree, index)) ||
  lemmaAt(tree, index) === 'country';

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|january|february|march|april|june|july|august|september|october|november|december|week|month|year|weekend|morning|evening|night|afternoon|day)s?$/;

/** A day, a month or another word of time. */
export const isTime = (tree: Tree, index: number): boolean => TIME.test(formAt(tree, index));
