import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import type { Claim } from '../../../src/domain/reading.ts';
import type { Span } from '../../../src/domain/span.ts';
import { paragraphsOf } from '../../../src/evaluation/article-text.ts';
import { readActors } from '../../../src/reading/actors/read-actors.ts';
import { readClaims } from '../../../src/reading/claims/read-claims.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { CLAIM_CASES, type ClaimCase, HEADLINE_CASES, OWN_VOICE } from './claim-cases.ts';

const claimsIn = (text: string, titled = false): Claim[] => {
  const paragraphs = paragraphsOf(text);
  const analysis = analyse({ text, paragraphs, titleSpan: (titled ? paragraphs[0] : null) ?? null }, readCore());
  return readClaims(analysis, readActors(analysis));
};

const covered = (text: string, spans: readonly (Span | null)[]): string[] =>
  spans.flatMap((span) => (span ? [text.slice(span.start, span.end)] : []));

const bare = (text: string): string => text.replace(/[.,;:]+$/, '');

/** The claim as the table writes it, so that a difference shows whole. */
const told = (text: string, claim: Claim | undefined): unknown =>
  claim && {
    by: covered(
      text,
      claim.attribution.map(({ span }) => span),
    ),
    cue: covered(text, [claim.cue])[0],
    content: covered(text, claim.content).map(bare),
    kind: claim.kind,
    status: claim.status,
    polarity: claim.polarity,
    quotation: claim.quotation,
  };

const expected = ({ by, cue, content, kind, status, polarity, quotation }: ClaimCase): unknown => ({
  by,
  cue,
  content: content.map(bare),
  kind,
  status,
  polarity: polarity ?? 'positive',
  quotation: quotation ?? 'indirect',
});

const claimWithCue = (text: string, claims: readonly Claim[], cue: string): Claim | undefined =>
  claims.find((claim) => covered(text, [claim.cue])[0] === cue);

describe('readClaims', () => {
  test.each(CLAIM_CASES)('$text', (each) => {
    expect(told(each.text, claimWithCue(each.text, claimsIn(each.text), each.cue))).toEqual(expected(each));
  });

  test.each(HEADLINE_CASES)('headline: $text', (each) => {
    expect(told(each.text, claimWithCue(each.text, claimsIn(each.text, true), each.cue))).toEqual(expected(each));
  });

  test.each(OWN_VOICE)('%s is told in the article’s own voice', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});
