import { describe, expect, test } from 'vitest';
import { parseSince } from '../../src/briefing/period.ts';

/** A Tuesday, half past one in the afternoon in Berlin. */
const NOW = Date.parse('2026-11-24T12:30:00Z');
const at = (typed: string, zone = 'Etc/UTC'): string | null => {
  const parsed = parseSince(typed, NOW, zone);
  return parsed.kind === 'moment' ? new Date(parsed.ms).toISOString() : null;
};

describe('a moment that a person types', () => {
  test.each([
    ['24h', '2026-11-23T12:30:00.000Z'],
    ['7d', '2026-11-17T12:30:00.000Z'],
    ['2w', '2026-11-10T12:30:00.000Z'],
    ['90 minutes', '2026-11-24T11:00:00.000Z'],
    ['3 days ago', '2026-11-21T12:30:00.000Z'],
    ['last 2 weeks', '2026-11-10T12:30:00.000Z'],
    ['today', '2026-11-24T00:00:00.000Z'],
    ['Yesterday', '2026-11-23T00:00:00.000Z'],
    ['monday', '2026-11-23T00:00:00.000Z'],
    ['Tuesday', '2026-11-17T00:00:00.000Z'],
    ['since Fri', '2026-11-20T00:00:00.000Z'],
    ['2026-03-01', '2026-03-01T00:00:00.000Z'],
    ['2026-03-01T08:15Z', '2026-03-01T08:15:00.000Z'],
    ['2026-03-01T08:15+02:00', '2026-03-01T06:15:00.000Z'],
  ])('“%s” is %s', (typed, expected) => {
    expect(at(typed)).toBe(expected);
  });

  test('begins its days at midnight where the asker lives', () => {
    expect(at('yesterday', 'Europe/Berlin')).toBe('2026-11-22T23:00:00.000Z');
    expect(at('2026-03-01T08:15', 'Asia/Tokyo')).toBe('2026-02-28T23:15:00.000Z');
  });

  test.each(['', 'soon', '24', '7 moons', '2026-13-01', '2026-02-30', '999999w', '-3d'])(
    '“%s” is refused with what would be right',
    (typed) => {
      const parsed = parseSince(typed, NOW, 'Etc/UTC');
      expect(parsed).toMatchObject({ kind: 'bad' });
      expect(parsed.kind === 'bad' && parsed.reason).toContain('24h, 7d, 2w');
    },
  );
});
