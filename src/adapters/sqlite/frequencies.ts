import type { Database } from './database.ts';
import { ftsString } from './match.ts';

/** Counting goes this far: a word met more often is common, however much more. */
const MOST_COUNTED = 50_000;
/** Bounds the memory of what was counted. */
const MOST_KEPT = 20_000;

type Counted = { readonly version: string; readonly sentences: Map<string, number> };
const kept = new WeakMap<Database, Counted>();

/** What was counted since the library last changed. */
const countedSince = (database: Database): Map<string, number> => {
  const version = database.version();
  const known = kept.get(database);
  if (known?.version === version && known.sentences.size < MOST_KEPT) return known.sentences;
  const sentences = new Map<string, number>();
  kept.set(database, { version, sentences });
  return sentences;
};

const count = (database: Database, match: string): number =>
  database.get<{ n: number }>(
    'SELECT count(*) AS n FROM (SELECT 1 FROM sentence_words WHERE sentence_words MATCH ? LIMIT ?)',
    match,
    MOST_COUNTED,
  )?.n ?? 0;

/** In how many sentences an FTS5 string occurs, at most MOST_COUNTED. */
export const frequencyOf = (database: Database, match: string): number => {
  const counted = countedSince(database);
  const known = counted.get(match) ?? count(database, match);
  counted.set(match, known);
  return known;
};

export const frequencies = (database: Database, words: readonly string[]): Map<string, number> =>
  new Map(
    words.map((word) => {
      const match = ftsString(word);
      return [word, match === null ? 0 : frequencyOf(database, match)];
    }),
  );
