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
  `A Coruña, May 3 — ${NEWS}`,
  `A CORUÑA, May 3 (Meridian Wire) — ${NEWS}`,
  `LA PAZ, May 3 (Meridian Wire) — ${NEWS}`,
  `LA PAZ — ${NEWS}`,
  `ST. OSTREL, May 3 — ${NEWS}`,
  `The Vale, May 3 (Meridian Wire) — ${NEWS}`,
  `Ostrel, May 3 — ${NEWS}`,
  `Vale de la Ostra, 3 May — ${NEWS}`,
  `OSTREL, 3 May 2031 (Meridian Wire) — ${NEWS}`,
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
  'A Plan (Draft) — Nobody signed it.',
  'An Ostrel court (Civil Chamber) — The judge left.',
  'Friday, May 3 — The port opens.',
  'The Ostrel court, May 3 — The judge left.',
  'The council told Upper Port Radio (UPR) -- a station of its own -- that the dam was safe.',
  'Ana Hask (Civic Alliance) — a former judge — won the vote.',
])('a sentence without one is left whole: %s', (text) => {
  expect(left(text)).toBe(text);
});

test.each(['A Coruña, May 3', 'A CORUÑA, May 3 (Meridian Wire)', 'LA PAZ, May 3', 'Ostrel, 3 May'])(
  'a dateline is no part of the clause behind it: %s',
  (filed) => {
    const text = `${filed} — The council closed the port.`;
    const [sentence] = analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore()).sentences;
    const closed = sentence?.tokens.findIndex(({ form }) => form === 'closed');
    const subject = sentence?.tokens.find(({ head, deprel }) => head === closed && deprel === 'nsubj');
    expect(subject?.form).toBe('council');
    expect(sentence?.tokens.find(({ form }) => form === '3')?.deprel).not.toMatch(/nsubj|obj|obl/);
  },
);

test('what is printed over the dateline claims nothing', () => {
  const text = `${OVER}Ostrel, Varentia (MW) -- ${NEWS}`;
  const analysis = analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore());
  const told = readClaims(analysis, readActors(analysis)).map(({ attribution, content }) =>
    [...attribution.map(({ span }) => span), ...content].map((span) => span && text.slice(span.start, span.end)),
  );
  expect(told).toEqual([['its clerk', 'The council of Ostrel closed the port on Friday']]);
});
