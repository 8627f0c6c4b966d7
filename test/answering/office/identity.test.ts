import { expect, test } from 'vitest';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver, answerTo } from '../answer-to.ts';

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

const daily = (...texts: readonly string[]) =>
  materialsOf(
    texts.map((text, at) => ({ id: `day-${at}`, title: '', publishedAt: `2026-05-0${at + 1}T08:00:00Z`, text })),
  );

test('who somebody is is told by the newest office, in the fullest words for it', async () => {
  const full = "Ostia's transport minister, Mina Sohl, opened the bridge at Carrow on Saturday.";
  const answer = await answerOver(
    'Who is Mina Sohl?',
    daily(
      'The harbour master, Mina Sohl, spoke to crowds on Friday.',
      full,
      'Transport Minister Mina Sohl spoke of the bridge again on Sunday.',
    ),
  );
  expect(answer.answer).toBe(full);
});

test('who has left an office since is not told as having it', async () => {
  const had = "Ostia's transport minister, Pavo Rend, opened the bridge at Carrow on Friday.";
  const left = 'Pavo Rend resigned on Saturday after the bridge at Carrow had been closed.';
  const answer = await answerOver('Who is Pavo Rend?', daily(had, left));
  expect(answer.answer).toBe(`2026-05-01: ${had} — 2026-05-02: ${left}`);
  expect(answer.lines.map(({ text }) => text)).toEqual([had, left]);
});

test('a surname under another first name is somebody else', async () => {
  const text = 'The mayor, Pavo Rend, met the pilots. The ferry pilot, Tessa Rend, spoke to crowds of people.';
  expect((await answerTo('Who is Tessa Rend?', text)).answer).toBe(
    'The ferry pilot, Tessa Rend, spoke to crowds of people.',
  );
});

test.each([
  'The Ostby Pilots’ Council (OPC), a body of ferry crews, called for calm on Friday.',
  'The Ostby Pilots’ Council (OPC), which pays the ferry crews, called for calm on Friday.',
  'The Ostby Pilots’ Council (OPC) called for calm on Friday.',
])('what a body is is told by what stands beside its name: %s', async (told) => {
  const answer = await answerTo('What is the OPC?', `The OPC said on Thursday that it was too windy. ${told}`);
  expect(answer.answer).toBe(told);
});

test('what a body is is not told by what it merely said', async () => {
  expect((await answerTo('What is the OPC?', 'The OPC said on Thursday that it was too windy.')).kind).toBe(
    'abstained',
  );
});

test('a name of small words too is told by the noun before it', async () => {
  const told = 'The aid group Hands Over the Water called for calm on Friday.';
  const before = 'Hands Over the Water said on Thursday that it was too windy.';
  expect((await answerTo('What is Hands Over the Water?', `${before} ${told}`)).answer).toBe(told);
});

test('who somebody is is told as surely as the sentence that tells it answers', async () => {
  const told = 'The harbour master, Mina Sohl, spoke to crowds.';
  const { confidence } = await answerOver('Who is Mina Sohl?', papers('Pavo Rend left on Friday.', told));
  expect(confidence).toBeGreaterThan(0);
  expect(confidence).toBe((await answerTo('Who is Mina Sohl?', told)).confidence);
});
