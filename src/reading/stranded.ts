import { dependentsBy, type Tree } from './tree.ts';

/** "The Front, an armed group, threatened to …" with the verb hung on the apposition: the noun that is described; −1 for none. */
export const describedBefore = (tree: Tree, verb: number): number => {
  const beside = tree.tokens[verb]?.head ?? -1;
  const { head = -1, deprel } = tree.tokens[beside] ?? {};
  const isSentence = tree.tokens[head]?.deprel === 'root' && /^[.!?]$/.test(tree.tokens.at(-1)?.form ?? '');
  const goesOn = tree.tokens[verb - 1]?.form === ',' && dependentsBy(tree, verb, 'obj', 'ccomp', 'xcomp').length > 0;
  return deprel === 'appos' && isSentence && goesOn && tree.tokens[verb]?.deprel === 'acl' ? head : -1;
};
