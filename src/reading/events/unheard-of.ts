import { isNegative } from '../claims/speech-acts.ts';
import { isTidings } from '../claims/unknowing.ts';
import { deprelAt, headAt, type Tree } from '../tree.ts';

/** "had seen no evidence that its forces struck the school", "no confirmation that six had died": whoever says so tells neither deed nor number. */
export const isUnheardOf = (tree: Tree, index: number): boolean => {
  let at = headAt(tree, index);
  for (let below = index; at >= 0; below = at, at = headAt(tree, at)) {
    if (isTidings(tree, at)) return isNegative(tree, headAt(tree, at));
    // "the man who killed six": he did, whatever is not known of him. Evidence "that X attacked" is often parsed so.
    if (deprelAt(tree, below) === 'acl:relcl') return false;
  }
  return false;
};
