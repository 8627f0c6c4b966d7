import { cosine, type Vector } from './vectors.ts';

export type ClusterItem = { readonly vector: Vector; readonly publishedMs: number | null };

/** Two groups whose mean likeness is at least this tell one story. */
const SAME_STORY = 0.16;
const DAY_MS = 86_400_000;
/** Likeness halves with every such distance in time: a story moves on. */
const HALF_LIFE_DAYS = 12;

const likeness = (a: ClusterItem, b: ClusterItem): number => {
  const alike = cosine(a.vector, b.vector);
  if (a.publishedMs === null || b.publishedMs === null) return alike;
  return alike * 0.5 ** (Math.abs(a.publishedMs - b.publishedMs) / DAY_MS / HALF_LIFE_DAYS);
};

type Group = { members: number[]; alive: boolean };

const bestPair = (
  groups: readonly Group[],
  sums: readonly Float64Array[],
): { a: number; b: number; mean: number } | null => {
  let best: { a: number; b: number; mean: number } | null = null;
  for (let a = 0; a < groups.length; a += 1) {
    const first = groups[a] as Group;
    if (!first.alive) continue;
    for (let b = a + 1; b < groups.length; b += 1) {
      const second = groups[b] as Group;
      if (!second.alive) continue;
      const mean = ((sums[a] as Float64Array)[b] as number) / (first.members.length * second.members.length);
      if (best === null || mean > best.mean) best = { a, b, mean };
    }
  }
  return best;
};

/**
 * Groups of items that tell the same story: average-link agglomeration (Sokal and Michener 1958) over cosine and time.
 * Returns lists of indices, largest group first; the same for any order of the same items.
 */
export const cluster = (items: readonly ClusterItem[]): number[][] => {
  const groups: Group[] = items.map((_, index) => ({ members: [index], alive: true }));
  const sums = items.map((a) => Float64Array.from(items, (b) => likeness(a, b)));
  for (;;) {
    const pair = bestPair(groups, sums);
    if (pair === null || pair.mean < SAME_STORY) break;
    const kept = groups[pair.a] as Group;
    const merged = groups[pair.b] as Group;
    kept.members.push(...merged.members);
    merged.alive = false;
    for (let other = 0; other < groups.length; other += 1) {
      const row = sums[other] as Float64Array;
      row[pair.a] = (row[pair.a] as number) + (row[pair.b] as number);
      (sums[pair.a] as Float64Array)[other] = row[pair.a] as number;
    }
  }
  return groups
    .filter(({ alive }) => alive)
    .map(({ members }) => members.sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] as number) - (b[0] as number));
};
