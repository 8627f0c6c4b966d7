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

const STRIKE = materialsOf([
  {
    id: 'council',
    title: 'Council meets',
    publishedAt: '2026-05-02T08:00:00Z',
    text: 'The council of Varn met on Saturday and chose a clerk. It rained.',
  },
  {
    id: 'strike',
    title: 'Drones hit oil port',
    publishedAt: '2026-05-03T08:00:00Z',
    text: 'Drones struck the oil port of Varn on Saturday night and killed nine dockers, the health office said. Two tanks burned.',
  },
  {
    id: 'toll',
    title: 'Toll of drone strike rises',
    publishedAt: '2026-05-04T08:00:00Z',
    text: 'Eleven dockers are now known to have died when drones struck the oil port of Varn, the health office said on Monday. Two tanks burned for a day.',
  },
  {
    id: 'elsewhere',
    title: 'Drones hit a depot at Tarn',
    publishedAt: '2026-05-05T08:00:00Z',
    text: 'Drones struck a depot at Tarn on Monday, two days after the strike on the oil port of Varn. Nobody was hurt.',
  },
  {
    id: 'funeral',
    title: 'Varn buries its dead',
    publishedAt: '2026-05-06T08:00:00Z',
    text: 'Some 900 people walked behind eleven coffins in Varn on Wednesday, four days after the drone strike on the oil port. It rained.',
  },
]);

test('the event that most reports go on about leads, and what came of it follows in its order', async () => {
  const { answer, lines } = await answerOver('What happened at Varn?', STRIKE);
  expect(answer).toContain('Drones struck the oil port of Varn');
  expect(lines.map(({ citations }) => citations[0].article)).toEqual(['strike', 'toll', 'funeral']);
});

test('what looks back to it goes behind what tells it, though it was printed before', async () => {
  const { lines } = await answerOver(
    'What happened in Dell?',
    materialsOf([
      {
        id: 'cabinet',
        title: 'Cabinet meets over Dell',
        publishedAt: '2026-05-04T08:00:00Z',
        text: 'The cabinet met in Orlen on Monday two days after the attack on Dell. Nothing else was said. It rained.',
      },
      {
        id: 'attack',
        title: 'Attack on Dell',
        publishedAt: '2026-05-05T08:00:00Z',
        text: 'Gunmen attacked the town of Dell and burned the mill. The cabinet met. The road was shut.',
      },
    ]),
  );
  expect(lines[0]?.text).toBe('Gunmen attacked the town of Dell and burned the mill.');
});
