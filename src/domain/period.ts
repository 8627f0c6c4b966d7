/** Milliseconds since the epoch, `sinceMs` inclusive, `untilMs` exclusive; null: unbounded. */
export type Period = { readonly sinceMs: number | null; readonly untilMs: number | null };

/** All of time. */
export const EVER: Period = { sinceMs: null, untilMs: null };
