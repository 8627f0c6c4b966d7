/** Milliseconds since the epoch, `sinceMs` inclusive, `untilMs` exclusive; null: unbounded. */
export type Period = {
  readonly sinceMs: number | null;
  readonly untilMs: number | null;
  /** `untilMs` is merely the moment of asking: nobody asked for an end. */
  readonly untilNow?: boolean;
};

/** All of time. */
export const EVER: Period = { sinceMs: null, untilMs: null };
