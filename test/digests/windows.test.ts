import { describe, expect, test } from 'vitest';
import { windowsOf } from '../../src/digests/windows.ts';
import type { Arrival } from '../../src/ports.ts';

const arrival = (id: string, atMs: number): Arrival => ({ id, revision: 1, atMs, kind: 'added' });
const PERIOD = { sinceMs: 10, untilMs: 100 };

describe('the stretches of a period', () => {
  test('are none where nothing came in, and one where little did', () => {
    expect(windowsOf([], PERIOD, 2)).toEqual([]);
    expect(windowsOf([arrival('a', 20), arrival('b', 30)], PERIOD, 2)).toEqual([PERIOD]);
  });

  test('follow each other without a gap, none with too many articles', () => {
    const arrivals = ['a', 'b', 'c', 'd', 'e'].map((id, at) => arrival(id, 20 + at));
    expect(windowsOf(arrivals, PERIOD, 2)).toEqual([
      { sinceMs: 10, untilMs: 22 },
      { sinceMs: 22, untilMs: 24 },
      { sinceMs: 24, untilMs: 100 },
    ]);
  });

  test('count an article once, and part nothing that came at one moment', () => {
    expect(windowsOf([arrival('a', 20), arrival('a', 21), arrival('b', 22)], PERIOD, 2)).toEqual([PERIOD]);
    expect(windowsOf([arrival('a', 20), arrival('b', 20), arrival('c', 20), arrival('d', 30)], PERIOD, 2)).toEqual([
      { sinceMs: 10, untilMs: 30 },
      { sinceMs: 30, untilMs: 100 },
    ]);
  });
});
