import type { Linear } from './linear.ts';

/**
 * A model file: length of the header (uint32, little endian), the header (JSON, UTF-8), then for each table a bitmap of
 * the rows that hold anything (2^bits bits) and those rows, `classes` signed bytes each.
 */
export type ModelFile = { readonly meta: unknown; readonly tables: readonly Linear[] };

type Header = {
  readonly meta: unknown;
  readonly tables: readonly { readonly classes: number; readonly bits: number; readonly rows: number }[];
};

const rowIsEmpty = (weights: Int8Array, base: number, classes: number): boolean => {
  for (let c = 0; c < classes; c += 1) if (weights[base + c] !== 0) return false;
  return true;
};

const packTable = ({ classes, mask, weights }: Linear & { readonly weights: Int8Array }) => {
  const bitmap = new Uint8Array((mask + 1) / 8);
  const kept: Int8Array[] = [];
  for (let row = 0; row <= mask; row += 1) {
    if (rowIsEmpty(weights, row * classes, classes)) continue;
    bitmap[row >> 3] = (bitmap[row >> 3] as number) | (1 << (row & 7));
    kept.push(weights.subarray(row * classes, (row + 1) * classes));
  }
  const rows = new Uint8Array(kept.length * classes);
  for (const [i, row] of kept.entries()) rows.set(new Uint8Array(row.buffer, row.byteOffset, classes), i * classes);
  return { bitmap, rows, shape: { classes, bits: Math.log2(mask + 1), rows: kept.length } };
};

/** The bytes of a model file; the inverse of `decodeModel`. */
export const encodeModel = (
  meta: unknown,
  tables: readonly (Linear & { readonly weights: Int8Array })[],
): Uint8Array<ArrayBuffer> => {
  const packed = tables.map(packTable);
  const header = new TextEncoder().encode(JSON.stringify({ meta, tables: packed.map(({ shape }) => shape) }));
  const parts = [header, ...packed.flatMap(({ bitmap, rows }) => [bitmap, rows])];
  const bytes = new Uint8Array(4 + parts.reduce((sum, part) => sum + part.length, 0));
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  let offset = 4;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
};

type Shape = Header['tables'][number];

const unpackTable = (bytes: Uint8Array, offset: number, { classes, bits }: Shape): Linear => {
  const size = 2 ** bits;
  const weights = new Int8Array(size * classes);
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  let from = offset + size / 8;
  for (let block = 0; block < size / 8; block += 1) {
    for (let left = bytes[offset + block] as number; left !== 0; left &= left - 1) {
      const row = block * 8 + (31 - Math.clz32(left & -left));
      const base = row * classes;
      for (let c = 0; c < classes; c += 1) weights[base + c] = rows[from + c] as number;
      from += classes;
    }
  }
  return { classes, mask: size - 1, weights };
};

/** Reads a model file. Throws a RangeError where the bytes are cut short. */
export const decodeModel = (bytes: Uint8Array): ModelFile => {
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))) as Header;
  let offset = 4 + headerLength;
  const tables = header.tables.map((shape) => {
    const next = offset + 2 ** shape.bits / 8 + shape.rows * shape.classes;
    if (next > bytes.length) throw new RangeError(`model file holds ${bytes.length} bytes, its tables need ${next}`);
    const table = unpackTable(bytes, offset, shape);
    offset = next;
    return table;
  });
  return { meta: header.meta, tables };
};
