import {
  MOST_RECORDS,
  NAME,
  PLACE_BYTES,
  PLACES,
  PLACES_BEFORE,
  RECORD,
  RECORD_BYTES,
  RECORD_NUMBERS,
  RECORDS,
  TAG,
  UPOS,
  UPOS_OF,
} from './layout';

/** What the tags are outside of a sentence: before it, and of the root behind it. */
const BEFORE_TAG: i32 = 251;
const ROOT_TAG: i32 = 250;

/** Words of the sentence; the root stands behind them (Ballesteros and Nivre 2013). */
let size: i32 = 0;

/** The root's index. */
export function root(): i32 {
  return size;
}

/** What stands at place `i`: −1 is before the first word, the root is behind the last. */
function at(i: i32): i32 {
  return PLACES + (i + PLACES_BEFORE) * PLACE_BYTES;
}

export function lower(i: i32): i32 {
  return load<i32>(at(i), 0);
}

export function fine(i: i32): i32 {
  return load<i32>(at(i), 4);
}

export function coarse(i: i32): i32 {
  return load<i32>(at(i), 8);
}

export function suffix3(i: i32): i32 {
  return load<i32>(at(i), 12);
}

export function tag(i: i32): i32 {
  return load<i32>(at(i), TAG);
}

export function upos(i: i32): i32 {
  return load<i32>(at(i), UPOS);
}

export function name(i: i32): i32 {
  return load<i32>(at(i), NAME);
}

export function setTag(i: i32, value: i32): void {
  store<i32>(at(i), value, TAG);
  store<i32>(at(i), load<u8>(UPOS_OF + value) as i32, UPOS);
}

export function setName(i: i32, value: i32): void {
  store<i32>(at(i), value, NAME);
}

/** The address of the record of what stands at place `i`. */
export function record(i: i32): i32 {
  return load<i32>(at(i), RECORD);
}

export function formOf(record: i32): i32 {
  return load<i32>(record, 16);
}

export function prefix2Of(record: i32): i32 {
  return load<i32>(record, 20);
}

export function prefix3Of(record: i32): i32 {
  return load<i32>(record, 24);
}

export function suffix1Of(record: i32): i32 {
  return load<i32>(record, 28);
}

export function suffix2Of(record: i32): i32 {
  return load<i32>(record, 32);
}

export function suffix4Of(record: i32): i32 {
  return load<i32>(record, 36);
}

export function shapeOf(record: i32): i32 {
  return load<i32>(record, 40);
}

/** Case pattern: 0 no letters, 1 lower, 2 Capitalised, 3 ALL CAPS, 4 mIxed, 5 no word. */
export function casingOf(record: i32): i32 {
  return load<i32>(record, 44);
}

export function usualOf(record: i32): i32 {
  return load<i32>(record, 48);
}

export function tagsetOf(record: i32): i32 {
  return load<i32>(record, 52);
}

export function listedOf(record: i32): i32 {
  return load<i32>(record, 56);
}

/** Where the word's own scores are remembered, 0 for nowhere. */
export function ownOf(record: i32): i32 {
  return load<i32>(record, 60);
}

export function setOwn(record: i32, address: i32): void {
  store<i32>(record, address, 60);
}

export function forgetOwn(): void {
  for (let i = 0; i < MOST_RECORDS; i += 1) setOwn(RECORDS + i * RECORD_BYTES, 0);
}

function put(i: i32, number: i32, tag: i32): void {
  const record = RECORDS + number * RECORD_BYTES;
  // lower, fine, coarse and suffix3 come first in both.
  v128.store(at(i), v128.load(record));
  store<i32>(at(i), tag, TAG);
  store<i32>(at(i), tag, UPOS);
  store<i32>(at(i), record, RECORD);
  store<i32>(at(i), 0, NAME);
}

/** Begins a sentence of so many words, whose record numbers the caller wrote. */
export function beginSentence(length: i32): void {
  size = length;
  for (let i = -PLACES_BEFORE; i < 0; i += 1) put(i, 0, BEFORE_TAG);
  for (let i = 0; i < length; i += 1) put(i, load<i32>(RECORD_NUMBERS + i * 4), 0);
  for (let i = length; i < length + 2; i += 1) put(i, 0, ROOT_TAG);
}

/** 1 where no letter of the sentence is lower case, so that capitals say nothing; 2 where most words are capitalised. */
export function shouting(): i32 {
  let letters = 0;
  let upper = 0;
  let capital = 0;
  for (let i = 0; i < size; i += 1) {
    const casing = casingOf(record(i));
    if (casing === 0) continue;
    letters += 1;
    if (casing === 3) upper += 1;
    if (casing === 2) capital += 1;
  }
  if (letters > 1 && upper + capital === letters && upper > capital) return 1;
  return letters > 2 && (capital + upper) * 4 > letters * 3 ? 2 : 0;
}
