import { expect, test } from 'vitest';
import { type Citation, type Line, nearestBeside } from '../../src/domain/report.ts';

const citation = (article: string, text: string, start = 0): Citation => ({
  article,
  revision: 1,
  start,
  end: start + text.length,
  text,
  url: null,
  publisher: null,
  publishedAt: null,
});

const line = (cited: Citation): Line => ({
  text: cited.text,
  citations: [cited],
  attribution: [],
  status: 'asserted',
});

const TOLD = citation('one', 'The ferry sank off Pell.', 20);

test.each([
  ['the same place', citation('one', 'ferry sank', 24), 0],
  ['the same words behind a dateline', citation('two', 'PELL, May 3 - The ferry sank off Pell.'), 0],
  ['the same words on two lines', citation('two', 'The ferry sank\noff Pell.'), 0],
  ['other words', citation('two', 'The ferry was raised off Pell.'), 1],
  ['another place of the same article', citation('one', 'It had been checked.', 90), 1],
])('of the nearest passages is shown what no line shows: %s', (_, near, shown) => {
  expect(nearestBeside({ lines: [line(TOLD)], nearest: [near] })).toHaveLength(shown);
});

test('and each once', () => {
  const again = citation('two', 'TARN - The ferry sank off Pell.');
  expect(nearestBeside({ lines: [], nearest: [TOLD, again] })).toEqual([TOLD]);
});
