import { expect, test } from 'vitest';
import { answerTo } from '../answer-to.ts';

test.each([
  ['Who did Jorun Hale meet?', 'Mina Brand met Jorun Hale in Tarn on Monday.', 'Mina Brand'],
  ['Who met Jorun Hale?', 'Jorun Hale met Mina Brand in Tarn on Monday.', 'Mina Brand'],
  ['Where did Jorun Hale meet Mina Brand?', 'Mina Brand met Jorun Hale in Tarn on Monday.', 'Tarn'],
  ['When did Jorun Hale meet Mina Brand?', 'Mina Brand met with Jorun Hale in Tarn on Monday.', 'Monday'],
  ['With whom did Jorun Hale hold talks?', 'Mina Brand held talks with Jorun Hale in Tarn on Monday.', 'Mina Brand'],
])('what goes both ways is answered from either side: %s', async (question, text, held) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain(held);
});

test.each([
  ['Whom did Jorun Hale accuse?', 'Mina Brand accused Jorun Hale in Tarn on Monday.'],
  ['Who accused Jorun Hale?', 'Jorun Hale accused Mina Brand in Tarn on Monday.'],
  ['With whom did Jorun Hale hold talks?', 'Mina Brand held a dinner for Jorun Hale in Tarn on Monday.'],
])('what goes one way is not: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).not.toBe('answered');
});
