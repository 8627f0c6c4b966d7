import type { Features, Linear } from '../src/reading/core/linear.ts';

/** Writes the score of each of three classes into `scores`. */
export const scoreThree = ({ mask, weights }: Linear, { ids, count }: Features, scores: Float32Array): void => {
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

const scores = new Float32Array(256);

/** The best of a few classes, the first of equals. Where there is but one nothing is computed. */
export const bestOf = (
  { classes, mask, weights }: Linear,
  { ids, count }: Features,
  candidates: Int32Array,
): number => {
  const size = candidates.length;
  scores.fill(0, 0, size);
  for (let f = 0; size > 1 && f < count; f += 1) {
    const base = ((ids[f] as number) & mask) * classes;
    for (let k = 0; k < size; k += 1)
      scores[k] = (scores[k] as number) + (weights[base + (candidates[k] as number)] as number);
  }
  let best = 0;
  for (let k = 1; k < size; k += 1) if ((scores[k] as number) > (scores[best] as number)) best = k;
  return candidates[best] as number;
};
