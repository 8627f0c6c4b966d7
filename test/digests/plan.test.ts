import { describe, expect, test } from 'vitest';
import { planSlots } from '../../src/digests/plan.ts';
import type { Subscription } from '../../src/domain/subscription.ts';

const HOUR = 3_600_000;
const at = (iso: string): number => Date.parse(iso);

const subscription: Subscription = {
  id: 's1',
  guildId: 'g',
  channelId: 'c',
  createdBy: 'u',
  createdAtMs: at('2026-05-01T00:00Z'),
  activeSinceMs: at('2026-05-01T00:00Z'),
  time: '08:00',
  days: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Etc/UTC',
  filter: { topics: [], actors: [], places: [], publishers: [], minOrigins: 1 },
  words: 200,
  language: null,
  mentionRole: null,
  quiet: 'skip',
  catchUpMs: 6 * HOUR,
  state: 'active',
  pausedReason: null,
};

const plan = (nowIso: string, lastIso: string | null, change: Partial<Subscription> = {}) =>
  planSlots({ ...subscription, ...change }, lastIso === null ? null : at(lastIso), at(nowIso));

describe('a plan', () => {
  test.each([
    ['before the first slot owes nothing', '2026-05-01T07:59Z', null, null, 0],
    ['at the minute owes the slot', '2026-05-01T08:00Z', null, '2026-05-01', 0],
    ['does not owe twice what the ledger has', '2026-05-01T08:01Z', '2026-05-01T08:00Z', null, 0],
    ['within the catch-up window still owes it', '2026-05-02T13:59Z', '2026-05-01T08:00Z', '2026-05-02', 0],
    ['past the catch-up window records it as missed', '2026-05-02T14:01Z', '2026-05-01T08:00Z', null, 1],
    [
      'after three days down owes the last and records the others',
      '2026-05-04T09:00Z',
      '2026-05-01T08:00Z',
      '2026-05-04',
      2,
    ],
    ['when the clock went back an hour owes nothing again', '2026-05-01T07:30Z', '2026-05-01T08:00Z', null, 0],
  ])('%s', (_name, now, last, day, missed) => {
    const planned = plan(now, last);
    expect(planned.run?.localDay ?? null).toBe(day);
    expect(planned.missed).toHaveLength(missed);
  });

  test('marks what is told long after its time as late', () => {
    expect(plan('2026-05-01T08:09Z', null).late).toBe(false);
    expect(plan('2026-05-01T09:00Z', null).late).toBe(true);
  });

  test('of what a clock that was a year ahead made owes each day’s slot once that is set back', () => {
    const ahead = { createdAtMs: at('2027-05-01T00:00Z'), activeSinceMs: at('2027-05-01T00:00Z') };
    const day = (now: string, last: string | null) => plan(now, last, ahead).run?.localDay ?? null;
    expect(day('2026-05-03T08:00Z', null)).toBe('2026-05-03');
    expect(day('2026-05-03T08:01Z', '2026-05-03T08:00Z')).toBeNull();
    expect(plan('2026-05-03T15:00Z', null, ahead)).toEqual({ run: null, late: false, missed: [] });
  });

  test('owes nothing while paused, nor what came due before it was resumed', () => {
    expect(plan('2026-05-03T09:00Z', null, { state: 'paused' })).toEqual({ run: null, late: false, missed: [] });
    expect(plan('2026-05-03T09:00Z', null, { activeSinceMs: at('2026-05-03T08:30Z') })).toEqual({
      run: null,
      late: false,
      missed: [],
    });
  });

  test('does not make a row for every day of a long absence', () => {
    expect(plan('2027-05-01T09:00Z', '2026-05-01T08:00Z').missed.length).toBeLessThanOrEqual(31);
  });
});
