import { BEAM, MOST_RANKS } from './layout';
import { forgetMoves, scoreMoves } from './moves';
import { forgetRelations, relationTo } from './relations';
import {
  allows,
  clearState,
  copyState,
  headBy,
  isDone,
  LEFT,
  RIGHT,
  reduce,
  SHIFT,
  score,
  setScore,
  shift,
  stateAt,
} from './state';
import { root } from './words';

/** Half-built trees, best first, and room for their successors: lists of addresses of states, which change places. */
let states: i32 = BEAM;
let spare: i32 = BEAM + MOST_RANKS * 4;
/** For each state the rank of its last successor, which takes it over without a copy. */
const HEIRS: i32 = BEAM + MOST_RANKS * 8;
/** Possible successors: the rank of the state and the move (i32), the score (f64). */
const SUCCESSORS: i32 = BEAM + MOST_RANKS * 12;
const SUCCESSOR_BYTES: i32 = 16;

function item(list: i32, rank: i32): i32 {
  return load<i32>(list + rank * 4);
}

function setItem(list: i32, rank: i32, value: i32): void {
  store<i32>(list + rank * 4, value);
}

function successor(rank: i32): i32 {
  return SUCCESSORS + rank * SUCCESSOR_BYTES;
}

function fromOf(rank: i32): i32 {
  return load<i32>(successor(rank));
}

function moveOf(rank: i32): i32 {
  return load<i32>(successor(rank), 4);
}

function scoreOf(rank: i32): f64 {
  return load<f64>(successor(rank), 8);
}

let width: i32 = 4;
/** A tree whose score lies further than this behind the best is dropped. */
let gap: f64 = 0;
let live: i32 = 0;
/** The relation of what hangs from the root. */
let rootRelation: i32 = 0;

export function setBeam(most: i32, farthest: f64, relation: i32): void {
  width = most;
  gap = farthest;
  rootRelation = relation;
}

function laneOf(sums: v128, move: i32): f32 {
  if (move === SHIFT) return f32x4.extract_lane(sums, 0);
  return move === LEFT ? f32x4.extract_lane(sums, 1) : f32x4.extract_lane(sums, 2);
}

function gather(): i32 {
  let count = 0;
  for (let from = 0; from < live; from += 1) {
    const state = item(states, from);
    const sums = scoreMoves(state);
    const before = score(state);
    for (let move = SHIFT; move <= RIGHT; move += 1) {
      if (!allows(state, move)) continue;
      const at = successor(count);
      store<i32>(at, from);
      store<i32>(at, move, 4);
      store<f64>(at, before + (laneOf(sums, move) as f64), 8);
      count += 1;
    }
  }
  return count;
}

function swap(a: i32, b: i32): void {
  const kept = v128.load(successor(a));
  v128.store(successor(a), v128.load(successor(b)));
  v128.store(successor(b), kept);
}

/** Brings the best successors to the front, in order, and counts those that live. */
function keepBest(count: i32): void {
  live = 0;
  for (; live < width && live < count; live += 1) {
    let best = live;
    for (let i = live + 1; i < count; i += 1) if (scoreOf(i) > scoreOf(best)) best = i;
    if (live > 0 && scoreOf(best) < scoreOf(0) - gap) break;
    swap(live, best);
  }
}

/** A state equal to the one it succeeds, or that one itself where nobody after needs it. */
function inherit(rank: i32, from: i32): i32 {
  const own = item(spare, rank);
  const parent = item(states, from);
  if (item(HEIRS, from) !== rank) {
    copyState(own, parent);
    return own;
  }
  setItem(states, from, own);
  setItem(spare, rank, parent);
  return parent;
}

/** Makes a move; the relation of an arc is the best one. */
export function makeMove(state: i32, move: i32): void {
  if (move === SHIFT) {
    shift(state);
    return;
  }
  const head = headBy(state, move);
  reduce(state, move, head === root() ? rootRelation : relationTo(state, head));
}

function succeed(rank: i32): void {
  const state = inherit(rank, fromOf(rank));
  setScore(state, scoreOf(rank));
  makeMove(state, moveOf(rank));
}

/** Forgets what was remembered of the sentence, or under other weights. */
export function forget(): void {
  forgetMoves();
  forgetRelations();
}

/** Begins to parse the sentence. */
export function startBeam(): void {
  forget();
  for (let i = 0; i < width; i += 1) {
    setItem(states, i, stateAt(i));
    setItem(spare, i, stateAt(width + i));
    clearState(stateAt(i));
    clearState(stateAt(width + i));
  }
  live = 1;
}

/** One move further: the best successors of all states. */
export function stepBeam(): void {
  keepBest(gather());
  for (let rank = 0; rank < live; rank += 1) setItem(HEIRS, fromOf(rank), rank);
  for (let rank = 0; rank < live; rank += 1) succeed(rank);
  const before = states;
  states = spare;
  spare = before;
}

/** The address of the best state. */
export function bestState(): i32 {
  return item(states, 0);
}

/** Draws a projective tree over the words in 2n moves, keeping a few in play; returns the address of the best state. */
export function parse(): i32 {
  startBeam();
  while (!isDone(bestState())) stepBeam();
  return bestState();
}
