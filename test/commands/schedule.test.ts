import { describe, expect, test } from 'vitest';
import { daysText, parseDays, parseTime, parseZone, zonesLike } from '../../commands/schedule.ts';

describe('days', () => {
  test.each([
    ['every day', [1, 2, 3, 4, 5, 6, 7]],
    ['Weekdays', [1, 2, 3, 4, 5]],
    ['weekends', [6, 7]],
    ['fri, mon,wed', [1, 3, 5]],
    ['Mondays and Thursdays', [1, 4]],
    ['tue tue', [2]],
    ['Sunday', [7]],
  ])('%j', (text, days) => expect(parseDays(text)).toEqual(days));

  test.each(['', 'never', 'constructor', 'mo', 'mon, funday', ','])(
    '%j is refused with what would be right',
    (text) => {
      expect(() => parseDays(text)).toThrow(/say every day, weekdays, weekends, or days such as mon, wed, fri/);
    },
  );

  test('are read back as they are written', () => {
    for (const days of [
      [1, 2, 3, 4, 5],
      [1, 2, 3, 4, 5, 6, 7],
      [6, 7],
      [2, 5],
    ] as const)
      expect(parseDays(daysText(days))).toEqual(days);
  });
});

describe('a time', () => {
  test.each([
    ['08:00', '08:00'],
    ['8:05', '08:05'],
    ['20.30', '20:30'],
    ['8am', '08:00'],
    ['8:15 PM', '20:15'],
    ['12am', '00:00'],
    ['12 p.m.', '12:00'],
    ['0:00', '00:00'],
    ['23', '23:00'],
  ])('%j', (text, time) => expect(parseTime(text)).toBe(time));

  test.each(['24:00', '8:60', '13pm', '0am', 'noonish', '', '-1:00', '8:5'])('%j is refused', (text) => {
    expect(() => parseTime(text)).toThrow(/say it like 08:00, 20:30 or 8am/);
  });
});

describe('a zone', () => {
  test.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['utc', 'UTC'],
  ])('%j is %s', (text, zone) => expect(parseZone(text)).toBe(zone));

  test.each(['berlin', 'Europe/Berlim', 'Mars/Olympus', '', 'constructor'])('%j is refused', (text) => {
    expect(() => parseZone(text)).toThrow('is no time zone');
  });

  test('that was nearly named is suggested', () => {
    expect(() => parseZone('berlin')).toThrow('did you mean Europe/Berlin');
  });

  test('is offered by its city or its area, the operator’s own first for nothing typed', () => {
    expect(zonesLike('new y', 'Europe/Berlin')[0]?.value).toBe('America/New_York');
    expect(zonesLike('', 'Europe/Berlin')[0]?.value).toBe('Europe/Berlin');
    expect(zonesLike('no such place', 'Europe/Berlin')).toEqual([]);
  });
});
