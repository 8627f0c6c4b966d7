import type { Actor, Claim, DateMention, Event } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';

export type EventContext = {
  readonly analysis: Analysis;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly dates: readonly DateMention[];
  readonly publishedAt: string | null;
};

/** Who did what to whom, where and when, with the status it is told under and the figures that go with it. */
export const readEvents = (_context: EventContext): Event[] => [];
