import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { ask } from '../../../src/answering/ask/ask.ts';
import { periodInWords, rangeOf } from '../../../src/answering/question/asked-period.ts';
import { materialsOf } from '../../stories/materials.ts';
import { withLibrary } from '../stored.ts';

const NOW_MS = Date.UTC(2026, 5, 17, 9);
const day = (month: number, date: number): number => Date.UTC(2026, month - 1, date);

test.each([
  ['2026', day(1, 1), Date.UTC(2027, 0, 1)],
  ['2026-12', day(12, 1), Date.UTC(2027, 0, 1)],
  ['2026-06-03', day(6, 3), day(6, 4)],
  ['2026-W24', day(6, 8), day(6, 15)],
])('the TIMEX3 value %s runs from its first to its last moment', (value, startMs, endMs) => {
  expect(rangeOf(value)).toEqual({ startMs, endMs });
});

test.each([
  ['Who has been arrested in Carrow since June 3?', day(6, 3), null],
  ['How many people left Carrow before June 3?', null, day(6, 3)],
  ['What happened in Carrow last week?', day(6, 8), day(6, 16)],
  ['Who was arrested in Carrow on June 3?', null, null],
  ['Who was arrested in Carrow from June 3?', day(6, 3), null],
  ['Who was arrested in Carrow from June 3 to June 5?', null, null],
  ['Who was arrested in Carrow from June 3 until June 5?', null, null],
])('“%s” limits when its answer was told', (question, sinceMs, untilMs) => {
  expect(periodInWords(question, NOW_MS, readCore()).period).toEqual({ sinceMs, untilMs });
});

const CARROW = materialsOf([
  {
    id: 'early',
    title: '',
    text: 'Ten lorries crossed the bridge at Carrow on Monday, the toll office said.',
    publishedAt: '2026-06-02T08:00:00Z',
  },
  {
    id: 'flood',
    title: '',
    text: 'A flood closed the harbour of Carrow on Friday, the harbour master said.',
    publishedAt: '2026-06-05T08:00:00Z',
  },
  {
    id: 'late',
    title: '',
    text: 'Forty lorries crossed the bridge at Carrow on Tuesday, the toll office said.',
    publishedAt: '2026-06-09T08:00:00Z',
  },
]);

test.each([
  ['How many lorries crossed the bridge at Carrow before the flood?', 'Ten'],
  ['How many lorries crossed the bridge at Carrow after the flood?', 'Forty'],
  ['How many lorries crossed the bridge at Carrow since June 8?', 'Forty'],
  ['How many lorries crossed the bridge at Carrow before June 4?', 'Ten'],
])('“%s” is answered from its own time', async (question, number) => {
  await withLibrary(CARROW, async (store) => {
    const period = { sinceMs: null, untilMs: null };
    const answer = await ask({ scope: { shelves: ['operator'] }, question, period, nowMs: NOW_MS }, store, readCore());
    expect(answer.answer).toContain(number);
  });
});
