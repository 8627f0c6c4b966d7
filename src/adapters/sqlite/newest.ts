type Dated = { readonly published_ms: number; readonly article: number };

/** The `limit` newest over several shelves, each shelf's own list newest first (a walk along one index). */
export const newestFirst = <Row extends Dated>(
  shelves: readonly number[],
  limit: number,
  ofShelf: (shelf: number) => readonly Row[],
): Row[] =>
  shelves
    .flatMap(ofShelf)
    .sort((a, b) => b.published_ms - a.published_ms || b.article - a.article)
    .slice(0, limit);
