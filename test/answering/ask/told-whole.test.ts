import { expect, test } from 'vitest';
import { sampleMaterials } from '../../stories/materials.ts';
import { answerOver, answerTo } from '../answer-to.ts';

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

test.each([
  [
    'Who leads the teachers’ union?',
    'Teachers in Tolm ended a strike of 12 days on Friday after the city offered a raise of six percent. The union’s leader, Sara Quist, said that members would vote on the offer on May 20.',
    /Sara Quist/,
  ],
  [
    'Where is Jana Reik now?',
    'A court in Tolm freed the editor of the Tolm Gazette, Jana Reik, on Thursday after 200 days in jail.',
    /^A court in Tolm/,
  ],
])('a phrase that is no name or no place does not stand alone: %s', async (question, text, answered) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toMatch(answered);
});
