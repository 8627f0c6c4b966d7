import { expect, test } from 'vitest';
import { answerOver, daily } from '../answer-to.ts';

const answerTo = (question: string, texts: readonly string[]) => answerOver(question, daily(...texts));

test.each([
  [
    'another dispatch counts the same without its verb',
    'How many lorries burned at Pell Gate?',
    [
      'Rebels burned 30 lorries at Pell Gate on Monday, the governor said.',
      'Drivers at Pell Gate said only 12 lorries were lost.',
    ],
  ],
  [
    'somebody else is set against the one who is named',
    'Who cut the cable at Sand Point?',
    [
      'Northern divers cut the cable at Sand Point, the minister said.',
      'The navy said it was fishermen who had cut the cable at Sand Point.',
    ],
  ],
  [
    'no trace was found of what is claimed',
    'Did the rebels use poison at Wenlow?',
    [
      'The rebels used poison at Wenlow on Monday, the army said.',
      'Doctors who tested the wells said they had found no trace of poison at Wenlow.',
    ],
  ],
  [
    'the next sentence denies it',
    'Did guards beat prisoners in Morrow jail?',
    ['Relatives said guards had beaten prisoners in Morrow jail. The jail governor denied it.'],
  ],
])('it is disputed where %s', async (_, question, texts) => {
  const { kind, lines } = await answerTo(question, texts);
  expect(kind).toBe('disputed');
  expect(lines.length).toBeGreaterThan(1);
});

test.each([
  [
    'the one asked about is not the one it was done to',
    'Why was Petra Ilves dismissed?',
    ['The premier dismissed Harl Brandow on Monday because of the strike and named Petra Ilves in his place.'],
  ],
  [
    'it was only demanded',
    'When did Corran Mills publish its accounts?',
    ['Mayor Ana Lusk demanded that Corran Mills publish its accounts by Friday.'],
  ],
  [
    'another place is told of',
    'How many people died at Tarrow?',
    ['A shell fell near Tarrow on Monday. Five people died in Ostwick, the mayor said.'],
  ],
])('it is not answered where %s', async (_, question, texts) => {
  expect((await answerTo(question, texts)).kind).not.toBe('answered');
});

test('those who were wounded are no dead', async () => {
  const { kind, lines } = await answerTo('How many people were killed at Tarrow?', [
    'A shell wounded two people at Tarrow on Monday, the mayor said.',
  ]);
  expect(kind).toBe('false-premise');
  expect(lines[0]?.text).toContain('wounded two people');
});

test('what marks a later day is not told to have happened on it', async () => {
  const { answer } = await answerTo('When was the raid on Pell Gate?', [
    'The families of Pell Gate buried their dead on Friday, four days after the raid on Pell Gate.',
    'The raid on Pell Gate began on Monday, the governor said.',
  ]);
  expect(answer).toContain('Monday');
});
