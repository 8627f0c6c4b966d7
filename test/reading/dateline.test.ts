import { expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { paragraphsOf } from '../../src/evaluation/article-text.ts';
import { readActors } from '../../src/reading/actors/read-actors.ts';
import { readClaims } from '../../src/reading/claims/read-claims.ts';
import { analyse } from '../../src/reading/core/core.ts';
import { withoutDateline } from '../../src/reading/dateline.ts';

const left = (text: string): string => {
  const { start, end } = withoutDateline(text, { start: 0, end: text.length });
  return text.slice(start, end);
};

const NEWS = 'The council of Ostrel closed the port on Friday, its clerk said.';
const OVER =
  'By the MW staff NEW: Opposition leader Ana Hask shares her plan for the port Some parties say they will meet ';

test.each([
  `OSTREL, May 3 (Meridian Wire) — ${NEWS}`,
  `OSTREL — ${NEWS}`,
  `Ostrel, Varentia (MW) -- ${NEWS}`,
  `${OVER}Ostrel, Varentia (MW) -- ${NEWS}`,
])('a dateline, and what is printed over it, is no part of the news: %s', (text) => {
  expect(left(text)).toBe(NEWS);
});

test.each([
  NEWS,
  'The Civic Alliance (CA) — a party of dockers — called a strike.',
  'The council spoke with the Upper Port Union (UPU) -- and with nobody else.',
  'The council spoke with Upper Port (UPU) -- and with nobody else.',
  'Ana Hask -- the mayor -- left.',
  'The council told Upper Port Radio (UPR) -- a station of its own -- that the dam was safe.',
  'Ana Hask (Civic Alliance) — a former judge — won the vote.',
])('a sentence without one is left whole: %s', (text) => {
  expect(left(text)).toBe(text);
});

test('what is printed over the dateline claims nothing', () => {
  const text = `${OVER}Ostrel, Varentia (MW) -- ${NEWS}`;
  const analysis = analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore());
  const told = readClaims(analysis, readActors(analysis)).map(({ attribution, content }) =>
    [...attribution.map(({ span }) => span), ...content].map((span) => span && text.slice(span.start, span.end)),
  );
  expect(told).toEqual([['its clerk', 'The council of Ostrel closed the port on Friday']]);
});
