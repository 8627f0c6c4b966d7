/** `position` is the place within the article, where several rows stand for one. */
type Dated = { readonly published_ms: number; readonly article: number; readonly position?: number };

const byDate = (a: Dated, b: Dated): number =>
  b.published_ms - a.published_ms || b.article - a.article || (a.position ?? 0) - (b.position ?? 0);

/** The `limit` newest over several shelves, of which `ofShelf` gives each shelf's own newest. */
export const newestFirst = <Row extends Dated>(
  shelves: readonly number[],
  limit: number,
  ofShelf: (shelf: number) => readonly Row[],
): Row[] => shelves.flatMap(ofShelf).sort(byDate).slice(0, limit);
