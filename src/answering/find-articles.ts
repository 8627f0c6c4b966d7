import { allTermsOf, termsOf } from '../library/terms.ts';
import type { LibraryAccess, Passage, Period, Scope } from '../ports.ts';
import { gather, type Material } from '../stories/material.ts';
import type { Weigh } from './beside.ts';
import { findPassages } from './find.ts';
import { likeness, synonymsOf } from './likeness.ts';
import type { Question } from './question.ts';

export type Found = {
  readonly material: Material;
  readonly score: number;
  /** Its sentences that the search met, best first. */
  readonly passages: readonly Passage[];
};

export type Findings = {
  readonly found: readonly Found[];
  readonly passages: readonly Passage[];
  readonly weigh: Weigh;
};

/** Articles whose whole text is looked at again, and the best of them that are handed on with their readings. */
const MOST_REVIEWED = 60;
const MOST_FOUND = 20;
/** Sentences that hold any of the words: an answer may be spread over several. */
const MOST_SCATTERED = 300;
/** BM25's saturation and length terms (Robertson and Zaragoza 2009) over the reviewed articles. */
const SATURATION = 1.2;
const LENGTH = 0.4;
const PAIR_WEIGHT = 0.5;
const SENTENCE_WEIGHT = 0.2;
const TWO_WEIGHT = 0.8;
/** Two words in a row as the question has them, small ones too ("of the"). */
const WORDING_WEIGHT = 0.6;
/** "the" stands in about this share of English sentences; its count tells how many there are. */
const SHARE_WITH_THE = 0.75;

/** Weights by the library's own frequencies; a word it does not know weighs most. */
export const weighing = async (question: Question, library: LibraryAccess): Promise<Weigh> => {
  const counts = await library.finder.frequencies([...question.words.map(({ word }) => word), 'the']);
  const sentences = Math.max(1, (counts.get('the') ?? 0) / SHARE_WITH_THE);
  const weights = new Map(
    question.words.map(({ term, word }) => [term, Math.log(1 + sentences / ((counts.get(word) ?? 0) + 0.5))]),
  );
  return (term) => weights.get(term) ?? Math.log(1 + sentences);
};

type Likeness = (asked: string, own: string) => number;

/** `likeness`, remembered for the words of one question. */
const remembered = (): Likeness => {
  const known = new Map<string, Map<string, number>>();
  return (asked, own) => {
    const row = known.get(asked) ?? new Map<string, number>();
    known.set(asked, row);
    const before = row.get(own);
    if (before !== undefined) return before;
    const like = likeness(asked, own);
    row.set(own, like);
    return like;
  };
};

/** What the best stand-in of a stem is worth, by how often it stands there. */
const worthOf = (
  term: string,
  counts: ReadonlyMap<string, number>,
  worth: (count: number) => number,
  like: Likeness,
): number => {
  let most = 0;
  for (const [own, count] of counts) {
    const likes = like(term, own);
    if (likes > 0) most = Math.max(most, likes * worth(count));
  }
  return most;
};

