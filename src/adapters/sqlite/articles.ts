import type { ArticleHead, Shelf, Withdrawal } from '../../domain/article.ts';
import { instantMs } from '../../domain/instant.ts';
import type { Period } from '../../domain/period.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Arrival, ArticleStore, Known, Scope } from '../../ports.ts';
import { arrivalMs, closeArrivals } from './closing.ts';
import type { Database } from './database.ts';
import { removeFromIndex } from './index-article.ts';
import { newestFirst } from './newest.ts';
import { boundsOf } from './period.ts';
import { replaceReadings } from './replace-reading.ts';
import type { Synchronous } from './roles.ts';
import { recordArrival, saveArticles } from './save-article.ts';
import { shelfRow, shelfRows } from './shelves.ts';
import { articleById, readingOf } from './stored.ts';
import { extentOf, summaryOf } from './summary.ts';

type ArticleRow = { row: number; shelf: number; revision: number; published_ms: number; withdrawn_at: string | null };

const known = (database: Database, shelf: Shelf, keys: readonly { id: string; contentHash: string }[]) => {
  const row = shelfRow(database, shelf);
  const columns = 'SELECT id, revision, content_hash AS contentHash FROM articles WHERE shelf = ?';
  return keys.map(({ id, contentHash }): Known | null => {
    const byId = database.get<Known>(`${columns} AND id = ?`, row, id);
    return (
      byId ?? database.get<Known>(`${columns} AND content_hash = ? ORDER BY row LIMIT 1`, row, contentHash) ?? null
    );
  });
};

const withdraw = (database: Database, id: string, { at, reason }: Withdrawal) => {
  const atMs = instantMs(at);
  if (atMs === null) throw new Error(`the time of a withdrawal must be ISO 8601, not ${JSON.stringify(at)}`);
  return database.immediate(() => {
    const columns = 'row, shelf, revision, published_ms, withdrawn_at';
    const found = database.get<ArticleRow>(`SELECT ${columns} FROM articles WHERE id = ?`, id);
    if (!found) return 'unknown';
    if (found.withdrawn_at !== null) return 'already';
    const place = { article: found.row, shelf: found.shelf, publishedMs: found.published_ms };
    removeFromIndex(database, place);
    database.run('UPDATE articles SET withdrawn_at = ?, withdrawn_reason = ? WHERE row = ?', at, reason, found.row);
    recordArrival(database, place, { revision: found.revision, atMs: arrivalMs(database, atMs), kind: 'withdrawn' });
    return 'withdrawn';
  });
};

const readingById = (database: Database, id: string): Reading | null => {
  const found = database.get<{ row: number }>('SELECT row FROM articles WHERE id = ?', id);
  return found ? readingOf(database, found.row) : null;
};

type HeadQuery = { scope: Scope; period: Period; limit: number; offset?: number };

const heads = (database: Database, { scope, period, limit, offset = 0 }: HeadQuery): ArticleHead[] => {
  const rows = newestFirst(shelfRows(database, scope), offset + limit, (shelf) =>
    database.all<{ published_ms: number; article: number; head: string }>(
      `SELECT published_ms, row AS article, head FROM articles
       WHERE shelf = ? AND withdrawn_at IS NULL AND published_ms >= ? AND published_ms < ?
       ORDER BY published_ms DESC, row DESC LIMIT ?`,
      shelf,
      ...boundsOf(period),
      offset + limit,
    ),
  );
  return rows.slice(offset).map(({ head }) => JSON.parse(head) as ArticleHead);
};

const idsOf = (database: Database, period: Period): string[] =>
  database
    .all<{ id: string }>(
      'SELECT id FROM articles WHERE published_ms >= ? AND published_ms < ? ORDER BY row',
      ...boundsOf(period),
    )
    .map(({ id }) => id);

const ARRIVAL_KINDS: readonly Arrival['kind'][] = ['added', 'revised', 'withdrawn'];

const arrivals = (
  database: Database,
  { scope, period, kinds = ARRIVAL_KINDS, limit, offset = 0 }: Parameters<ArticleStore['arrivals']>[0],
): Arrival[] =>
  database.all<Arrival>(
    `SELECT a.id, v.revision, v.at_ms AS atMs, v.kind FROM arrivals v JOIN articles a ON a.row = v.article
     WHERE v.shelf IN (SELECT value FROM json_each(?)) AND v.at_ms >= ? AND v.at_ms < ?
       AND v.kind IN (SELECT value FROM json_each(?))
     ORDER BY v.at_ms, v.row LIMIT ? OFFSET ?`,
    JSON.stringify(shelfRows(database, scope)),
    ...boundsOf(period),
    JSON.stringify(kinds),
    limit,
    offset,
  );

/** The port's store of articles over one open database. */
export const articleStore = (database: Database): Synchronous<ArticleStore> => ({
  known: (shelf, keys) => known(database, shelf, keys),
  save: (items) => saveArticles(database, items),
  replaceReadings: (readings) => replaceReadings(database, readings),
  withdraw: (id, withdrawal) => withdraw(database, id, withdrawal),
  closeArrivals: (untilMs) => closeArrivals(database, untilMs),
  article: (id, revision) => articleById(database, id, revision),
  articles: (ids) => ids.flatMap((id) => articleById(database, id) ?? []),
  readings: (ids) => ids.flatMap((id) => readingById(database, id) ?? []),
  ids: (period) => idsOf(database, period),
  heads: (query) => heads(database, query),
  arrivals: (query) => arrivals(database, query),
  summary: (scope) => summaryOf(database, scope),
  extent: (scope) => extentOf(database, scope),
});
