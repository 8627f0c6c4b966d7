import type { Article, ArticleHead } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { SaveItem, SaveOutcome } from '../../ports.ts';
import { pack } from './blob.ts';
import { arrivalMs } from './closing.ts';
import type { Database } from './database.ts';
import type { Place } from './index-actors.ts';
import { addToIndex, passageSpans, removeFromIndex } from './index-article.ts';
import { publishedMs } from './period.ts';
import { ensureShelf } from './shelves.ts';
import { packReading } from './stored.ts';

type Before = {
  readonly row: number;
  readonly shelf: number;
  readonly revision: number;
  readonly published_ms: number;
  readonly withdrawn_at: string | null;
};

const headOf = (article: Article): ArticleHead => ({
  id: article.id,
  revision: article.revision,
  shelf: article.shelf,
  title: article.title,
  url: article.url,
  publisher: article.publisher,
  byline: article.byline,
  publishedAt: article.publishedAt,
  publishedAtFrom: article.publishedAtFrom,
  language: article.language,
});

/** How many sentences, claims and events an article has. */
export const countsOf = (article: Article, reading: Reading | null): [number, number, number] => [
  passageSpans(article, reading).length,
  reading?.claims.length ?? 0,
  reading?.events.length ?? 0,
];

const writeArticle = (database: Database, { article, reading }: SaveItem, shelf: number): number => {
  const written = database.get<{ row: number }>(
    `INSERT INTO articles (id, shelf, revision, content_hash, published_ms, publisher, language, head, unread,
       sentences, claims, events) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, content_hash = excluded.content_hash,
       published_ms = excluded.published_ms, publisher = excluded.publisher, language = excluded.language,
       head = excluded.head, unread = excluded.unread, sentences = excluded.sentences, claims = excluded.claims,
       events = excluded.events
     RETURNING row`,
    article.id,
    shelf,
    article.revision,
    article.contentHash,
    publishedMs(article.publishedAt),
    article.publisher,
    article.language,
    JSON.stringify(headOf(article)),
    reading ? 0 : 1,
    ...countsOf(article, reading),
  );
  if (!written) throw new Error(`article ${article.id} was not written`);
  return written.row;
};

/** Writes the reading of an article's newest revision; the one before is gone. */
export const writeReading = (database: Database, article: number, reading: Reading | null): void => {
  database.run('DELETE FROM readings WHERE article = ?', article);
  if (!reading) return;
  database.run('INSERT INTO readings (article, reading) VALUES (?, ?)', article, packReading(reading));
};

const writeRevision = (database: Database, row: number, article: Article, importedMs: number): void => {
  const add = 'INSERT INTO revisions (article, revision, imported_ms, body) VALUES (?, ?, ?, ?)';
  database.run(add, row, article.revision, importedMs, pack(article));
};

/** Puts an arrival on record: what happened to an article, and when. */
export const recordArrival = (
  database: Database,
  { article, shelf }: Pick<Place, 'article' | 'shelf'>,
  { revision, atMs, kind }: { revision: number; atMs: number; kind: 'added' | 'revised' | 'withdrawn' },
): void => {
  const add = 'INSERT INTO arrivals (article, revision, shelf, at_ms, kind) VALUES (?, ?, ?, ?, ?)';
  database.run(add, article, revision, shelf, atMs, kind);
};

/** Throws where a reading's spans would point into another text. */
export const requireSameText = ({ article, reading }: Pick<SaveItem, 'article' | 'reading'>): void => {
  if (!reading || reading.article.text === article.text) return;
  throw new Error(`the reading of article ${article.id} is of another text: its spans would point at wrong words`);
};

const saveOne = (database: Database, item: SaveItem): SaveOutcome => {
  const { article, reading } = item;
  const { id, revision } = article;
  const before = database.get<Before>(
    'SELECT row, shelf, revision, published_ms, withdrawn_at FROM articles WHERE id = ?',
    id,
  );
  const shelf = ensureShelf(database, article.shelf);
  const stored = before?.revision ?? 0;
  if (stored + 1 !== revision || (before && before.shelf !== shelf)) return { kind: 'stale', id, revision: stored };
  const withdrawn = before !== undefined && before.withdrawn_at !== null;
  if (before && !withdrawn) {
    removeFromIndex(database, { article: before.row, shelf, publishedMs: before.published_ms });
  }
  const row = writeArticle(database, item, shelf);
  const atMs = arrivalMs(database, item.importedAtMs);
  writeRevision(database, row, article, atMs);
  writeReading(database, row, reading);
  const kind = before ? 'revised' : 'added';
  // A later revision of a withdrawn article is kept, and stays as withdrawn as it was.
  if (withdrawn) return { kind, id, revision };
  const place = { article: row, shelf, publishedMs: publishedMs(article.publishedAt) };
  addToIndex(database, place, { article, reading });
  recordArrival(database, place, { revision, atMs, kind });
  return { kind, id, revision };
};

/** Articles with their revisions, readings and index entries, all of them in one transaction: a commit costs as much as an article. */
export const saveArticles = (database: Database, items: readonly SaveItem[]): SaveOutcome[] => {
  for (const item of items) requireSameText(item);
  return database.immediate(() => items.map((item) => saveOne(database, item)));
};
