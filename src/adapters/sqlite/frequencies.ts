import type { Database } from './database.ts';
import { ftsString } from './match.ts';

/** Counting goes this far: a word met more often is common, however much more. */
const MOST_COUNTED = 50_000;
/** Bounds the memory of what was counted. */
const MOST_KEPT = 20_000;

/** In a library of so many sentences a common word takes milliseconds to count, and its count is kept until there are a fiftieth more. */
const LARGE = 100_000;
const COMMON = 1000;
const GROWTH = 1.02;

type Count = { readonly sentences: number; readonly rows: number };
type Counted = { readonly version: string; readonly rows: number; readonly counts: Map<string, Count> };
const kept = new WeakMap<Database, Counted>();

const rowsIn = (database: Database): number =>
  database.get<{ n: number }>('SELECT ifnull(max(row), 0) AS n FROM sentences')?.n ?? 0;

const stillHolds = ({ sentences, rows }: Count, now: number): boolean =>
  rows >= LARGE && sentences >= COMMON && now <= rows * GROWTH;

/** What was counted since the library last changed, and of the common words what was counted shortly before. */
const countedSince = (database: Database): Counted => {
  const version = database.version();
  const known = kept.get(database);
  if (known?.version === version && known.counts.size < MOST_KEPT) return known;
  const rows = rowsIn(database);
  const common = [...(known?.counts ?? [])].filter(([, count]) => stillHolds(count, rows)).slice(0, MOST_KEPT / 2);
  const fresh = { version, rows, counts: new Map(common) };
  kept.set(database, fresh);
  return fresh;
};

const count = (database: Database, match: string): number =>
  database.get<{ n: number }>(
    'SELECT count(*) AS n FROM (SELECT 1 FROM sentence_words WHERE sentence_words MATCH ? LIMIT ?)',
    match,
    MOST_COUNTED,
  )?.n ?? 0;

/** In how many sentences an FTS5 string occurs, at most MOST_COUNTED; of common words in a large library to within a fiftieth. */
export const frequencyOf = (database: Database, match: string): number => {
  const { counts, rows } = countedSince(database);
  const known = counts.get(match) ?? { sentences: count(database, match), rows };
  counts.set(match, known);
  return known.sentences;
};

/** In how many sentences each word stands, on all shelves. */
export const frequencies = (database: Database, words: readonly string[]): Map<string, number> =>
  new Map(
    words.map((word) => {
      const match = ftsString(word);
      return [word, match === null ? 0 : frequencyOf(database, match)];
    }),
  );
