import { LRUCache } from 'lru-cache';
import type { ArticleHead } from '../../domain/article.ts';
import type { Passage, PassageQuery } from '../../ports.ts';
import type { Database } from './database.ts';
import { frequencyOf } from './frequencies.ts';
import { allOf, ftsStrings, oneOf } from './match.ts';
import { boundsOf } from './period.ts';
import { shelfRows } from './shelves.ts';
import { headOf, textOf } from './stored.ts';

/** Of words that may match, the rare ones are looked for until their sentences are this many; commoner ones only raise scores. */
const SOUGHT_SENTENCES = 6000;
/** Most sentences that are ranked (some 2 µs each); where more match they are the ones stored last. */
const MOST_RANKED = 8000;
/** How many of the best are looked at again for the words that only raise scores. */
const REVIEWED = 500;

type Plan = {
  readonly match: string;
  /** They only raise scores. */
  readonly raising: readonly string[];
  /** What to look for where `match` finds too little. */
  readonly wider: string | null;
};
type Candidate = {
  readonly row: number;
  readonly article: number;
  readonly position: number;
  readonly start: number;
  readonly stop: number;
  score: number;
};

const NOTHING: Plan = { match: '', raising: [], wider: null };

/** Rare words first: an OR over common words would rank a good part of the library. */
const rareFirst = (database: Database, strings: readonly string[]): Plan => {
  const counted = strings
    .map((string) => ({ string, sentences: frequencyOf(database, string) }))
    .filter(({ sentences }) => sentences > 0)
    .sort((a, b) => a.sentences - b.sentences);
  let sum = 0;
  const sought = counted.filter(({ sentences }, index) => {
    sum += sentences;
    return index === 0 || sum <= SOUGHT_SENTENCES;
  });
  const found = counted.map(({ string }) => string);
  if (found.length === 0) return NOTHING;
  const rare = found.slice(0, sought.length);
  const raising = found.slice(sought.length);
  return { match: oneOf(rare), raising, wider: raising.length > 0 ? oneOf(found) : null };
};

const planOf = (database: Database, { all, any }: PassageQuery): Plan => {
  const match = allOf(all);
  if (match === '') return rareFirst(database, ftsStrings(any));
  return { match, raising: ftsStrings(any), wider: null };
};

type Within = { readonly shelves: string; readonly bounds: readonly [number, number] };

/** FTS5's bm25() is the more negative the better. */
const ranked = (database: Database, match: string, { shelves, bounds }: Within, limit: number): Candidate[] =>
  database.all<Candidate>(
    `SELECT row, article, position, start, stop, -score AS score FROM (
       SELECT s.row, s.article, s.position, s.start, s.stop, bm25(sentence_words) AS score
       FROM sentence_words CROSS JOIN sentences s ON s.row = sentence_words.rowid
       WHERE sentence_words MATCH ? AND s.shelf IN (SELECT value FROM json_each(?))
         AND s.published_ms >= ? AND s.published_ms < ?
       ORDER BY sentence_words.rowid DESC LIMIT ${MOST_RANKED}
     ) ORDER BY score DESC, row LIMIT ?`,
    match,
    shelves,
    ...bounds,
    limit,
  );

/** BM25's weight of a word met once in a sentence of average length. */
const weightOf = (sentences: number, total: number): number =>
  Math.max(0, Math.log((total - sentences + 0.5) / (sentences + 0.5)));

const raise = (database: Database, { match, raising }: Plan, candidates: readonly Candidate[]): void => {
  if (raising.length === 0) return;
  const byRow = new Map(candidates.map((candidate) => [candidate.row, candidate]));
  const total = database.get<{ n: number }>('SELECT ifnull(max(row), 0) AS n FROM sentences')?.n ?? 0;
  const lowest = candidates.reduce((least, { row }) => Math.min(least, row), Number.MAX_SAFE_INTEGER);
  for (const string of raising) {
    const weight = weightOf(frequencyOf(database, string), total);
    const both = 'SELECT rowid AS row FROM sentence_words WHERE sentence_words MATCH ? AND rowid >= ? LIMIT ?';
    for (const { row } of database.all<{ row: number }>(both, `(${match}) AND ${string}`, lowest, MOST_RANKED)) {
      const candidate = byRow.get(row);
      if (candidate) candidate.score += weight;
    }
  }
};

/** Texts unpacked last, by article and revision: a question meets the same ones several times. Some 10 MB. */
const MOST_TEXTS = 4000;
const unpacked = new WeakMap<Database, LRUCache<string, string>>();

const textFrom = (database: Database, article: number, { revision }: ArticleHead): string => {
  const texts = unpacked.get(database) ?? new LRUCache<string, string>({ max: MOST_TEXTS });
  unpacked.set(database, texts);
  const key = `${article} ${revision}`;
  const text = texts.get(key) ?? textOf(database, article);
  texts.set(key, text);
  return text;
};

const passagesOf = (database: Database, candidates: readonly Candidate[]): Passage[] => {
  const articles = new Map<number, { head: ArticleHead; text: string }>();
  const unpack = (article: number) => {
    const head = headOf(database, article);
    return { head, text: textFrom(database, article, head) };
  };
  return candidates.map(({ article, position, start, stop, score }) => {
    const known = articles.get(article) ?? unpack(article);
    articles.set(article, known);
    const span = { start, end: stop };
    return { article: known.head, sentence: position, span, text: known.text.slice(start, stop), score };
  });
};

/** The best for what is sought, looked at again for the words that only raise; wider where those are too few. */
const candidatesOf = (database: Database, plan: Plan, within: Within, limit: number): Candidate[] => {
  const reviewed = plan.raising.length > 0 ? Math.max(REVIEWED, limit) : limit;
  const candidates = ranked(database, plan.match, within, reviewed);
  if (plan.wider !== null && candidates.length < limit) return ranked(database, plan.wider, within, limit);
  raise(database, plan, candidates);
  return candidates.sort((a, b) => b.score - a.score || a.row - b.row).slice(0, limit);
};

/** Sentences by BM25, best first; the work is bounded however common the words are. */
export const passages = (database: Database, query: PassageQuery): Passage[] => {
  const shelves = shelfRows(database, query.scope);
  const plan = planOf(database, query);
  if (plan.match === '' || shelves.length === 0) return [];
  const within = { shelves: JSON.stringify(shelves), bounds: boundsOf(query.period) };
  return passagesOf(database, candidatesOf(database, plan, within, query.limit));
};
