import { dependentsBy, formAt, hasDependent, lemmaAt, type Tree, uposAt } from '../tree.ts';
import { REPRISAL } from './content-words.ts';

const isAmong = (tree: Tree, words: readonly number[], sought: RegExp): boolean =>
  words.some((index) => sought.test(formAt(tree, index)));

/** By what prepositions something hangs on a predicate. */
const casesOn = (tree: Tree, predicate: number): number[] =>
  dependentsBy(tree, predicate, 'obl').flatMap((index) => dependentsBy(tree, index, 'case'));

const ATTACK =
  /^(?:attack|strike|assault|aggression|provocation|raid|bombing|bombardment|shelling|killing|invasion|incursion)$/;

/** "would respond to the attack", "by force": that threatens; "by Friday" and "to the letter" do not. */
const isAnsweredInKind = (tree: Tree, predicate: number): boolean =>
  dependentsBy(tree, predicate, 'obl').some((index) => {
    const cases = dependentsBy(tree, index, 'case').map((word) => formAt(tree, word));
    if (cases.includes('by')) return !/^(?:PROPN|NUM)$/.test(uposAt(tree, index)) && !WHEN.test(formAt(tree, index));
    return cases.includes('to') && ATTACK.test(lemmaAt(tree, index));
  });
const WHEN = /^(?:end|noon|midnight|morning|evening|night|week|month|tomorrow)$/;

/** "would pay each household", "would be paid from May", "will treat the wounded", "will respond on Monday": without a price, an "as" or a "with", these threaten nobody. */
const isHarmless = (tree: Tree, predicate: number): boolean => {
  const objects = dependentsBy(tree, predicate, 'obj', 'iobj');
  const lemma = lemmaAt(tree, predicate);
  if (lemma === 'pay' && hasDependent(tree, predicate, 'aux:pass', 'nsubj:pass')) return true;
  if (lemma === 'pay') return objects.length > 0 && !isAmong(tree, objects, /^(?:price|penalty)$/);
  const cases = casesOn(tree, predicate);
  if (lemma === 'treat') return objects.length > 0 && !isAmong(tree, cases, /^(?:as|like)$/);
  const manner = [...cases, ...dependentsBy(tree, predicate, 'advmod')];
  return (
    lemma === 'respond' &&
    !isAnsweredInKind(tree, predicate) &&
    isAmong(tree, cases, /^(?:to|on|by|within)$/) &&
    !isAmong(tree, manner, /^with$|ly$/)
  );
};

/** Whether what is announced is a reprisal: “we will hunt you down”, “they will pay dearly”. */
export const hasReprisal = (tree: Tree, predicate: number): boolean =>
  (REPRISAL.has(lemmaAt(tree, predicate)) && !isHarmless(tree, predicate)) ||
  dependentsBy(tree, predicate, 'xcomp', 'obj', 'conj').some((index) => REPRISAL.has(lemmaAt(tree, index)));
