import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readKernel } from '../../src/adapters/workers/weights.ts';
import { Kernel } from '../../src/reading/core/kernel.ts';
import { costOf, costs, type GoldTree, goldTree } from '../../training/oracle.ts';
import { LEFT, RIGHT, SHIFT, TreeInKernel } from '../../training/tree-in-kernel.ts';
import { blankInput } from './blank-input.ts';

const kernel = new Kernel(readKernel(), { uposOf: [0] });

const MOVES = [SHIFT, LEFT, RIGHT];

/** The tree that these moves lead to; it takes the place of the one before. */
const treeAfter = (size: number, moves: readonly number[]): TreeInKernel => {
  const tree = new TreeInKernel(kernel, blankInput(size));
  for (const move of moves) tree.make(move, 0);
  return tree;
};

const headsOf = (tree: TreeInKernel): Int32Array => Int32Array.from({ length: tree.size }, (_, i) => tree.head(i));

/** A projective tree: the one that a random run of the parser draws. */
const trees = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.infiniteStream(fc.nat(2)))
  .map(([size, choices]): GoldTree => {
    const tree = treeAfter(size, []);
    while (!tree.done) {
      const allowed = MOVES.filter((move) => tree.allows(move));
      tree.make(allowed[(choices.next().value ?? 0) % allowed.length] ?? SHIFT, 0);
    }
    return goldTree(headsOf(tree), new Int32Array(size));
  });

const rightArcs = (tree: TreeInKernel, { heads }: GoldTree): number =>
  heads.filter((head, i) => tree.head(i) === head).length;

/** The most gold arcs any continuation can draw, by trying all. */
const reachable = (moves: readonly number[], gold: GoldTree): number => {
  const tree = treeAfter(gold.heads.length, moves);
  if (tree.done) return rightArcs(tree, gold);
  const allowed = MOVES.filter((move) => tree.allows(move));
  return Math.max(...allowed.map((move) => reachable([...moves, move], gold)));
};

describe('the oracle', () => {
  test('moves without cost lead to the gold tree, with exactly one root', () => {
    fc.assert(
      fc.property(trees, (gold) => {
        const tree = treeAfter(gold.heads.length, []);
        while (!tree.done) tree.make(costs(tree, gold).indexOf(0), 0);
        expect([...headsOf(tree)]).toEqual([...gold.heads]);
        expect(gold.heads.filter((head) => head === gold.heads.length)).toHaveLength(1);
      }),
    );
  });

  test('a move has no cost exactly when every gold arc can still be drawn after it', () => {
    const cases = fc.tuple(trees, fc.array(fc.nat(2), { maxLength: 10 }));
    fc.assert(
      fc.property(cases, ([gold, walk]) => {
        const { length } = gold.heads;
        const path: number[] = [];
        for (const choice of walk) {
          const tree = treeAfter(length, path);
          if (!tree.done && costs(tree, gold)[choice] === 0) path.push(choice);
        }
        for (const move of MOVES) {
          const tree = treeAfter(length, path);
          if (tree.done || !tree.allows(move)) continue;
          const isFree = costOf(tree, gold, move) === 0;
          expect(isFree).toBe(reachable([...path, move], gold) === length);
        }
      }),
    );
  });
});
