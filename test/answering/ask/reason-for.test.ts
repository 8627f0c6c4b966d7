import { expect, test } from 'vitest';
import { answerTo } from '../answer-to.ts';

test.each([
  [
    'Why did the bridge collapse?',
    'The council said that 800 people had been displaced by the Carrow bridge collapse, after two streets were emptied because of the dust.',
  ],
  [
    'Why was Tamsin Orvell arrested?',
    'Tamsin Orvell was moved from prison to house arrest on Friday, her lawyer said.',
  ],
])('%s is not answered by the reason for something else: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('abstained');
});

test.each([
  [
    'Why was the vote postponed?',
    'The council on Sunday postponed the vote from June 1 to May 2, citing “the high water”.',
  ],
  ['Why was Tamsin Orvell arrested?', 'Tamsin Orvell was arrested on Friday because she had led a strike.'],
])('%s is answered by: %s', async (question, text) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.lines[0]?.text).toBe(text);
});
