import { Temporal } from 'temporal-polyfill';
import type { Subscription, Weekday } from '../domain/subscription.ts';

/** When a digest is due: its local day ("YYYY-MM-DD" in the subscription's zone) and the instant. */
export type Slot = { readonly localDay: string; readonly atMs: number };

export type Schedule = Pick<Subscription, 'time' | 'days' | 'zone'>;

/** Days looked through at most for the next slot: every weekday comes within seven, a skipped local day costs one more week. */
const LONGEST_SEARCH_DAYS = 15;

const exists = (day: Temporal.PlainDate, zone: string): boolean => day.toZonedDateTime(zone).toPlainDate().equals(day);

/** In a spring gap the gap's end, in an autumn overlap the first of the two; null where the zone has no such day. */
const instantOf = (local: Temporal.PlainDateTime, zone: string): number | null => {
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(local)) return earlier.epochMilliseconds;
  if (!exists(local.toPlainDate(), zone)) return null;
  const transition = earlier.getTimeZoneTransition('next');
  return (transition ?? local.toZonedDateTime(zone, { disambiguation: 'later' })).epochMilliseconds;
};

/** The slot of one local day; null where the digest does not run on that weekday, or the zone has no such day. */
const slotOn = (day: Temporal.PlainDate, schedule: Schedule): Slot | null => {
  if (!schedule.days.includes(day.dayOfWeek as Weekday)) return null;
  const local = day.toPlainDateTime(Temporal.PlainTime.from(schedule.time));
  const atMs = instantOf(local, schedule.zone);
  return atMs === null ? null : { localDay: day.toString(), atMs };
};

const localDayAt = (ms: number, zone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toPlainDate();

/** Slots later than `afterMs` and not later than `untilMs`, oldest first. One for each local day that has one. */
export const slotsBetween = (schedule: Schedule, afterMs: number, untilMs: number): Slot[] => {
  const slots: Slot[] = [];
  const last = localDayAt(untilMs, schedule.zone).add({ days: 1 });
  // A gap at midnight can carry a day's slot into the next one: begin a day early.
  let day = localDayAt(afterMs, schedule.zone).subtract({ days: 1 });
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const slot = slotOn(day, schedule);
    if (slot !== null && slot.atMs > afterMs && slot.atMs <= untilMs) slots.push(slot);
  }
  return slots;
};

/** The next `count` slots later than `afterMs`. */
export const nextSlots = (schedule: Schedule, afterMs: number, count: number): Slot[] => {
  const slots: Slot[] = [];
  let day = localDayAt(afterMs, schedule.zone).subtract({ days: 1 });
  let searched = 0;
  while (slots.length < count && searched < LONGEST_SEARCH_DAYS * Math.max(1, count)) {
    const slot = slotOn(day, schedule);
    if (slot !== null && slot.atMs > afterMs) slots.push(slot);
    day = day.add({ days: 1 });
    searched += 1;
  }
  return slots;
};
