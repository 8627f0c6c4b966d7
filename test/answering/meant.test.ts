import { expect, test } from 'vitest';
import { answerTo } from './answer-to.ts';

const HE = 'Anna Kelda spoke with Peter Brand on Monday. He resigned on Tuesday because of the flood.';

test.each([
  ['When did Anna Kelda resign?', HE],
  ['Why did Anna Kelda resign?', HE],
  ['Did Anna Kelda resign?', HE],
  ['Where was Anna Kelda arrested?', 'Anna Kelda spoke with Peter Brand on Monday. Police arrested him in Tarn.'],
  ['How many sheep did Anna Kelda lose?', 'Anna Kelda lives beside Peter Brand. He lost 40 sheep in the flood.'],
  ['When did Jorun Hale resign?', 'Jorun Hale spoke. Peter Brand was tired. He resigned on Tuesday.'],
])('a pronoun of somebody else answers nothing: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('abstained');
});

test.each([
  ['When did Peter Brand resign?', HE, 'Tuesday'],
  [
    'Where was Anna Kelda arrested?',
    'Anna Kelda spoke with Peter Brand on Monday. Police arrested her in Tarn.',
    'Tarn',
  ],
])('a pronoun of the one asked about does: %s', async (question, text, held) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain(held);
});
