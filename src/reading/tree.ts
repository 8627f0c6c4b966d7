import type { Span } from '../domain/span.ts';
import type { Sentence, Token } from './analysis.ts';
import { inOrder } from './in-order.ts';
import { type Flag, flagsOf, lemmaOf, type Word, wordOf } from './word.ts';

type Link = { readonly deprel: string; readonly bare: string };

/** The dependents of each token of a sentence, in the order of the text, and its words. */
export type Tree = {
  readonly tokens: readonly Token[];
  /** The first dependent of each token, and the next one of the same head; −1 for none. */
  readonly firsts: readonly number[];
  readonly nexts: readonly number[];
  /** The relation of each token, with its subtype and without. */
  readonly links: readonly Link[];
  readonly words: readonly Word[];
  /** The lemma of each token as a word. */
  readonly lemmaWords: readonly Word[];
  /** The forms and the lemmas in lower case. */
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
  /** The flags of each word and of each lemma, and those that any of them has. */
  readonly wordFlags: readonly number[];
  readonly lemmaFlags: readonly number[];
  readonly anyFlags: number;
  /** Which marks of punctuation stand in it, as bits. */
  readonly marks: number;
  /** What rules worked out of it once. */
  readonly notes: unknown[];
};

const NONE: readonly number[] = [];
/** Far more than Universal Dependencies has. */
const MOST_RELATIONS = 500;

/** From the last token to the first, so that each that is put before the others of its head stands before them in the text. */
const chained = (tokens: readonly Token[]): Pick<Tree, 'firsts' | 'nexts'> => {
  const size = tokens.length;
  const firsts = new Array<number>(size).fill(-1);
  const nexts = new Array<number>(size).fill(-1);
  for (let index = size - 1; index >= 0; index--) {
    const head = tokens[index]?.head ?? -1;
    if (head < 0 || head >= size) continue;
    nexts[index] = firsts[head] ?? -1;
    firsts[head] = index;
  }
  return { firsts, nexts };
};

/** The engine compares names of properties by their address, other strings letter by letter. */
const interned = (text: string): string => Object.keys({ [text]: true })[0] ?? text;

const internedRelations = new Map<string, Link>();

const linkOf = (deprel: string): Link => {
  const known = internedRelations.get(deprel);
  if (known) return known;
  const link = { deprel: interned(deprel), bare: interned(relation(deprel)) };
  if (internedRelations.size < MOST_RELATIONS) internedRelations.set(deprel, link);
  return link;
};

type Columns = Omit<Tree, 'tokens' | 'firsts' | 'nexts' | 'notes'>;

/** What is known of each token by its word, its lemma and its relation. */
const columnsOf = (tokens: readonly Token[]): Columns => {
  const size = tokens.length;
  const links = new Array<Link>(size);
  const words = new Array<Word>(size);
  const lemmaWords = new Array<Word>(size);
  const lower = new Array<string>(size);
  const lemmas = new Array<string>(size);
  const wordFlags = new Array<number>(size);
  const lemmaFlags = new Array<number>(size);
  let [marks, anyFlags] = [0, 0];
  for (let index = 0; index < size; index++) {
    const { form, lemma, deprel } = tokens[index] as Token;
    const word = wordOf(form);
    const lemmaWord = lemmaOf(word, lemma);
    const [ofWord, ofLemma] = [flagsOf(word), flagsOf(lemmaWord)];
    links[index] = linkOf(deprel);
    words[index] = word;
    lemmaWords[index] = lemmaWord;
    lower[index] = word.lower;
    lemmas[index] = lemmaWord.lower;
    wordFlags[index] = ofWord;
    lemmaFlags[index] = ofLemma;
    anyFlags |= ofWord | ofLemma;
    marks |= word.mark;
  }
  return { links, words, lemmaWords, lower, lemmas, wordFlags, lemmaFlags, anyFlags, marks };
};

