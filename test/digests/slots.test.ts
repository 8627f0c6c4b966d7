import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { nextSlots, slotsBetween } from '../../src/digests/slots.ts';
import type { Weekday } from '../../src/domain/subscription.ts';

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const at = (iso: string): number => Temporal.Instant.from(iso).epochMilliseconds;
const utc = (ms: number): string => Temporal.Instant.fromEpochMilliseconds(ms).toString();
const daily = (time: string, zone: string) => ({ time, zone, days: EVERY_DAY });

describe('slots', () => {
  test('stand at the local time, whatever the offset is that day', () => {
    const slots = slotsBetween(daily('08:00', 'Europe/Berlin'), at('2026-03-28T00:00Z'), at('2026-03-30T00:00Z'));
    expect(slots.map(({ atMs }) => utc(atMs))).toEqual(['2026-03-28T07:00:00Z', '2026-03-29T06:00:00Z']);
  });

  test('in a spring gap run at the gap’s end', () => {
    const [slot] = slotsBetween(daily('02:30', 'Europe/Berlin'), at('2026-03-28T12:00Z'), at('2026-03-29T12:00Z'));
    expect(slot).toEqual({ localDay: '2026-03-29', atMs: at('2026-03-29T01:00Z') });
  });

  test('in an autumn overlap run once, at the first', () => {
    const slots = slotsBetween(daily('02:30', 'Europe/Berlin'), at('2026-10-24T12:00Z'), at('2026-10-25T12:00Z'));
    expect(slots).toEqual([{ localDay: '2026-10-25', atMs: at('2026-10-25T00:30Z') }]);
  });

  test('in a gap that is half an hour wide run at its end', () => {
    const [slot] = slotsBetween(
      daily('02:15', 'Australia/Lord_Howe'),
      at('2026-10-03T00:00Z'),
      at('2026-10-04T00:00Z'),
    );
    expect(slot).toEqual({ localDay: '2026-10-04', atMs: at('2026-10-03T15:30Z') });
  });

  test('keep to their own day when a gap carries them past midnight', () => {
    const slots = slotsBetween(daily('23:30', 'America/Nuuk'), at('2026-03-27T12:00Z'), at('2026-03-31T00:00Z'));
    expect(slots.map(({ localDay }) => localDay)).toEqual(
      ['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30'].slice(0, slots.length),
    );
    expect(slots).toHaveLength(3);
  });

  test('do not exist on a day that a zone has skipped', () => {
    const days = slotsBetween(daily('08:00', 'Pacific/Apia'), at('2011-12-29T00:00Z'), at('2012-01-01T00:00Z')).map(
      ({ localDay }) => localDay,
    );
    expect(days).not.toContain('2011-12-30');
    expect(new Set(days).size).toBe(days.length);
  });

  test('keep to the weekdays asked for', () => {
    const weekdays = { time: '07:15', zone: 'America/New_York', days: [1, 3] as Weekday[] };
    expect(nextSlots(weekdays, at('2026-11-24T12:00Z'), 3).map(({ localDay }) => localDay)).toEqual([
      '2026-11-25',
      '2026-11-30',
      '2026-12-02',
    ]);
  });

  test('the next ones are those that a later look finds', () => {
    const schedule = daily('18:45', 'Asia/Kathmandu');
    const after = at('2026-05-01T00:00Z');
    expect(nextSlots(schedule, after, 5)).toEqual(slotsBetween(schedule, after, at('2026-05-05T23:00Z')));
  });

  const TIMES = ['00:00', '00:30', '01:30', '02:30', '08:00', '23:45'];
  test('every zone has exactly one a local day from 2025 to 2028, in order', () => {
    const from = at('2025-01-01T12:00Z');
    const until = at('2028-12-31T12:00Z');
    const wrong: string[] = [];
    for (const [index, zone] of Intl.supportedValuesOf('timeZone').entries()) {
      const time = TIMES[index % TIMES.length] as string;
      const slots = slotsBetween(daily(time, zone), from, until);
      const days = new Set(slots.map(({ localDay }) => localDay));
      const ordered = slots.every(({ atMs }, at) => at === 0 || atMs > (slots[at - 1]?.atMs ?? 0));
      // 1,461 days in four years; the ends of the window cut one off on one side or the other.
      if (days.size !== slots.length || !ordered || slots.length < 1459 || slots.length > 1461)
        wrong.push(`${zone} ${time} ${slots.length}/${days.size}`);
    }
    expect(wrong).toEqual([]);
  }, 600_000);
});
