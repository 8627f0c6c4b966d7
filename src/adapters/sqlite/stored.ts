import { isDeepStrictEqual } from 'node:util';
import { LRUCache } from 'lru-cache';
import type { Article, ArticleHead } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { StoredArticle } from '../../ports.ts';
import { pack, unpack } from './blob.ts';
import type { Database } from './database.ts';

type ArticleRow = {
  readonly row: number;
  readonly revision: number;
  readonly imported_ms: number;
  readonly latest: number;
  readonly withdrawn_at: string | null;
  readonly withdrawn_reason: string | null;
};

/** Bodies unpacked last, by article and revision: one answer meets the same ones several times. Bounded by their characters. */
const MOST_CHARACTERS = 12_000_000;
/** What a body takes beside its text. */
const CHARACTERS_BESIDE = 1000;
const unpacked = new WeakMap<Database, LRUCache<string, Article>>();

const bodiesOf = (database: Database): LRUCache<string, Article> => {
  const known = unpacked.get(database);
  if (known !== undefined) return known;
  const bodies = new LRUCache<string, Article>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ text }) => text.length + CHARACTERS_BESIDE,
  });
  unpacked.set(database, bodies);
  return bodies;
};

const bodyOf = (database: Database, article: number, revision: number): Article => {
  const bodies = bodiesOf(database);
  const key = `${article} ${revision}`;
  const known = bodies.get(key);
  if (known !== undefined) return known;
  const sql = 'SELECT body FROM revisions WHERE article = ? AND revision = ?';
  const row = database.get<{ body: Uint8Array }>(sql, article, revision);
  if (!row) throw new Error(`no revision ${revision} of the article in row ${article}`);
  const body = unpack<Article>(row.body);
  bodies.set(key, body);
  return body;
};

/** One revision of an article, the newest where none is named. */
export const articleById = (database: Database, id: string, revision?: number): StoredArticle | null => {
  const row = database.get<ArticleRow>(
    `SELECT r.article AS row, r.revision, r.imported_ms, a.revision AS latest, a.withdrawn_at, a.withdrawn_reason
     FROM articles a JOIN revisions r ON r.article = a.row AND r.revision = ifnull(?2, a.revision) WHERE a.id = ?1`,
    id,
    revision ?? null,
  );
  return row
    ? {
        ...bodyOf(database, row.row, row.revision),
        importedAtMs: row.imported_ms,
        latestRevision: row.latest,
        withdrawal: row.withdrawn_at === null ? null : { at: row.withdrawn_at, reason: row.withdrawn_reason ?? '' },
      }
    : null;
};

/** What a list needs of the newest revision of the article in this row. */
export const headOf = (database: Database, article: number): ArticleHead => {
  const row = database.get<{ head: string }>('SELECT head FROM articles WHERE row = ?', article);
  if (!row) throw new Error(`no article in row ${article}`);
  return JSON.parse(row.head) as ArticleHead;
};

/** The text of an article's newest revision. */
export const textOf = (database: Database, article: number): string => {
  const row = database.get<{ revision: number }>('SELECT revision FROM articles WHERE row = ?', article);
  return row ? bodyOf(database, article, row.revision).text : '';
};

/** The text is the revision's: it is not kept twice. */
const withoutText = (reading: Reading): Reading => ({ ...reading, article: { ...reading.article, text: '' } });

/** A reading as it is kept: without the text, which stands in its article. */
export const packReading = (reading: Reading): Uint8Array => pack(withoutText(reading));

/** Whether a reading says what the stored one says. */
export const isStoredReading = (stored: Reading | null, reading: Reading | null): boolean =>
  isDeepStrictEqual(stored, reading && JSON.parse(JSON.stringify(withoutText(reading))));

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
