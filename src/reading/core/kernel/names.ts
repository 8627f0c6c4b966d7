import { add1, add2, add3 } from './hash';
import { FEATURES, SUMS } from './layout';
import { highest, sumNames } from './tables';
import {
  casingOf,
  coarse,
  fine,
  formOf,
  listedOf,
  lower,
  name,
  prefix2Of,
  prefix3Of,
  record,
  root,
  setName,
  shapeOf,
  shouting,
  suffix2Of,
  suffix3,
  suffix4Of,
  upos,
  usualOf,
} from './words';

/** For each name tag the address of the list of those that may follow. */
let followers: i32 = 0;

export function setFollowers(at: i32): void {
  followers = at;
}

function wordFeatures(p: i32, from: i32, i: i32, shouted: i32): i32 {
  const word = record(i);
  const casing = casingOf(word);
  p = add1(p, from + 1, lower(i));
  p = add1(p, from + 2, fine(i));
  p = add1(p, from + 3, coarse(i));
  p = add2(p, from + 4, shapeOf(word), shouted);
  p = add2(p, from + 5, casing, shouted);
  p = add2(p, from + 6, suffix3(i), casing);
  return add1(p, from + 7, listedOf(word));
}

/** The part of speech at place `i`, −1 outside of the sentence. */
function posAt(i: i32): i32 {
  return i < 0 || i >= root() ? -1 : upos(i);
}

/** The features of word `i`, whose predecessors are tagged already; returns where they end. */
function featuresOf(i: i32, shouted: i32): i32 {
  let p = FEATURES;
  for (let offset = -2; offset <= 2; offset += 1) p = wordFeatures(p, (offset + 2) * 7, i + offset, shouted);
  const word = record(i);
  const casing = casingOf(word);
  const own = lower(i);
  const before = lower(i - 1);
  const after = lower(i + 1);
  const pos = posAt(i);
  const last = i > 0 ? name(i - 1) : 0;
  p = add1(p, 36, formOf(word));
  p = add1(p, 37, suffix2Of(word));
  p = add1(p, 38, suffix4Of(word));
  p = add1(p, 39, prefix2Of(word));
  p = add1(p, 40, prefix3Of(word));
  p = add2(p, 41, usualOf(word), casing);
  p = add1(p, 42, pos);
  p = add2(p, 43, pos, posAt(i + 1));
  p = add2(p, 44, posAt(i - 1), pos);
  p = add1(p, 45, last);
  p = add2(p, 46, last, i > 1 ? name(i - 2) : 0);
  p = add2(p, 47, last, own);
  p = add2(p, 48, last, fine(i));
  p = add3(p, 49, last, casing, pos);
  p = add2(p, 50, last, before);
  p = add2(p, 51, last, fine(i + 1));
  p = add3(p, 52, last, listedOf(word), casing);
  p = add2(p, 53, before, own);
  p = add2(p, 54, own, after);
  p = add2(p, 55, fine(i - 1), fine(i));
  p = add2(p, 56, fine(i), fine(i + 1));
  p = add3(p, 57, casingOf(record(i - 1)), casing, casingOf(record(i + 1)));
  p = add3(p, 58, before, casing, last);
  p = add2(p, 59, after, casing);
  return add3(p, 60, coarse(i), coarse(i - 1), coarse(i + 1));
}

export function nameFeatures(i: i32): i32 {
  return featuresOf(i, shouting());
}

/** Tags names from left to right. */
export function tagNames(): void {
  const shouted = shouting();
  const size = root();
  for (let i = 0; i < size; i += 1) {
    const last = i > 0 ? name(i - 1) : 0;
    // Words in small letters and marks begin no name: the model hardly ever says so, and most words are such.
    if (last === 0 && casingOf(record(i)) <= 1) continue;
    sumNames(featuresOf(i, shouted));
    setName(i, highest(load<i32>(followers + last * 4), SUMS));
  }
}
