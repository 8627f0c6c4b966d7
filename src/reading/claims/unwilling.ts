import { dependentsBy, formAt, hasDependent, lemmaAt, type Tree, uposAt } from '../tree.ts';

/** What kills and has no will: a flood that killed nine accuses nobody. */
const UNWILLING =
  /^(?:fire|blaze|wildfire|flood|storm|quake|earthquake|tsunami|avalanche|landslide|mudslide|rockfall|tornado|hurricane|cyclone|typhoon|lightning|heatwave|drought|famine|disease|virus|outbreak|epidemic|cholera|crash|accident|collision|derailment)$/;

/** "a fire set by guards", "the army's fire": somebody stands behind it. */
const isSomebodys = (tree: Tree, index: number): boolean =>
  dependentsBy(tree, index, 'nmod:poss').length > 0 ||
  dependentsBy(tree, index, 'acl').some((deed) =>
    dependentsBy(tree, deed, 'obl').some((by) =>
      dependentsBy(tree, by, 'case').some((word) => formAt(tree, word) === 'by'),
    ),
  );

/** "Dorian fire killed two", "mortar fire from the hill": without an article and with a word for whose or of what it is, fire is shot. */
const isShot = (tree: Tree, index: number): boolean =>
  formAt(tree, index) === 'fire' &&
  !hasDependent(tree, index, 'det', 'nummod') &&
  (dependentsBy(tree, index, 'amod', 'compound', 'nmod').length > 0 ||
    /^(?:ADJ|NOUN|PROPN)$/.test(uposAt(tree, index - 1)));

/** Whether a word stands for what kills without a will; gunfire, and what somebody set, do not. */
export const isUnwilling = (tree: Tree, index: number): boolean =>
  UNWILLING.test(lemmaAt(tree, index)) && !isSomebodys(tree, index) && !isShot(tree, index);
