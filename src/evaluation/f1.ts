/** Counts that pool over files; F1 is the harmonic mean of precision and recall (van Rijsbergen 1979). */
export type Counts = { readonly hits: number; readonly predicted: number; readonly gold: number };

export const NO_COUNTS: Counts = { hits: 0, predicted: 0, gold: 0 };

/** Two counts together, so that F1 is taken once over all of them and not as a mean. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  hits: a.hits + b.hits,
  predicted: a.predicted + b.predicted,
  gold: a.gold + b.gold,
});

/** How much two sets share, and the size of each. */
export const countSets = <T>(predicted: ReadonlySet<T>, gold: ReadonlySet<T>): Counts => ({
  hits: predicted.intersection(gold).size,
  predicted: predicted.size,
  gold: gold.size,
});

/** 0 where nothing was predicted and nothing was there. */
export const f1 = ({ hits, predicted, gold }: Counts): number =>
  predicted + gold === 0 ? 0 : (2 * hits) / (predicted + gold);
