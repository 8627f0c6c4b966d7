import { expect, test } from 'vitest';
import { materialsOf } from '../stories/materials.ts';
import { answerOver, answerTo } from './answer-to.ts';

const daily = (...texts: readonly string[]) =>
  materialsOf(
    texts.map((text, at) => ({ id: `paper-${at}`, title: '', publishedAt: `2026-05-0${at + 1}T08:00:00Z`, text })),
  );

const FERRY = 'The harbour master, Pavo Rend, said on Friday that the ferry to Carrow was unsafe.';
const LATER = 'Pavo Rend said on Saturday that the ferry had been repaired and would sail.';
const WAGES = 'Pavo Rend said on Sunday that the wages of the crews would be paid.';

test('what somebody said on a matter is told by the newest that they said on it', async () => {
  const answer = await answerOver('What did Pavo Rend say about the ferry?', daily(FERRY, LATER, WAGES));
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toBe(LATER);
  expect(answer.lines.map(({ text }) => text)).toEqual([LATER, FERRY]);
});

test('without a matter it is what they said last', async () => {
  expect((await answerOver('What did Pavo Rend say?', daily(FERRY, LATER, WAGES))).answer).toBe(WAGES);
});

test.each([
  ['What did Pavo Rend say about the weather?', FERRY],
  ['What did Pavo Rend say about the ferry?', 'Mina Sohl said on Friday that Pavo Rend had bought the ferry.'],
  ['What did Mina Sohl say?', 'The Pilots’ Union, Mina Sohl’s party, said on Friday that the ferry was unsafe.'],
  [
    'What did Ostby Copper say about the leak?',
    'Residents accused the mine’s owner, Ostby Copper, on Friday of ignoring a leak.',
  ],
])('%s is not answered by: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('abstained');
});

test('the matter may stand in the sentence before', async () => {
  const text = `${FERRY} Mr Rend denied that it would sail again.`;
  const { lines } = await answerTo('What did Pavo Rend say about the ferry?', text);
  expect(lines.map((line) => line.text)).toContain('Mr Rend denied that it would sail again.');
});

test('somebody without a name of their own says it by the words for them', async () => {
  const told = 'The army denied on Friday that a missile had hit the ferry.';
  const { answer } = await answerTo('What did the army say about the missile?', `The sea was calm. ${told}`);
  expect(answer).toBe(told);
});
