import { describe, expect, test } from 'vitest';
import { LEFT, ParseState, RIGHT } from '../../../src/reading/core/parse-state.ts';

/** A state of four words in which the first hangs from the second, by that move and relation. */
const withFirstWordHung = (move: number, label: number): ParseState => {
  const state = new ParseState(4).reset(4);
  state.shift();
  if (move === RIGHT) state.shift();
  state.reduce(move, label);
  return state;
};

describe('the shape of a word', () => {
  test('tells that the first word hangs from it, by the first relation too', () => {
    const bare = new ParseState(4).reset(4);
    expect(withFirstWordHung(LEFT, 0).shape[1]).not.toBe(bare.shape[1]);
  });

  test('tells relations and sides apart', () => {
    const shapes = [
      withFirstWordHung(LEFT, 0).shape[1],
      withFirstWordHung(LEFT, 1).shape[1],
      withFirstWordHung(RIGHT, 0).shape[0],
    ];
    expect(new Set(shapes).size).toBe(3);
  });

  test('comes along when a state is copied', () => {
    const state = withFirstWordHung(LEFT, 1);
    expect(new ParseState(4).reset(4).copy(state).shape[1]).toBe(state.shape[1]);
  });
});
