import { describe, expect, test } from 'vitest';
import { ABSOLUTE } from '../../../src/reading/dates/absolute.ts';
import { DURATIONS } from '../../../src/reading/dates/durations.ts';
import { REFERENCES } from '../../../src/reading/dates/references.ts';
import { RELATIVE } from '../../../src/reading/dates/relative.ts';
import { date, rule, tableOf } from '../../../src/reading/dates/rule.ts';

const anything = () => date('');

describe('the beginning of a table', () => {
  test.each([
    ['(?:on )?(?<day>\\d{1,2}) may', '12 may'],
    ['(?:the )?first half(?! time)', 'the first half'],
    ['[a-c]{2} o\\.k\\.', 'ab o.k.'],
    ['(?:last|past) weeks?(?<!s)', 'past week'],
  ])('of %s is the first word of: %s', (pattern, text) => {
    const { beginning } = tableOf([rule(pattern, anything)]);
    expect(beginning.test(`${text.split(' ')[0]} `)).toBe(true);
    expect(beginning.test(text.slice(0, 3))).toBe(true);
    expect(beginning.test('harbour ')).toBe(false);
  });

  const expressions = [
    '27 february 1998',
    '3 / 14 / 98',
    '2019-07-04',
    'last may',
    'the 1990s',
    'late on tuesday',
    'nineteenth century',
    'two and a half weeks ago',
    '9 1 / 2 years',
    'more than 1,200 days',
    'the third quarter',
    'the past three months',
    'every other month',
    'half an hour later',
    'in the near future',
    '11:30 p.m. gmt',
    'as soon as possible',
  ];

  test.each(expressions)('lets its rules look at: %s', (text) => {
    const tables = [ABSOLUTE, RELATIVE, DURATIONS, REFERENCES].map(tableOf);
    const [first, second = '~'] = text.split(' ');
    const matching = tables.flatMap((table) =>
      table.rules.filter(({ pattern }) => text.search(pattern) === 0).map((rule) => ({ table, rule })),
    );
    expect(matching.length).toBeGreaterThan(0);
    for (const { table, rule } of matching) {
      expect(table.beginning.test(`${first} `)).toBe(true);
      expect(rule.beginning.test(`${first} `)).toBe(true);
      expect(rule.beginning.test(`${first} ${second} `)).toBe(true);
    }
  });

  test('keeps most words of a text from them', () => {
    const tables = [ABSOLUTE, RELATIVE, DURATIONS, REFERENCES].map(tableOf);
    for (const word of ['harbour', 'said', 'officials', 'marlund', 'between', ','])
      expect(tables.some(({ beginning }) => beginning.test(`${word} `))).toBe(false);
  });
});
