import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilDate,
  dayNumber,
  daysInMonth,
  dayText,
  parseDay,
  weekdayOf,
  weekText,
} from '../../../src/reading/dates/calendar.ts';

describe('the calendar', () => {
  test('agrees with the platform on every day of four centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 60_000 }), (days) => {
        const platform = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dayText(days)).toBe(platform);
        expect(dayNumber(civilDate(days))).toBe(days);
        expect(weekdayOf(days)).toBe(new Date(days * 86_400_000).getUTCDay() || 7);
      }),
    );
  });

  test.each([
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2026-06-15', '2026-W25'],
  ])('puts %s into the ISO week %s', (day, week) => {
    expect(weekText(parseDay(day) as number)).toBe(week);
  });

  test('moves over the turn of the year', () => {
    expect(addMonths(2024, 1, -2)).toEqual({ year: 2023, month: 11 });
    expect(addMonths(2023, 12, 1)).toEqual({ year: 2024, month: 1 });
  });

  test('knows leap years', () => {
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(1900, 2)]).toEqual([29, 28, 28]);
  });

  test.each([null, '', 'soon', '2024-13-01', '2023-02-29'])('reads no day from %j', (iso) => {
    expect(parseDay(iso)).toBeNull();
  });
});
