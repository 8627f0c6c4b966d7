import { expect, test } from 'vitest';
import { answerTo } from '../answer-to.ts';

const RIVER = 'The town lies on a river.';

test.each([
  ['When did the bomb kill three people in Oster?', 'On Friday police said a bomb killed three people in Oster.'],
  ['When did Varentia shell Oster?', 'Ostvia accused Varentia on May 2 of shelling Oster.'],
  ['When did Varentia shell Oster?', 'On May 2 Ostvia accused Varentia of shelling Oster.'],
  ['When was the bombing of Oster?', 'On Friday Ostvia condemned the bombing of Oster.'],
])('when it was told is not when it was: %s %s', async (question, told) => {
  expect((await answerTo(question, `${told} ${RIVER}`)).kind).toBe('abstained');
});

test.each([
  [
    'Friday',
    'When did police say a bomb killed three people in Oster?',
    'On Friday police said a bomb killed three people in Oster.',
  ],
  [
    'May 2',
    'When did Ostvia accuse Varentia of shelling Oster?',
    'Ostvia accused Varentia on May 2 of shelling Oster.',
  ],
  ['April 30', 'When did Varentia shell Oster?', 'Ostvia accused Varentia on May 2 of shelling Oster on April 30.'],
  ['Friday', 'When did Ostvia condemn the bombing of Oster?', 'On Friday Ostvia condemned the bombing of Oster.'],
  ['Friday', 'When did rebels take Oster?', 'Oster fell to rebels on Friday.'],
  ['Monday', 'When will the army attack Oster?', 'On Friday the army said it would attack Oster on Monday.'],
])('“%s” is when it was, or when it was said where that is asked: %s', async (day, question, told) => {
  const answer = await answerTo(question, `${told} ${RIVER}`);
  expect(answer).toMatchObject({ kind: 'answered', answer: expect.stringContaining(day) });
});

test('the day of a later report of it is no other account of when it was', async () => {
  const told = 'Rebels attacked Oster on Friday. On Sunday police said rebels had attacked Oster.';
  expect(await answerTo('When did rebels attack Oster?', `${told} ${RIVER}`)).toMatchObject({
    kind: 'answered',
    answer: 'Friday',
  });
});
