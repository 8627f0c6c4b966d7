import { expect, test } from 'vitest';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver, answerTo } from '../answer-to.ts';

test('a count of the displaced is none of the missing', async () => {
  const answer = await answerTo(
    'How many people are missing after the flood at Pell?',
    'The coast guard said on Saturday that 8,000 people had been displaced by the flood at Pell. The aid group put the number at 11,000.',
  );
  expect(answer.kind).toBe('abstained');
});

test('where somebody is held is not where a vote is', async () => {
  const text =
    'Mina Sohl was seized on Monday. The vote for the presidency will be held in Orlen on Friday, the commission said.';
  const { answer } = await answerTo('Where is Mina Sohl held?', text);
  expect(answer ?? '').not.toMatch(/presidency|Orlen/);
});

test('the day of another thing is not when somebody left', async () => {
  const { answer } = await answerTo(
    'When did Pavo Rend resign?',
    'Pavo Rend has told reporters that he resigned because of the events of March 3.',
  );
  expect(answer ?? '').not.toMatch(/^(?:of )?March 3$/);
});

test('what was hit by one thing is not told by what another hit', async () => {
  const answer = await answerTo(
    'Which villages were hit by the mud?',
    'The army said the shells had hit the village of Tarrow and killed four people.',
  );
  expect(answer.kind).toBe('abstained');
});

test('what was denied before it was confirmed is no wrong premise', async () => {
  const day = (id: number, text: string) => ({
    id: `paper-${id}`,
    title: '',
    publisher: `Paper ${id}`,
    publishedAt: `2026-05-0${id}T08:00:00Z`,
    text,
  });
  const answer = await answerOver(
    'When did Pavo Rend resign?',
    materialsOf([
      day(5, 'A report that Pavo Rend has resigned is a fabrication, the press office said on Tuesday.'),
      day(7, 'Pavo Rend confirmed that he had resigned, three days after officials first spoke of his letter.'),
    ]),
  );
  expect(answer.kind).not.toBe('false-premise');
});

test('who shot something down is told without the verb', async () => {
  const { answer } = await answerTo(
    'Who shot down the drones over Pell?',
    'Crews of the 3rd Coast Brigade shot down two enemy drones over Pell on the night of March 7.',
  );
  expect(answer).not.toMatch(/ shot$/);
});

test('a mudslide is mud', async () => {
  const text = 'A mudslide buried the villages of Tarn and Osk on Sunday.';
  const answer = await answerTo('Which villages were buried by mud?', text);
  expect([answer.kind, answer.answer]).toEqual(['answered', 'Tarn and Osk']);
});

test.each([
  ['the weekend of May 2', 'The Pell mill closed on the weekend of May 2.'],
  ['the second quarter of 2025', 'The Pell mill closed in the second quarter of 2025.'],
  ['the close of 2025', 'The Pell mill closed by the close of 2025.'],
])('%s is a time, and no other thing’s', async (_, text) => {
  const answer = await answerTo('When did the Pell mill close?', text);
  expect(answer.kind).toBe('answered');
});
