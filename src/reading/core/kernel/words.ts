import { WORD_BYTES, WORDS } from './layout';

/** What stands at place `i`: −1 is before the first word, the root is behind the last. */
function at(i: i32): i32 {
  return WORDS + (i + 1) * WORD_BYTES;
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
  return load<i32>(at(i), 16);
}

export function upos(i: i32): i32 {
  return load<i32>(at(i), 20);
}
