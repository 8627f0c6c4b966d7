import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { paragraphsOf } from '../../../src/evaluation/article-text.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { readDates } from '../../../src/reading/dates/read-dates.ts';

/** A Thursday. */
const PUBLISHED = '2026-03-12T08:00:00Z';

const datesIn = (text: string, published: string | null = PUBLISHED): string[] =>
  readDates(analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore()), published).map(
    ({ start, end, value, type }) => `${text.slice(start, end)} = ${value} ${type}`,
  );

const valuesIn = (text: string, published: string | null = PUBLISHED): string[] =>
  datesIn(text, published).map((line) => line.split(' = ')[1] ?? '');

describe('a state that goes on', () => {
  test('lies ahead where the verb that keeps it does', () => {
    const monday = '2029-05-07T08:00:00Z';
    expect(valuesIn('Schools in the district will stay closed until Thursday.', monday)).toEqual(['2029-05-10 DATE']);
    expect(valuesIn('Schools in the district stayed closed until Thursday.', monday)).toEqual(['2029-05-03 DATE']);
  });

  test('but not what has been so since', () => {
    const monday = '2029-05-07T08:00:00Z';
    expect(valuesIn('It will be the first rally since the ban on Saturday.', monday)).toEqual(['2029-05-05 DATE']);
  });
});

describe('dates that are written out', () => {
  test.each([
    ['The bridge opened on February 27, 1998.', '1998-02-27 DATE'],
    ['The bridge opened on 14 March 1998.', '1998-03-14 DATE'],
    ['The bridge opened on 2019-07-04.', '2019-07-04 DATE'],
    ['The bridge opened on 3/14/98.', '1998-03-14 DATE'],
    ['The bridge opened in May 2011.', '2011-05 DATE'],
    ['The bridge opened in 1987.', '1987 DATE'],
    ['The port was built in the early 1990s.', '199 DATE'],
    ['The port was built in the 19th century.', '18 DATE'],
  ])('%s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  test.each([
    'The mayor may march if the sun is out.',
    'The firm sold 1,990 cars and paid $2,000.',
    'Some 1950 people fled the valley.',
    'The second soldier saw nothing.',
    'The envoy came from nowhere and left sooner than planned.',
  ])('there is none in: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

test('a word that objects have as well is no part of a day', () => {
  expect(datesIn('The constructor of March 3 won.')).toEqual(['March 3 = 2026-03-03 DATE']);
});

describe('dates that lack a part', () => {
  test.each([
    ['The depot burned on November 20.', '2025-11-20 DATE'],
    ['The envoys will meet on April 2.', '2026-04-02 DATE'],
    ['The depot burned on Tuesday.', '2026-03-10 DATE'],
    ['The envoys will meet on Tuesday.', '2026-03-17 DATE'],
    ['The strike is expected to begin on Monday.', '2026-03-16 DATE'],
    ['The town fell in December.', '2025-12 DATE'],
    ['The vote will be held in May.', '2026-05 DATE'],
    ['The vote is on Friday.', '2026-03-13 DATE'],
    ['The union called for a march in the square on Monday.', '2026-03-16 DATE'],
    ['The court postponed the vote to September 20.', '2026-09-20 DATE'],
    ['The court postponed the vote on Monday.', '2026-03-09 DATE'],
    ['The vote was on Friday.', '2026-03-06 DATE'],
    ['President Odar Venn will chair a meeting of the council on Monday, his office said.', '2026-03-16 DATE'],
    ['The union would strike if its leader was not released by Sunday.', '2026-03-15 DATE'],
    ['The lorries will leave unless the toll is lowered by Saturday.', '2026-03-14 DATE'],
    ['Ferry crews will walk out unless pay talks succeed by Saturday, the union said.', '2026-03-14 DATE'],
    ['The envoy will visit the town that was shelled on Monday.', '2026-03-09 DATE'],
    ['The lorries left when the toll was lowered on Saturday.', '2026-03-07 DATE'],
    ['The prisoners are to be exchanged at the bridge on Sunday.', '2026-03-15 DATE'],
    ['The march was to begin on Sunday.', '2026-03-08 DATE'],
    ['The driver is to blame for the crash on Sunday.', '2026-03-08 DATE'],
    ['Saturday’s talks in Osk will decide it, the envoy said.', '2026-03-14 DATE'],
    ['Saturday’s talks in Osk broke down, the envoy said.', '2026-03-07 DATE'],
    ['Monday’s storm will cost the town millions.', '2026-03-09 DATE'],
  ])('take it from the day of publication and the tense: %s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  test.each([
    ['Nurses to strike on Wednesday over night shifts', '2026-03-18 DATE'],
    ['Nurses strike on Wednesday over night shifts', '2026-03-11 DATE'],
    ['Nurses who tried to march on Wednesday held', '2026-03-11 DATE'],
  ])('look ahead behind a headline’s infinitive: %s', (text, value) => {
    const titled = { text, paragraphs: paragraphsOf(text), titleSpan: { start: 0, end: text.length } };
    expect(readDates(analyse(titled, readCore()), PUBLISHED).map((found) => `${found.value} ${found.type}`)).toEqual([
      value,
    ]);
  });

  test('a year is too wide to count days from', () => {
    expect(valuesIn('The mill closed in 2011. The owner left the following day.')).toEqual([
      '2011 DATE',
      '2026-03-13 DATE',
    ]);
  });

  test('keep X for what nobody can know without a day of publication', () => {
    expect(valuesIn('The depot burned on November 20.', null)).toEqual(['XXXX-11-20 DATE']);
    expect(valuesIn('The depot burned on Tuesday.', null)).toEqual(['XXXX-WXX-2 DATE']);
  });
});

describe('dates that count from another', () => {
  test.each([
    ['The truce began yesterday.', '2026-03-11 DATE'],
    ['The truce began last month.', '2026-02 DATE'],
    ['The truce began last year.', '2025 DATE'],
    ['The truce began two weeks ago.', '2026-W09 DATE'],
    ['The truce has held since the weekend.', '2026-W10-WE DATE'],
    ['The truce began last fall.', '2025-FA DATE'],
    ['Exports fell in the third quarter of 2011.', '2011-Q3 DATE'],
    ['The plant will close next year.', '2027 DATE'],
  ])('%s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  test('"a day earlier" counts from the date that was named last', () => {
    expect(valuesIn('Shells hit the port on February 8. The envoy had left a day earlier.')).toEqual([
      '2026-02-08 DATE',
      '2026-02-07 DATE',
    ]);
  });

  test('"a year earlier" is a quarter in a text about quarters', () => {
    expect(valuesIn('Profit rose in the fourth quarter of 2025 from a loss a year earlier.')).toEqual([
      '2025-Q4 DATE',
      '2024-Q4 DATE',
    ]);
  });
});

