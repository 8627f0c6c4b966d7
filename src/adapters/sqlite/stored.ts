import type { Article, ArticleHead } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { StoredArticle } from '../../ports.ts';
import { pack, unpack } from './blob.ts';
import type { Database } from './database.ts';

type ArticleRow = {
  readonly body: Uint8Array;
  readonly imported_ms: number;
  readonly latest: number;
  readonly withdrawn_at: string | null;
  readonly withdrawn_reason: string | null;
};

const storedArticle = (row: ArticleRow): StoredArticle => ({
  ...unpack<Article>(row.body),
  importedAtMs: row.imported_ms,
  latestRevision: row.latest,
  withdrawal: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason ?? '' },
});

/** One revision of an article, the newest where none is named. */
export const articleById = (database: Database, id: string, revision?: number): StoredArticle | null => {
  const row = database.get<ArticleRow>(
    `SELECT r.body, r.imported_ms, a.revision AS latest, a.withdrawn_at, a.withdrawn_reason
     FROM articles a JOIN revisions r ON r.article = a.row AND r.revision = ifnull(?2, a.revision) WHERE a.id = ?1`,
    id,
    revision ?? null,
  );
  return row ? storedArticle(row) : null;
};

/** What a list needs of the newest revision of the article in this row. */
export const headOf = (database: Database, article: number): ArticleHead => {
  const row = database.get<{ head: string }>('SELECT head FROM articles WHERE row = ?', article);
  if (!row) throw new Error(`no article in row ${article}`);
  return JSON.parse(row.head) as ArticleHead;
};

/** The text of an article's newest revision. */
export const textOf = (database: Database, article: number): string => {
  const row = database.get<{ body: Uint8Array }>(
    'SELECT r.body FROM articles a JOIN revisions r ON r.article = a.row AND r.revision = a.revision WHERE a.row = ?',
    article,
  );
  return row ? unpack<Article>(row.body).text : '';
};

/** The text is the revision's: it is not kept twice. */
export const packReading = (reading: Reading): Uint8Array =>
  pack({ ...reading, article: { ...reading.article, text: '' } });

/** The reading of an article's newest revision with an empty text; null for an unread article. */
export const textlessReading = (database: Database, article: number): Reading | null => {
  const row = database.get<{ reading: Uint8Array }>('SELECT reading FROM readings WHERE article = ?', article);
  return row ? unpack<Reading>(row.reading) : null;
};

/** The reading of an article's newest revision; null for an unread article. */
export const readingOf = (database: Database, article: number): Reading | null => {
  const reading = textlessReading(database, article);
  return reading && { ...reading, article: { ...reading.article, text: textOf(database, article) } };
};
