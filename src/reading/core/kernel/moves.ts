import { bufferFeatures, childFeatures, stackFeatures, topFeatures, treeFeatures } from './features';
import { mix } from './hash';
import {
  CHILD_GROUP_BYTES,
  CHILD_GROUPS,
  CHILD_MEMORIES,
  CHILD_SLOT_BYTES,
  FEATURES,
  GROUP_BYTES,
  GROUPS,
  MEMORIES,
  NONE,
  SLOTS,
} from './layout';
import { inBuffer, label, left, leftCount, next, right, rightCount, shape, stacked } from './state';
import { areLearned, askMoves, sumAsked } from './tables';
import { tag } from './words';

/**
 * Scores of the three moves by each group of features, remembered within one sentence, since the states of a beam share most of
 * what is looked at; those of what hangs from a word for as long as the weights stay the same. Direct-mapped, the latest wins; a
 * key tells all that the group looks at, and is never 0.
 */
const BUFFER: i32 = MEMORIES;
const TOP: i32 = MEMORIES + GROUP_BYTES;
const STACK: i32 = MEMORIES + 2 * GROUP_BYTES;
const TREES: i32 = MEMORIES + 3 * GROUP_BYTES;
const KEY_BYTES: i32 = SLOTS * 4;

/** Forgets the scores of the sentence, and where weights are being learned all of them. */
export function forgetMoves(): void {
  for (let group = 0; group < GROUPS; group += 1) memory.fill(MEMORIES + group * GROUP_BYTES, 0, KEY_BYTES);
  if (!areLearned()) forgetChildren();
}

export function forgetChildren(): void {
  memory.fill(CHILD_MEMORIES, 0, CHILD_GROUPS * CHILD_GROUP_BYTES);
}

/** Pairs of words nearer than this never share a slot with another pair of the same right word. */
const NEAR: i32 = 32;

function pairSlot(left: i32, right: i32): i32 {
  return (right * NEAR + right - left) & (SLOTS - 1);
}

/** The left word may be missing (−1). */
function pairKey(left: i32, right: i32): i32 {
  return ((left + 2) << 16) | (right + 1);
}

/** A hash of all that `treeFeatures` looks at. */
function treeKey(state: i32, s0: i32, s1: i32, b0: i32): i32 {
  let key = mix(mix(mix(0x2545f491, s0), s1), b0);
  key = mix(mix(mix(key, shape(state, s0)), shape(state, s1)), shape(state, b0));
  const s2 = stacked(state, 2);
  return mix(key, s2 === NONE ? NONE : tag(s2)) | 1;
}

/** Takes the slot for the key; false where it held this key's scores already. */
function claim(group: i32, slot: i32, key: i32): bool {
  const at = group + slot * 4;
  if (load<i32>(at) === key) return false;
  store<i32>(at, key);
  return true;
}

/** Where the scores of a slot stand. */
function scoresAt(group: i32, slot: i32): i32 {
  return group + KEY_BYTES + slot * 16;
}

/** All that `childFeatures` looks at, which is little: it is met again in other sentences, and never 0. */
function childKey(state: i32, i: i32): u64 {
  const l = left(state, i);
  const r = right(state, i);
  const tags = (tag(i) << 16) | (tag(l) << 8) | tag(r);
  const labels = ((label(state, l) + 1) << 8) | (label(state, r) + 1);
  const counts = (leftCount(state, i) << 10) | rightCount(state, i);
  return ((1 as u64) << 60) | ((tags as u64) << 36) | ((labels as u64) << 20) | (counts as u64);
}

/** The slot of what hangs from a word, which holds its scores behind the key. */
function childSlot(place: i32, key: u64): i32 {
  const group = CHILD_MEMORIES + place * CHILD_GROUP_BYTES;
  return group + (mix((key >> 32) as i32, key as i32) & (SLOTS - 1)) * CHILD_SLOT_BYTES;
}

const CHILD_SCORES: i32 = 8;

function claimChild(slot: i32, key: u64): bool {
  if (load<u64>(slot) === key) return false;
  store<u64>(slot, key);
  return true;
}

/** The scores of SHIFT, LEFT and RIGHT in this state, as f32. */
export function scoreMoves(state: i32): v128 {
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const b0 = inBuffer(next(state));
  let p = FEATURES;
  const buffer = pairSlot(b0, b0);
  if (claim(BUFFER, buffer, pairKey(b0, b0))) p = askMoves(bufferFeatures(p, b0), scoresAt(BUFFER, buffer));
  const top = pairSlot(s0, b0);
  if (claim(TOP, top, pairKey(s0, b0))) p = askMoves(topFeatures(p, s0, b0), scoresAt(TOP, top));
  const stack = pairSlot(s1, s0);
  if (claim(STACK, stack, pairKey(s1, s0))) p = askMoves(stackFeatures(p, s1, s0), scoresAt(STACK, stack));
  const key = treeKey(state, s0, s1, b0);
  const tree = (((key as u32) >>> 1) as i32) & (SLOTS - 1);
  if (claim(TREES, tree, key)) p = askMoves(treeFeatures(p, state), scoresAt(TREES, tree));
  const key0 = childKey(state, s0);
  const slot0 = childSlot(0, key0);
  if (claimChild(slot0, key0)) p = askMoves(childFeatures(p, state, 0, s0), slot0 + CHILD_SCORES);
  const key1 = childKey(state, s1);
  const slot1 = childSlot(1, key1);
  if (claimChild(slot1, key1)) p = askMoves(childFeatures(p, state, 1, s1), slot1 + CHILD_SCORES);
  const key2 = childKey(state, b0);
  const slot2 = childSlot(2, key2);
  if (claimChild(slot2, key2)) p = askMoves(childFeatures(p, state, 2, b0), slot2 + CHILD_SCORES);
  sumAsked();
  let sums = f32x4.add(v128.load(scoresAt(BUFFER, buffer)), v128.load(scoresAt(TOP, top)));
  sums = f32x4.add(sums, v128.load(scoresAt(STACK, stack)));
  sums = f32x4.add(sums, v128.load(scoresAt(TREES, tree)));
  sums = f32x4.add(sums, v128.load(slot0, CHILD_SCORES));
  sums = f32x4.add(sums, v128.load(slot1, CHILD_SCORES));
  return f32x4.add(sums, v128.load(slot2, CHILD_SCORES));
}

/** All features of the next move, in the order in which the sums of their groups are added; returns where they end. */
export function moveFeatures(state: i32): i32 {
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const b0 = inBuffer(next(state));
  let p = bufferFeatures(FEATURES, b0);
  p = topFeatures(p, s0, b0);
  p = stackFeatures(p, s1, s0);
  p = treeFeatures(p, state);
  p = childFeatures(p, state, 0, s0);
  p = childFeatures(p, state, 1, s1);
  return childFeatures(p, state, 2, b0);
}
