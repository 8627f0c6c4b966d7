import { expect, test } from 'vitest';
import { lettersApart } from '../../../src/answering/actor/near-names.ts';
import { noteOfMeant } from '../../../src/domain/report.ts';
import { answerTo } from '../answer-to.ts';

const TOLD = 'The harbour master, Tamsin Orvell, closed the port of Carrow on Friday. Ms Orvell said it was too windy.';

test.each([
  ['Who is Tamsin Orvill?', 'Tamsin Orvill'],
  ['Who is Tasmin Orvell?', 'Tasmin Orvell'],
  ['who is tamzin orvall', 'tamzin orvall'],
])('a name written almost so is asked back: %s', async (question, asked) => {
  const answer = await answerTo(question, TOLD);
  expect(answer.kind).toBe('abstained');
  expect(answer.meant).toEqual({ asked, names: ['Tamsin Orvell'] });
  expect(noteOfMeant(answer)?.text).toBe(`Nobody here is called “${asked}”. Did you mean Tamsin Orvell?`);
});

test.each(['Who is Boris Kallen?', 'Who is Tessa Orbeck?', 'Why is the sky green?'])(
  'nobody is offered for what is like no name: %s',
  async (question) => {
    const answer = await answerTo(question, TOLD);
    expect(answer.kind).toBe('abstained');
    expect(answer.meant).toBeUndefined();
  },
);

test('a name in small letters is read as the library writes it', async () => {
  expect((await answerTo('who is tamsin orvell', TOLD)).answer).toBe(
    'The harbour master, Tamsin Orvell, closed the port of Carrow on Friday.',
  );
});

test.each([
  ['orvell', 'orvell', 0],
  ['orvel', 'orvell', 1],
  ['tasmin', 'tamsin', 1],
  ['orbeck', 'orvell', 3],
  ['', 'abc', 3],
])('%s and %s are so many letters apart', (a, b, apart) => {
  expect(lettersApart(a, b)).toBe(apart);
  expect(lettersApart(b, a)).toBe(apart);
});
