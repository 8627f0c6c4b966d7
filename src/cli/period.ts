import { parseSince } from '../briefing/period.ts';
import { DAY_MS } from '../domain/instant.ts';
import type { Period } from '../domain/period.ts';
import { CliFault, EXIT } from './output.ts';

export type PeriodOptions = { readonly since?: string | undefined; readonly until?: string | undefined };

const momentOf = (option: string, typed: string | undefined, zone: string): number | null => {
  if (typed === undefined) return null;
  const parsed = parseSince(typed, Date.now(), zone);
  if (parsed.kind === 'bad') throw new CliFault(`${option}: ${parsed.reason}`, EXIT.usage);
  return parsed.ms;
};

/** A bare date as the end of a period means the whole of that day. */
const wholeDay = (typed: string | undefined, ms: number | null): number | null =>
  ms !== null && typed !== undefined && /^\s*\d{4}-\d{2}-\d{2}\s*$/.test(typed) ? ms + DAY_MS : ms;

/**
 * `--since` and `--until` as a period.
 * @throws {CliFault} for what is no moment, or an end before its beginning.
 */
export const periodOf = ({ since, until }: PeriodOptions, zone: string): Period => {
  const sinceMs = momentOf('--since', since, zone);
  const untilMs = wholeDay(until, momentOf('--until', until, zone));
  if (sinceMs !== null && untilMs !== null && sinceMs >= untilMs) {
    throw new CliFault(`--since ${since} is not before --until ${until}; exchange them`, EXIT.usage);
  }
  return { sinceMs, untilMs };
};
