import type { Article } from '../../domain/article.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import { withoutAddressed } from '../../library/addressed.ts';
import type { Database } from './database.ts';
import { addActors, ensureActor, type Place, removeActors, renewActors } from './index-actors.ts';
import { itemsOf } from './items.ts';
import { textlessReading } from './stored.ts';

/** What is searched: the sentences that were read; of an unread article its paragraphs. */
export const passageSpans = (article: Article, reading: Reading | null): readonly Span[] => {
  if (reading) return reading.sentences;
  return article.paragraphs.length > 0 ? article.paragraphs : [{ start: 0, end: article.text.length }];
};

type Sentences = {
  readonly text: string;
  readonly spans: readonly Span[];
  /** The rows they get; without them, the next free ones. */
  readonly rows?: readonly number[];
};

const addSentences = (database: Database, { text, spans, rows = [] }: Sentences, place: Place): void => {
  spans.forEach(({ start, end }, position) => {
    const { row } = database.run(
      'INSERT INTO sentences (row, article, shelf, published_ms, position, start, stop) VALUES (?, ?, ?, ?, ?, ?, ?)',
      rows[position] ?? null,
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
  addSentences(database, { text: withoutAddressed(article), spans: passageSpans(article, reading) }, place);
  if (!reading) return;
  addActors(database, { actors: reading.actors, text: article.text }, place);
  addItems(database, reading, place);
};

const removeSentences = (database: Database, article: number): void => {
  const rows = 'SELECT row FROM sentences WHERE article = ?';
  database.run(`DELETE FROM sentence_words WHERE rowid IN (${rows})`, article);
  database.run('DELETE FROM sentences WHERE article = ?', article);
};

const removeItems = (database: Database, article: number): void => {
  for (const table of ['items', 'roles']) database.run(`DELETE FROM ${table} WHERE article = ?`, article);
};

/** Takes an article out of every search; its stored reading must still be the one that was indexed. */
export const removeFromIndex = (database: Database, place: Place): void => {
  const { article } = place;
  removeSentences(database, article);
  removeItems(database, article);
  const reading = textlessReading(database, article);
  if (reading) removeActors(database, reading.actors, place);
};

/**
 * Sentences stay in the rows that the article has, so that what was stored first stays first (stretches.ts counts on neighbours);
 * where they have become more, all of them move behind the last.
 */
const renewSentences = (database: Database, sentences: Sentences, place: Place): void => {
  const rows = database
    .all<{ row: number }>('SELECT row FROM sentences WHERE article = ? ORDER BY position', place.article)
    .map(({ row }) => row);
  removeSentences(database, place.article);
  addSentences(database, { ...sentences, rows: rows.length < sentences.spans.length ? [] : rows }, place);
};

/** Makes an article findable by a new reading of the same text; `before` is the reading that was indexed. */
export const renewIndex = (
  database: Database,
  place: Place,
  found: { article: Article; before: Reading | null; reading: Reading | null },
): void => {
  const { article, before, reading } = found;
  renewSentences(database, { text: withoutAddressed(article), spans: passageSpans(article, reading) }, place);
  renewActors(database, { before: before?.actors ?? [], now: reading?.actors ?? [], text: article.text }, place);
  removeItems(database, place.article);
  if (reading) addItems(database, reading, place);
};