const grow = (tokens: readonly Token[]): Tree => {
  const { firsts, nexts } = chained(tokens);
  const { links, words, lemmaWords, lower, lemmas, wordFlags, lemmaFlags, anyFlags, marks } = columnsOf(tokens);
  const notes: unknown[] = [];
  // One literal: what reads trees then meets objects of one shape.
  return {
    tokens,
    firsts,
    nexts,
    links,
    words,
    lemmaWords,
    lower,
    lemmas,
    wordFlags,
    lemmaFlags,
    anyFlags,
    marks,
    notes,
  };
};

/** Where a sentence keeps its tree: looked up elsewhere it would take longer than much of what is asked of it. */
const TREE = Symbol('tree');
type Grown = Sentence & { [TREE]?: Tree };

/** The parse of a sentence from heads to dependents; made once a sentence. A copy with other tokens has a tree of its own. */
export const treeOf = (sentence: Grown): Tree => {
  const known = sentence[TREE];
  if (known?.tokens === sentence.tokens) return known;
  const tree = grow(sentence.tokens);
  sentence[TREE] = tree;
  return tree;
};

let kinds = 0;

/** Something that is worked out of a tree at the first question and kept with it. */
export const onceATree = <T extends object>(workOut: (tree: Tree) => T): ((tree: Tree) => T) => {
  const place = kinds++;
  return (tree) => {
    const known = tree.notes[place] as T | undefined;
    if (known !== undefined) return known;
    while (tree.notes.length < kinds) tree.notes.push(undefined);
    const made = workOut(tree);
    tree.notes[place] = made;
    return made;
  };
};

/** Whether a flag holds of the word at a place; of none outside the sentence. */
export const isWord = ({ wordFlags }: Tree, index: number, { bit }: Flag): boolean =>
  index >= 0 && ((wordFlags[index] ?? 0) & bit) !== 0;

/** The same of its lemma. */
export const isLemma = ({ lemmaFlags }: Tree, index: number, { bit }: Flag): boolean =>
  index >= 0 && ((lemmaFlags[index] ?? 0) & bit) !== 0;

/** Whether a flag holds of any word or lemma of a sentence: where it does not, rules that look for one need not begin. */
export const hasAny = ({ anyFlags }: Tree, { bit }: Flag): boolean => (anyFlags & bit) !== 0;

/** Whether a mark of punctuation stands in a sentence. */
export const hasMark = ({ marks }: Tree, mark: number): boolean => (marks & mark) !== 0;

/** A relation without its subtype: "nsubj:pass" → "nsubj". */
export const relation = (deprel: string): string => {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
};

/** The relation of a token without its subtype; nothing for none. */
export const bareRelation = ({ links }: Tree, index: number): string => (index < 0 ? '' : (links[index]?.bare ?? ''));

// What is asked for by the index of a token is nothing outside the sentence; an engine is slow at negative places of a list.

/** The word at an index in lower case; empty outside of the sentence. */
export const formAt = ({ lower }: Tree, index: number): string => (index < 0 ? '' : (lower[index] ?? ''));
/** Its lemma in lower case; empty outside of the sentence. */
export const lemmaAt = ({ lemmas }: Tree, index: number): string => (index < 0 ? '' : (lemmas[index] ?? ''));
/** Its universal part of speech (Universal Dependencies v2); empty outside of the sentence. */
export const uposAt = ({ tokens }: Tree, index: number): string => (index < 0 ? '' : (tokens[index]?.upos ?? ''));
/** Its relation to its head, subtype included ("nsubj:pass"); empty outside of the sentence. */
export const deprelAt = ({ links }: Tree, index: number): string => (index < 0 ? '' : (links[index]?.deprel ?? ''));
/** The index of its head; −1 for a root, and outside of the sentence. */
export const headAt = ({ tokens }: Tree, index: number): number => (index < 0 ? -1 : (tokens[index]?.head ?? -1));

