import { expect, test } from 'vitest';
import { answerOver, answerTo, daily } from '../answer-to.ts';

const CALM = 'The sea was calm. The wind was low. A clerk wept.';

const over = (question: string, ...texts: readonly string[]) =>
  answerOver(question, daily(...texts.map((text) => `${text} ${CALM}`)));

test.each([
  [
    'How many fishermen did Ostia arrest?',
    'Ostia arrested nine fishermen, the harbour union said.',
    'Twelve fishermen were detained, Ostia said.',
  ],
  ['Who attacked Ostia?', 'Rebels attacked Ostia, the governor said.', 'Pirates raided the harbour, Ostia said.'],
])('who only says a thing is not told of in it, and it is no other account of them: %s', async (question, ...texts) => {
  expect((await over(question, ...texts)).kind).toBe('answered');
});

test('an earlier count by the same speaker does not stand beside the later one as if it bore it out', async () => {
  const earlier = 'Seven people died in the fire at the Orlen mill, firemen said.';
  const later = 'Firemen said nine people died in the fire at the Orlen mill on Friday night.';
  const answer = await over('How many people died in the fire at the Orlen mill?', earlier, later);
  expect(answer).toMatchObject({ kind: 'answered', answer: 'nine people' });
  expect(answer.lines.map(({ text }) => text)).toEqual([later]);
});

test('the dead of a village that is named are not those of another place, whatever its name was read as', async () => {
  const told = 'Nine people were killed in an attack on the village of Tarrow on Friday, police said.';
  const answer = await answerTo('How many people died at Pell Gate?', `${told} Pell Gate was shut.`);
  expect(answer.kind).toBe('abstained');
});

test('a toll that one side says has risen does not count on from a higher one of the other side', async () => {
  const answer = await answerOver(
    'How many people died in Karse?',
    daily(
      'The army said on Monday that six soldiers died in Karse. Rebels said 40 soldiers died in Karse.',
      'The army said on Tuesday that the number of dead had risen to eight in Karse.',
    ),
  );
  expect(answer.kind).toBe('disputed');
  expect(answer.answer).toMatch(/eight.*40/s);
});

test('the dead of another town’s like mishap are no other account', async () => {
  const answer = await answerOver(
    'How many people died in Osso?',
    daily(
      'A dam burst in Tarn on Tuesday, killing six people, doctors said.',
      'A dam burst in Osso on Tuesday, killing nine people, the mayor said.',
    ),
  );
  expect([answer.kind, answer.answer]).toEqual(['answered', 'nine']);
});
