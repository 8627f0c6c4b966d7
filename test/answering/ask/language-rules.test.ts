import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { takeApart } from '../../../src/answering/question/question.ts';
import { answerTo } from '../answer-to.ts';

test.each([
  'What condition did Jorun Hale set for attending the talks?',
  'On what conditions would Morvia free the crew?',
  'Which preconditions has the union named for a return to work?',
  'Under what conditions would Ardenne withdraw?',
])('%s asks for a condition', (question) => {
  expect(takeApart(question, readCore()).type).toBe('condition');
});

test.each([
  'In what condition was the ferry found?',
  'Under what conditions were the prisoners of Varn held?',
  'What conditions did the crew live in?',
  'What terms did the treaty hold?',
])('%s asks for a state', (question) => {
  const { type, words } = takeApart(question, readCore());
  expect(type).not.toBe('condition');
  expect(words.some(({ word }) => /^(?:conditions?|terms)$/.test(word))).toBe(true);
});

test.each([
  ['the fleet leaves Tarn', 'Morvia would release the crew of the Sable if the fleet leaves Tarn, its envoy said.'],
  ['two of its pilots', 'Morvia would release the crew of the Sable in return for two of its pilots, its envoy said.'],
  [
    'the fleet leaves Tarn',
    'Morvia would release the crew of the Sable on condition that the fleet leaves Tarn, its envoy said.',
  ],
])('a condition is told by “%s”', async (held, text) => {
  const answer = await answerTo('On what condition would Morvia release the crew of the Sable?', text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain(held);
});

test.each([
  'Morvia would release the crew of the Sable on Monday, its envoy said.',
  'Morvia would release the crew of the Sable in Tarn, its envoy said.',
  'Morvia would release the crew of the Sable for the feast, its envoy said.',
])('no condition is made of “%s”', async (text) => {
  expect((await answerTo('On what condition would Morvia release the crew of the Sable?', text)).kind).not.toBe(
    'answered',
  );
});

test.each([
  ['Why did Pell Corrin resign?', 'Pell Corrin resigned on Monday over the bribes.', 'the bribes'],
  ['Why was Pell Corrin dismissed?', 'Pell Corrin was dismissed over a missing report.', 'a missing report'],
  ['Why did Ardenne ban the ferry?', 'Ardenne banned the ferry over its old engines.', 'its old engines'],
])('%s is answered by the matter it was over', async (question, text, held) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain(held);
});

test.each([
  ['Why did the pilot turn?', 'The pilot turned over the bay.'],
  ['Why did Pell Corrin resign?', 'Pell Corrin resigned over the weekend.'],
  ['Why did Ardenne ban the ferry?', 'Ardenne banned over 40 ferries.'],
  ['Why did the bridge close?', 'The bridge over the Tarn closed on Monday.'],
])('%s is not answered by another “over”', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('abstained');
});

test.each([
  [
    'How many boats does the Coral League own?',
    'The Coral League spoke of the raid. "We have no boats that sail so far," it said.',
  ],
  [
    'How many interpreters has the Varn clinic hired?',
    'The Varn clinic has no interpreters who speak Morvian, it said.',
  ],
  ['When did Tamber buy its pumps?', 'Tamber has no pumps which could drain the mine, the mayor said.'],
])('what there is none of in one sort may be had in another: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('abstained');
});

test.each([
  ['When did the Coral League buy its boats?', 'The Coral League said on Monday that it had no boats.'],
  [
    'How many survivors did the crew of the Sable find?',
    'The crew of the Sable found no survivors, who had been sought for days.',
  ],
  ['How much oil did the divers find?', 'The divers found no sign of oil, inspectors said.'],
])('what there is none of at all is a false premise: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('false-premise');
});

test.each([
  ['How many millions did the Varn mill pay?', 'The Varn mill paid 3.75 million for the pumps.', '3.75 million'],
  ['How much did the toll at Sable Bridge rise to?', 'The toll at Sable Bridge rose to 4.25 crowns in May.', '4.25'],
  [
    'What was the magnitude of the quake at Tarn?',
    'The quake at Tarn had a magnitude of 6.25, the institute said.',
    '6.25',
  ],
])('a number with a point is no time of day: %s', async (question, text, held) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain(held);
});

test.each([
  ['How many shells hit Tarn?', 'Shells hit Tarn between 23.40 and 23.58, the army said.'],
  ['How many shells hit Tarn?', 'Shells hit Tarn at 9:30 on Monday, the army said.'],
  ['How many shells hit Tarn?', 'Shells hit Tarn at 9.30 GMT, the army said.'],
])('a time of day counts nothing: %s %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('abstained');
});
