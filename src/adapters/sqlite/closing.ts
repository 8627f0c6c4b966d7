import type { Database } from './database.ts';

const CLOSED = 'arrivals.closed';
/** No import takes so long from reading an article to storing it; one that is further behind goes by a clock that was set back. */
const MOST_BEHIND_MS = 10 * 60_000;

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
