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
