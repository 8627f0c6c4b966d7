import { expect, test } from 'vitest';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver, answerTo, daily } from '../answer-to.ts';

const FERRY = 'The harbour master, Pavo Rend, said on Friday that the ferry to Carrow was unsafe.';
const LATER = 'Pavo Rend said on Saturday that the ferry had been repaired and would sail.';
const WAGES = 'Pavo Rend said on Sunday that the wages of the crews would be paid.';

test('what somebody said on a matter is told by the newest that they said on it', async () => {
  const answer = await answerOver('What did Pavo Rend say about the ferry?', daily(FERRY, LATER, WAGES));
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toBe(LATER);
  expect(answer.lines.map(({ text }) => text)).toEqual([LATER, FERRY]);
});

test('without a matter it is what they said last', async () => {
  expect((await answerOver('What did Pavo Rend say?', daily(FERRY, LATER, WAGES))).answer).toBe(WAGES);
});

test.each([
  ['What did Pavo Rend say about the weather?', FERRY],
  ['What did Pavo Rend say about the ferry?', 'Mina Sohl said on Friday that Pavo Rend had bought the ferry.'],
  ['What did Mina Sohl say?', 'The Pilots’ Union, Mina Sohl’s party, said on Friday that the ferry was unsafe.'],
  [
    'What did Ostby Copper say about the leak?',
    'Residents accused the mine’s owner, Ostby Copper, on Friday of ignoring a leak.',
  ],
])('%s is not answered by: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('abstained');
});

test('the matter may stand in the sentence before', async () => {
  const text = `${FERRY} Mr Rend denied that it would sail again.`;
  const { lines } = await answerTo('What did Pavo Rend say about the ferry?', text);
  expect(lines.map((line) => line.text)).toContain('Mr Rend denied that it would sail again.');
});

const STRIKE = 'Mina Sohl said on Friday that the strike in Carrow was illegal.';

test.each([
  ['what refuses to comment', 'The strike began in Carrow. Mina Sohl declined on Saturday to comment.'],
  ['what refuses to comment on it', 'Mina Sohl declined to comment on the strike in Carrow on Saturday.'],
  ['what denies it', 'Asked about the strike in Carrow, Mina Sohl confirmed it on Saturday.'],
])('%s goes behind what says something', async (_, text) => {
  expect((await answerOver('What did Mina Sohl say about the strike?', daily(STRIKE, text))).answer).toBe(STRIKE);
});

test.each([
  ['in another’s sentence further back', 'It is old. Mina Sohl said on Friday that this was no time for talk.'],
  ['in the sentence before, by what does not refer to it', 'Mina Sohl declined on Friday to comment on Rend.'],
])('the matter does not stand %s', async (_, text) => {
  const told = `Pavo Rend said on Friday that the bridge was unsafe. ${text}`;
  expect((await answerTo('What did Mina Sohl say about the bridge?', told)).kind).toBe('abstained');
});

test('the matter may stand in the title', async () => {
  const text = 'Mina Sohl said on Friday that it was illegal.';
  const articles = materialsOf([
    {
      id: 'paper',
      title: 'Strike at the port',
      publishedAt: '2026-05-01T08:00:00Z',
      text: `The sea was calm. ${text}`,
    },
  ]);
  expect((await answerOver('What did Mina Sohl say about the strike?', articles)).answer).toBe(text);
});

const GOES_ON = 'Mina Sohl said on Saturday that it was sad.';

test('what refers back to the matter stands behind what names it', async () => {
  const { lines } = await answerOver(
    'What did Mina Sohl say about the strike?',
    daily(STRIKE, `The strike began in Carrow. ${GOES_ON}`),
  );
  expect(lines.map(({ text }) => text)).toEqual([STRIKE, GOES_ON]);
});

test('a refusal to comment on what stands before it is not on the matter', async () => {
  const { lines } = await answerOver(
    'What did Mina Sohl say about the strike?',
    daily(STRIKE, 'The strike began in Carrow. Mina Sohl declined on Saturday to comment on it.'),
  );
  expect(lines.map(({ text }) => text)).toEqual([STRIKE]);
});

