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

/** Int8 weights scaled to the largest, so that nothing is clamped; what rounds to zero is gone. */
export const quantised = ({ classes, mask, weights }: Linear): Linear & { readonly weights: Int8Array } => {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = largest === 0 ? 0 : 127 / largest;
  return { classes, mask, weights: Int8Array.from(weights, (weight) => Math.round(weight * scale)) };
};
