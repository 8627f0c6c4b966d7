/** A store that can store nothing at all says so by a kind of its error; whatever else it refuses, it is the article's own fault. */
export const isOfTheStore = (error: unknown): boolean =>
  error instanceof Error && 'kind' in error && error.kind !== 'unexpected';

/**
 * Writes items together, or one by one where one of them is refused: null for that one, which `onRefused` is told. Rejects only where
 * the store can store nothing.
 */
export const togetherOrEach = async <Item, Outcome>(
  items: readonly Item[],
  write: (items: readonly Item[]) => Promise<readonly Outcome[]>,
  told: { readonly onRefused: (item: Item, error: unknown) => void },
): Promise<(Outcome | null)[]> => {
  try {
    return [...(await write(items))];
  } catch (error) {
    if (isOfTheStore(error)) throw error;
    const [first, ...others] = items;
    if (first === undefined) return [];
    if (others.length === 0) {
      told.onRefused(first, error);
      return [null];
    }
    const outcomes: (Outcome | null)[] = [];
    for (const item of items) outcomes.push(...(await togetherOrEach([item], write, told)));
    return outcomes;
  }
};
