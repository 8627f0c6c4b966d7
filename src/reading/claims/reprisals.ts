import { dependentsBy, formAt, hasDependent, lemmaAt, type Tree } from '../tree.ts';
import { REPRISAL } from './content-words.ts';

const isAmong = (tree: Tree, words: readonly number[], sought: RegExp): boolean =>
  words.some((index) => sought.test(formAt(tree, index)));

/** By what prepositions something hangs on a predicate. */
const casesOn = (tree: Tree, predicate: number): number[] =>
  dependentsBy(tree, predicate, 'obl').flatMap((index) => dependentsBy(tree, index, 'case'));

/** "would pay each household", "would be paid from May", "will treat the wounded", "will respond on Monday": without a price, an "as" or a "with", these threaten nobody. */
const isHarmless = (tree: Tree, predicate: number): boolean => {
  const objects = dependentsBy(tree, predicate, 'obj', 'iobj');
  const lemma = lemmaAt(tree, predicate);
  if (lemma === 'pay' && hasDependent(tree, predicate, 'aux:pass', 'nsubj:pass')) return true;
  if (lemma === 'pay') return objects.length > 0 && !isAmong(tree, objects, /^(?:price|penalty)$/);
  const cases = casesOn(tree, predicate);
  if (lemma === 'treat') return objects.length > 0 && !isAmong(tree, cases, /^(?:as|like)$/);
  const manner = [...cases, ...dependentsBy(tree, predicate, 'advmod')];
  return lemma === 'respond' && isAmong(tree, cases, /^(?:to|on|by|within)$/) && !isAmong(tree, manner, /^with$|ly$/);
};

/** Whether what is announced is a reprisal: “we will hunt you down”, “they will pay dearly”. */
export const hasReprisal = (tree: Tree, predicate: number): boolean =>
  (REPRISAL.has(lemmaAt(tree, predicate)) && !isHarmless(tree, predicate)) ||
  dependentsBy(tree, predicate, 'xcomp', 'obj', 'conj').some((index) => REPRISAL.has(lemmaAt(tree, index)));
