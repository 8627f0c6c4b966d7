import type { Citation } from '../../domain/report.ts';
import { lineOfSentence } from '../../stories/line.ts';
import type { Evidence } from '../evidence/evidence.ts';

/** A sentence that tells so much of what is asked is shown with what is told next. */
const TELLS_FROM = 0.75;
const FARTHEST = 2;

/**
 * The sentence that tells what a "why" asks about, and those told next: where the library gives no reason, whoever asks may
 * find one there, but none is made of them.
 */
export const toldNext = (evidence: readonly Evidence[]): Citation[] => {
  const told = evidence.find(({ beside, index }) => beside.share >= TELLS_FROM && index >= 0);
  const { article, reading } = told?.material ?? { article: null, reading: null };
  if (told === undefined || article === null || reading === null) return [];
  return reading.sentences
    .slice(told.index, told.index + 1 + FARTHEST)
    .flatMap((span, at) => lineOfSentence(article, reading, told.index + at, span).citations);
};
