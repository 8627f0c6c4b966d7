import { describe, expect, test } from 'vitest';
import { readKernel } from '../../src/adapters/workers/weights.ts';
import { Kernel } from '../../src/reading/core/kernel.ts';
import { pairOf } from '../../src/reading/core/relation-candidates.ts';
import { LEFT, RIGHT, SHIFT, TreeInKernel } from '../../training/tree-in-kernel.ts';
import { blankInput } from './blank-input.ts';

const kernel = new Kernel(readKernel(), { uposOf: [0] });

/** A tree of four words in which the first hangs from the second, by that move and relation. */
const withFirstWordHung = (move: number, relation: number): TreeInKernel => {
  const tree = new TreeInKernel(kernel, blankInput(4));
  tree.make(SHIFT, 0);
  if (move === RIGHT) tree.make(SHIFT, 0);
  tree.make(move, relation);
  return tree;
};

test('kernel and training number the pairs of parts of speech alike', () => {
  const own = new Kernel(readKernel(), { uposOf: [3, 17] });
  own.setSentence(blankInput(3).words);
  own.calls.setTag(1, 1);
  own.calls.setTag(2, 0);
  expect([own.calls.pairOf(2, 1), own.calls.pairOf(1, 2)]).toEqual([pairOf(3, 17, true), pairOf(17, 3, false)]);
});

test('a beam is as wide as the kernel has room for', () => {
  expect(() => kernel.useBeam({ width: 9, gap: 1 }, 0)).toThrow('a beam of 9; the kernel takes 1 to 8');
});

describe('the shape of a word', () => {
  test('tells that the first word hangs from it, by the first relation too', () => {
    const bare = new TreeInKernel(kernel, blankInput(4)).shape(1);
    expect(withFirstWordHung(LEFT, 0).shape(1)).not.toBe(bare);
  });

  test('tells relations and sides apart', () => {
    const shapes = [
      withFirstWordHung(LEFT, 0).shape(1),
      withFirstWordHung(LEFT, 1).shape(1),
      withFirstWordHung(RIGHT, 0).shape(0),
    ];
    expect(new Set(shapes).size).toBe(3);
  });
});

describe('a tree in the kernel', () => {
  test('begins empty whatever was drawn before', () => {
    withFirstWordHung(LEFT, 3);
    const tree = new TreeInKernel(kernel, blankInput(4));
    expect([0, 1, 2, 3].map((word) => tree.head(word))).toEqual([-1, -1, -1, -1]);
    expect([tree.next, tree.stacked(0), tree.done]).toEqual([0, -1, false]);
  });

  test('takes no sentence that is longer than its memory', () => {
    expect(() => new TreeInKernel(kernel, blankInput(513))).toThrow('a sentence of 513 words; the kernel takes 512');
  });

  test('says so where it would have to decide without weights', () => {
    const tree = new TreeInKernel(kernel, blankInput(3));
    tree.make(SHIFT, 0);
    expect(() => tree.makeByItself(LEFT)).toThrow('the kernel has neither tables nor a teacher');
  });
});
