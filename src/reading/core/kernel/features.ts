import { add1, add2, add3 } from './hash';
import { NONE } from './layout';
import { inBuffer, label, left, left2, leftCount, next, right, right2, rightCount, stacked } from './state';
import { coarse, fine, lower, suffix3, tag, upos } from './words';

/**
 * The features of the parser's decisions (Zhang and Nivre 2011, with word clusters). The features of a move come in groups by
 * what they look at: a beam meets the same pair of words in many states, and need not score the same group twice. Every
 * template has a number, by which trained weights know it. Each function writes at `p` and returns where it ended.
 */

function distanceClass(distance: i32): i32 {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  return distance < 14 ? 6 : 7;
}

function single(p: i32, from: i32, i: i32): i32 {
  const word = lower(i);
  const t = tag(i);
  p = add1(p, from + 1, word);
  p = add1(p, from + 2, t);
  p = add2(p, from + 3, word, t);
  return add2(p, from + 4, fine(i), t);
}

function pair(p: i32, from: i32, a: i32, b: i32): i32 {
  const x = lower(a);
  const y = lower(b);
  const s = tag(a);
  const t = tag(b);
  const c = fine(a);
  const d = fine(b);
  p = add2(p, from + 1, s, t);
  p = add2(p, from + 2, x, t);
  p = add2(p, from + 3, s, y);
  p = add2(p, from + 4, x, y);
  p = add3(p, from + 5, x, s, t);
  p = add3(p, from + 6, s, y, t);
  p = add2(p, from + 7, c, d);
  p = add2(p, from + 8, c, t);
  return add2(p, from + 9, s, d);
}

/** What stands first in the buffer. */
export function bufferFeatures(p: i32, b0: i32): i32 {
  const b1 = inBuffer(b0 + 1);
  const b2 = inBuffer(b0 + 2);
  p = single(p, 8, b0);
  p = single(p, 12, b1);
  p = single(p, 16, b2);
  p = pair(p, 39, b0, b1);
  return add3(p, 60, tag(b0), tag(b1), tag(b2));
}

/** The stack's top and the first of the buffer, with what stands around them. */
export function topFeatures(p: i32, s0: i32, b0: i32): i32 {
  const distance = s0 === NONE ? 0 : distanceClass(b0 - s0);
  const b1 = inBuffer(b0 + 1);
  const b2 = inBuffer(b0 + 2);
  const word = lower(s0);
  const ahead = lower(b0);
  const p0 = tag(s0);
  const q0 = tag(b0);
  const q1 = tag(b1);
  const c = coarse(s0);
  const d = coarse(b0);
  const f = fine(s0);
  p = single(p, 0, s0);
  p = pair(p, 21, s0, b0);
  p = add3(p, 55, p0, q0, distance);
  p = add3(p, 57, word, q0, distance);
  p = add3(p, 58, p0, ahead, distance);
  p = add2(p, 49, c, d);
  p = add3(p, 51, c, d, coarse(b1));
  p = add3(p, 52, tag(s0 === NONE ? NONE : s0 - 1), p0, q0);
  p = add3(p, 53, p0, tag(s0 === NONE ? NONE : s0 + 1), q0);
  p = add3(p, 54, p0, tag(b0 - 1), q0);
  p = add3(p, 59, p0, q0, q1);
  p = add3(p, 80, f, ahead, fine(b1));
  p = add3(p, 81, f, ahead, fine(b2));
  p = add3(p, 82, word, ahead, q1);
  p = add3(p, 83, p0, ahead, tag(b2));
  p = add3(p, 84, p0, ahead, q1);
  p = add3(p, 89, tag(inBuffer(b0 + 3)), q1, p0);
  return add3(p, 108, b1 === NONE ? 1 : 0, p0, b2 === NONE ? 1 : 0);
}

/** The two words on top of the stack. */
export function stackFeatures(p: i32, s1: i32, s0: i32): i32 {
  const gap = s1 === NONE ? 0 : distanceClass(s0 - s1);
  p = single(p, 4, s1);
  p = pair(p, 30, s1, s0);
  return add3(p, 56, tag(s1), tag(s0), gap);
}

/** What depends on three words or on the arcs that are drawn already. */
export function treeFeatures(p: i32, state: i32): i32 {
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const s2 = tag(stacked(state, 2));
  const b0 = inBuffer(next(state));
  const p0 = tag(s0);
  const p1 = tag(s1);
  const q0 = tag(b0);
  const l0 = left(state, s0);
  const r0 = right(state, s0);
  const l1 = left(state, s1);
  const r1 = right(state, s1);
  const lb = left(state, b0);
  const rightLabel = label(state, r0);
  const word1 = lower(s1);
  p = add2(p, 21, s2, upos(s1));
  p = add3(p, 50, coarse(s1), coarse(s0), coarse(b0));
  p = add3(p, 61, p1, p0, q0);
  p = add3(p, 62, s2, p1, p0);
  p = add3(p, 63, p0, q0, tag(lb));
  p = add3(p, 64, p0, q0, tag(l0));
  p = add3(p, 65, p0, q0, tag(r0));
  p = add3(p, 66, p1, p0, tag(r1));
  p = add3(p, 67, p1, p0, tag(l1));
  p = add3(p, 68, p1, p0, tag(l0));
  p = add3(p, 69, p1, p0, tag(r0));
  p = add3(p, 70, p0, rightLabel, label(state, right2(state, s0)));
  p = add3(p, 71, p0, label(state, l0), label(state, left2(state, s0)));
  p = add3(p, 72, q0, label(state, lb), label(state, left2(state, b0)));
  p = add3(p, 73, p1, label(state, r1), p0);
  p = add3(p, 74, lower(s0), rightLabel, q0);
  p = add3(p, 75, word1, label(state, r1), p0);
  return attachment(p, state, s2);
}

