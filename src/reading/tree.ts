import type { Span } from '../domain/span.ts';
import type { Sentence, Token } from './analysis.ts';
import { lemmaOf, type Word, wordOf } from './word.ts';

type Link = { readonly deprel: string; readonly bare: string };

/** The dependents of each token of a sentence, in the order of the text, and its words. */
export type Tree = {
  readonly tokens: readonly Token[];
  readonly dependents: readonly (readonly number[])[];
  /** The relation of each token, with its subtype and without. */
  readonly links: readonly Link[];
  readonly words: readonly Word[];
  /** The lemma of each token as a word. */
  readonly lemmaWords: readonly Word[];
  /** The forms and the lemmas in lower case. */
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
};

const trees = new WeakMap<Sentence, Tree>();

const NONE: readonly number[] = [];
/** Far more than Universal Dependencies has. */
const MOST_RELATIONS = 500;

const dependentsOf = (tokens: readonly Token[]): (readonly number[])[] => {
  const dependents = new Array<readonly number[]>(tokens.length).fill(NONE);
  for (let index = 0; index < tokens.length; index++) {
    const head = tokens[index]?.head ?? -1;
    const known = dependents[head];
    if (known === NONE) dependents[head] = [index];
    else (known as number[] | undefined)?.push(index);
  }
  return dependents;
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

const grow = (tokens: readonly Token[]): Tree => {
  const size = tokens.length;
  const links = new Array<Link>(size);
  const words = new Array<Word>(size);
  const lemmaWords = new Array<Word>(size);
  const lower = new Array<string>(size);
  const lemmas = new Array<string>(size);
  for (let index = 0; index < size; index++) {
    const { form, lemma, deprel } = tokens[index] as Token;
    const word = wordOf(form);
    const lemmaWord = lemmaOf(word, lemma);
    links[index] = linkOf(deprel);
    words[index] = word;
    lemmaWords[index] = lemmaWord;
    lower[index] = word.lower;
    lemmas[index] = lemmaWord.lower;
  }
  return { tokens, dependents: dependentsOf(tokens), links, words, lemmaWords, lower, lemmas };
};

/** The sentence that was asked for last, which is mostly asked for again. */
let last: { readonly sentence: Sentence; readonly tree: Tree } | null = null;

/** The parse of a sentence from heads to dependents; made once a sentence. */
export const treeOf = (sentence: Sentence): Tree => {
  if (last?.sentence === sentence) return last.tree;
  let tree = trees.get(sentence);
  if (!tree) {
    tree = grow(sentence.tokens);
    trees.set(sentence, tree);
  }
  last = { sentence, tree };
  return tree;
};

/** A relation without its subtype: "nsubj:pass" → "nsubj". */
export const relation = (deprel: string): string => {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
};

/** The relation of a token without its subtype; nothing for none. */
export const bareRelation = ({ links }: Tree, index: number): string => links[index]?.bare ?? '';

const isNamed = ({ deprel, bare }: Link, name: string | undefined): boolean => name === bare || name === deprel;

/**
 * Dependents of `index` whose relation, with or without its subtype, is one of those named; seven at most, since a list of
 * them would be made anew at each of hundreds of calls a sentence.
 */
export const dependentsBy = (
  { dependents, links }: Tree,
  index: number,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  e?: string,
  f?: string,
  g?: string,
): readonly number[] => {
  let found: number[] | null = null;
  for (const dependent of dependents[index] ?? NONE) {
    const link = links[dependent];
    if (!link) continue;
    const isOneOfFour =
      isNamed(link, a) || (b && isNamed(link, b)) || (c && isNamed(link, c)) || (d && isNamed(link, d));
    if (!isOneOfFour && !(e && (isNamed(link, e) || isNamed(link, f) || isNamed(link, g)))) continue;
    if (found) found.push(dependent);
    else found = [dependent];
  }
  return found ?? NONE;
};

/** Marks of the tokens of one subtree, all zero between two calls. */
let marks = new Uint8Array(512);

/** A list of tokens, each named once, in the order of the text. */
const inOrder = (found: readonly number[]): number[] => {
  let [first, last] = [found[0] ?? 0, found[0] ?? 0];
  for (const index of found) {
    if (index < first) first = index;
    if (index > last) last = index;
  }
  if (last >= marks.length) marks = new Uint8Array(2 * last);
  for (const index of found) marks[index] = 1;
  const sorted: number[] = [];
  for (let index = first; index <= last; index++) {
    if (marks[index] === 1) sorted.push(index);
    marks[index] = 0;
  }
  return sorted;
};

/** `index` and all below it, in the order of the text; branches for which `skip` holds are left out. */
export const subtree = (tree: Tree, index: number, skip?: (branch: number) => boolean): number[] => {
  const found = [index];
  for (let next = 0; next < found.length; next++)
    for (const dependent of tree.dependents[found[next] ?? 0] ?? NONE) if (!skip?.(dependent)) found.push(dependent);
  return found.length === 1 ? found : inOrder(found);
};

/** True where `index` is `ancestor` or lies below it. */
export const isBelow = (tree: Tree, index: number, ancestor: number): boolean => {
  for (let at = index, steps = 0; at >= 0 && steps <= tree.tokens.length; steps++) {
    if (at === ancestor) return true;
    at = tree.tokens[at]?.head ?? -1;
  }
  return false;
};

/** The spans that a rising list of tokens covers: one for each unbroken run. */
export const runsOf = (tree: Tree, indices: readonly number[]): Span[] => {
  const runs: { start: number; end: number; last: number }[] = [];
  for (const index of indices) {
    const token = tree.tokens[index];
    if (!token) continue;
    const run = runs.at(-1);
    if (run && run.last + 1 === index) {
      run.end = token.end;
      run.last = index;
    } else runs.push({ start: token.start, end: token.end, last: index });
  }
  return runs.map(({ start, end }) => ({ start, end }));
};
