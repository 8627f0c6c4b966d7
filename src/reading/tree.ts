import type { Span } from '../domain/span.ts';
import type { Sentence, Token } from './analysis.ts';
import { ofForm } from './form-memo.ts';

/** The dependents of each token of a sentence, in the order of the text, and what steps ask of every token. */
export type Tree = {
  readonly tokens: readonly Token[];
  readonly dependents: readonly (readonly number[])[];
  /** The relation of each token without its subtype. */
  readonly relations: readonly string[];
  /** The forms and the lemmas in lower case. */
  readonly lower: readonly string[];
  readonly lemmas: readonly string[];
};

const lowerOf = ofForm((form) => form.toLowerCase());

const trees = new WeakMap<Sentence, Tree>();

const NONE: readonly number[] = [];

const grow = (tokens: readonly Token[]): Tree => {
  const dependents: (readonly number[])[] = [];
  const relations: string[] = [];
  const lower: string[] = [];
  const lemmas: string[] = [];
  for (const { form, lemma, deprel } of tokens) {
    dependents.push(NONE);
    relations.push(relation(deprel));
    lower.push(lowerOf(form));
    lemmas.push(lowerOf(lemma));
  }
  for (let index = 0; index < tokens.length; index++) {
    const head = tokens[index]?.head ?? -1;
    const known = dependents[head];
    if (known === NONE) dependents[head] = [index];
    else (known as number[] | undefined)?.push(index);
  }
  return { tokens, dependents, relations, lower, lemmas };
};

/** The parse of a sentence from heads to dependents; made once a sentence. */
export const treeOf = (sentence: Sentence): Tree => {
  const known = trees.get(sentence);
  if (known) return known;
  const tree = grow(sentence.tokens);
  trees.set(sentence, tree);
  return tree;
};

/** A relation without its subtype: "nsubj:pass" → "nsubj". */
export const relation = ofForm((deprel) => {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
});

/** Dependents of `index` whose relation, with or without its subtype, is one of `relations`. */
export const dependentsBy = (tree: Tree, index: number, ...relations: readonly string[]): number[] => {
  const below = tree.dependents[index] ?? NONE;
  const found: number[] = [];
  if (below === NONE) return found;
  for (const dependent of below) {
    const bare = tree.relations[dependent] ?? '';
    const deprel = tree.tokens[dependent]?.deprel ?? '';
    if (relations.includes(bare) || (bare !== deprel && relations.includes(deprel))) found.push(dependent);
  }
  return found;
};

/** `index` and all below it, in the order of the text; branches for which `skip` holds are left out. */
export const subtree = (tree: Tree, index: number, skip?: (branch: number) => boolean): number[] => {
  const found = [index];
  for (let next = 0; next < found.length; next++)
    for (const dependent of tree.dependents[found[next] ?? 0] ?? NONE) if (!skip?.(dependent)) found.push(dependent);
  return found.length === 1 ? found : found.sort((a, b) => a - b);
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
