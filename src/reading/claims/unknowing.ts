import { dependentsBy, deprelAt, headAt, lemmaAt, relation, type Tree } from '../tree.ts';
import { speakerClass } from './speakers.ts';

const TIDINGS = /^(?:information|word|detail|comment|evidence|indication|confirmation|figure|news|report|idea|answer)$/;
const HAS = /^(?:have|receive|get|hear|see)$/;

/** "(had no) information about deaths": the word for what one might have heard. */
export const isTidings = (tree: Tree, index: number): boolean =>
  TIDINGS.test(lemmaAt(tree, index)) &&
  relation(deprelAt(tree, index)) === 'obj' &&
  HAS.test(lemmaAt(tree, headAt(tree, index)));

/** "does not know the man": with whom one is not acquainted one denies to know. */
const knowsNoPerson = (tree: Tree, predicate: number): boolean =>
  dependentsBy(tree, predicate, 'obj').some((index) => speakerClass(tree, index) === 'p');

/** "(had no) information about deaths", "(does not) know who fired": whether a negated predicate says no more than that one does not know. */
export const isUnknowing = (tree: Tree, predicate: number): boolean =>
  lemmaAt(tree, predicate) === 'know'
    ? !knowsNoPerson(tree, predicate)
    : dependentsBy(tree, predicate, 'obj').some((index) => isTidings(tree, index));
