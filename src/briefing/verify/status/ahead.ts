import type { Sentence } from '../../../reading/analysis.ts';
import { lemmaAt } from '../../../reading/events/grammar.ts';
import { isNegated, statusOf } from '../../../reading/status/status-of.ts';
import { dependentsBy, formAt, headAt, type Tree, uposAt } from '../../../reading/tree.ts';
import type { Word } from '../passage/passage.ts';
import { HEDGED } from './classes.ts';
import { clauseOf } from './clause.ts';

/** "ruled that he be freed": what is asked for or ordered in the subjunctive. */
export const isSubjunctive = (tree: Tree, clause: number): boolean =>
  tree.tokens[clause]?.deprel === 'ccomp' &&
  dependentsBy(tree, clause, 'aux', 'cop').some((be) => formAt(tree, be) === 'be') &&
  dependentsBy(tree, clause, 'aux').every((aux) => formAt(tree, aux) === 'be') &&
  dependentsBy(tree, clause, 'mark').every((mark) => formAt(tree, mark) !== 'to');

/** "are to stay closed", the words as they stand: parses take "to" for many things. */
export const followsToBe = (tree: Tree, index: number): boolean =>
  [1, 2, 3].some(
    (back) =>
      uposAt(tree, index - back + 1) === (back === 1 ? uposAt(tree, index) : 'VERB') &&
      formAt(tree, index - back) === 'to' &&
      /^(?:is|are|was|were)$/.test(formAt(tree, index - back - 1)),
  );

/** "the mine is to blame": English says so of whose fault or merit it is, not of what lies ahead. */
export const SAYS_WHOSE = /^(?:blame|thank)$/;

/** "is to stay", "are to meet". */
export const isToBe = (tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'mark').some((mark) => formAt(tree, mark) === 'to') &&
  dependentsBy(tree, clause, 'cop', 'aux').some((be) => /^(?:is|are|was|were)$/.test(formAt(tree, be)));

const UNTIL = /^(?:until|till|once)$/;

/** "would go on until wages were raised": as much ahead as what waits for it. */
export const isAwaited = (sentence: Sentence, tree: Tree, clause: number): boolean =>
  dependentsBy(tree, clause, 'mark', 'advmod').some((mark) => UNTIL.test(formAt(tree, mark))) &&
  ['planned', 'possible', 'conditional'].includes(statusOf(sentence, headAt(tree, clause)));

/** Whether what a word tells stands in a clause that is only waited for: "until wages were raised". */
export const isWaitedFor = ({ sentence, tree, index }: Word): boolean =>
  isAwaited(sentence, tree, clauseOf(tree, index));

/** "will lose their jobs when the plant closes": as much ahead as what it goes with. */
export const isAheadWith = ({ passage, sentence, tree, index }: Word): boolean => {
  const clause = clauseOf(tree, index);
  if (tree.tokens[clause]?.tense !== 'Pres') return false;
  const opens = dependentsBy(tree, clause, 'mark', 'advmod').some((mark) =>
    /^(?:when|after|before|as|once)$/.test(formAt(tree, mark)),
  );
  if (!opens) return false;
  if (tree.tokens[clause]?.deprel === 'advcl') return HEDGED.includes(statusOf(sentence, headAt(tree, clause)));
  return passage.words.some((word) => word.sentence !== sentence && /^(?:will|would)$/.test(word.token.form));
};

/** "would merge, creating the largest carrier": a participle tells what comes of its verb, and is as real as that. */
export const isOutcomeOf = ({ sentence, tree, index }: Word): boolean =>
  tree.tokens[index]?.deprel === 'advcl' &&
  /ing$/.test(formAt(tree, index)) &&
  dependentsBy(tree, index, 'mark', 'aux', 'nsubj').length === 0 &&
  headAt(tree, index) < index &&
  ['planned', 'possible', 'conditional'].includes(statusOf(sentence, headAt(tree, index)));

/** "is to meet them and address parliament": a bare infinitive is as real as the verb it is joined to. */
export const isJoinedInfinitive = (tree: Tree, index: number): boolean => {
  const first = headAt(tree, index);
  return (
    tree.tokens[index]?.deprel === 'conj' &&
    formAt(tree, index) === lemmaAt(tree, index) &&
    dependentsBy(tree, index, 'aux', 'nsubj', 'mark', 'cop').length === 0 &&
    dependentsBy(tree, first, 'mark', 'aux').some((to) => /^(?:to|will|would|may|might|could)$/.test(formAt(tree, to)))
  );
};

/** "will not be extradited until March": it is put off, not called off. */
export const isPutOff = ({ tree, index, passage, token }: Word): boolean => {
  const clause = clauseOf(tree, index);
  return (
    isNegated(tree, clause) &&
    dependentsBy(tree, clause, 'aux').some((aux) => /^(?:will|wo|would)$/.test(formAt(tree, aux))) &&
    /\b(?:until|till|before)\b/.test(passage.text.slice(token.end, passage.span.end))
  );
};
