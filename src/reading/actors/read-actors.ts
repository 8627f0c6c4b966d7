import type { Actor } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';

/** Who and what places are named, described or referred to, one Actor for all mentions of the same one. */
export const readActors = (_analysis: Analysis): Actor[] => [];
