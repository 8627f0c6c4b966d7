import { FEATURES, SUMS } from './layout';
import { learnedMoves } from './teacher';

/** Rows of moves: one byte each for SHIFT, LEFT and RIGHT, and one that is empty. */
let moveRows: i32 = 0;
let moveMask: i32 = 0;
/** Rows of relations: 64 bytes, one a relation. */
let relationRows: i32 = 0;
let relationMask: i32 = 0;

export function setTables(moves: i32, movesMask: i32, relations: i32, relationsMask: i32): void {
  moveRows = moves;
  moveMask = movesMask;
  relationRows = relations;
  relationMask = relationsMask;
}

function three(at: i32, rows: i32, mask: i32): v128 {
  return i16x8.extend_low_i8x16_s(v128.load32_zero(rows + ((load<i32>(at) & mask) << 2)));
}

/** Weights are still being learned, outside. */
let isLearning: bool = false;

export function setLearning(on: bool): void {
  isLearning = on;
}

export function areLearned(): bool {
  return !isLearning;
}

/** The sums of SHIFT, LEFT and RIGHT by the features up to `end`, as f32. */
export function sumMoves(end: i32): v128 {
  if (isLearning) {
    learnedMoves(end);
    return v128.load(SUMS);
  }
  const rows = moveRows;
  const mask = moveMask;
  let a = i64x2.splat(0);
  let b = i64x2.splat(0);
  let at = FEATURES;
  for (; at + 8 <= end; at += 8) {
    a = i16x8.add(a, three(at, rows, mask));
    b = i16x8.add(b, three(at + 4, rows, mask));
  }
  if (at < end) a = i16x8.add(a, three(at, rows, mask));
  return f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(i16x8.add(a, b)));
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
