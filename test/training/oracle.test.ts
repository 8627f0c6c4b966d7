import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEFT, ParseState, RIGHT, SHIFT } from '../../src/reading/core/parse-state.ts';
import { costOf, costs, type GoldTree, goldTree } from '../../training/oracle.ts';

const make = (state: ParseState, move: number): void => (move === SHIFT ? state.shift() : state.reduce(move, 0));

const MOVES = [SHIFT, LEFT, RIGHT];

/** A projective tree: the one that a random run of the parser draws. */
const trees = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.infiniteStream(fc.nat(2)))
  .map(([size, choices]): GoldTree => {
    const state = new ParseState(size);
    while (!state.done) {
      const allowed = MOVES.filter((move) => state.allows(move));
      make(state, allowed[(choices.next().value ?? 0) % allowed.length] ?? SHIFT);
    }
    return goldTree(state.heads.slice(0, size), new Int32Array(size));
  });

const rightArcs = (state: ParseState, { heads }: GoldTree): number =>
  heads.filter((head, i) => state.heads[i] === head).length;

/** The most gold arcs any continuation can draw, by trying all. */
const reachable = (state: ParseState, gold: GoldTree): number => {
  if (state.done) return rightArcs(state, gold);
  const next = MOVES.filter((move) => state.allows(move)).map((move) => {
    const after = new ParseState(state.capacity).copy(state);
    make(after, move);
    return reachable(after, gold);
  });
  return Math.max(...next);
};

describe('the oracle', () => {
  test('moves without cost lead to the gold tree, with exactly one root', () => {
    fc.assert(
      fc.property(trees, (gold) => {
        const state = new ParseState(gold.heads.length);
        while (!state.done) make(state, costs(state, gold).indexOf(0));
        expect([...state.heads.slice(0, gold.heads.length)]).toEqual([...gold.heads]);
        expect(gold.heads.filter((head) => head === gold.heads.length)).toHaveLength(1);
      }),
    );
  });

  test('a move has no cost exactly when every gold arc can still be drawn after it', () => {
    const cases = fc.tuple(trees, fc.array(fc.nat(2), { maxLength: 10 }));
    fc.assert(
      fc.property(cases, ([gold, walk]) => {
        const state = new ParseState(gold.heads.length);
        for (const choice of walk) if (!state.done && costs(state, gold)[choice] === 0) make(state, choice);
        for (const move of MOVES.filter((one) => !state.done && state.allows(one))) {
          const after = new ParseState(state.capacity).copy(state);
          make(after, move);
          expect(costOf(state, gold, move) === 0).toBe(reachable(after, gold) === gold.heads.length);
        }
      }),
    );
  });
});
