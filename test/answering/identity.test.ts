import { expect, test } from 'vitest';
import { materialsOf } from '../stories/materials.ts';
import { answerOver, answerTo } from './answer-to.ts';

const papers = (...texts: readonly string[]) =>
  materialsOf(texts.map((text, at) => ({ id: `paper-${at}`, title: '', publishedAt: '2026-05-04T08:00:00Z', text })));

test.each([
  'Mina Sohl, head of the upper port, spoke with the crews at length on Sunday and again on Monday.',
  'The crews spoke at length on Sunday and again on Monday with the harbour master, Mina Sohl.',
  'Mina Sohl is the harbour master, who spoke with the crews at length on Sunday and again on Monday.',
])('who somebody is is told by what says so, not by what only names them: %s', async (told) => {
  const answer = await answerOver(
    'Who is Mina Sohl?',
    papers('He said that the list held Mina Sohl, Pavo Rend and Tessa Brill.', told),
  );
  expect(answer.kind).toBe('answered');
  expect(answer.lines[0]?.text).toBe(told);
});

test.each(['Mina Sohl was in Orlen on Friday.', 'Mina Sohl met Pavo Rend on Friday.', ''])(
  'who somebody is is told whole, and not by whatever else stands there: %s',
  async (before) => {
    const told = 'The harbour master, Mina Sohl, spoke to crowds.';
    expect((await answerTo('Who is Mina Sohl?', `${before} ${told}`)).answer).toBe(told);
  },
);

test('an ordinal in another voice is no rival of how long a thing is', async () => {
  const text =
    'Varn and Ostby agreed on Sunday to a truce of 72 hours that will begin at midnight, the foreign minister said after ten hours of talks in Tarn, the first between the two since the clash at Pell Pass.';
  expect((await answerTo('How long is the truce between Varn and Ostby?', text)).kind).toBe('answered');
});
