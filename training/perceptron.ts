import type { Features, Linear } from '../src/reading/core/linear.ts';

/**
 * A multiclass averaged perceptron over hashed features (Collins 2002). Averages are kept the lazy way: `totals` holds
 * each change times the moment it was made (Daumé 2006, figure 2.3).
 */
export class Perceptron implements Linear {
  readonly classes: number;
  readonly mask: number;
  readonly weights: Float32Array;
  readonly #totals: Float32Array;
  #moment = 1;

  constructor(classes: number, bits: number) {
    this.classes = classes;
    this.mask = 2 ** bits - 1;
    this.weights = new Float32Array(classes * 2 ** bits);
    this.#totals = new Float32Array(classes * 2 ** bits);
  }

  /** Counts one decision, whether it was right or not. */
  tick(): void {
    this.#moment += 1;
  }

  update(features: Features, right: number, wrong: number): void {
    this.adjust(features, right, 1);
    this.adjust(features, wrong, -1);
  }

  adjust(features: Features, label: number, amount: number): void {
    const { ids, count } = features;
    for (let f = 0; f < count; f += 1) {
      const cell = ((ids[f] as number) & this.mask) * this.classes + label;
      this.weights[cell] = (this.weights[cell] as number) + amount;
      this.#totals[cell] = (this.#totals[cell] as number) + amount * this.#moment;
    }
  }

  /** Forgets the history: averages count from here, starting at the averages so far. */
  restartAverage(): void {
    this.weights.set(this.averaged().weights);
    this.#totals.fill(0);
    this.#moment = 1;
  }

  /** The averaged weights; training may go on afterwards. */
  averaged(): Linear & { readonly weights: Float32Array } {
    const weights = new Float32Array(this.weights.length);
    for (let i = 0; i < weights.length; i += 1) {
      weights[i] = (this.weights[i] as number) - (this.#totals[i] as number) / this.#moment;
    }
    return { classes: this.classes, mask: this.mask, weights };
  }
}

/** The largest weight of either sign; 1 where all are 0. */
const largest = (weights: ArrayLike<number>): number => {
  let most = 0;
  for (let i = 0; i < weights.length; i += 1) most = Math.max(most, Math.abs(weights[i] as number));
  return most || 1;
};

/** Int8 weights scaled to the largest, so that nothing is clamped; what rounds to zero is gone. */
export const quantised = ({ classes, mask, weights }: Linear): Linear & { readonly weights: Int8Array } => {
  const scale = 127 / largest(weights);
  return { classes, mask, weights: Int8Array.from(weights, (weight) => Math.round(weight * scale)) };
};

/** How large the weights are that are not 0, on the quadratic mean; 1 where all are 0. */
const usual = (weights: ArrayLike<number>): number => {
  let [squares, count] = [0, 0];
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i] as number;
    squares += weight * weight;
    if (weight !== 0) count += 1;
  }
  return Math.sqrt(squares / count) || 1;
};

/** The sum of models over the same features, each scaled to its usual weight (McDonald, Hall and Mann 2010). */
export const mixed = (models: readonly Linear[]): Linear & { readonly weights: Float32Array } => {
  const [first] = models;
  if (!first) throw new RangeError('mixed: no model');
  const weights = new Float32Array(first.weights.length);
  for (const model of models) {
    const size = usual(model.weights);
    for (let i = 0; i < weights.length; i += 1)
      weights[i] = (weights[i] as number) + (model.weights[i] as number) / size;
  }
  return { classes: first.classes, mask: first.mask, weights };
};
