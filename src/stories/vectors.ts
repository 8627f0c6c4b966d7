import { termsOf } from '../library/terms.ts';

/** A unit-length sparse vector over stems. */
export type Vector = ReadonlyMap<string, number>;

const TITLE_WEIGHT = 2;

const countTerms = (title: string | null, text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const term of termsOf(title ?? '')) counts.set(term, (counts.get(term) ?? 0) + TITLE_WEIGHT);
  return counts;
};

/** As many documents without a term are thought beside the given ones, so that two articles may share rare words. */
const UNSEEN_DOCUMENTS = 10;

/** Smoothed inverse document frequency (Salton and Buckley 1988) of every term of these documents, and of `unseen` others without it. */
export const inverseFrequencies = (documents: readonly Iterable<string>[], unseen = 0): Map<string, number> => {
  const frequency = new Map<string, number>();
  for (const document of documents) {
    for (const term of new Set(document)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const total = documents.length + unseen;
  return new Map([...frequency].map(([term, count]) => [term, Math.log((1 + total) / (0.5 + count))]));
};

const scale = (weights: Map<string, number>): Vector => {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  for (const [term, weight] of weights) weights.set(term, weight / length);
  return weights;
};

const weigh = (counts: ReadonlyMap<string, number>, idf: ReadonlyMap<string, number>): Vector => {
  const weights = new Map<string, number>();
  for (const [term, count] of counts) {
    const weight = (1 + Math.log(count)) * (idf.get(term) ?? 0);
    if (weight > 0) weights.set(term, weight);
  }
  return scale(weights);
};

/** TF-IDF vectors of articles, weighed within the given set. */
export const vectorsOf = (articles: readonly { title: string | null; text: string }[]): Vector[] => {
  const counts = articles.map(({ title, text }) => countTerms(title, text));
  const idf = inverseFrequencies(
    counts.map((count) => count.keys()),
    UNSEEN_DOCUMENTS,
  );
  return counts.map((count) => weigh(count, idf));
};

/** Cosine of two unit vectors, 0 to 1. */
export const cosine = (a: Vector, b: Vector): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
};
