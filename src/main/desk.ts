import type { Desk } from '../adapters/discord/command.ts';
import type { DeskPool } from '../adapters/workers/desk-pool.ts';
import type { Period } from '../domain/period.ts';
import type { Tell } from '../ports.ts';
import { readScorecard } from './scorecard.ts';
import type { Writer } from './writer.ts';

/** What commands ask, and who answers it; the desks that are rooms of their own are handed through. */
export type DeskParts = Pick<
  Desk,
  | 'clock'
  | 'store'
  | 'memory'
  | 'defaultZone'
  | 'draw'
  | 'sources'
  | 'settings'
  | 'digests'
  | 'watches'
  | 'readerReports'
> & { readonly answers: DeskPool; readonly writer: Writer };

/** What lies after now has not happened yet, for the reader. */
const untilNow = ({ sinceMs, untilMs }: Period, nowMs: number): Period =>
  untilMs === null || untilMs > nowMs ? { sinceMs, untilMs: nowMs, untilNow: untilMs === null } : { sinceMs, untilMs };

const ofPast = <Request extends { readonly period: Period; readonly nowMs: number }>(request: Request): Request => ({
  ...request,
  period: untilNow(request.period, request.nowMs),
});

/** The desk that commands see: each question goes to the thread or the writer that answers it. */
export const createDesk = ({ answers, writer, ...parts }: DeskParts): Desk => {
  const telling = (tell: Tell | undefined) => (tell === undefined ? answers : answers.telling(tell));
  return {
    ...parts,
    brief: async ({ guildId, ...request }) =>
      (await writer.brief(ofPast(request), guildId === null ? 'direct' : `guild:${guildId}`)).report,
    usage: (guildId) => writer.usage(`guild:${guildId}`),
    actor: (request, tell) => telling(tell).actor(ofPast(request)),
    event: (request, tell) => telling(tell).event(ofPast(request)),
    claims: (request, tell) => telling(tell).claims(ofPast(request)),
    explain: (request, tell) => telling(tell).explain(request),
    // A timeline tells what is to come as well.
    timeline: (request, tell) => telling(tell).timeline(request),
    ask: (request, tell) => telling(tell).ask(ofPast(request)),
    why: (request, tell) => telling(tell).why(request),
    library: (scope) => answers.library(scope),
    quality: readScorecard,
  };
};
