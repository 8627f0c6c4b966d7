import { expect, test } from 'vitest';
import { type EventReport, eventReport } from '../../../src/answering/event/event.ts';
import { materialsOf } from '../../stories/materials.ts';
import { reportItem, withLibrary } from '../stored.ts';

const cardOf = (query: string, text: string): Promise<EventReport> =>
  withLibrary(materialsOf([reportItem('one', '03', text)]), (store) =>
    eventReport({ scope: { shelves: ['operator'] }, query, period: { sinceMs: null, untilMs: null }, nowMs: 0 }, store),
  );

const notesOf = ({ report }: EventReport): string =>
  report.sections.flatMap(({ lines }) => lines.map(({ text }) => text)).join('\n');

test('the hour before midnight is not the first of its day', async () => {
  const card = await cardOf(
    'Calder refinery',
    'Drones struck the Calder refinery shortly before midnight on Tuesday, the Harbour Ministry said.',
  );
  expect(notesOf(card)).toContain('When: 2029-05-01, about midnight');
  expect(notesOf(card)).not.toContain('00:00');
  expect(card.event?.told.map(({ date }) => date?.value)).toEqual(['2029-05-01']);
});

test.each([
  'A general admitted that his unit had bombed the Calder refinery, but said that it had no orders.',
  'A general admitted that his unit had launched the drones that hit the Calder refinery.',
])('what somebody owns up to was not done on the day on which they do: %s', async (text) => {
  const card = await cardOf('Calder refinery', text);
  expect(card.event?.told.length).toBeGreaterThan(0);
  expect(card.event?.facts.when).toEqual([]);
});

test('“the enemy” is nobody, and what it struck with is not whom it struck', async () => {
  const card = await cardOf(
    'Calder refinery',
    'On the night of May 2, the enemy carried out an attack with unmanned aircraft on the Calder refinery.',
  );
  expect(card.event?.facts.who.map(({ value }) => value).join(' ')).not.toMatch(/enemy|unmanned/);
});

test('who begins a sentence with an article is named without its capital within one', async () => {
  const card = await cardOf(
    'strike on Calder',
    'The two sides did not agree on who was responsible for the strike on Calder. The two sides said rebels had attacked Calder.',
  );
  expect(notesOf(card)).not.toContain('by The two sides');
  expect(notesOf(card)).toContain('by the two sides');
});

test('a denial that names what was told to have done it belongs to the event, though it does not name the place again', async () => {
  const card = await cardOf(
    'strike on Calder',
    'Two drones from Pell struck the port of Calder on Tuesday, its mayor, Ada Brul, said. Three cranes burned. Pell denied that it had sent any drones.',
  );
  expect(card.event?.history.map(({ status, speaker }) => [status, speaker])).toContainEqual(['denied', 'Pell']);
  expect(card.event?.accounts.map(({ speaker }) => speaker)).toContain('Pell');
});
