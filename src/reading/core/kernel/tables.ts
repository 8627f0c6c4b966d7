import { ASKED, FEATURES, SUMS } from './layout';
import { learnedMoves } from './teacher';

/** Tables of weights: where the rows of a feature begin, and the mask that makes a feature's hash a row's number. */

/** Rows of moves: one byte each for SHIFT, LEFT and RIGHT. Eight bytes are read; what lies behind the first three plays no part. */
let moveRows: i32 = 0;
let moveMask: i32 = 0;
/** Rows of relations: 64 bytes, one a relation. */
let relationRows: i32 = 0;
let relationMask: i32 = 0;
/** Rows of tags: 96 bytes, one a tag. */
let tagRows: i32 = 0;
let tagMask: i32 = 0;
/** Rows of names: 9 bytes, one a name tag; 16 are read. */
let nameRows: i32 = 0;
let nameMask: i32 = 0;
/** Weights are still being learned, outside. */
let isLearning: bool = false;

export function setLearning(on: bool): void {
  isLearning = on;
}

export function areLearned(): bool {
  return !isLearning;
}

export function setParserTables(moves: i32, movesMask: i32, relations: i32, relationsMask: i32): void {
  moveRows = moves;
  moveMask = movesMask;
  relationRows = relations;
  relationMask = relationsMask;
}

export function setTagTable(rows: i32, mask: i32): void {
  tagRows = rows;
  tagMask = mask;
}

export function setNameTable(rows: i32, mask: i32): void {
  nameRows = rows;
  nameMask = mask;
}

function three(at: i32, rows: i32, mask: i32): v128 {
  return v128.load8x8_s(rows + (load<i32>(at) & mask) * 3);
}

/** The sums of SHIFT, LEFT and RIGHT by the features between two addresses, as f32. */
function sumMoves(from: i32, end: i32): v128 {
  const rows = moveRows;
  const mask = moveMask;
  let a = i64x2.splat(0);
  let b = i64x2.splat(0);
  let at = from;
  for (; at + 8 <= end; at += 8) {
    a = i16x8.add(a, three(at, rows, mask));
    b = i16x8.add(b, three(at + 4, rows, mask));
  }
  if (at < end) a = i16x8.add(a, three(at, rows, mask));
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.add(a, b)));
}

let asked: i32 = ASKED;

/**
 * Asks that the sums of moves by the features up to `end`, behind those asked for before, be written to `into`; returns where the
 * next features go. All are summed at once by `sumAsked`: the rows lie far apart, and are then waited for together.
 */
export function askMoves(end: i32, into: i32): i32 {
  if (isLearning) {
    learnedMoves(end);
    v128.store(into, v128.load(SUMS));
    return FEATURES;
  }
  store<i32>(asked, end);
  store<i32>(asked, into, 4);
  asked += 8;
  return end;
}

export function sumAsked(): void {
  let from = FEATURES;
  for (let at = ASKED; at < asked; at += 8) {
    const end = load<i32>(at);
    v128.store(load<i32>(at, 4), sumMoves(from, end));
    from = end;
  }
  asked = ASKED;
}

/** Writes the sums of 64 relations (i16) to SUMS. */
export function sumRelations(end: i32): void {
  const rows = relationRows;
  const mask = relationMask;
  let a = i64x2.splat(0);
  let b = a;
  let c = a;
  let d = a;
  let e = a;
  let f = a;
  let g = a;
  let h = a;
  for (let at = FEATURES; at < end; at += 4) {
    const row = rows + ((load<i32>(at) & mask) << 6);
    const w = v128.load(row, 0);
    const x = v128.load(row, 16);
    const y = v128.load(row, 32);
    const z = v128.load(row, 48);
    a = i16x8.add(a, i16x8.extend_low_i8x16_s(w));
    b = i16x8.add(b, i16x8.extend_high_i8x16_s(w));
    c = i16x8.add(c, i16x8.extend_low_i8x16_s(x));
    d = i16x8.add(d, i16x8.extend_high_i8x16_s(x));
    e = i16x8.add(e, i16x8.extend_low_i8x16_s(y));
    f = i16x8.add(f, i16x8.extend_high_i8x16_s(y));
    g = i16x8.add(g, i16x8.extend_low_i8x16_s(z));
    h = i16x8.add(h, i16x8.extend_high_i8x16_s(z));
  }
  v128.store(SUMS, a, 0);
  v128.store(SUMS, b, 16);
  v128.store(SUMS, c, 32);
  v128.store(SUMS, d, 48);
  v128.store(SUMS, e, 64);
  v128.store(SUMS, f, 80);
  v128.store(SUMS, g, 96);
  v128.store(SUMS, h, 112);
}

/** Writes the sums of 96 tags (i16), of the features up to `end` and of what lies at `first` already, to `into`. */
export function sumTags(end: i32, first: i32, into: i32): void {
  // Two halves, so that the sums of each stay in registers.
  sumHalf(end, 0, first, into);
  sumHalf(end, 48, first, into);
}

function sumHalf(end: i32, from: i32, first: i32, into: i32): void {
  const rows = tagRows + from;
  const mask = tagMask;
  const before = first + from * 2;
  const at = into + from * 2;
  let a = v128.load(before, 0);
  let b = v128.load(before, 16);
  let c = v128.load(before, 32);
  let d = v128.load(before, 48);
  let e = v128.load(before, 64);
  let f = v128.load(before, 80);
  for (let p = FEATURES; p < end; p += 4) {
    const row = rows + (load<i32>(p) & mask) * 96;
    const x = v128.load(row, 0);
    const y = v128.load(row, 16);
    const z = v128.load(row, 32);
    a = i16x8.add(a, i16x8.extend_low_i8x16_s(x));
    b = i16x8.add(b, i16x8.extend_high_i8x16_s(x));
    c = i16x8.add(c, i16x8.extend_low_i8x16_s(y));
    d = i16x8.add(d, i16x8.extend_high_i8x16_s(y));
    e = i16x8.add(e, i16x8.extend_low_i8x16_s(z));
    f = i16x8.add(f, i16x8.extend_high_i8x16_s(z));
  }
  v128.store(at, a, 0);
  v128.store(at, b, 16);
  v128.store(at, c, 32);
  v128.store(at, d, 48);
  v128.store(at, e, 64);
  v128.store(at, f, 80);
}

/** Writes the sums of the name tags (i16) to SUMS. */
export function sumNames(end: i32): void {
  const rows = nameRows;
  const mask = nameMask;
  let a = i64x2.splat(0);
  let b = a;
  for (let at = FEATURES; at < end; at += 4) {
    const row = v128.load(rows + (load<i32>(at) & mask) * 9);
    a = i16x8.add(a, i16x8.extend_low_i8x16_s(row));
    b = i16x8.add(b, i16x8.extend_high_i8x16_s(row));
  }
  v128.store(SUMS, a, 0);
  v128.store(SUMS, b, 16);
}

/** The class with the highest of the sums at `sums`, among those of a list (how many, then each, u8); the first of equals. */
export function highest(list: i32, sums: i32): i32 {
  const count = load<u8>(list) as i32;
  let best = load<u8>(list, 1) as i32;
  let most: i32 = load<i16>(sums + best * 2);
  for (let k = 2; k <= count; k += 1) {
    const each = load<u8>(list + k) as i32;
    const sum: i32 = load<i16>(sums + each * 2);
    if (sum > most) {
      most = sum;
      best = each;
    }
  }
  return best;
}
