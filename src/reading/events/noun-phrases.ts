import type { Span } from '../../domain/span.ts';
import { dependentsBy, relation, subtree, type Tree } from '../tree.ts';
import { deprelAt, formAt } from './grammar.ts';

const SHORT = new Set([
  'compound',
  'amod',
  'nummod',
  'flat',
  'nmod:poss',
  'goeswith',
  'fixed',
  'advmod',
  'case',
  'punct',
  'det',
]);

const shortBranch = (tree: Tree, head: number, index: number): boolean =>
  index === head ||
  (index < head
    ? SHORT.has(deprelAt(tree, index)) || SHORT.has(relation(deprelAt(tree, index)))
    : /^(?:flat|goeswith)/.test(deprelAt(tree, index)));

const ARTICLE = /^(?:the|a|an|its|his|her|their|,)$/;

const spanOf = (tree: Tree, indices: readonly number[]): Span => {
  const first = tree.tokens[indices[0] ?? 0];
  const last = tree.tokens[indices.at(-1) ?? 0];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
};

/** The unbroken run around `head` of those indices, without prepositions and articles before it. */
const runAround = (tree: Tree, head: number, indices: readonly number[]): number[] => {
  const set = new Set(indices);
  let first = head;
  let last = head;
  while (set.has(first - 1)) first--;
  while (set.has(last + 1)) last++;
  const leading = new Set(dependentsBy(tree, head, 'case', 'mark', 'cc', 'punct'));
  while (first < head && (leading.has(first) || ARTICLE.test(formAt(tree, first)))) first++;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
};

/** A participant as a short noun phrase: its head with what stands before it, no article, nothing behind. */
export const shortPhrase = (tree: Tree, head: number): Span => {
  const kept = subtree(tree, head, (branch) => !shortBranch(tree, head, branch) && branch > head);
  return spanOf(tree, runAround(tree, head, kept));
};
