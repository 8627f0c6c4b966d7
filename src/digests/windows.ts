import type { Arrival } from '../ports.ts';
import { MOST_ARRIVALS } from '../stories/moments.ts';

export type Window = { readonly sinceMs: number; readonly untilMs: number };

/**
 * A period in stretches in which no more articles came in than can be looked at together, oldest first; what came at one moment is
 * not parted. Nothing came: none.
 */
export const windowsOf = (
  arrivals: readonly Arrival[],
  { sinceMs, untilMs }: Window,
  most = MOST_ARRIVALS,
): Window[] => {
  const starts: number[] = [];
  let ids = new Set<string>();
  for (const [atMs, together] of byMoment(arrivals)) {
    const grown = new Set([...ids, ...together]);
    const full = ids.size === 0 || grown.size > most;
    if (full) starts.push(starts.length === 0 ? sinceMs : atMs);
    ids = full ? new Set(together) : grown;
  }
  return starts.map((start, at) => ({ sinceMs: start, untilMs: starts[at + 1] ?? untilMs }));
};

const byMoment = (arrivals: readonly Arrival[]): Map<number, string[]> => {
  const moments = new Map<number, string[]>();
  for (const { atMs, id } of arrivals) {
    const there = moments.get(atMs);
    if (there === undefined) moments.set(atMs, [id]);
    else there.push(id);
  }
  return moments;
};
