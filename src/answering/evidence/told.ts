import type { Answer, AnswerKind, Line } from '../../domain/report.ts';
import { type Evidence, lineOfEvidence } from './evidence.ts';

/** An answer without what stands beside it; `nearest` only where that is known better than by the search. */
export type Told = Pick<Answer, 'kind' | 'answer' | 'lines' | 'confidence'> & Partial<Pick<Answer, 'nearest'>>;

const MOST_LINES = 3;

/** Lines whose words are told once. */
export const unlike = (lines: readonly Line[]): Line[] => {
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
};

/** That the library does not say. */
export const abstained = (confidence: number): Told => ({ kind: 'abstained', answer: null, lines: [], confidence });

/** An answer with the first of the sentences that bear it out. */
export const told = (kind: AnswerKind, answer: string, evidence: readonly Evidence[]): Told => ({
  kind,
  answer,
  lines: unlike(evidence.map(lineOfEvidence)).slice(0, MOST_LINES),
  confidence: evidence[0]?.assurance ?? 0,
});
