import { LEFT, NONE, RIGHT, SHIFT, type TreeInKernel } from './tree-in-kernel.ts';

/** A tree with the children of each word listed; the root's index is the number of words. */
export type GoldTree = {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  readonly children: readonly (readonly number[])[];
};

export const goldTree = (heads: Int32Array, labels: Int32Array): GoldTree => {
  const children: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((head, child) => {
    children[head]?.push(child);
  });
  return { heads, labels, children };
};

const childrenFrom = (gold: GoldTree, head: number, from: number): number =>
  (gold.children[head] ?? []).filter((child) => child >= from).length;

const onStack = (state: TreeInKernel, i: number): boolean => i < state.next && state.head(i) === NONE;

const costOfShift = (state: TreeInKernel, gold: GoldTree): number => {
  const b0 = state.next;
  const head = gold.heads[b0] as number;
  const lostHead = head !== state.stacked(0) && onStack(state, head) ? 1 : 0;
  return lostHead + (gold.children[b0] ?? []).filter((child) => onStack(state, child)).length;
};

const costOfReduce = (state: TreeInKernel, gold: GoldTree, move: number): number => {
  const s0 = state.stacked(0);
  const head = gold.heads[s0] as number;
  const given = move === LEFT ? state.next : state.stacked(1);
  const other = move === LEFT ? state.stacked(1) : NONE;
  const lost = head !== given && (head >= state.next || head === other);
  return (lost ? 1 : 0) + childrenFrom(gold, s0, state.next);
};

/** How many gold arcs a move puts out of reach: the arc-hybrid dynamic oracle of Goldberg and Nivre (2013). */
export const costOf = (state: TreeInKernel, gold: GoldTree, move: number): number =>
  move === SHIFT ? costOfShift(state, gold) : costOfReduce(state, gold, move);

/** The cost of each allowed move, Infinity where it is not. */
export const costs = (state: TreeInKernel, gold: GoldTree): number[] =>
  [SHIFT, LEFT, RIGHT].map((move) => (state.allows(move) ? costOf(state, gold, move) : Infinity));
