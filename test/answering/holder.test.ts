import { expect, test } from 'vitest';
import { materialsOf } from '../stories/materials.ts';
import { answerOver } from './answer-to.ts';

/** A paper a day from 1 May 2026. */
const daily = (...texts: readonly string[]) =>
  materialsOf(
    texts.map((text, at) => ({ id: `paper-${at}`, title: '', publishedAt: `2026-05-0${at + 1}T08:00:00Z`, text })),
  );

const answerOf = async (question: string, ...texts: readonly string[]) => answerOver(question, daily(...texts));

test('who has an office is who is called so by the newest paper', async () => {
  const { answer } = await answerOf(
    'Who is the transport minister of Ostia?',
    "Ostia's transport minister, Pavo Rend, opened the bridge at Carrow on Friday.",
    "Ostia's former transport minister, Pavo Rend, criticised the bridge at Carrow.",
    "Ostia's transport minister, Mina Sohl, closed the bridge at Carrow again.",
  );
  expect(answer).toBe('Mina Sohl');
});

test('who has left an office does not have it; who acts in it does', async () => {
  const { answer } = await answerOf(
    'Who is the mayor of Carrow?',
    'The mayor of Carrow, Pavo Rend, opened the bridge on Friday.',
    'CARROW — Pavo Rend resigned on Saturday. Acting Mayor Mina Sohl closed the bridge.',
  );
  expect(answer).toBe('Acting Mayor Mina Sohl');
});

test('where nobody is told to have followed, who has left an office is told with all of the sentence', async () => {
  const left = "Ostia's transport minister, Pavo Rend, was suspended on Saturday over the bridge.";
  const { answer } = await answerOf(
    'Who is the transport minister of Ostia?',
    "Ostia's transport minister, Pavo Rend, opened the bridge at Carrow on Friday.",
    left,
  );
  expect(answer).toBe(left);
});

test.each(['former', 'previous'])('a %s minister is asked for by that word', async (word) => {
  const { answer } = await answerOf(
    `Who is the ${word} transport minister of Ostia?`,
    "Ostia's transport minister, Pavo Rend, opened the bridge at Carrow on Friday.",
    "Ostia's transport minister, Mina Sohl, closed the bridge. Her predecessor had quit.",
    "Ostia's former transport minister, Pavo Rend, criticised the bridge at Carrow.",
  );
  expect(answer).toMatch(/former transport minister, Pavo Rend/);
});

test.each([
  [
    'Who leads the Pilots’ Union?',
    'Its deputy leader, Oskar Tamm, said on Friday that the Pilots’ Union would strike.',
  ],
  ['Who leads the Pilots’ Union?', 'President Pavo Rend said on Friday that the Pilots’ Union should not strike.'],
  ['Who is the finance minister of Ostia?', "Ostia's transport minister, Pavo Rend, opened the bridge on Friday."],
])('%s is not answered by who is something else: %s', async (question, text) => {
  expect((await answerOf(question, text)).kind).toBe('abstained');
});

test('who leads a body is who is called its head', async () => {
  const { answer } = await answerOf(
    'Who leads the Pilots’ Union?',
    'The Pilots’ Union will strike on Monday, its chairwoman said. Chairwoman Mina Sohl said that 40 pilots had agreed.',
  );
  expect(answer).toBe('Chairwoman Mina Sohl');
});

test('a deputy has another office', async () => {
  const { answer } = await answerOf(
    'Who is the transport minister of Ostia?',
    "Ostia's transport minister, Pavo Rend, opened the bridge at Carrow on Friday.",
    "Ostia's deputy transport minister, Oskar Tamm, closed the bridge at Carrow on Saturday.",
  );
  expect(answer).toBe('Pavo Rend');
});
