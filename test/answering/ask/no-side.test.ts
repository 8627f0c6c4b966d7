import { expect, test } from 'vitest';
import { answerOver, answerTo, daily } from '../answer-to.ts';

test.each([
  'The opposition called on Harbour Minister Ada Brul to resign on Monday.',
  'Calls for Ada Brul to resign grew on Monday.',
  '“Brul must resign,” the union leader, Otto Pers, said on Monday.',
  'The party said on Monday that Ada Brul should resign.',
])('that somebody is to resign is not that they have: %s', async (text) => {
  expect((await answerTo('Did Brul resign?', text)).kind).toBe('abstained');
});

test('a call to resign is no side beside those who say that it was done and that it was not', async () => {
  const answer = await answerOver(
    'Did Brul resign?',
    daily(
      'The opposition called on Ada Brul to resign on Monday.',
      'Ada Brul resigned on Tuesday, her office said.',
      'Ms Brul has not resigned, the prime minister’s spokesman said on Wednesday.',
    ),
  );
  expect(answer.kind).toBe('disputed');
  expect(answer.lines).toHaveLength(2);
});

test('what must have been is told to have been', async () => {
  expect((await answerTo('Did a shell hit the mill?', 'A shell must have hit the mill, the mayor said.')).kind).toBe(
    'answered',
  );
});

test('whoever asks what is called for is told of the call', async () => {
  const text = 'The opposition called on Harbour Minister Ada Brul to resign on Monday.';
  expect((await answerTo('Did the opposition call on Brul to resign?', text)).kind).toBe('answered');
});

test('to agree to something else is not to agree to what is asked', async () => {
  const answer = await answerTo(
    'Did Sarn agree to pull its guns back?',
    'Sarn and Pell agreed on Sunday to a truce of 72 hours that will begin at midnight, the mediator said.',
  );
  expect(answer.kind).toBe('abstained');
});

test('what another thing or somebody hit was not hit by what is asked about', async () => {
  const answer = await answerOver(
    'Did a missile hit the Corran depot?',
    daily(
      'Drones hit a fuel depot at Pell on Wednesday, two days after the strike on the Corran depot, the governor said.',
      '“Sarn did not attack the Corran depot,” its minister, Ada Brul, said.',
      'The army has denied that a missile fell on the Corran depot.',
      'A missile hit the Corran depot, two diplomats said.',
    ),
  );
  expect(answer.lines.map(({ text }) => text)).toEqual([
    'A missile hit the Corran depot, two diplomats said.',
    'The army has denied that a missile fell on the Corran depot.',
  ]);
});

test('a voice that its own words name is not named again before them', async () => {
  const answer = await answerOver(
    'Did Brul resign?',
    daily('Ada Brul resigned on Monday, the harbour office said.', 'The council denied that Ada Brul had resigned.'),
  );
  expect(answer.kind).toBe('disputed');
  expect(answer.answer).toBe(
    'Ada Brul resigned on Monday, the harbour office said. — The council denied that Ada Brul had resigned.',
  );
});

test('how many times a thing is another is no rival of a number of other things', async () => {
  const answer = await answerTo(
    'How far above the limit was lead near the mill?',
    'The water office found lead at 30 times the limit near the mill. The firm said 4,000 cubic metres of mud had leaked from the mill.',
  );
  expect([answer.kind, answer.answer]).toEqual(['answered', expect.stringContaining('30 times')]);
});
