import { expect, test } from 'vitest';
import { answerOver, answerTo, daily } from '../answer-to.ts';

test('the next talks are told by the newest sentence that names a day to come for them', async () => {
  const answer = await answerOver(
    'When are the next talks?',
    daily(
      'Sarn and Pell held talks in Corran on Sunday. They will meet again in Corran on May 14, the mediator said.',
      'Sarn and Pell accused each other of breaking the truce, but both said that they would go to a second round of talks on May 15.',
      'The striker will miss the next two games, his coach said.',
    ),
  );
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain('May 15');
});

test('what has been is not what is next', async () => {
  const text = 'The council met on Monday. It will meet again on May 15, its clerk said.';
  expect((await answerTo('When is the next meeting of the council?', text)).answer).toContain('May 15');
  expect((await answerTo('When are the next talks?', 'The talks were held on Monday.')).kind).toBe('abstained');
});

test('what is told as fresh news is told with the day of the news', async () => {
  const question = 'When did Brul resign?';
  const fresh = 'Ada Brul, the prime minister of Sarn, has resigned, officials said on Monday.';
  expect((await answerTo(question, fresh)).answer).toBe(fresh);
  expect((await answerTo(question, 'Ada Brul, who has resigned, spoke to reporters at home.')).kind).toBe('abstained');
  expect((await answerTo(question, 'Ada Brul has not resigned, officials said on Monday.')).kind).not.toBe('answered');
});

test('what is confirmed is told with the day on which it was', async () => {
  const confirmed = 'Prime Minister Ada Brul confirmed on Tuesday that Harbour Minister Oskar Hale had resigned.';
  const library = daily('Harbour Minister Oskar Hale denied on Monday that he would resign.', confirmed);
  expect((await answerOver('When did Oskar Hale resign?', library)).answer).toBe(confirmed);
  const { kind, answer } = await answerOver('When was the resignation of Oskar Hale confirmed?', library);
  expect([kind, answer]).toEqual(['answered', 'Tuesday']);
});

test('what had long been so is not told by the day on which it is mentioned', async () => {
  const text = 'Ada Brul said on Monday that Oskar Hale had resigned in 2019 and that she had not met him since.';
  expect((await answerTo('When did Oskar Hale resign?', text)).answer ?? '').not.toBe('Monday');
});
