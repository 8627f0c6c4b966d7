import { expect, test } from 'vitest';
import { sampleMaterials } from '../../stories/materials.ts';
import { answerOver } from '../answer-to.ts';

/** What the sample library has on the vote that was put off. */
const onTheVote = sampleMaterials('articles.jsonl').filter(({ article: { text } }) =>
  /Electoral Commission/.test(text),
);

test('who did a thing is told by the whole of the name', async () => {
  expect((await answerOver('Who postponed the election?', onTheVote)).answer).toBe('Central Electoral Commission');
});

test('a reason that stands with all that is asked about is one, however unsure the phrase', async () => {
  const { answer } = await answerOver('why was the election postponed', onTheVote);
  expect(answer).toMatch(/postponed the presidential election .*, citing "the security situation"/);
});
