import type { ArticleHead } from '../../domain/article.ts';
import type { Passage, PassageQuery } from '../../ports.ts';
import type { Database } from './database.ts';
import { frequencyOf } from './frequencies.ts';
import { ftsStrings, oneOf } from './match.ts';
import { boundsOf } from './period.ts';
import { shelfRows } from './shelves.ts';
import { headOf, textOf } from './stored.ts';
import { rowsWithin, type Sought, type Within } from './stretches.ts';

/** Of words that may match, the rare ones are looked for until their sentences are this many; commoner ones only raise scores. */
const SOUGHT_SENTENCES = 6000;
/** Most sentences that are ranked; where more match they are the ones stored last. */
const MOST_RANKED = 8000;

type Plan = Sought & {
  /** All that match hold these. */
  readonly certain: readonly string[];
  /** Some that match hold these. */
  readonly possible: readonly string[];
  /** What else to look for, one after the other, where that finds too little. */
  readonly further: readonly Plan[];
};
type Place = { readonly row: number; readonly article: number; readonly position: number } & {
  readonly start: number;
  readonly stop: number;
};
type Candidate = Place & { score: number };

type Counted = { readonly string: string; readonly sentences: number };

const sum = (counted: readonly Counted[]): number => counted.reduce((total, { sentences }) => total + sentences, 0);
const fewest = (counts: readonly number[]): number => Math.min(...counts);

/** Common words are looked for together, the commonest left out one by one. */
const together = (counted: readonly Counted[]): Plan[] =>
  counted.map((_, at) => {
    const sought = counted.slice(0, counted.length - at);
    const certain = sought.map(({ string }) => string);
    const most = fewest(sought.map(({ sentences }) => sentences));
    return { groups: certain, most, certain, possible: [], further: [] };
  });

/** Rare words first: an OR over common words would rank a good part of the library. */
const rareFirst = (database: Database, strings: readonly string[]): Plan | null => {
  const found = strings
    .map((string) => ({ string, sentences: frequencyOf(database, string) }))
    .filter(({ sentences }) => sentences > 0)
    .sort((a, b) => a.sentences - b.sentences);
  let counted = 0;
  const sought = found.filter(({ sentences }, index) => {
    counted += sentences;
    return index === 0 || counted <= SOUGHT_SENTENCES;
  });
  if (found.length === 0) return null;
  const possible = found.map(({ string }) => string);
  const groups = [oneOf(possible.slice(0, sought.length))];
  return { groups, most: sum(sought), certain: [], possible, further: together(found.slice(sought.length)) };
};

const planOf = (database: Database, { all, any }: PassageQuery): Plan | null => {
  const groups = all.map(ftsStrings).filter((strings) => strings.length > 0);
  if (groups.length === 0) return rareFirst(database, ftsStrings(any));
  const [single, several] = [groups.filter(({ length }) => length === 1), groups.filter(({ length }) => length > 1)];
  const counts = groups.map((group) =>
    sum(group.map((string) => ({ string, sentences: frequencyOf(database, string) }))),
  );
  const possible = [...several.flat(), ...ftsStrings(any)];
  return { groups: groups.map(oneOf), most: fewest(counts), certain: single.flat(), possible, further: [] };
};

const COLUMNS = 's.row, s.article, s.position, s.start, s.stop';
const INSIDE = 's.published_ms >= ? AND s.published_ms < ? AND s.shelf IN (SELECT value FROM json_each(?))';

const matchOf = ({ groups }: Sought): string => groups.join(' AND ');

/** Stored last first. */
const matching = (database: Database, sought: Sought, within: Within, limit: number): Place[] => {
  const inside = [...within.bounds, within.shelves, limit];
  const rows = rowsWithin(database, sought, within);
  return rows === null
    ? database.all<Place>(
        `SELECT ${COLUMNS} FROM sentence_words CROSS JOIN sentences s ON s.row = sentence_words.rowid
         WHERE sentence_words MATCH ? AND ${INSIDE} ORDER BY sentence_words.rowid DESC LIMIT ?`,
        matchOf(sought),
        ...inside,
      )
    : database.all<Place>(
        `SELECT ${COLUMNS} FROM json_each(?) found CROSS JOIN sentences s ON s.row = found.value
         WHERE ${INSIDE} ORDER BY found.key DESC LIMIT ?`,
        JSON.stringify(rows),
        ...inside,
      );
};

