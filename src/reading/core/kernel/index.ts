import { forget, setBeam } from './beam';
import {
  END,
  FEATURES,
  MOST_RANKS,
  MOST_RECORDS,
  MOST_STATES,
  MOST_WORDS,
  MOVES,
  NAME,
  NODE_BYTES,
  PLACE_BYTES,
  PLACES,
  PLACES_BEFORE,
  RECORD_BYTES,
  RECORD_NUMBERS,
  RECORDS,
  SUMS,
  TAG,
  TREE,
  UPOS,
  UPOS_OF,
} from './layout';
import { forgetChildren } from './moves';
import { setFollowers } from './names';
import { setPossible } from './relations';
import { clearState, prepareStates, stateAt } from './state';
import { setLearning, setNameTable, setParserTables, setTagTable } from './tables';
import { setTagCandidates } from './tagger';

export { bestState, makeMove, parse, startBeam, stepBeam } from './beam';
export { moveFeatures } from './moves';
export { nameFeatures, tagNames } from './names';
export { pairOf, relationFeatures } from './relations';
export { allows, headBy, isDone, next, reduce, score, shape, shift, stacked } from './state';
export { tagFeatures, tagWords } from './tagger';
export { beginSentence, setName, setTag } from './words';

/** The first address that the kernel leaves free. */
export function end(): i32 {
  return END;
}

export function mostWords(): i32 {
  return MOST_WORDS;
}

/** The widest beam. */
export function mostRanks(): i32 {
  return MOST_RANKS;
}

export function mostRecords(): i32 {
  return MOST_RECORDS;
}

/** Records of words; the first stands for what is outside of a sentence. */
export function recordsAt(): i32 {
  return RECORDS;
}

export function recordBytes(): i32 {
  return RECORD_BYTES;
}

/** Where the numbers of a sentence's records are written before it begins. */
export function recordNumbersAt(): i32 {
  return RECORD_NUMBERS;
}

/** The UPOS of each tag, a byte each. */
export function uposAt(): i32 {
  return UPOS_OF;
}

/** Where the first word's tag, UPOS and name tag stand, and bytes from one word to the next. */
export function firstTag(): i32 {
  return PLACES + PLACES_BEFORE * PLACE_BYTES + TAG;
}

export function firstUpos(): i32 {
  return PLACES + PLACES_BEFORE * PLACE_BYTES + UPOS;
}

export function firstName(): i32 {
  return PLACES + PLACES_BEFORE * PLACE_BYTES + NAME;
}

export function placeBytes(): i32 {
  return PLACE_BYTES;
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

/** Must come before everything else. Weights are learned outside until the tables say where they are. */
export function prepare(): void {
  prepareStates();
  setLearning(true);
}

/** Rows of moves take 3 bytes, rows of relations 64; `possible` holds the address of the relations of each pair. */
export function useParserTables(moves: i32, movesMask: i32, relations: i32, relationsMask: i32, possible: i32): void {
  setParserTables(moves, movesMask, relations, relationsMask);
  setPossible(possible);
  setLearning(false);
  forgetChildren();
}

/** Rows of tags take 96 bytes; `candidates` holds two addresses a tagset. */
export function useTagTable(rows: i32, mask: i32, candidates: i32): void {
  setTagTable(rows, mask);
  setTagCandidates(candidates);
}

/** Rows of name tags take 9 bytes; `followers` holds an address a tag. */
export function useNameTable(rows: i32, mask: i32, followers: i32): void {
  setNameTable(rows, mask);
  setFollowers(followers);
}

export function useBeam(width: i32, gap: f64, rootRelation: i32): void {
  setBeam(width, gap, rootRelation);
}

/** An empty tree over the sentence that belongs to no beam; the next call takes it back. */
export function startTree(): i32 {
  forget();
  const state = stateAt(MOST_STATES + 1);
  clearState(state);
  return state;
}
