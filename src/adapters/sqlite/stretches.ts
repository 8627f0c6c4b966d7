/**
 * Where the sentences of a period lie. A word that is common everywhere is looked for there alone: to look at all sentences that hold
 * it, for the few of the period, takes ever longer the larger the library is.
 */
import type { Database } from './database.ts';
import { UNDATED_MS } from './period.ts';

/** Rows of sentences from the first to the last, both counted. */
type Stretch = readonly [first: number, last: number];

/** In a longer period, all sentences that hold a word are looked at. */
const MOST_ARTICLES = 5000;
const MOST_ROWS = 60_000;
/** To look a word up in a stretch takes as long as to look at so many sentences that hold it. */
const SENTENCES_A_STRETCH = 60;
const MOST_STRETCHES = 800;

/** `shelves`: a JSON list of their rows. */
export type Within = { readonly shelves: string; readonly bounds: readonly [from: number, below: number] };
type Run = { readonly first: number; last: number };

/** Articles that were stored one after the other; null: too many. */
const runsOf = (database: Database, { shelves, bounds }: Within): Run[] | null => {
  const articles = database.all<{ row: number }>(
    `SELECT row FROM articles INDEXED BY articles_summary
     WHERE shelf IN (SELECT value FROM json_each(?)) AND withdrawn_at IS NULL AND published_ms >= ? AND published_ms < ? LIMIT ?`,
    shelves,
    ...bounds,
    MOST_ARTICLES + 1,
  );
  if (articles.length > MOST_ARTICLES) return null;
  const runs: Run[] = [];
  for (const { row } of articles.sort((a, b) => a.row - b.row)) {
    const open = runs.at(-1);
    if (open?.last === row - 1) open.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.length > MOST_STRETCHES ? null : runs;
};

type Ends = { readonly first: number | null; readonly last: number | null; readonly rows: number };

const ENDS =
  'SELECT min(row) AS first, max(row) AS last, count(*) AS rows FROM sentences WHERE article BETWEEN ? AND ?';

const endsOf = (ends: readonly Ends[]): Stretch[] =>
  ends.flatMap(({ first, last }): Stretch[] => (first === null || last === null ? [] : [[first, last]]));

/** At least half of the rows between its ends are its own: nothing has moved, or not far. */
const isCompact = ({ first, last, rows }: Ends): boolean => (last ?? 0) - (first ?? 0) < 2 * rows;

/**
 * The rows of neighbours are neighbours, but those of a later revision, or of a reading with more sentences, have moved to where the rows
 * ended by then; an article's own rows stay together.
 */
const stretchesIn = (database: Database, { first, last }: Run): Stretch[] => {
  const whole = database.all<Ends>(ENDS, first, last);
  return endsOf(whole.every(isCompact) ? whole : database.all<Ends>(`${ENDS} GROUP BY article`, first, last));
};

/** In order, as one where they lie so near each other that two look-ups take longer. */
const joined = (stretches: readonly Stretch[]): Stretch[] => {
  const out: [number, number][] = [];
  for (const [first, last] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const before = out.at(-1);
    if (before !== undefined && first <= before[1] + SENTENCES_A_STRETCH) before[1] = Math.max(before[1], last);
    else out.push([first, last]);
  }
  return out;
};

/** Outside of them lies no sentence of the period; null: they are too many, or too long. */
const stretchesOf = (database: Database, within: Within): Stretch[] | null => {
  // Undated ones aside, a period without a beginning is most of the library.
  if (within.bounds[0] <= UNDATED_MS + 1) return null;
  const runs = runsOf(database, within);
  if (runs === null) return null;
  const stretches = joined(runs.flatMap((run) => stretchesIn(database, run)));
  const rows = stretches.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return rows > MOST_ROWS || stretches.length > MOST_STRETCHES ? null : stretches;
};

type Kept = {
  readonly key: string;
  readonly stretches: Stretch[] | null;
  readonly rows: Map<string, readonly number[]>;
};
/** One question looks for several words in one period, and for the same ones several times. */
const kept = new WeakMap<Database, Kept>();

const keptFor = (database: Database, within: Within): Kept => {
  const key = [database.version(), within.shelves, ...within.bounds].join(' ');
  const known = kept.get(database);
  if (known?.key === key) return known;
  const fresh = { key, stretches: stretchesOf(database, within), rows: new Map() };
  kept.set(database, fresh);
  return fresh;
};

/** One word, or one of several: of words that must all match, FTS5 would look for the next such sentence far beyond each stretch. */
const rowsHolding = (database: Database, match: string, stretches: readonly Stretch[]): number[] =>
  database
    .all<{ row: number }>(
      `SELECT sentence_words.rowid AS row FROM json_each(?) stretch CROSS JOIN sentence_words
         ON sentence_words.rowid BETWEEN json_extract(stretch.value, '$[0]') AND json_extract(stretch.value, '$[1]')
       WHERE sentence_words MATCH ?`,
      JSON.stringify(stretches),
      match,
    )
    .map(({ row }) => row);

/** Of rising numbers, those that are in both. */
const inBoth = (some: readonly number[], others: readonly number[]): number[] => {
  const sought = new Set(others);
  return some.filter((row) => sought.has(row));
};

export type Sought = {
  /** FTS5 expressions, each a word or several of which one must match; a sentence must match all of them. */
  readonly groups: readonly string[];
  /** No more sentences match. */
  readonly most: number;
};

/**
 * Rows of the sentences that match, among them all of the period, rising. Null where it is quicker to look at all that match, whenever
 * they were published.
 */
export const rowsWithin = (database: Database, { groups, most }: Sought, within: Within): readonly number[] | null => {
  if (most <= SENTENCES_A_STRETCH) return null;
  const { stretches, rows } = keptFor(database, within);
  if (stretches === null || stretches.length * SENTENCES_A_STRETCH > most) return null;
  const found = groups.map((group) => {
    const known = rows.get(group) ?? rowsHolding(database, group, stretches);
    rows.set(group, known);
    return known;
  });
  return found.reduce(inBoth);
};
