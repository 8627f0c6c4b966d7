import { expect, test } from 'vitest';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver } from '../answer-to.ts';

const NEWS = materialsOf([
  {
    id: 'fire',
    title: 'Fire at Orlen mill',
    publishedAt: '2026-05-04T08:00:00Z',
    text: 'A fire burned the mill at Orlen on Monday, the mayor said. "There is no second Orlen," a baker said. Police came at noon. The road was shut.',
  },
  {
    id: 'march',
    title: 'Millers march',
    publishedAt: '2026-05-06T08:00:00Z',
    text: 'Millers marched in Orlen on Tuesday for higher wages. Some 300 came, their union said. The fire at Orlen was not spoken of. It rained.',
  },
  {
    id: 'fair',
    title: 'A fair in Tarn',
    publishedAt: '2026-05-06T09:00:00Z',
    text: 'Tarn opened its fair on Tuesday. Bakers from Orlen sold bread. It rained. Nobody minded.',
  },
]);

test('what happened somewhere is told by the news of the articles on it, those that are titled after it first', async () => {
  const { kind, answer, lines } = await answerOver('What happened in Orlen?', NEWS);
  expect(kind).toBe('answered');
  expect(answer).toContain('A fire burned the mill');
  expect(lines.map(({ text }) => text)).toEqual([
    'A fire burned the mill at Orlen on Monday, the mayor said.',
    'Millers marched in Orlen on Tuesday for higher wages.',
  ]);
});

test('what happened on a day is told by the news of that day', async () => {
  const { kind, lines } = await answerOver('What happened in Orlen on May 5?', NEWS);
  expect(kind).toBe('answered');
  expect(lines.map(({ text }) => text)).toEqual(['Millers marched in Orlen on Tuesday for higher wages.']);
  expect((await answerOver('What happened in Orlen on May 2?', NEWS)).kind).toBe('abstained');
});

test('what happened in a place that no article opens with is not told', async () => {
  expect((await answerOver('What happened in Varn?', NEWS)).kind).toBe('abstained');
});
