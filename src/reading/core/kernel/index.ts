import { forget, setBeam } from './beam';
import { END, FEATURES, MOST_STATES, MOST_WORDS, MOVES, NODE_BYTES, SUMS, TREE, WORD_BYTES, WORDS } from './layout';
import { setPossible } from './relations';
import { beginSentence, clearState, prepareStates, stateAt } from './state';
import { setLearning, setTables } from './tables';

export { bestState, makeMove, parse, startBeam, stepBeam } from './beam';
export { moveFeatures } from './moves';
export { pairOf, relationFeatures } from './relations';
export { allows, headBy, isDone, next, reduce, score, shape, shift, stacked } from './state';

/** The first address that the kernel leaves free. */
export function end(): i32 {
  return END;
}

export function mostWords(): i32 {
  return MOST_WORDS;
}

/** Where the place before the first word stands, and bytes from one word to the next. */
export function wordsAt(): i32 {
  return WORDS;
}

export function wordBytes(): i32 {
  return WORD_BYTES;
}

/** Where the features of a decision stand, and its sums. */
export function featuresAt(): i32 {
  return FEATURES;
}

export function sumsAt(): i32 {
  return SUMS;
}

/** From a state's address to the node of its first word, and bytes from one node to the next. */
export function firstNode(): i32 {
  return TREE + NODE_BYTES;
}

export function nodeBytes(): i32 {
  return NODE_BYTES;
}

/** From a state's address to the moves that led to it, a byte each. */
export function movesOf(): i32 {
  return MOVES;
}

/** Must come before everything else. Weights are learned outside until `useTables` says where they are. */
export function prepare(): void {
  prepareStates();
  setLearning(true);
}

/** Rows of moves take 4 bytes, rows of relations 64; `possible` holds the address of the relations of each pair. */
export function useTables(moves: i32, movesMask: i32, relations: i32, relationsMask: i32, possible: i32): void {
  setTables(moves, movesMask, relations, relationsMask);
  setPossible(possible);
  setLearning(false);
}

export function useBeam(width: i32, gap: f64, rootRelation: i32): void {
  setBeam(width, gap, rootRelation);
}

/** An empty tree over so many words that belongs to no beam; the next call takes it back. */
export function startTree(length: i32): i32 {
  forget();
  beginSentence(length);
  const state = stateAt(MOST_STATES - 1);
  clearState(state);
  return state;
}
