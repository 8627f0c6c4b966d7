import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { speaksOfAnother } from '../../../src/answering/evidence/meant.ts';
import { takeApart } from '../../../src/answering/question/question.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { answerTo } from '../answer-to.ts';

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

/** Whether a sentence that names nobody, with its first word read as a pronoun of those names, speaks of another than Anna Kelda. */
const isOfAnother = (text: string, read: readonly string[]): boolean => {
  const [sentence] = analyse(
    { text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null },
    readCore(),
  ).sentences;
  const pronouns = read.length === 0 ? [] : [{ start: 0, end: text.indexOf(' '), stems: read }];
  if (sentence === undefined) throw new Error(`no sentence in “${text}”`);
  return speaksOfAnother(
    takeApart('When did Anna Kelda resign?', readCore()),
    { sentence, met: [] },
    { named: [], pronouns },
  );
};

test.each([
  ['He resigned on Tuesday.', [], true],
  ['She resigned on Tuesday.', [], false],
  ['She resigned on Tuesday.', ['mina', 'sohl'], true],
  ['She resigned on Tuesday.', ['anna', 'kelda'], false],
])('of another by gender or by its reading: %s %s', (text, read, expected) => {
  expect(isOfAnother(text, read)).toBe(expected);
});
