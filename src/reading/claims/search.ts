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
