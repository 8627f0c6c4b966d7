import { inverseFrequencies } from '../stories/vectors.ts';
import type { Candidate } from './candidates.ts';

/** How much likeness to the story counts against likeness to what is chosen already (Carbonell and Goldstein 1998). */
const RELEVANCE = 0.7;
/** The first sentence of a news article counts this much more than one far down. */
const LEAD_BONUS = 0.35;
const LEAD_FADES_OVER = 4;

type Weighed = { readonly candidate: Candidate; readonly vector: ReadonlyMap<string, number>; readonly score: number };

const vectorOf = (terms: readonly string[], idf: ReadonlyMap<string, number>): Map<string, number> => {
  const vector = new Map<string, number>();
  for (const term of terms) vector.set(term, (vector.get(term) ?? 0) + (idf.get(term) ?? 0));
  const length = Math.hypot(...vector.values()) || 1;
  for (const [term, weight] of vector) vector.set(term, weight / length);
  return vector;
};

const dot = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
};

const weigh = (candidates: readonly Candidate[], query: readonly string[]): Weighed[] => {
  const idf = inverseFrequencies(candidates.map(({ terms }) => terms));
  const centroid = vectorOf([...candidates.flatMap(({ terms }) => terms), ...query, ...query], idf);
  return candidates.map((candidate) => {
    const vector = vectorOf(candidate.terms, idf);
    const lead = LEAD_BONUS * Math.exp(-candidate.position / LEAD_FADES_OVER);
    return { candidate, vector, score: dot(vector, centroid) + lead };
  });
};

const gain = (item: Weighed, chosen: readonly Weighed[]): number =>
  RELEVANCE * item.score -
  (1 - RELEVANCE) * chosen.reduce((most, other) => Math.max(most, dot(item.vector, other.vector)), 0);

/** Nothing that says almost the same is chosen twice. */
const TOO_ALIKE = 0.6;

/**
 * Chooses sentences of at most `words` words in all: TF-IDF centroid with position and diversity (MMR).
 * At least one is chosen where there is any. In the order of choice.
 */
export const choose = (candidates: readonly Candidate[], words: number, query: readonly string[]): Candidate[] => {
  const chosen: Weighed[] = [];
  let rest = weigh(candidates, query);
  let left = words;
  while (rest.length > 0) {
    const fits = rest.filter(({ candidate }) => candidate.words <= left || chosen.length === 0);
    const best = fits.reduce<Weighed | null>(
      (top, item) => (top === null || gain(item, chosen) > gain(top, chosen) ? item : top),
      null,
    );
    if (best === null) break;
    chosen.push(best);
    left -= best.candidate.words;
    rest = rest.filter((item) => item !== best && dot(item.vector, best.vector) < TOO_ALIKE);
  }
  return chosen.map(({ candidate }) => candidate);
};
