import { ASSURANCE_WEIGHTS } from './doubt-weights.ts';
import type { Features } from './features.ts';
import { sumOf, type Trees } from './trees.ts';

/** How log-odds become a chance that holds as often as it says: scaled, then shifted (Platt 1999). */
export type Calibration = { readonly scale: number; readonly shift: number };

/** The logistic function: any number to one between 0 and 1, 0 to ½. */
export const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

/** The sum of features by their weights; what either side lacks counts nothing. */
export const weighed = (features: Features, weights: Readonly<Record<string, number>>): number => {
  let sum = 0;
  for (const name in weights) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
};

/** Log-odds that a text answers in every detail: what trees say that were learned, and details that were weighed by hand. */
export const surenessOf = (signs: Features, trees: Trees): number =>
  sumOf(trees, signs) + weighed(signs, ASSURANCE_WEIGHTS);

/** The chance that an answer of so much sureness holds. */
export const assuranceOf = (sureness: number, { scale, shift }: Calibration): number =>
  logistic(scale * sureness + shift);
