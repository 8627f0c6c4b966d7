import type { Arrival, ArticleStore } from '../ports.ts';

type Query = Omit<Parameters<ArticleStore['arrivals']>[0], 'limit' | 'offset'>;

const PAGE = 2000;

/** Everything that arrived in a period, oldest first, page by page, however many bear the same moment. */
export async function* arrivalPages(
  query: Query,
  articles: Pick<ArticleStore, 'arrivals'>,
  limit = PAGE,
): AsyncGenerator<readonly Arrival[]> {
  let { sinceMs } = query.period;
  let offset = 0;
  for (;;) {
    const period = { ...query.period, sinceMs };
    const page: readonly Arrival[] = await articles.arrivals({ ...query, period, limit, offset });
    yield page;
    const lastMs = page.at(-1)?.atMs;
    if (page.length < limit || lastMs === undefined) return;
    // The next page begins with the last moment again, past what was seen of it.
    const seen = page.filter(({ atMs }) => atMs === lastMs).length;
    offset = lastMs === sinceMs ? offset + seen : seen;
    sinceMs = lastMs;
  }
}
