import { DAY_MS } from '../domain/instant.ts';
import type { Matrix } from './vectors.ts';

export type ClusterItem = { readonly publishedMs: number | null };

/** Likeness halves with every such distance in time: a story moves on. */
const HALF_LIFE_DAYS = 5;
/** An article's own scale is its mean likeness to this many nearest ones. */
const NEIGHBOURS = 8;
/** Articles without relatives keep this scale, so that chance likeness does not bind them. */
const LEAST_SCALE = 0.15;
/** Two groups whose mean scaled likeness is at least this tell one story. Tuned on DUC 2004. */
const SAME_STORY = 0.46;

const fading = (a: ClusterItem, b: ClusterItem): number =>
  a.publishedMs === null || b.publishedMs === null
    ? 1
    : 0.5 ** (Math.abs(a.publishedMs - b.publishedMs) / DAY_MS / HALF_LIFE_DAYS);

const likenessOf = (items: readonly ClusterItem[], alike: Matrix): Matrix => {
  const matrix = alike.map((row) => row.slice());
  for (let a = 0; a < items.length; a += 1) {
    for (let b = a + 1; b < items.length; b += 1) {
      const row = matrix[a] as Float64Array;
      row[b] = (row[b] as number) * fading(items[a] as ClusterItem, items[b] as ClusterItem);
      (matrix[b] as Float64Array)[a] = row[b] as number;
    }
  }
  return matrix;
};

/** The largest few, largest first; all others are looked at once. */
const largest = (row: Float64Array, count: number): number[] => {
  const found: number[] = [];
  for (const alike of row) {
    if (found.length === count && alike <= (found[count - 1] as number)) continue;
    const at = found.findIndex((other) => other < alike);
    found.splice(at < 0 ? found.length : at, 0, alike);
    found.length = Math.min(found.length, count);
  }
  return found;
};

const scaleOf = (row: Float64Array): number =>
  Math.max(LEAST_SCALE, largest(row, NEIGHBOURS).reduce((sum, alike) => sum + alike, 0) / NEIGHBOURS);

/**
 * Likeness relative to how close each article's own neighbourhood is (self-tuning, Zelnik-Manor and Perona 2004): the reports
 * of one accident are near copies, those of a long crisis are not.
 */
const scaled = (matrix: Matrix): Matrix => {
  const roots = matrix.map((row) => Math.sqrt(scaleOf(row)));
  return matrix.map((row, a) => row.map((alike, b) => alike / ((roots[a] as number) * (roots[b] as number))));
};

/** Groups under agglomeration: sums of likeness between them, and each one's nearest. */
class Groups {
  readonly members: number[][];
  readonly #sums: Matrix;
  readonly #alive: boolean[];
  readonly #nearest: number[];

  constructor(sums: Matrix) {
    this.#sums = sums;
    this.members = sums.map((_, at) => [at]);
    this.#alive = sums.map(() => true);
    this.#nearest = sums.map((_, at) => this.#nearestTo(at));
  }

  mean(a: number, b: number): number {
    const pairs = (this.members[a] as number[]).length * (this.members[b] as number[]).length;
    return ((this.#sums[a] as Float64Array)[b] as number) / pairs;
  }

  #nearestTo(at: number): number {
    let best = -1;
    for (let other = 0; other < this.members.length; other += 1) {
      if (other === at || !this.#alive[other]) continue;
      if (best < 0 || this.mean(at, other) > this.mean(at, best)) best = other;
    }
    return best;
  }

  /** The closest pair of groups; null where fewer than two are left. */
  closest(): readonly [number, number] | null {
    let best: readonly [number, number] | null = null;
    for (const [at, other] of this.#nearest.entries()) {
      if (!this.#alive[at] || other < 0) continue;
      if (best === null || this.mean(at, other) > this.mean(best[0], best[1])) best = [at, other];
    }
    return best;
  }

  merge(kept: number, gone: number): void {
    (this.members[kept] as number[]).push(...(this.members[gone] as number[]));
    this.#alive[gone] = false;
    for (const [other, row] of this.#sums.entries()) {
      row[kept] = (row[kept] as number) + (row[gone] as number);
      (this.#sums[kept] as Float64Array)[other] = row[kept] as number;
    }
    for (const [at, nearest] of this.#nearest.entries()) {
      if (this.#alive[at] && (at === kept || nearest === kept || nearest === gone))
        this.#nearest[at] = this.#nearestTo(at);
    }
  }

  get alive(): number[][] {
    return this.members.filter((_, at) => this.#alive[at]);
  }
}

/**
 * Groups of items that tell the same story: average-link agglomeration (Sokal and Michener 1958) over the cosines (`alike`) and time.
 * Returns lists of indices, largest group first; the same for any order of the same items, equal likeness aside.
 */
export const cluster = (items: readonly ClusterItem[], alike: Matrix): number[][] => {
  const groups = new Groups(scaled(likenessOf(items, alike)));
  for (let pair = groups.closest(); pair !== null; pair = groups.closest()) {
    if (groups.mean(pair[0], pair[1]) < SAME_STORY) break;
    groups.merge(pair[0], pair[1]);
  }
  return groups.alive
    .map((members) => members.sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
};
