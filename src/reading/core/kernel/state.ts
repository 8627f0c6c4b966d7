import { mix } from './hash';
import {
  DEPTH,
  HEAD,
  LABEL,
  LEFT_CHILD,
  LEFT_CHILD2,
  LEFT_COUNT,
  MADE,
  MOST_STATES,
  MOVES,
  NEXT,
  NODE_BYTES,
  NONE,
  RIGHT_CHILD,
  RIGHT_CHILD2,
  RIGHT_COUNT,
  SCORE,
  SHAPE,
  STACK,
  STACK_BOTTOM,
  STATE_BYTES,
  STATES,
  TREE,
} from './layout';
import { root } from './words';

/** The three moves of the arc-hybrid system (Kuhlmann et al. 2011). */
export const SHIFT: i32 = 0;
/** The first word of the buffer becomes the head of the stack's top, which leaves. */
export const LEFT: i32 = 1;
/** The word below the stack's top becomes its head; the top leaves. */
export const RIGHT: i32 = 2;

export function stateAt(index: i32): i32 {
  return STATES + index * STATE_BYTES;
}

function node(state: i32, i: i32): i32 {
  return state + TREE + (i + 1) * NODE_BYTES;
}

export function head(state: i32, i: i32): i32 {
  return load<i16>(node(state, i), HEAD);
}

export function label(state: i32, i: i32): i32 {
  return load<i16>(node(state, i), LABEL);
}

export function left(state: i32, i: i32): i32 {
  return load<i16>(node(state, i), LEFT_CHILD);
}

export function left2(state: i32, i: i32): i32 {
  return load<i16>(node(state, i), LEFT_CHILD2);
}

export function right(state: i32, i: i32): i32 {
  return load<i16>(node(state, i), RIGHT_CHILD);
}

export function right2(state: i32, i: i32): i32 {
  return load<i16>(node(state, i), RIGHT_CHILD2);
}

export function leftCount(state: i32, i: i32): i32 {
  return load<i16>(node(state, i), LEFT_COUNT);
}

export function rightCount(state: i32, i: i32): i32 {
  return load<i16>(node(state, i), RIGHT_COUNT);
}

/** A hash of all that hangs from a word, with its relations: equal where two states' words have the same children. */
export function shape(state: i32, i: i32): i32 {
  return load<i32>(node(state, i), SHAPE);
}

export function next(state: i32): i32 {
  return load<i32>(state, NEXT);
}

export function depth(state: i32): i32 {
  return load<i32>(state, DEPTH);
}

/** The sum of the scores of its moves. */
export function score(state: i32): f64 {
  return load<f64>(state, SCORE);
}

export function setScore(state: i32, value: f64): void {
  store<f64>(state, value, SCORE);
}

/** The word `below` places (at most 2) under the top of the stack. */
export function stacked(state: i32, below: i32): i32 {
  return load<i16>(state + STACK_BOTTOM + (depth(state) - 1 - below) * 2);
}

/** The root counts; what is behind it is nothing. */
export function inBuffer(i: i32): i32 {
  return i <= root() ? i : NONE;
}

export function isDone(state: i32): bool {
  return depth(state) === 0 && next(state) === root();
}

/** Exactly one word may hang from the root, and it is the last to leave the stack. */
export function allows(state: i32, move: i32): bool {
  const deep = depth(state);
  if (move === SHIFT) return next(state) < root();
  if (move === RIGHT) return deep > 1;
  return deep === 1 || (deep > 1 && next(state) < root());
}

/** The head that the stack's top would get by LEFT or RIGHT. */
export function headBy(state: i32, move: i32): i32 {
  return move === LEFT ? inBuffer(next(state)) : stacked(state, 1);
}

function note(state: i32, move: i32): void {
  const made = load<i32>(state, MADE);
  store<u8>(state + made, move as u8, MOVES);
  store<i32>(state, made + 1, MADE);
}

export function shift(state: i32): void {
  const from = next(state);
  const deep = depth(state);
  store<i16>(state + STACK_BOTTOM + deep * 2, from as i16);
  store<i32>(state, deep + 1, DEPTH);
  store<i32>(state, from + 1, NEXT);
  note(state, SHIFT);
}

/** Takes the top off the stack and hangs it under its head, by LEFT or RIGHT. */
export function reduce(state: i32, move: i32, relation: i32): void {
  const under = headBy(state, move);
  const child = stacked(state, 0);
  store<i32>(state, depth(state) - 1, DEPTH);
  const down = node(state, child);
  const up = node(state, under);
  store<i16>(down, under as i16, HEAD);
  store<i16>(down, relation as i16, LABEL);
  // One more than the child: to mix zero into zero gives zero, and the first word would leave no trace.
  store<i32>(up, mix(mix(load<i32>(up, SHAPE), child + 1), relation * 2 + (move === LEFT ? 0 : 1)), SHAPE);
  if (move === LEFT) {
    store<i16>(up, load<i16>(up, LEFT_COUNT) + 1, LEFT_COUNT);
    store<i16>(up, load<i16>(up, LEFT_CHILD), LEFT_CHILD2);
    store<i16>(up, child as i16, LEFT_CHILD);
  } else {
    store<i16>(up, load<i16>(up, RIGHT_COUNT) + 1, RIGHT_COUNT);
    store<i16>(up, load<i16>(up, RIGHT_CHILD), RIGHT_CHILD2);
    store<i16>(up, child as i16, RIGHT_CHILD);
  }
  note(state, move);
}

/** What all states begin as, written once. */
export function prepareStates(): void {
  const blank = stateAt(MOST_STATES);
  memory.fill(blank, 0, STATE_BYTES);
  for (let i = 0; i < 3; i += 1) store<i16>(blank + STACK + i * 2, NONE as i16);
  for (let at = blank + TREE; at + NODE_BYTES <= blank + MOVES; at += NODE_BYTES) {
    memory.fill(at, 0xff, LEFT_COUNT);
  }
}

/** Makes a state an empty tree over the sentence. */
export function clearState(state: i32): void {
  memory.copy(state, stateAt(MOST_STATES), TREE + (root() + 2) * NODE_BYTES);
}

/** Makes one state equal to another of the same sentence. */
export function copyState(into: i32, from: i32): void {
  // What lies behind the first of the buffer has no arcs yet, in either.
  const touched = max(next(from), next(into));
  memory.copy(into, from, STACK_BOTTOM + depth(from) * 2);
  memory.copy(into + TREE, from + TREE, (touched + 2) * NODE_BYTES);
  memory.copy(into + MOVES, from + MOVES, load<i32>(from, MADE));
}
