import type { Linear } from './linear.ts';

/**
 * A model file: length of the header (uint32, little endian), the header (JSON, UTF-8), then each table in one of two layouts.
 * `dense`: every row, `classes` signed bytes each. `sparse`: a bitmap of the rows that hold anything (2^bits bits), then for each
 * such row the number of its weights, their classes and the weights, a byte each.
 */
export type ModelFile = { readonly meta: unknown; readonly tables: readonly PackedTable[] };

/** A table as it lies in the file. */
export type PackedTable = Pick<Linear, 'classes' | 'mask'> & {
  readonly layout: 'dense' | 'sparse';
  readonly bytes: Uint8Array;
};

type Shape = {
  readonly layout: 'dense' | 'sparse';
  readonly classes: number;
  readonly bits: number;
  /** Bytes of the table in the file. */
  readonly bytes: number;
};
type Header = { readonly meta: unknown; readonly tables: readonly Shape[] };

export type Int8Linear = Linear & { readonly weights: Int8Array };
type Packed = { readonly shape: Shape; readonly bytes: Uint8Array };

const packDense = ({ classes, mask, weights }: Int8Linear): Packed => ({
  shape: { layout: 'dense', classes, bits: Math.log2(mask + 1), bytes: weights.length },
  bytes: new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
});

/** The classes of a row that have a weight. */
const classesOf = (weights: Int8Array, base: number, classes: number): number[] => {
  const found: number[] = [];
  for (let c = 0; c < classes; c += 1) if (weights[base + c] !== 0) found.push(c);
  return found;
};

const packSparse = ({ classes, mask, weights }: Int8Linear): Packed => {
  const bitmap = new Uint8Array((mask + 1) / 8);
  const rows: number[] = [];
  for (let row = 0; row <= mask; row += 1) {
    const found = classesOf(weights, row * classes, classes);
    if (found.length === 0) continue;
    bitmap[row >> 3] = (bitmap[row >> 3] as number) | (1 << (row & 7));
    rows.push(found.length, ...found);
    for (const c of found) rows.push((weights[row * classes + c] as number) & 0xff);
  }
  const bytes = new Uint8Array(bitmap.length + rows.length);
  bytes.set(bitmap);
  bytes.set(rows, bitmap.length);
  return { shape: { layout: 'sparse', classes, bits: Math.log2(mask + 1), bytes: bytes.length }, bytes };
};

/** With few classes a row that holds anything is nearly full. */
const FEW_CLASSES = 4;

/** The bytes of a model file; the inverse of `decodeModel`. Tables have at most 255 classes and at least 8 rows. */
export const encodeModel = (meta: unknown, tables: readonly Int8Linear[]): Uint8Array<ArrayBuffer> => {
  const packed = tables.map((table) => (table.classes < FEW_CLASSES ? packDense(table) : packSparse(table)));
  const header = new TextEncoder().encode(JSON.stringify({ meta, tables: packed.map(({ shape }) => shape) }));
  const parts = [header, ...packed.map(({ bytes }) => bytes)];
  const file = new Uint8Array(4 + parts.reduce((sum, part) => sum + part.length, 0));
  new DataView(file.buffer).setUint32(0, header.length, true);
  let offset = 4;
  for (const part of parts) {
    file.set(part, offset);
    offset += part.length;
  }
  return file;
};

const unpackSparse = ({ mask, bytes }: PackedTable, weights: Int8Array, rowBytes: number): void => {
  const blocks = (mask + 1) / 8;
  let from = blocks;
  for (let block = 0; block < blocks; block += 1) {
    for (let left = bytes[block] as number; left !== 0; left &= left - 1) {
      const base = (block * 8 + (31 - Math.clz32(left & -left))) * rowBytes;
      const count = bytes[from] as number;
      for (let k = 1; k <= count; k += 1)
        weights[base + (bytes[from + k] as number)] = bytes[from + count + k] as number;
      from += 2 * count + 1;
    }
  }
};

const unpackDense = ({ classes, mask, bytes }: PackedTable, weights: Int8Array, rowBytes: number): void => {
  if (rowBytes === classes) {
    weights.set(bytes);
    return;
  }
  for (let row = 0; row <= mask; row += 1)
    for (let c = 0; c < classes; c += 1) weights[row * rowBytes + c] = bytes[row * classes + c] as number;
};

/** Writes a table's weights, rows of `rowBytes` bytes, into memory that is all zeros. */
export const unpackInto = (table: PackedTable, weights: Int8Array, rowBytes: number): void => {
  if (table.layout === 'dense') unpackDense(table, weights, rowBytes);
  else unpackSparse(table, weights, rowBytes);
};

/** Reads a model file; tables stay views of its bytes. Throws a RangeError where the bytes are cut short. */
export const decodeModel = (bytes: Uint8Array): ModelFile => {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as Header;
  let offset = 4 + headerLength;
  const tables = header.tables.map(({ layout, classes, bits, bytes: length }): PackedTable => {
    const end = offset + length;
    if (end > bytes.length) throw new RangeError(`model file holds ${bytes.length} bytes, its tables need ${end}`);
    const own = bytes.subarray(offset, end);
    offset = end;
    return { layout, classes, mask: 2 ** bits - 1, bytes: own };
  });
  return { meta: header.meta, tables };
};
