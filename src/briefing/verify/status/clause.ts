import { lemmaAt } from '../../../reading/events/grammar.ts';
import { dependentsBy, formAt, headAt, relation, type Tree, uposAt } from '../../../reading/tree.ts';
import type { Passage } from '../passage/passage.ts';

const DEEPEST = 12;

/** The word that governs the clause a word stands in: the verb or predicate above it, itself where it is one. */
export const clauseOf = (tree: Tree, index: number): number => {
  for (let at = index, steps = 0; at >= 0 && steps < DEEPEST; steps += 1) {
    const isPredicate = uposAt(tree, at) === 'VERB' || dependentsBy(tree, at, 'cop').length > 0;
    if (isPredicate || headAt(tree, at) < 0) return at;
    at = headAt(tree, at);
  }
  return index;
};

const isNobody = (tree: Tree, index: number): boolean =>
  /^(?:nothing|nobody|none|neither|no-one)$/.test(formAt(tree, index)) ||
  dependentsBy(tree, index, 'det', 'cc', 'cc:preconj').some((det) => /^(?:no|neither)$/.test(formAt(tree, det)));

/** "received no offer", "did nothing wrong", "knew of no patient who …": negated by what takes part in it. */
export const hasNobody = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'obj', 'obl', 'iobj', 'xcomp', 'nsubj', 'advmod').some((dependent) =>
    isNobody(tree, dependent),
  ) ||
  (relation(tree.tokens[clause]?.deprel ?? '') === 'acl' && isNobody(tree, headAt(tree, clause)));

const CONDITION = /^(?:if|unless)$/;

/** "if the board failed to hire": the verb that an infinitive of not doing hangs on. */
export const mainOf = (tree: Tree, clause: number): number =>
  tree.tokens[clause]?.deprel === 'xcomp' && FAILS.test(lemmaAt(tree, headAt(tree, clause)))
    ? headAt(tree, clause)
    : clause;

/** Verbs of not doing. */
export const FAILS = /^(?:fail|refuse|decline|neglect)$/;

/** The marker of the condition that a word's clause is; null where it is none. */
export const conditionAt = (tree: Tree, index: number): string | null => {
  const clause = mainOf(tree, clauseOf(tree, index));
  const marker = dependentsBy(tree, clause, 'mark', 'advmod').find((mark) => CONDITION.test(formAt(tree, mark)));
  return marker === undefined ? null : formAt(tree, marker);
};

/** An "if" or "unless" anywhere in the sentence. */
export const hasCondition = ({ words }: Passage): boolean =>
  words.some(({ token }) => CONDITION.test(token.form.toLowerCase()));
