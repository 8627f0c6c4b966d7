import type { Token } from '../analysis.ts';

/** A word of a sentence with everything but its place. */
export type AnalysedWord = Omit<Token, 'start' | 'end'>;
