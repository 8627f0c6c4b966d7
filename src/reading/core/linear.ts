import { mix } from './hash.ts';

/**
 * A linear classifier over hashed features (Weinberger et al. 2009): row `hash & mask` of `weights` holds one weight a
 * class. Shipped weights are Int8, scaled so that the largest one is 127; training uses floats in the same layout.
 */
export type Linear = {
  readonly classes: number;
  readonly mask: number;
  readonly weights: Int8Array | Float32Array;
};

/** The features of one decision, as hashes: the first `count` of `ids`. */
export type Features = { readonly ids: Int32Array; readonly count: number };

/** Features that are reused from one decision to the next. */
export class FeatureList implements Features {
  readonly ids = new Int32Array(160);
  count = 0;
  #template = 0;

  clear(): void {
    this.count = 0;
    this.#template = 0;
  }

  /** Counts on from `template`, so that a part of a decision's features can be made alone. */
  from(template: number): void {
    this.#template = template;
  }

  /** Each call is a template of its own: templates are told apart by their place in the sequence of calls. */
  add(a: number): void {
    this.#push(mix(this.#next(), a));
  }

  add2(a: number, b: number): void {
    this.#push(mix(mix(this.#next(), a), b));
  }

  add3(a: number, b: number, c: number): void {
    this.#push(mix(mix(mix(this.#next(), a), b), c));
  }

  #next(): number {
    this.#template += 1;
    return Math.imul(this.#template, 0x9e3779b1);
  }

  #push(hash: number): void {
    this.ids[this.count] = mix(hash, 0x27d4eb2f);
    this.count += 1;
  }
}

/** Writes the score of every class into `scores`. */
export const scoreClasses = ({ classes, mask, weights }: Linear, features: Features, scores: Float32Array): void => {
  scores.fill(0, 0, classes);
  const { ids, count } = features;
  for (let f = 0; f < count; f += 1) {
    const base = ((ids[f] as number) & mask) * classes;
    for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] as number) + (weights[base + c] as number);
  }
};

/** `scoreClasses` for three classes, whose sums stay in registers. */
export const scoreThree = ({ mask, weights }: Linear, features: Features, scores: Float32Array): void => {
  const { ids, count } = features;
  let [a, b, c] = [0, 0, 0];
  for (let f = 0; f < count; f += 1) {
    const base = ((ids[f] as number) & mask) * 3;
    a += weights[base] as number;
    b += weights[base + 1] as number;
    c += weights[base + 2] as number;
  }
  scores[0] = a;
  scores[1] = b;
  scores[2] = c;
};

/**
 * Adds the scores of a few classes to `scores`, in the order of `candidates`. One weight of each row is read before the
 * rest, so that the rows travel from memory together and not one after the other; the sum of these, which is no number
 * of any use, goes behind the scores lest the reads be optimised away.
 */
export const addScores = (
  { classes, mask, weights }: Linear,
  { ids, count }: Features,
  candidates: Int32Array,
  scores: Float32Array,
): void => {
  const size = candidates.length;
  let touched = 0;
  for (let f = 0; f < count; f += 1) touched += weights[((ids[f] as number) & mask) * classes] as number;
  scores[size] = touched;
  for (let f = 0; f < count; f += 1) {
    const base = ((ids[f] as number) & mask) * classes;
    for (let k = 0; k < size; k += 1) {
      scores[k] = (scores[k] as number) + (weights[base + (candidates[k] as number)] as number);
    }
  }
};

/** The candidate with the highest score, the first of equals. */
export const highest = (candidates: Int32Array, scores: Float32Array): number => {
  let best = 0;
  for (let k = 1; k < candidates.length; k += 1) if ((scores[k] as number) > (scores[best] as number)) best = k;
  return candidates[best] as number;
};

/**
 * The best of a few classes, the first of equals; `scores` then holds their scores, in the order of `candidates`, and has
 * room for one more. Where there is but one nothing is computed.
 */
export const bestOf = (model: Linear, features: Features, candidates: Int32Array, scores: Float32Array): number => {
  if (candidates.length === 1) return candidates[0] as number;
  scores.fill(0, 0, candidates.length);
  addScores(model, features, candidates, scores);
  return highest(candidates, scores);
};
