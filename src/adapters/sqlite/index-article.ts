import type { Article } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { withoutAddressed } from '../../library/addressed.ts';
import type { Database } from './database.ts';
import { addActors, ensureActor, type Place, removeActors } from './index-actors.ts';
import { itemsOf } from './items.ts';
import { textlessReading } from './stored.ts';

/** What is searched: the sentences that were read; of an unread article its paragraphs. */
export const passageSpans = (article: Article, reading: Reading | null): readonly Span[] => {
  if (reading) return reading.sentences;
  return article.paragraphs.length > 0 ? article.paragraphs : [{ start: 0, end: article.text.length }];
};

const addSentences = (database: Database, text: string, spans: readonly Span[], place: Place): void => {
  spans.forEach(({ start, end }, position) => {
    const { row } = database.run(
      'INSERT INTO sentences (article, shelf, published_ms, position, start, stop) VALUES (?, ?, ?, ?, ?, ?)',
      place.article,
      place.shelf,
      place.publishedMs,
      position,
      start,
      end,
    );
    const words = text.slice(start, end);
    if (words.trim() !== '') database.run('INSERT INTO sentence_words (rowid, text) VALUES (?, ?)', row, words);
  });
};

const addItems = (database: Database, reading: Reading, { article, shelf, publishedMs }: Place): void => {
  const actors = new Map<string, number>();
  for (const { kind, position, type, roles } of itemsOf(reading)) {
    const at = [shelf, publishedMs, article, position] as const;
    const item = 'INSERT INTO items (kind, shelf, published_ms, article, position, type) VALUES (?, ?, ?, ?, ?, ?)';
    database.run(item, kind, ...at, type);
    for (const { role, actor } of roles) {
      const row = actors.get(actor) ?? ensureActor(database, actor);
      actors.set(actor, row);
      const add = 'INSERT INTO roles (actor, role, shelf, published_ms, article, position) VALUES (?, ?, ?, ?, ?, ?)';
      // The same actor may stand twice in one role.
      database.run(`${add} ON CONFLICT DO NOTHING`, row, role, ...at);
    }
  }
};

/** Makes an article findable; part of the transaction that saves it. */
export const addToIndex = (
  database: Database,
  place: Place,
  found: { article: Article; reading: Reading | null },
): void => {
  const { article, reading } = found;
  // Nothing is found by words that speak to the reader.
  addSentences(database, withoutAddressed(article), passageSpans(article, reading), place);
  if (!reading) return;
  addActors(database, { actors: reading.actors, text: article.text }, place);
  addItems(database, reading, place);
};

/** Takes an article out of every search; its stored reading must still be the one that was indexed. */
export const removeFromIndex = (database: Database, place: Place): void => {
  const { article } = place;
  const rows = 'SELECT row FROM sentences WHERE article = ?';
  database.run(`DELETE FROM sentence_words WHERE rowid IN (${rows})`, article);
  for (const table of ['sentences', 'items', 'roles']) database.run(`DELETE FROM ${table} WHERE article = ?`, article);
  const reading = textlessReading(database, article);
  if (reading) removeActors(database, reading.actors, place);
};
