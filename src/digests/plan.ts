import { DAY_MS } from '../domain/instant.ts';
import type { Subscription } from '../domain/subscription.ts';
import { type Slot, slotsBetween } from './slots.ts';

export type Plan = {
  /** The slot to tell now, if one is owed. */
  readonly run: Slot | null;
  /** It is so far behind its time that it says so. */
  readonly late: boolean;
  /** Slots whose catch-up window has passed, oldest first; recorded, never told. */
  readonly missed: readonly Slot[];
};

/** A digest later than this is marked late. */
const LATE_AFTER_MS = 10 * 60_000;
/** A pause of years does not make thousands of rows. */
const MOST_MISSED = 31;

/** One that was made or resumed later than now was so by a clock that was ahead; what is still told today, is told. */
const sinceOf = ({ activeSinceMs, catchUpMs }: Subscription, nowMs: number): number =>
  activeSinceMs > nowMs ? nowMs - catchUpMs : activeSinceMs;

/**
 * What a subscription owes at a moment. Pure: it knows only the schedule, the newest slot that the ledger has
 * (`lastDueMs`, null: none) and the clock.
 */
export const planSlots = (subscription: Subscription, lastDueMs: number | null, nowMs: number): Plan => {
  if (subscription.state !== 'active') return { run: null, late: false, missed: [] };
  const afterMs = Math.max(sinceOf(subscription, nowMs), lastDueMs ?? 0);
  const due = afterMs >= nowMs ? [] : slotsBetween(subscription, Math.max(afterMs, nowMs - 400 * DAY_MS), nowMs);
  const newest = due.at(-1) ?? null;
  const run = newest !== null && nowMs - newest.atMs <= subscription.catchUpMs ? newest : null;
  const missed = (run === null ? due : due.slice(0, -1)).slice(-MOST_MISSED);
  return { run, late: run !== null && nowMs - run.atMs > LATE_AFTER_MS, missed };
};
