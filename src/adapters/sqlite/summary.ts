import { statSync } from 'node:fs';
import type { ArticleHead } from '../../domain/article.ts';
import type { LibrarySummary, Scope } from '../../ports.ts';
import type { Database } from './database.ts';
import { newestFirst } from './newest.ts';
import { UNDATED_MS } from './period.ts';
import { shelfRows } from './shelves.ts';

type Counts = Pick<LibrarySummary, 'articles' | 'revisions' | 'unread' | 'sentences' | 'claims' | 'events' | 'undated'>;

const SHOWN = 'FROM articles WHERE shelf IN (SELECT value FROM json_each(?)) AND withdrawn_at IS NULL';

const countsOf = (database: Database, shelves: string): Counts =>
  database.get<Counts>(
    `SELECT count(*) AS articles, ifnull(sum(revision), 0) AS revisions, ifnull(sum(unread), 0) AS unread,
       ifnull(sum(sentences), 0) AS sentences, ifnull(sum(claims), 0) AS claims, ifnull(sum(events), 0) AS events,
       ifnull(sum(published_ms = ${UNDATED_MS}), 0) AS undated ${SHOWN}`,
    shelves,
  ) ?? { articles: 0, revisions: 0, unread: 0, sentences: 0, claims: 0, events: 0, undated: 0 };

const countOf = (database: Database, sql: string, shelves: string): number =>
  database.get<{ n: number }>(`SELECT count(*) AS n FROM (${sql})`, shelves)?.n ?? 0;

const publishedAtEnd = (database: Database, shelves: string, order: 'ASC' | 'DESC'): string | null => {
  const dated = `SELECT head ${SHOWN} AND published_ms > ${UNDATED_MS} ORDER BY published_ms ${order} LIMIT 1`;
  const row = database.get<{ head: string }>(dated, shelves);
  return row ? (JSON.parse(row.head) as ArticleHead).publishedAt : null;
};

/** The end of each shelf's index, not a sort of them all. */
const newestOn = (database: Database, rows: readonly number[]): string | null => {
  const [newest] = newestFirst(rows, 1, (shelf) =>
    database.all<{ published_ms: number; article: number; head: string }>(
      `SELECT published_ms, row AS article, head FROM articles
       WHERE shelf = ? AND withdrawn_at IS NULL AND published_ms > ${UNDATED_MS} ORDER BY published_ms DESC, row DESC LIMIT 1`,
      shelf,
    ),
  );
  return newest ? (JSON.parse(newest.head) as ArticleHead).publishedAt : null;
};

/** How many articles a scope holds, and the date of the newest. */
export const extentOf = (database: Database, scope: Scope): Pick<LibrarySummary, 'newest' | 'articles'> => {
  const rows = shelfRows(database, scope);
  return { newest: newestOn(database, rows), articles: countOf(database, `SELECT 1 ${SHOWN}`, JSON.stringify(rows)) };
};

const grouped = <Key extends 'name' | 'tag'>(database: Database, shelves: string, column: string, key: Key) =>
  database.all<Record<Key, string> & { articles: number }>(
    `SELECT ${column} AS ${key}, count(*) AS articles ${SHOWN} AND ${column} IS NOT NULL
     GROUP BY ${column} ORDER BY articles DESC, ${column}`,
    shelves,
  );

const bytesOnDisk = (path: string): number =>
  ['', '-wal'].reduce((sum, end) => sum + (statSync(`${path}${end}`, { throwIfNoEntry: false })?.size ?? 0), 0);

/** What a scope holds, counted. */
export const summaryOf = (database: Database, scope: Scope): LibrarySummary => {
  const rows = shelfRows(database, scope);
  const shelves = JSON.stringify(rows);
  // Sorting out doubles costs a table of all actors, and one shelf has none.
  const unique = rows.length > 1 ? 'DISTINCT' : '';
  const inScope = 'WHERE shelf IN (SELECT value FROM json_each(?))';
  return {
    ...countsOf(database, shelves),
    withdrawn: countOf(database, `SELECT 1 FROM articles ${inScope} AND withdrawn_at IS NOT NULL`, shelves),
    actors: countOf(database, `SELECT ${unique} actor FROM seen_actors ${inScope}`, shelves),
    oldest: publishedAtEnd(database, shelves, 'ASC'),
    newest: publishedAtEnd(database, shelves, 'DESC'),
    publishers: grouped(database, shelves, 'publisher', 'name'),
    languages: grouped(database, shelves, 'language', 'tag'),
    bytes: bytesOnDisk(database.path),
  };
};
