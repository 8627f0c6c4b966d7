import { expect, test } from 'vitest';
import { answerOver, answerTo, daily } from '../answer-to.ts';

const FIRST =
  'The ferry Corran sank off Pell on Monday and 42 people drowned, the harbour master said. The search went on through the night with lamps.';

test.each([
  'The sinking of the ferry Corran off Pell killed 24 people, the coast guard said on Tuesday. A figure of 42, which was given by the harbour master, was wrong.',
  'The harbour master of Pell lowered the number of people who drowned on the ferry Corran from 42 to 24 on Tuesday.',
  'On Monday this newspaper printed that 42 people had drowned on the ferry Corran off Pell. The right number is 24. We are sorry.',
  'The harbour master of Pell said on Tuesday that 24 people had drowned on the ferry Corran, not 42 as first reported.',
])('a count that was taken back is answered by the one that stands: %s', async (later) => {
  const answer = await answerOver('How many people drowned on the ferry Corran?', daily(FIRST, later));
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toMatch(/\b24\b/);
  expect(answer.answer).not.toMatch(/^\D*42\D*$/);
  expect(answer.lines.every(({ citations }) => citations[0].article === 'paper-1')).toBe(true);
});

test('the correction at the foot of an article tells of the number that it took back', async () => {
  const answer = await answerTo(
    'How many people drowned on the ferry Corran?',
    [
      'The ferry Corran sank off Pell on Monday and 24 people drowned, the harbour master said.',
      'Correction: an earlier version of this article, published on May 2, said that 42 people had drowned. The harbour master said 24.',
    ].join('\n\n'),
  );
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toMatch(/\b24\b/);
});

test('a count that is only taken back is not given as if it stood', async () => {
  const answer = await answerOver(
    'How many people drowned on the ferry Corran?',
    daily(FIRST, 'The harbour master of Pell withdrew his figure of 42 people drowned on the ferry Corran on Tuesday.'),
  );
  expect(answer.lines[0]?.citations[0].article ?? 'none').not.toBe('paper-0');
  expect(answer.answer ?? '').toMatch(/withdrew|^$/);
});

test('a count of something else stands though the same number was taken back', async () => {
  const answer = await answerOver(
    'How many people drowned on the ferry Corran?',
    daily(
      FIRST,
      'The owner of the ferry Corran had lowered the number of lifeboats from 42 to 24 last year, the union said on Tuesday.',
    ),
  );
  expect(answer.answer).toMatch(/\b42\b/);
});

test('who asks for the first number gets it', async () => {
  const answer = await answerOver(
    'How many people were first said to have drowned on the ferry Corran?',
    daily(
      FIRST,
      'The harbour master of Pell lowered the number of people who drowned on the ferry Corran from 42 to 24 on Tuesday.',
    ),
  );
  expect(answer.lines.map(({ text }) => text).join(' ')).toContain('42');
});

test('those who were moved are none of the dead', async () => {
  const answer = await answerTo(
    'How many people died in the flood at Pell?',
    'The coast guard said on Saturday that 8,000 people had been displaced by the flood at Pell, up from 5,100 on Wednesday. The aid group Hands Along the Ard put the number at 11,000.',
  );
  expect(answer.kind).toBe('abstained');
});

test.each([
  'After the deaths in the Pell mine fire the bank cut its rate from 12 to 10 percent.',
  'Twelve people died in the Pell mine fire on Sunday. The firm has raised the compensation for the dead from 12 to 15 million.',
])('what else went from one number to another is no count taken back: %s', async (later) => {
  const first = 'Twelve people died in the Pell mine fire, the mayor said.';
  const answer = await answerOver('How many people died in the Pell mine fire?', daily(first, later));
  expect([answer.kind, answer.answer]).toEqual(['answered', 'Twelve']);
});

test.each([
  'The agency said on Monday that 30 people had died in the Pell flood. The actual number may be higher, it said.',
  'The agency said that 30 people had died in the Pell flood. The real toll is likely to be far higher.',
])('that a count may be too low does not take it back: %s', async (text) => {
  const answer = await answerTo('How many people died in the Pell flood?', text);
  expect([answer.kind, answer.answer, answer.lines.length]).toEqual(['answered', '30', 1]);
});

test('what was counted before the number was set right is no rival of it', async () => {
  const answer = await answerOver(
    'How many people drowned on the ferry Corran?',
    daily(
      FIRST,
      'Thirty people drowned on the ferry Corran, the police said on Monday.',
      'The harbour master of Pell lowered the number of people who drowned on the ferry Corran from 42 to 24 on Wednesday.',
    ),
  );
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toMatch(/\b24\b/);
});