/** Rows from `lowest` on that match and hold the string as well, stored last first. */
const holding = (database: Database, match: string, string: string, lowest: number): { row: number }[] =>
  database.all<{ row: number }>(
    'SELECT rowid AS row FROM sentence_words WHERE sentence_words MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?',
    frequencyOf(database, string) <= MOST_RANKED ? string : `(${match}) AND ${string}`,
    lowest,
    MOST_RANKED,
  );

/**
 * BM25 (Robertson and Zaragoza 2009) with FTS5's own constants, for words that stand once in a sentence, whose length is told by
 * its characters: FTS5's bm25() walks all sentences that hold a word before it ranks the first.
 */
const SATURATION = 1.2;
const LENGTH = 0.75;
const USUAL_CHARACTERS = 130;
const LEAST_WEIGHT = 1e-6;

const weightOf = (sentences: number, total: number): number =>
  Math.max(LEAST_WEIGHT, Math.log((total - sentences + 0.5) / (sentences + 0.5)));

const lengthFactor = ({ start, stop }: Place): number =>
  (SATURATION + 1) / (1 + SATURATION * (1 - LENGTH + (LENGTH * (stop - start)) / USUAL_CHARACTERS));

const scored = (database: Database, plan: Plan, places: readonly Place[]): Candidate[] => {
  const { certain, possible } = plan;
  const total = database.get<{ n: number }>('SELECT ifnull(max(row), 0) AS n FROM sentences')?.n ?? 0;
  const weigh = (string: string): number => weightOf(frequencyOf(database, string), total);
  const base = certain.reduce((sum, string) => sum + weigh(string), 0);
  const found = new Map(places.map((place) => [place.row, { ...place, score: base }]));
  const lowest = places.at(-1)?.row ?? 0;
  for (const string of places.length === 0 ? [] : possible) {
    const weight = weigh(string);
    for (const { row } of holding(database, matchOf(plan), string, lowest)) {
      const candidate = found.get(row);
      if (candidate !== undefined) candidate.score += weight;
    }
  }
  for (const candidate of found.values()) candidate.score *= lengthFactor(candidate);
  return [...found.values()];
};

const passagesOf = (database: Database, candidates: readonly Candidate[]): Passage[] => {
  const articles = new Map<number, { head: ArticleHead; text: string }>();
  const unpack = (article: number) => ({ head: headOf(database, article), text: textOf(database, article) });
  return candidates.map(({ article, position, start, stop, score }) => {
    const known = articles.get(article) ?? unpack(article);
    articles.set(article, known);
    const span = { start, end: stop };
    return { article: known.head, sentence: position, span, text: known.text.slice(start, stop), score };
  });
};

const candidatesOf = (database: Database, plan: Plan, within: Within, limit: number): Candidate[] => {
  const found = scored(database, plan, matching(database, plan, within, MOST_RANKED));
  const known = new Set(found.map(({ row }) => row));
  for (const further of plan.further) {
    if (found.length >= limit) break;
    const places = matching(database, further, within, limit).filter(({ row }) => !known.has(row));
    for (const candidate of scored(database, further, places)) {
      known.add(candidate.row);
      found.push(candidate);
    }
  }
  return found.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
};

const found = (database: Database, query: PassageQuery): Candidate[] => {
  const shelves = shelfRows(database, query.scope);
  const plan = planOf(database, query);
  if (plan === null || shelves.length === 0) return [];
  const within = { shelves: JSON.stringify(shelves), bounds: boundsOf(query.period) };
  return candidatesOf(database, plan, within, query.limit);
};

/** Sentences by BM25, best first; the work is bounded however common the words are. */
export const passages = (database: Database, query: PassageQuery): Passage[] =>
  passagesOf(database, found(database, query));

const idOf = (database: Database, article: number): string =>
  database.get<{ id: string }>('SELECT id FROM articles WHERE row = ?', article)?.id ?? '';

/** The articles of the passages that a query finds, with what each scores; the cheap half of `passages`. */
export const places = (database: Database, query: PassageQuery): { article: string; score: number }[] =>
  found(database, query).map(({ article, score }) => ({ article: idOf(database, article), score }));