/** The first dependent of a token, −1 for none; `nextDependent` goes on from there. */
export const firstDependent = ({ firsts }: Tree, index: number): number => (index < 0 ? -1 : (firsts[index] ?? -1));
/** The next dependent of the same head behind this one, −1 after the last. */
export const nextDependent = ({ nexts }: Tree, dependent: number): number => nexts[dependent] ?? -1;

/** All dependents of a token, in the order of the text. */
export const dependentsOf = (tree: Tree, index: number): number[] => {
  const found: number[] = [];
  for (let at = firstDependent(tree, index); at >= 0; at = nextDependent(tree, at)) found.push(at);
  return found;
};

/** No name is `undefined` here: for one that may be, an engine compares all of them in its slowest way. */
const isNamed = ({ deprel, bare }: Link, name: string): boolean => name === bare || name === deprel;

/**
 * Asks for relations, with or without their subtype, by name: seven at most, since a list of them would be made anew at each of
 * hundreds of calls a sentence.
 */
type ByNames<Found> = (
  tree: Tree,
  index: number,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
  g?: string,
) => Found;

/** The first of a dependent and those behind it whose relation is named; −1 for none. */
const namedFrom: ByNames<number> = ({ nexts, links }, from, a, b, c, d, e, f, g) => {
  for (let at = from; at >= 0; at = nexts[at] ?? -1) {
    const link = links[at] as Link;
    if (isNamed(link, a) || (b && isNamed(link, b)) || (c && isNamed(link, c)) || (d && isNamed(link, d))) return at;
    if (e && (isNamed(link, e) || (f && isNamed(link, f)) || (g && isNamed(link, g)))) return at;
  }
  return -1;
};

/** The first dependent of `index` whose relation is one of those named, −1 for none. */
export const dependentBy: ByNames<number> = (tree, index, a, b, c, d, e, f, g) =>
  namedFrom(tree, firstDependent(tree, index), a, b, c, d, e, f, g);

/** Whether there is one. */
export const hasDependent: ByNames<boolean> = (tree, index, a, b, c, d, e, f, g) =>
  namedFrom(tree, firstDependent(tree, index), a, b, c, d, e, f, g) >= 0;

/** All of them. */
export const dependentsBy: ByNames<readonly number[]> = (tree, index, a, b, c, d, e, f, g) => {
  let at = namedFrom(tree, firstDependent(tree, index), a, b, c, d, e, f, g);
  if (at < 0) return NONE;
  const found = [at];
  for (;;) {
    at = namedFrom(tree, nextDependent(tree, at), a, b, c, d, e, f, g);
    if (at < 0) return found;
    found.push(at);
  }
};

/** `index` and all below it, in the order of the text; branches for which `skip` holds are left out. */
export const subtree = (tree: Tree, index: number, skip?: (branch: number) => boolean): number[] => {
  const found = [index];
  for (let next = 0; next < found.length; next++)
    for (let at = firstDependent(tree, found[next] ?? -1); at >= 0; at = nextDependent(tree, at))
      if (!skip?.(at)) found.push(at);
  return found.length === 1 ? found : inOrder(found);
};

/** True where `index` is `ancestor` or lies below it. */
export const isBelow = (tree: Tree, index: number, ancestor: number): boolean => {
  for (let at = index, steps = 0; at >= 0 && steps <= tree.tokens.length; steps++) {
    if (at === ancestor) return true;
    at = headAt(tree, at);
  }
  return false;
};

/** The spans that a rising list of tokens covers: one for each unbroken run. */
export const runsOf = (tree: Tree, indices: readonly number[]): Span[] => {
  const runs: { start: number; end: number }[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const index of indices) {
    const token = tree.tokens[index];
    const run = runs[runs.length - 1];
    if (!token) continue;
    if (run && before + 1 === index) run.end = token.end;
    else runs.push({ start: token.start, end: token.end });
    before = index;
  }
  return runs;
};