const counted = (terms: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

const shareOf = (question: Question, weigh: Weigh, text: string): number => {
  const held = counted(termsOf(text));
  return question.words.reduce((sum, { term }) => sum + weigh(term) * worthOf(term, held, () => 1, likeness), 0);
};

const SENTENCE_END = /(?<=[.!?][”"’']?)\s+(?=[\p{Lu}“"‘'\d])/u;

/** The most of the question that one sentence holds, and two that stand together: answers are told in one or two. */
const heldTogether = (
  asked: readonly string[],
  weigh: Weigh,
  text: string,
  like: Likeness,
): { readonly one: number; readonly two: number } => {
  let [one, two] = [0, 0];
  let before: readonly number[] = asked.map(() => 0);
  for (const sentence of text.split(SENTENCE_END)) {
    const terms = counted(termsOf(sentence));
    const held = asked.map((term) => weigh(term) * worthOf(term, terms, () => 1, like));
    one = Math.max(
      one,
      held.reduce((sum, value) => sum + value, 0),
    );
    two = Math.max(
      two,
      held.reduce((sum, value, at) => sum + Math.max(value, before[at] ?? 0), 0),
    );
    before = held;
  }
  return { one, two };
};

const pairsOf = (terms: readonly string[]): string[] => terms.slice(1).map((term, at) => `${terms[at]} ${term}`);

/** BM25 with synonyms over the whole text, the question's neighbouring words, and its best one and two sentences. */
const scoreOf = (
  question: Question,
  weigh: Weigh,
  { text, terms, like }: { text: string; terms: readonly string[]; like: Likeness },
  mean: number,
): number => {
  const counts = counted(terms);
  const norm = SATURATION * (1 - LENGTH + (LENGTH * terms.length) / (mean || 1));
  const asked = question.words.map(({ term }) => term);
  const worth = (count: number) => (count * (SATURATION + 1)) / (count + norm);
  const words = asked.reduce((sum, term) => sum + weigh(term) * worthOf(term, counts, worth, like), 0);
  const pairs = new Set(pairsOf(terms));
  const neighbours = asked
    .slice(1)
    .reduce((sum, term, at) => sum + (pairs.has(`${asked[at]} ${term}`) ? weigh(term) : 0), 0);
  const phrases = new Set(pairsOf(allTermsOf(text)));
  const wording = pairsOf(allTermsOf(question.text)).filter((pair) => phrases.has(pair)).length;
  const { one, two } = heldTogether(asked, weigh, text, like);
  return words + PAIR_WEIGHT * neighbours + WORDING_WEIGHT * wording + SENTENCE_WEIGHT * one + TWO_WEIGHT * two;
};

const distinct = (passages: readonly Passage[]): Passage[] => [
  ...new Map(passages.map((passage) => [`${passage.article.id} ${passage.sentence}`, passage])).values(),
];

const byArticle = (passages: readonly Passage[]): Map<string, Passage[]> =>
  Map.groupBy(passages, ({ article }) => article.id);

/** Ids of the articles whose met sentences together hold most of the question. */
const likeliest = (grouped: ReadonlyMap<string, readonly Passage[]>, question: Question, weigh: Weigh): string[] =>
  [...grouped]
    .map(([id, own]) => ({ id, share: shareOf(question, weigh, own.map(({ text }) => text).join(' ')) }))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_REVIEWED)
    .map(({ id }) => id);

export type ArticleSearch = { readonly scope: Scope; readonly period: Period; readonly question: Question };

/** Articles that may answer, best first: found by their sentences, ranked by their whole text. */
export const findArticles = async (
  { scope, period, question }: ArticleSearch,
  library: LibraryAccess,
): Promise<Findings> => {
  const weigh = await weighing(question, library);
  const groups = question.words.map(({ word }) => [word]);
  const similar = [...new Set(question.words.flatMap(({ word }) => synonymsOf(word.toLowerCase())))];
  const [together, apart] = await Promise.all([
    findPassages({ scope, period, groups, similar }, library),
    library.finder.passages({ scope, period, all: [], any: groups.flat(), limit: MOST_SCATTERED }),
  ]);
  const passages = distinct([...together, ...apart]);
  const grouped = byArticle(
    passages
      .map((passage) => ({ passage, share: shareOf(question, weigh, passage.text) }))
      .sort((a, b) => b.share - a.share)
      .map(({ passage }) => passage),
  );
  const ids = likeliest(grouped, question, weigh);
  const articles = (await library.articles.articles(ids)).map(({ id, text }) => ({ id, text, terms: termsOf(text) }));
  const like = remembered();
  const mean = articles.reduce((sum, { terms }) => sum + terms.length, 0) / Math.max(1, articles.length);
  const best = articles
    .map(({ id, text, terms }) => ({
      id,
      passages: grouped.get(id) ?? [],
      score: scoreOf(question, weigh, { text, terms, like }, mean),
    }))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id))
    .slice(0, MOST_FOUND);
  const bestOf = new Map(best.map((each) => [each.id, each]));
  const materials = await gather(library, [...bestOf.keys()]);
  const found = materials.flatMap((material) => {
    const ranked = bestOf.get(material.article.id);
    return ranked === undefined ? [] : [{ material, passages: ranked.passages, score: ranked.score }];
  });
  return { found, passages, weigh };
};
