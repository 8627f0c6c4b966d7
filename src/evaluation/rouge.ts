import { stemmer } from 'stemmer';

/**
 * ROUGE-N (Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries"): n-gram overlap with clipped counts,
 * words lower-cased and Porter-stemmed (words of more than three letters, as the original script does), stop words kept.
 */
export type Rouge = { readonly recall: number; readonly precision: number; readonly f1: number };

const stems = new Map<string, string>();

const stemOf = (word: string): string => {
  if (word.length <= 3) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemmer(word);
  stems.set(word, found);
  return found;
};

/** Words as ROUGE-1.5.5 sees them: runs of letters and digits, lower-cased, stemmed. */
export const rougeWords = (text: string): string[] => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map(stemOf);

/** N-grams with their counts. */
export const ngrams = (words: readonly string[], n: number): Map<string, number> => {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= words.length; at += 1) {
    const gram = words.slice(at, at + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
};

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Shared n-grams, each counted at most as often as it stands in both. */
export const overlap = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let shared = 0;
  for (const [gram, count] of a) shared += Math.min(count, b.get(gram) ?? 0);
  return shared;
};

/** The harmonic mean; 0 where both are 0. */
export const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** ROUGE-N of a text against one reference. */
export const rougeN = (text: string, reference: string, n: number): Rouge => {
  const found = ngrams(rougeWords(text), n);
  const wanted = ngrams(rougeWords(reference), n);
  const shared = overlap(found, wanted);
  const recall = shared / (total(wanted) || 1);
  const precision = shared / (total(found) || 1);
  return { recall, precision, f1: f1Of(precision, recall) };
};

/** Mean recall over several references. */
export const meanRecall = (text: string, references: readonly string[], n: number): number =>
  references.reduce((sum, reference) => sum + rougeN(text, reference, n).recall, 0) / Math.max(1, references.length);
