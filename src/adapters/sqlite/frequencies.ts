import type { Database } from './database.ts';
import { ftsString } from './match.ts';

/** Counting goes this far: a word met more often is common, however much more. */
export const MOST_COUNTED = 100_000;

/** In how many sentences an FTS5 string occurs, at most MOST_COUNTED. */
export const frequencyOf = (database: Database, match: string): number =>
  database.get<{ n: number }>(
    'SELECT count(*) AS n FROM (SELECT 1 FROM sentence_words WHERE sentence_words MATCH ? LIMIT ?)',
    match,
    MOST_COUNTED,
  )?.n ?? 0;

export const frequencies = (database: Database, words: readonly string[]): Map<string, number> =>
  new Map(
    words.map((word) => {
      const match = ftsString(word);
      return [word, match === null ? 0 : frequencyOf(database, match)];
    }),
  );