/** What decides where a prepositional phrase or a conjunct hangs. */
function attachment(p: i32, state: i32, s2: i32): i32 {
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const word0 = lower(s0);
  const word1 = lower(s1);
  const f0 = fine(s0);
  const f1 = fine(s1);
  const ahead = lower(inBuffer(next(state)));
  const p0 = tag(s0);
  const p1 = tag(s1);
  const opener = lower(left(state, s0));
  p = add2(p, 76, word1, ahead);
  p = add3(p, 77, word1, p0, ahead);
  p = add3(p, 78, p1, word0, ahead);
  p = add3(p, 79, f1, f0, ahead);
  p = add2(p, 85, word1, opener);
  p = add3(p, 86, f1, opener, f0);
  p = add3(p, 87, p1, opener, p0);
  return add3(p, 88, s2, opener, p1);
}

/** What hangs from the word at a place: 0 the stack's top, 1 the word below it, 2 the first of the buffer. */
export function childFeatures(p: i32, state: i32, place: i32, i: i32): i32 {
  const from = 89 + place * 6;
  const t = tag(i);
  const l = left(state, i);
  const r = right(state, i);
  p = add2(p, from + 1, t, tag(l));
  p = add2(p, from + 2, t, tag(r));
  p = add2(p, from + 3, t, label(state, l));
  p = add2(p, from + 4, t, label(state, r));
  p = add3(p, from + 5, t, leftCount(state, i), 1);
  return add3(p, from + 6, t, rightCount(state, i), 2);
}

/** The features of the relation between `head` and `child`, taken when the child is complete. */
export function labelFeatures(p: i32, state: i32, head: i32, child: i32): i32 {
  const h = lower(head);
  const d = lower(child);
  const s = tag(head);
  const t = tag(child);
  const hf = fine(head);
  const df = fine(child);
  const side = child < head ? 1 : 2;
  const cl = left(state, child);
  const opener = lower(cl);
  p = add2(p, 1, s, t);
  p = add3(p, 2, s, t, side);
  p = add3(p, 3, s, t, side * 16 + distanceClass(abs(head - child)));
  p = add2(p, 4, h, side);
  p = add2(p, 5, d, side);
  p = add3(p, 6, h, t, side);
  p = add3(p, 7, d, s, side);
  p = add3(p, 8, h, d, side);
  p = add3(p, 9, hf, t, side);
  p = add3(p, 10, df, s, side);
  p = add3(p, 11, hf, df, side);
  p = add3(p, 12, suffix3(child), t, side);
  p = add3(p, 13, suffix3(head), s, side);
  p = labelContext(p, head, child);
  p = add3(p, 22, opener, s, side);
  p = add3(p, 23, opener, t, hf);
  p = add3(p, 24, label(state, cl), s, t);
  p = add3(p, 25, label(state, right(state, child)), s, t);
  p = add3(p, 26, opener, d, side);
  p = add3(p, 27, opener, h, side);
  p = add3(p, 28, tag(cl), t, side);
  p = siblings(p, state, head, child);
  return phrase(p, state, head, child);
}

function labelContext(p: i32, head: i32, child: i32): i32 {
  const side = child < head ? 1 : 2;
  const s = tag(head);
  const t = tag(child);
  const before = tag(child - 1);
  p = add3(p, 14, before, t, side);
  p = add3(p, 15, t, tag(child + 1), side);
  p = add3(p, 16, lower(child - 1), t, side);
  p = add3(p, 17, lower(child + 1), t, side);
  p = add3(p, 18, tag(head - 1), s, t);
  p = add3(p, 19, s, tag(head + 1), t);
  p = add3(p, 20, before, t, s);
  return add3(p, 21, coarse(child), coarse(head), side);
}

function siblings(p: i32, state: i32, head: i32, child: i32): i32 {
  const isLeft = child < head;
  const side = isLeft ? 1 : 2;
  const s = tag(head);
  const t = tag(child);
  const near = isLeft ? left(state, head) : right(state, head);
  const far = isLeft ? left2(state, head) : right2(state, head);
  const across = isLeft ? right(state, head) : left(state, head);
  const nearLabel = label(state, near);
  p = add3(p, 29, nearLabel, t, side);
  p = add3(p, 30, nearLabel, label(state, far), t);
  p = add3(p, 31, tag(near), s, t);
  p = add3(p, 32, label(state, across), s, t);
  p = add3(p, 33, label(state, left(state, head)), lower(head), t);
  return add3(p, 34, lower(near), s, t);
}

/** What the child has gathered: its openers ("to", "that", "who"), its subject, and what stands before all that. */
function phrase(p: i32, state: i32, head: i32, child: i32): i32 {
  const side = child < head ? 1 : 2;
  const s = tag(head);
  const t = tag(child);
  const first = left(state, child);
  const second = left2(state, child);
  const opener = lower(first);
  const before = (first === NONE ? child : first) - 1;
  p = add3(p, 35, label(state, second), t, s);
  p = add3(p, 36, lower(second), t, side);
  p = add3(p, 37, leftCount(state, child), rightCount(state, child), t);
  p = add3(p, 38, lower(before), t, side);
  p = add3(p, 39, tag(before), t, s);
  p = add3(p, 40, label(state, first), opener, t);
  p = add3(p, 41, lower(child), opener, s);
  p = add3(p, 42, lower(head), label(state, first), t);
  return add3(p, 43, fine(head), opener, fine(child));
}
