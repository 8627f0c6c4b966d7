import type { Span } from '../../domain/span.ts';
import { dependentsBy, formAt, hasDependent, type Tree } from '../tree.ts';

/** The preposition that leads a phrase; nothing for none. */
export const prepositionOf = (tree: Tree, oblique: number): string => {
  let marker = -1;
  for (const index of dependentsBy(tree, oblique, 'case', 'mark')) if (index < oblique) marker = index;
  return formAt(tree, marker);
};

/** Whether a token lies in one of the quotations. */
export const isWithinAny = (tree: Tree, index: number, spans: readonly Span[]): boolean => {
  const token = tree.tokens[index];
  if (!token) return false;
  for (const { start, end } of spans) if (start <= token.start && token.end <= end) return true;
  return false;
};

/** Whether a token is what somebody or something is said to be ("the minister is **ill**"), by Universal Dependencies. */
export const copular = (tree: Tree, index: number): boolean => hasDependent(tree, index, 'cop');
