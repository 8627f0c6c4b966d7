/**
 * Where weights are still being learned they lie outside of the kernel, as floats, and these decide by them.
 */

/** Writes the sums of SHIFT, LEFT and RIGHT by the features up to `end` to SUMS, as f32. */
export declare function learnedMoves(end: i32): void;

/** The best relation of a pair of parts of speech by the features up to `end`. */
export declare function learnedRelation(pair: i32, end: i32): i32;
