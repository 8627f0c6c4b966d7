/** A day of UTC, which knows no summer time. */
export const DAY_MS = 86_400_000;

/**
 * Milliseconds since the epoch of an ISO 8601 date or instant; a bare date is its midnight in UTC.
 * Null for what is no such text.
 */
export const instantMs = (iso: string | null): number | null => {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}/.test(iso)) return null;
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? null : ms;
};

/** The day of an ISO 8601 date or instant as it is written; null for none. */
export const isoDay = (iso: string | null): string | null => iso?.slice(0, 10) ?? null;

/** The day (UTC) of a moment in milliseconds since the epoch: "2026-03-12". */
export const dayOfMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
