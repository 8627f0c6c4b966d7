import type { ParseInput } from '../../src/reading/core/kernel.ts';
import { EDGE } from '../../src/reading/core/words.ts';

/** A sentence of so many words of which nothing is known. */
export const blankInput = (size: number): ParseInput => ({
  words: Array.from({ length: size }, () => EDGE),
  tags: new Int32Array(size),
  upos: new Int32Array(size),
});
