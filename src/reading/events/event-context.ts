import type { Actor, Claim, DateMention } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';

/** What is known of an article before its events are read. */
export type EventContext = {
  readonly analysis: Analysis;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly dates: readonly DateMention[];
  readonly publishedAt: string | null;
};
