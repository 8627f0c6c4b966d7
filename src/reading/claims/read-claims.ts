import type { Actor, Claim } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';

/** Who says what, with the chain of who reports it, and what is claimed of it. */
export const readClaims = (_analysis: Analysis, _actors: readonly Actor[]): Claim[] => [];
