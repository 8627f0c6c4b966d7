import type { Span } from '../domain/span.ts';

const NONE: readonly never[] = [];

/** How many leading items hold `isBefore`, in items ordered so that those come first (binary search). */
export const countWhile = <T>(items: readonly T[], isBefore: (item: T) => boolean): number => {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Those of some spans, which do not overlap and stand in order, that overlap a stretch. */
export const overlapping = <T extends Span>(spans: readonly T[], start: number, end: number): readonly T[] => {
  const from = countWhile(spans, ({ end: last }) => last <= start);
  let to = from;
  while (to < spans.length && (spans[to] as T).start < end) to++;
  return from === to ? NONE : spans.slice(from, to);
};

/** The items, in order, for which neither `isBefore` nor `isAfter` holds. */
export const between = <T>(
  items: readonly T[],
  isBefore: (item: T) => boolean,
  isAfter: (item: T) => boolean,
): readonly T[] =>
  items.slice(
    countWhile(items, isBefore),
    countWhile(items, (item) => !isAfter(item)),
  );
