import { add1, add2, add3 } from './hash';
import { FEATURES, MOST_OWN, OWN, OWN_BYTES, SUMS, SUMS_BYTES } from './layout';
import { highest, sumTags } from './tables';
import {
  casingOf,
  coarse,
  fine,
  forgetOwn,
  formOf,
  lower,
  ownOf,
  prefix2Of,
  prefix3Of,
  record,
  root,
  setOwn,
  setTag,
  shapeOf,
  shouting,
  suffix1Of,
  suffix2Of,
  suffix3,
  suffix4Of,
  tag,
  tagsetOf,
  usualOf,
} from './words';

/** For each tagset the addresses of two lists of tags: of a word as it stands, and of one with a capital, which may be a name. */
let candidates: i32 = 0;

export function setTagCandidates(at: i32): void {
  candidates = at;
}

/** What a word says of its tag by itself. */
function ownFeatures(p: i32, i: i32, shouted: i32): i32 {
  const word = record(i);
  const casing = casingOf(word);
  const usual = usualOf(word);
  p = add1(p, 1, lower(i));
  p = add1(p, 2, formOf(word));
  p = add1(p, 3, suffix1Of(word));
  p = add1(p, 4, suffix2Of(word));
  p = add1(p, 5, suffix3(i));
  p = add1(p, 6, suffix4Of(word));
  p = add1(p, 7, prefix2Of(word));
  p = add1(p, 8, prefix3Of(word));
  p = add2(p, 9, shapeOf(word), shouted);
  p = add1(p, 10, fine(i));
  p = add1(p, 11, coarse(i));
  p = add1(p, 12, usual);
  p = add3(p, 13, casing, shouted, usual);
  return add2(p, 14, suffix3(i), casing);
}

function neighbourFeatures(p: i32, i: i32): i32 {
  const usual = usualOf(record(i));
  const usualAfter = usualOf(record(i + 1));
  const word = lower(i);
  const before = lower(i - 1);
  const after = lower(i + 1);
  p = add1(p, 15, before);
  p = add1(p, 16, lower(i - 2));
  p = add1(p, 17, after);
  p = add1(p, 18, lower(i + 2));
  p = add1(p, 19, fine(i - 1));
  p = add1(p, 20, fine(i + 1));
  p = add1(p, 21, fine(i + 2));
  p = add2(p, 22, suffix3(i - 1), usual);
  p = add2(p, 23, suffix3(i + 1), usual);
  p = add3(p, 24, casingOf(record(i - 1)), casingOf(record(i)), casingOf(record(i + 1)));
  p = add3(p, 25, usual, usualAfter, usualOf(record(i + 2)));
  p = add2(p, 26, word, usualAfter);
  p = add2(p, 27, before, word);
  p = add2(p, 28, word, after);
  return add2(p, 29, coarse(i), coarse(i + 1));
}

function historyFeatures(p: i32, i: i32): i32 {
  const last = i > 0 ? tag(i - 1) : -1;
  const last2 = i > 1 ? tag(i - 2) : -1;
  const usual = usualOf(record(i));
  p = add1(p, 30, last);
  p = add2(p, 31, last, last2);
  p = add2(p, 32, last, lower(i));
  p = add2(p, 33, last, fine(i));
  p = add2(p, 34, last, suffix3(i));
  p = add3(p, 35, last, usual, usualOf(record(i + 1)));
  p = add3(p, 36, last, last2, usual);
  p = add2(p, 37, last2, usual);
  return add2(p, 38, last, lower(i + 1));
}

/** The features of word `i` (Collins 2002), whose predecessors are tagged already; returns where they end. */
export function tagFeatures(i: i32): i32 {
  return historyFeatures(neighbourFeatures(ownFeatures(FEATURES, i, shouting()), i), i);
}

/** The tags that word `i` may have: how many, then each (u8). */
export function tagsOf(i: i32): i32 {
  const word = record(i);
  return load<i32>(candidates + tagsetOf(word) * 8 + (casingOf(word) >= 2 ? 4 : 0));
}

/** The next free place for a word's own scores. */
let free: i32 = OWN;

/** What word `i` says by itself where nobody shouts, remembered. */
function ownSums(i: i32): i32 {
  const word = record(i);
  const known = ownOf(word);
  if (known !== 0) return known;
  if (free === OWN + MOST_OWN * OWN_BYTES) {
    forgetOwn();
    free = OWN;
  }
  const own = free;
  memory.fill(own, 0, OWN_BYTES);
  sumTags(ownFeatures(FEATURES, i, 0), own, own);
  setOwn(word, own);
  free += OWN_BYTES;
  return own;
}

/** Tags left to right, greedily. */
export function tagWords(): void {
  const shouted = shouting();
  const size = root();
  for (let i = 0; i < size; i += 1) {
    const list = tagsOf(i);
    if (load<u8>(list) === 1) {
      setTag(i, load<u8>(list, 1));
      continue;
    }
    let p = FEATURES;
    let first = SUMS;
    if (shouted === 0) first = ownSums(i);
    else {
      memory.fill(SUMS, 0, SUMS_BYTES);
      p = ownFeatures(p, i, shouted);
    }
    sumTags(historyFeatures(neighbourFeatures(p, i), i), first, SUMS);
    setTag(i, highest(list, SUMS));
  }
}