test('what only refers back to the matter does not go before another answer', async () => {
  const told = 'Mina Sohl said on Friday that the strike was illegal.';
  const { answer } = await answerOver(
    'What did Mina Sohl say about the strike in Carrow?',
    daily(`The strike began in Carrow. ${GOES_ON}`, `The strike in Carrow goes on. ${told}`),
  );
  expect(answer).toBe(told);
});

test('what somebody’s party says is not theirs', async () => {
  const text = 'Pavo Rend’s party said on Friday that the ferry was unsafe. Pavo Rend was ill.';
  expect((await answerTo('What did Pavo Rend say about the ferry?', text)).kind).toBe('abstained');
});

test('a title before a name is not part of it', async () => {
  const text = 'Mina Sohl said on Friday that the strike was illegal.';
  for (const title of ['Finance Minister', 'Lieutenant', 'Queen'])
    expect((await answerTo(`What did ${title} Mina Sohl say about the strike?`, text)).answer).toBe(text);
});

test('somebody without a name of their own says it by the words for them', async () => {
  const told = 'The army denied on Friday that a missile had hit the ferry.';
  const { answer } = await answerTo('What did the army say about the missile?', `The sea was calm. ${told}`);
  expect(answer).toBe(told);
});

test.each([
  'Mina Sohl declined on Saturday to comment on the strike in Carrow.',
  'Mina Sohl would not comment on the strike in Carrow.',
  'Mina Sohl said the port was open, and did not comment on the strike in Carrow.',
])('who would not speak of a matter has said nothing about it: %s', async (text) => {
  const { kind, nearest } = await answerTo('What did Mina Sohl say about the strike in Carrow?', text);
  expect(kind).toBe('abstained');
  expect(nearest[0]?.text).toBe(text);
});

test('who said something of a matter before they would say no more has said that', async () => {
  const text = 'Mina Sohl said the strike in Carrow was illegal and declined to comment further.';
  const { kind, answer } = await answerTo('What did Mina Sohl say about the strike in Carrow?', text);
  expect([kind, answer]).toEqual(['answered', text]);
});

test.each([
  'Mina Sohl declined to comment on the talks but said that the strike in Carrow was illegal.',
  'Mina Sohl refused to say whether the strike in Carrow was illegal, but said that it would end soon.',
])('who said something behind a refusal has said that: %s', async (text) => {
  const { kind, answer } = await answerTo('What did Mina Sohl say about the strike in Carrow?', text);
  expect([kind, answer]).toEqual(['answered', text]);
});

test('who denies a part in it speaks of what the article is about', async () => {
  const text = [
    'Fire destroyed the mill of Carrow on Monday night, the mayor said.',
    'The police asked for witnesses.',
    'Mina Sohl, who owns the mill next door, denied any part in it.',
  ].join('\n\n');
  const { kind, answer } = await answerTo('What did Mina Sohl say about the fire in Carrow?', text);
  expect([kind, answer]).toEqual(['answered', 'Mina Sohl, who owns the mill next door, denied any part in it.']);
});

test.each([
  'Mina Sohl would not say whether the ministry had sold the grain reserve.',
  'Mina Sohl did not say when the grain reserve would be sold.',
  'Mina Sohl would neither confirm nor deny the sale of the grain reserve.',
])('who leaves a matter open has said nothing of it: %s', async (text) => {
  const { kind, nearest } = await answerTo('What did Mina Sohl say about the grain reserve?', text);
  expect([kind, nearest[0]?.text]).toEqual(['abstained', text]);
});

test('what is said in an article that is titled after a matter is said about it, where nothing nearer is', async () => {
  const library = materialsOf([
    {
      id: 'fire',
      title: 'Mill fire: navy denies firing at Carrow',
      publisher: 'Post',
      publishedAt: '2026-05-04T08:00:00Z',
      text: 'A court in Norby heard the owner on Monday.\n\n“No ship of ours was within ten miles,” Mina Sohl said.',
    },
  ]);
  const { kind, answer } = await answerOver('What did Mina Sohl say about the fire?', library);
  expect([kind, answer]).toEqual(['answered', '“No ship of ours was within ten miles,” Mina Sohl said.']);
  expect((await answerOver('What did Mina Sohl say about the harvest?', library)).kind).toBe('abstained');
});
