import type { Database } from './database.ts';

const CLOSED = 'arrivals.closed';
/**
 * What is so far behind was on its way, or goes by a clock that was some hours ahead when digests were told. What is further behind
 * has a time of its own, or nothing would arrive before a year has passed that a clock was ahead.
 */
const MOST_BEHIND_MS = 6 * 3_600_000;

const closedUntil = (database: Database): number =>
  Number(database.get<{ value: string }>('SELECT value FROM facts WHERE name = ?', CLOSED)?.value ?? 0);

const isBehind = (atMs: number, closedMs: number): boolean => atMs < closedMs && closedMs - atMs <= MOST_BEHIND_MS;

/** Lets nothing arrive before a moment any more. Under the write lock: who stores something is done with it, or has not begun. */
export const closeArrivals = (database: Database, untilMs: number): void =>
  database.immediate(() => {
    if (isBehind(untilMs, closedUntil(database))) return;
    database.run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', CLOSED, String(untilMs));
  });

/** When something arrives that was imported at a moment; asked within the transaction that stores it. */
export const arrivalMs = (database: Database, importedAtMs: number): number => {
  const closedMs = closedUntil(database);
  return isBehind(importedAtMs, closedMs) ? closedMs : importedAtMs;
};
