/**
 * Word vectors: words that stand in like company lie near each other. The file (`models/vectors.zst`) holds the length of the
 * word list (uint32, little endian), the words apart by spaces (UTF-8), then a row of signed bytes a word.
 */
export type Vectors = {
  readonly rows: ReadonlyMap<string, number>;
  readonly size: number;
  readonly values: Int8Array;
  /** One over the length of each row. */
  readonly scales: Float32Array;
};

export const NO_VECTORS: Vectors = {
  rows: new Map(),
  size: 0,
  values: new Int8Array(),
  scales: new Float32Array(),
};

const scalesOf = (values: Int8Array, size: number, count: number): Float32Array => {
  const scales = new Float32Array(count);
  for (let row = 0; row < count; row += 1) {
    let square = 0;
    for (let at = row * size; at < (row + 1) * size; at += 1) square += (values[at] as number) ** 2;
    scales[row] = square === 0 ? 0 : 1 / Math.sqrt(square);
  }
  return scales;
};

/** Reads a vector file; the rows stay a view of its bytes. Throws a RangeError where the bytes are cut short. */
export const decodeVectors = (bytes: Uint8Array): Vectors => {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
  const words = new TextDecoder().decode(bytes.subarray(4, 4 + length)).split(' ');
  const rest = bytes.length - 4 - length;
  const size = rest / words.length;
  if (!Number.isInteger(size)) throw new RangeError(`vector file holds ${rest} bytes for ${words.length} words`);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + 4 + length, rest);
  return {
    rows: new Map(words.map((word, row) => [word, row])),
    size,
    values,
    scales: scalesOf(values, size, words.length),
  };
};

/** The bytes of a vector file; the inverse of `decodeVectors`. */
export const encodeVectors = (words: readonly string[], values: Int8Array): Uint8Array => {
  const list = new TextEncoder().encode(words.join(' '));
  const file = new Uint8Array(4 + list.length + values.length);
  new DataView(file.buffer).setUint32(0, list.length, true);
  file.set(list, 4);
  file.set(new Uint8Array(values.buffer, values.byteOffset, values.length), 4 + list.length);
  return file;
};

/** The row of a word as written, else of its dictionary form; −1 where neither has one. */
export const rowOf = ({ rows }: Vectors, { form, lemma }: { readonly form: string; readonly lemma: string }): number =>
  rows.get(form.toLowerCase()) ?? rows.get(lemma.toLowerCase()) ?? -1;

/** Cosine of two rows, −1 to 1; 0 where one is missing (−1). */
export const cosine = ({ values, scales, size }: Vectors, a: number, b: number): number => {
  if (a < 0 || b < 0) return 0;
  let [dot, x, y] = [0, a * size, b * size];
  for (const end = x + size; x < end; x += 1, y += 1) dot += (values[x] as number) * (values[y] as number);
  return dot * (scales[a] as number) * (scales[b] as number);
};
