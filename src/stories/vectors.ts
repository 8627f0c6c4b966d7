import type { Article } from '../domain/article.ts';
import { termsOf } from '../library/terms.ts';

/** A unit-length sparse vector: numbers of stems, each once, and the weights beside them. */
export type Vector = { readonly terms: readonly number[]; readonly weights: Float64Array };

/** What an article is about stands in its title and opening; further down it tells what led to it, which other stories tell too. */
const TITLE_WEIGHT = 5;
const OPENING_WEIGHT = 0.5;
/** As many documents without a term are thought beside the given ones, so that two articles may share rare words. */
const UNSEEN_DOCUMENTS = 10;

type Worded = Pick<Article, 'title' | 'titleSpan' | 'text' | 'paragraphs'>;

/** The first paragraph below the title that says anything. */
const openingOf = ({ text, titleSpan, paragraphs }: Worded): string =>
  paragraphs
    .filter(({ start }) => start >= (titleSpan?.end ?? 0))
    .map(({ start, end }) => text.slice(start, end))
    .find((words) => words.trim() !== '') ?? '';

type Counted = { readonly terms: readonly number[]; readonly counts: readonly number[] };

/** Numbers stems in the order they are met, and counts in how many documents each stands. */
const counter = () => {
  const numbers = new Map<string, number>();
  const documents: number[] = [];
  /** Of the document at hand: where each stem stands in its list, from 1. */
  const places: number[] = [];
  const count = (article: Worded): Counted => {
    const terms: number[] = [];
    const counts: number[] = [];
    const add = (term: string, by: number): void => {
      const number = numbers.get(term) ?? numbers.size;
      if (number === numbers.size) numbers.set(term, number);
      const place = places[number] ?? 0;
      if (place > 0) counts[place - 1] = (counts[place - 1] ?? 0) + by;
      else {
        places[number] = terms.push(number);
        counts.push(by);
        documents[number] = (documents[number] ?? 0) + 1;
      }
    };
    for (const term of termsOf(article.text)) add(term, 1);
    for (const term of termsOf(openingOf(article))) add(term, OPENING_WEIGHT);
    for (const term of termsOf(article.title ?? '')) add(term, TITLE_WEIGHT);
    for (const number of terms) places[number] = 0;
    return { terms, counts };
  };
  return { count, documents };
};

/** Smoothed inverse document frequency (Salton and Buckley 1988). */
const inverseFrequency = (documents: number, total: number): number => Math.log((1 + total) / (0.5 + documents));

const weigh = ({ terms, counts }: Counted, frequencies: Float64Array): Vector => {
  const weights = Float64Array.from(counts, (count, at) => (1 + Math.log(count)) * (frequencies[terms[at] ?? 0] ?? 0));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { terms, weights: weights.map((weight) => weight / length) };
};

/** TF-IDF vectors of articles, weighed within the given set. */
export const vectorsOf = (articles: readonly Worded[]): Vector[] => {
  const { count, documents } = counter();
  const counted = articles.map(count);
  const total = articles.length + UNSEEN_DOCUMENTS;
  const frequencies = Float64Array.from(documents, (holding) => inverseFrequency(holding, total));
  return counted.map((each) => weigh(each, frequencies));
};

/** Of each pair; the numbers above the diagonal count. */
export type Matrix = readonly Float64Array[];

/** In which articles a word stands, and the weights beside them. */
type Postings = { readonly at: number[]; readonly weights: number[] };

const postingsOf = (vectors: readonly Vector[]): Postings[] => {
  const postings: Postings[] = [];
  for (const [at, { terms, weights }] of vectors.entries())
    for (const [place, term] of terms.entries()) {
      const list = postings[term];
      const weight = weights[place] ?? 0;
      if (list === undefined) postings[term] = { at: [at], weights: [weight] };
      else {
        list.at.push(at);
        list.weights.push(weight);
      }
    }
  return postings;
};

/** Cosines of all pairs, word by word: far fewer steps than pair by pair, since most words stand in few articles. */
export const cosines = (vectors: readonly Vector[]): Matrix => {
  const matrix = vectors.map(() => new Float64Array(vectors.length));
  for (const { at, weights } of postingsOf(vectors)) {
    for (let from = 0; from < at.length; from += 1) {
      const row = matrix[at[from] as number] as Float64Array;
      const weight = weights[from] as number;
      for (let to = from + 1; to < at.length; to += 1) {
        const other = at[to] as number;
        row[other] = (row[other] as number) + weight * (weights[to] as number);
      }
    }
  }
  return matrix;
};
