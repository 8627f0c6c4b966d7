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
