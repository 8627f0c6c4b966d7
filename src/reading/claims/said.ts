import { dependentsBy, hasDependent, headAt, type Tree, uposAt } from '../tree.ts';
import type { Draft } from './draft.ts';
import { isWithinAny } from './grammar.ts';

/** What a claim says, as its sentence has it; worked out once for all that is asked of its wording. */
export type Said = {
  readonly tree: Tree;
  readonly draft: Draft;
  /** The tokens that lie in its content. */
  readonly tokens: readonly number[];
  /** The predicates of the clauses that it consists of, the main one first. */
  readonly predicates: readonly number[];
};

const MOST_CLAUSES = 4;

const heldBy = (draft: Draft, tree: Tree): number[] => {
  const found: number[] = [];
  for (let index = 0; index < tree.tokens.length; index++)
    if (isWithinAny(tree, index, draft.content)) found.push(index);
  return found;
};

const isPredicate = (tree: Tree, index: number): boolean => {
  const upos = uposAt(tree, index);
  return upos === 'VERB' || upos === 'AUX' || hasDependent(tree, index, 'cop', 'nsubj');
};

const isTop = (tree: Tree, draft: Draft, index: number): boolean => {
  const head = headAt(tree, index);
  return head < 0 || !isWithinAny(tree, head, draft.content);
};

/** The predicates of what is said that hang on none of it, those first that the cue leads to; else its first verb. */
const mainPredicates = (tree: Tree, draft: Draft, tokens: readonly number[]): number[] => {
  const found: number[] = [];
  for (const head of draft.heads)
    if (!found.includes(head) && head >= 0 && isWithinAny(tree, head, draft.content) && isPredicate(tree, head))
      found.push(head);
  for (const index of tokens)
    if (isTop(tree, draft, index) && isPredicate(tree, index) && !found.includes(index)) found.push(index);
  if (found.length > 0) return found;
  const verb = tokens.find((index) => uposAt(tree, index) === 'VERB');
  return verb === undefined ? [] : [verb];
};

const predicatesOf = (tree: Tree, draft: Draft, tokens: readonly number[]): number[] => {
  const predicates = mainPredicates(tree, draft, tokens);
  const mains = predicates.length;
  for (let at = 0; at < mains; at++)
    for (const joined of dependentsBy(tree, predicates[at] ?? -1, 'conj', 'parataxis'))
      if (!predicates.includes(joined) && isWithinAny(tree, joined, draft.content) && isPredicate(tree, joined))
        predicates.push(joined);
  return predicates.length > MOST_CLAUSES ? predicates.slice(0, MOST_CLAUSES) : predicates;
};

/** The tokens of what a claim says in a sentence, and what they say of whom. */
export const saidIn = (tree: Tree, draft: Draft): Said => {
  const tokens = heldBy(draft, tree);
  return { tree, draft, tokens, predicates: predicatesOf(tree, draft, tokens) };
};

/** The main predicate of what is said: the highest within the content that is one; −1 where it holds none. */
export const predicateOf = ({ draft, predicates }: Said): number => predicates[0] ?? draft.heads[0] ?? -1;
