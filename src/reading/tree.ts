import type { Span } from '../domain/span.ts';
import type { Sentence, Token } from './analysis.ts';

/** The dependents of each token of a sentence, in the order of the text. */
export type Tree = {
  readonly tokens: readonly Token[];
  readonly dependents: readonly (readonly number[])[];
  /** The relation of each token without its subtype. */
  readonly relations: readonly string[];
};

const trees = new WeakMap<Sentence, Tree>();

const grow = (tokens: readonly Token[]): Tree => {
  const dependents: number[][] = tokens.map(() => []);
  tokens.forEach(({ head }, index) => {
    dependents[head]?.push(index);
  });
  return { tokens, dependents, relations: tokens.map(({ deprel }) => relation(deprel)) };
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
export const relation = (deprel: string): string => {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
};

/** Dependents of `index` whose relation, with or without its subtype, is one of `relations`. */
export const dependentsBy = (tree: Tree, index: number, ...relations: readonly string[]): number[] => {
  const found: number[] = [];
  for (const dependent of tree.dependents[index] ?? []) {
    const bare = tree.relations[dependent] ?? '';
    const deprel = tree.tokens[dependent]?.deprel ?? '';
    if (relations.includes(bare) || (bare !== deprel && relations.includes(deprel))) found.push(dependent);
  }
  return found;
};

/** `index` and all below it, in the order of the text; branches for which `skip` holds are left out. */
export const subtree = (tree: Tree, index: number, skip: (branch: number) => boolean = () => false): number[] => {
  const found = [index];
  for (let next = 0; next < found.length; next++)
    for (const dependent of tree.dependents[found[next] ?? 0] ?? []) if (!skip(dependent)) found.push(dependent);
  return found.sort((a, b) => a - b);
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
    if (run && run.last + 1 === index) Object.assign(run, { end: token.end, last: index });
    else runs.push({ start: token.start, end: token.end, last: index });
  }
  return runs.map(({ start, end }) => ({ start, end }));
};
