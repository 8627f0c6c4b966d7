import type { Claim, Status } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';
import { statusOf } from './status-of.ts';

export type Article = { readonly analysis: Analysis; readonly claims: readonly Claim[] };

/** The innermost claim in whose content a stretch of text lies; null where the article tells it in its own voice. */
export const claimAround = (
  claims: readonly Claim[],
  { start, end }: { readonly start: number; readonly end: number },
): Claim | null => {
  let found: Claim | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const claim of claims)
    for (const span of claim.attribution.length === 0 ? [] : claim.content)
      if (span.start <= start && span.end >= end && span.end - span.start < size) {
        found = claim;
        size = span.end - span.start;
      }
  return found;
};

/**
 * Whether the predicate at token `index` of a sentence is told as having happened, by its sentence and by the claims it is told
 * in: what its sentence alone asserts is only claimed inside a claim ("“They crossed the river,” she said"), and alleged
 * inside an allegation. What a plan or a warning presupposes is as claimed as anything else its speaker says.
 */
export const statusInArticle = ({ analysis, claims }: Article, sentence: number, index: number): Status => {
  const place = analysis.sentences[sentence];
  const token = place?.tokens[index];
  if (!place || !token) return 'asserted';
  const status = statusOf(place, index);
  const claim = status === 'asserted' ? claimAround(claims, token) : null;
  if (!claim) return status;
  return claim.status === 'alleged' ? 'alleged' : 'claimed';
};