describe('times of day', () => {
  test.each([
    ['The depot burned on the night of March 3.', 'night of March 3 = 2026-03-03TNI TIME'],
    ['Guards fired on Monday morning.', 'on Monday morning = 2026-03-09TMO TIME'],
    ['Polls close at 8 p.m. today.', '8 p.m. today = 2026-03-12T20:00 TIME'],
    ['The siren went at 2:30 a.m. on Monday.', '2:30 a.m. on Monday = 2026-03-09T02:30 TIME'],
  ])('%s', (text, line) => {
    expect(datesIn(text)).toEqual([line]);
  });

  test('of what is past are on no day to come that was named before', () => {
    expect(valuesIn('Loading will resume on Saturday. The fire was out by 5 a.m., the firm added.')).toEqual([
      '2026-03-14 DATE',
      '2026-03-12T05:00 TIME',
    ]);
    expect(valuesIn('The council will meet on Saturday. It will begin at 5 a.m.')[1]).toBe('2026-03-14T05:00 TIME');
    expect(valuesIn('The council met on Monday. It began at 5 a.m.')[1]).toBe('2026-03-09T05:00 TIME');
  });
});

describe('how long and how often', () => {
  test.each([
    ['The siege lasted nearly two years.', 'P2Y DURATION'],
    ['The firm lost money over the past three years.', 'P3Y DURATION'],
    ['It was a five-hour flight.', 'PT5H DURATION'],
    ['He spent twenty-two years in exile.', 'P22Y DURATION'],
    ['Aid was held up for several weeks.', 'PXW DURATION'],
    ['The council meets every Tuesday.', 'XXXX-WXX-2 SET'],
    ['The paper appears daily.', 'P1D SET'],
  ])('%s', (text, value) => {
    expect(valuesIn(text)).toEqual([value]);
  });

  test('an age is no duration', () => {
    expect(datesIn('A 44-year-old baker was hurt.')).toEqual([]);
  });
});

describe('ranges', () => {
  test('give both days', () => {
    expect(datesIn('The fair ran from March 3 to 5.')).toEqual(['March 3 = 2026-03-03 DATE', '5 = 2026-03-05 DATE']);
  });
});

test('references that only say now, once or some day', () => {
  expect(valuesIn('The group now controls the port, which was recently rebuilt.')).toEqual([
    'PRESENT_REF DATE',
    'PAST_REF DATE',
  ]);
});
