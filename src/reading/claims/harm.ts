import { formAt, hasDependent, lemmaAt, type Tree } from '../tree.ts';
import { factOf } from '../word.ts';
import { CRIME, HARM } from './content-words.ts';
import { isPosition } from './position.ts';

/** What one does to another and is blamed for. */
export type Harm = { readonly isCrime: boolean };

/** What harm a word names, null for none; a participle that the tagger took for an adjective keeps its ending. */
const harmOf = factOf(({ lower }): Harm | null => {
  const stem = lower.replace(/ed$/, '');
  const root = [lower, stem, `${stem}l`, `${stem}e`].find((each) => HARM.has(each) || CRIME.has(each));
  return root === undefined ? null : { isCrime: CRIME.has(root) };
});

/** "A fire broke out", "talks broke down": nobody breaks anything. */
const breaksByItself = (tree: Tree, index: number): boolean =>
  lemmaAt(tree, index) === 'break' && /^(?:out|down|up|off)$/.test(formAt(tree, index + 1));

/** "Six people drowned": who drowns nobody is the victim. */
const isVictim = (tree: Tree, index: number): boolean =>
  lemmaAt(tree, index) === 'drown' && !hasDependent(tree, index, 'obj', 'nsubj:pass', 'aux:pass');

const isNoDeed = (tree: Tree, index: number): boolean =>
  breaksByItself(tree, index) || isPosition(tree, index) || isVictim(tree, index);

/** The harm that a token names as something done; null for none. */
export const harmAt = (tree: Tree, index: number): Harm | null => {
  const lemma = isNoDeed(tree, index) ? undefined : tree.lemmaWords[index];
  return lemma ? harmOf(lemma) : null;
};
