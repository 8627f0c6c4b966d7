import { dependentsBy, formAt, type Tree, uposAt } from '../tree.ts';

const WHERE = /^(?:at|in|on|under|beneath|near|off|between|behind|outside|within|along|from|with|beyond)$/;

/** "The wreck lies at 40 metres", "the blame lies with the owner": where something is. */
export const isPosition = (tree: Tree, index: number): boolean =>
  /^(?:lies?|lying|lay|lain)$/.test(formAt(tree, index)) &&
  uposAt(tree, index) === 'VERB' &&
  dependentsBy(tree, index, 'obl', 'obj').some((place) =>
    dependentsBy(tree, place, 'case').some((word) => WHERE.test(formAt(tree, word))),
  );
