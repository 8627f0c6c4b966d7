import type { NewReading, NewReadingOutcome } from '../../ports.ts';
import type { Database } from './database.ts';
import { renewIndex } from './index-article.ts';
import { countsOf, requireSameText, writeReading } from './save-article.ts';
import { articleById, isStoredReading, textlessReading } from './stored.ts';

type Row = { readonly row: number; readonly shelf: number; readonly published_ms: number };

const replaceOne = (database: Database, { id, revision, reading }: NewReading): NewReadingOutcome => {
  const article = articleById(database, id);
  const found = database.get<Row>('SELECT row, shelf, published_ms FROM articles WHERE id = ?', id);
  if (!article || !found || article.revision !== revision) return 'stale';
  requireSameText({ article, reading });
  const { row, shelf, published_ms: publishedMs } = found;
  const before = textlessReading(database, row);
  // What is withdrawn is in no search. Of the others also where the reading is the same: an older sitrep may have entered less of it.
  if (article.withdrawal === null) {
    renewIndex(database, { article: row, shelf, publishedMs }, { article, before, reading });
  }
  const counts = 'UPDATE articles SET unread = ?, sentences = ?, claims = ?, events = ? WHERE row = ?';
  database.run(counts, reading ? 0 : 1, ...countsOf(article, reading), row);
  if (isStoredReading(before, reading)) return 'same';
  writeReading(database, row, reading);
  return 'changed';
};

/** New readings of stored articles with their index entries, all of them in one transaction. */
export const replaceReadings = (database: Database, readings: readonly NewReading[]): NewReadingOutcome[] =>
  database.immediate(() => readings.map((reading) => replaceOne(database, reading)));
