import { EDGE } from '../../src/reading/core/words.ts';
import type { TaggedWords } from '../../training/tree-in-kernel.ts';

/** A sentence of so many words of which nothing is known. */
export const blankInput = (size: number): TaggedWords => ({
  words: Array.from({ length: size }, () => EDGE),
  tags: new Int32Array(size),
});
