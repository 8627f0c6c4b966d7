import { expect, test } from 'vitest';
import { answerTo } from '../answer-to.ts';

test('of the killed and the injured in one sentence those asked of are counted', async () => {
  const text = 'Three people were killed and 12 were injured in the bus crash at Pell on Monday, police said.';
  expect((await answerTo('How many people were killed in the Pell bus crash?', text)).answer).toBe('Three');
  expect((await answerTo('How many people were injured in the Pell bus crash?', text)).answer).toBe('12');
});

test.each([
  'A bus crash at Pell on Monday killed the driver, Elena Stan, 41, and a passenger, and injured 12 people, police said.',
  'The crash at Pell on Monday injured 12 people, the hospital said, and Elena Stan, 41, died of her burns.',
])('neither an age nor the injured are a count of the dead: %s', async (text) => {
  expect((await answerTo('How many people died in the crash at Pell?', text)).answer ?? '').not.toMatch(/^(?:41|12)/);
  expect((await answerTo('How many people were killed in the bus crash at Pell?', text)).answer ?? '').not.toMatch(
    /^(?:41|12)/,
  );
});
