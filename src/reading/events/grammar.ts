import { describedBefore } from '../stranded.ts';
import {
  bareRelation,
  dependentsBy,
  deprelAt,
  formAt,
  hasDependent,
  headAt,
  isWord,
  type Tree,
  uposAt,
} from '../tree.ts';
import { factOf, flagOf, type Word, wordOf } from '../word.ts';
import { knownVerb } from './inflections.ts';
import { PLACE_NOUNS } from './tables/word-classes.ts';

const knownLemma = factOf(({ lower }): Word | null => {
  const known = knownVerb(lower);
  return known === null ? null : wordOf(known);
});

const isKnown = flagOf(({ lower }) => knownVerb(lower) !== null);

/** The lemma as a word; forms of the tables' verbs are looked up there first, since a learned lemma can miss ("raide" for "raided"). */
export const lemmaWordAt = (tree: Tree, index: number): Word | null => {
  const word = index < 0 ? undefined : tree.words[index];
  const known = word && isWord(tree, index, isKnown) && uposAt(tree, index) === 'VERB' ? knownLemma(word) : null;
  return known ?? (word && tree.lemmaWords[index]) ?? null;
};

/** The lemma of `lemmaWordAt`, in lower case. */
export const lemmaAt = (tree: Tree, index: number): string => lemmaWordAt(tree, index)?.lower ?? '';

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);

/** Whether a token can stand for somebody or something: a noun, name, pronoun, number or sign. */
export const isNominal = (tree: Tree, index: number): boolean => NOMINAL.has(uposAt(tree, index));

const RELATIVE = /^(?:who|which|that|whom)$/;

/** True where a word only stands for the noun that its relative clause describes. */
export const isRelativePronoun = (tree: Tree, index: number): boolean =>
  uposAt(tree, index) === 'PRON' && RELATIVE.test(formAt(tree, index));

/** The prepositions of a phrase: "out of" gives both. */
export const casesOf = (tree: Tree, index: number): string[] => {
  const found: string[] = [];
  for (const word of dependentsBy(tree, index, 'case')) {
    found.push(formAt(tree, word));
    for (const part of dependentsBy(tree, word, 'fixed')) found.push(formAt(tree, part));
  }
  return found;
};

/** Whether one of the prepositions of a phrase is the given one. */
export const hasCase = (tree: Tree, index: number, preposition: string): boolean => {
  for (const word of dependentsBy(tree, index, 'case')) {
    if (formAt(tree, word) === preposition) return true;
    for (const part of dependentsBy(tree, word, 'fixed')) if (formAt(tree, part) === preposition) return true;
  }
  return false;
};

const DITRANSITIVE = /^(?:give|offer|grant|award|send|show|tell|teach|pay|deny|hand|lend)$/;

/** "Police fired at the crowd." with the verb hung on its subject: a noun for root, and a verb that a preposition follows. */
const isMistakenClause = (tree: Tree, verb: number): boolean =>
  deprelAt(tree, headAt(tree, verb)) === 'root' &&
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

const isOblique = (tree: Tree, adjunct: number): boolean =>
  deprelAt(tree, adjunct) !== 'nmod:poss' && !hasCase(tree, adjunct, 'according');

/** Phrases that hang on a word by a preposition: "on the base"; whoever something is "according to" only tells it. */
export const obliquesOf = (tree: Tree, index: number): readonly number[] => {
  const adjuncts = dependentsBy(tree, index, 'obl', 'nmod');
  return adjuncts.length === 0 ? adjuncts : adjuncts.filter((adjunct) => isOblique(tree, adjunct));
};

/** The noun behind a phrase of the given preposition, the first in the text. */
export const obliqueBy = (tree: Tree, index: number, preposition: string): number => {
  for (const adjunct of dependentsBy(tree, index, 'obl', 'nmod'))
    if (hasCase(tree, adjunct, preposition) && isOblique(tree, adjunct)) return adjunct;
  return -1;
};

/** "A and B": the word and all that are joined to it. */
export const conjuncts = (tree: Tree, index: number): number[] => [index, ...dependentsBy(tree, index, 'conj')];

/** Whether a token hangs on its head by one of three relations, with or without its subtype. */
export const hasRelation = (tree: Tree, index: number, a: string, b = a, c = a): boolean => {
  const deprel = deprelAt(tree, index);
  const bare = bareRelation(tree, index);
  return deprel === a || bare === a || deprel === b || bare === b || deprel === c || bare === c;
};

/** Steps from a token up to the root. */
export const depthOf = (tree: Tree, index: number): number => {
  let depth = 0;
  for (let at = headAt(tree, index); at >= 0 && depth < tree.tokens.length; at = headAt(tree, at)) depth++;
  return depth;
};

/** True for a word of a place's name. */
export const isPlaceName = ({ tokens }: Tree, index: number): boolean => {
  const name = index < 0 ? 'O' : tokens[index]?.name;
  return name === 'B-LOC' || name === 'I-LOC';
};

/** A place name or a noun for a kind of place. */
export const isPlace = (tree: Tree, index: number): boolean =>
  isPlaceName(tree, index) || PLACE_NOUNS.has(lemmaAt(tree, index)) || lemmaAt(tree, index) === 'country';

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|january|february|march|april|june|july|august|september|october|november|december|week|month|year|weekend|morning|evening|night|afternoon|day)s?$/;

const tellsTime = flagOf(({ lower }) => TIME.test(lower));

/** A day, a month or another word of time. */
export const isTime = (tree: Tree, index: number): boolean => isWord(tree, index, tellsTime);
