import type { Sentence } from '../analysis.ts';
import { type Tree, treeOf, uposAt } from '../tree.ts';
import { type Frame, framesIn } from './frames.ts';
import { depthOf, isPlace } from './grammar.ts';
import { isPerson } from './senses.ts';

const standing = (tree: Tree, index: number): number => {
  if (index < 0) return 0;
  if (uposAt(tree, index) === 'PRON') return 0.3;
  return isPerson(tree, index) || isPlace(tree, index) ? 1 : 0.6;
};

/** How much of a sentence a frame is: both sides named, high in the parse, early. */
const weightOf = (tree: Tree, frame: Frame): number =>
  2.5 * standing(tree, frame.actor) +
  1.5 * standing(tree, frame.recipient) -
  0.6 * depthOf(tree, frame.carrier >= 0 ? frame.carrier : frame.index) -
  0.02 * frame.index;

/** The event that a sentence is mostly about; null where it tells none. */
export const mainFrame = (sentence: Sentence): Frame | null => {
  const tree = treeOf(sentence);
  let best: Frame | null = null;
  for (const frame of framesIn(sentence)) if (!best || weightOf(tree, frame) > weightOf(tree, best)) best = frame;
  return best;
};
