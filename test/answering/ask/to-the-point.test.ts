import { describe, expect, test } from 'vitest';
import { answerOver, answerTo, daily } from '../answer-to.ts';

describe('a sentence that comes near does not answer', () => {
  test.each([
    [
      'Where was the ferry going?',
      'The captain of the ferry that sank off Norby told police that his ship had been struck by a tug before it went down.',
    ],
    [
      'Who is the defence minister of Sarn?',
      'The Defence Ministry of Sarn said on Monday that the fire at the depot had been caused by a missile that missed its target.',
    ],
    [
      'Who is the defence minister of Sarn?',
      "Pell's Defence Ministry said on Monday that the fire at the depot had been caused by a Sarn missile that missed its target.",
    ],
    [
      'Will the miners strike again?',
      'Two striking miners were injured on Monday when a lorry drove through a picket line, the union said.',
    ],
    [
      'Did the miners accept the offer?',
      '“It is not everything we wanted,” said the union leader Ada Brul, who recommended that members accept the offer.',
    ],
    ['Who raided Corran?', 'Survivors of the raid on Corran said on Monday that it had lasted an hour.'],
    [
      'Who attacked the Corran depot?',
      'Sarn recalled its ambassador on Monday, a day after a drone attack set the Corran depot ablaze.',
    ],
    [
      'How many people died of the illness in Corran?',
      'A girl of six died in Corran on Monday in an outbreak of illness that has sickened 210 people, the mayor said.',
    ],
    ['How many people marched in Corran?', 'Police arrested six marchers in Corran on Monday.'],
    [
      'What did Ada Brul say about the ferry?',
      'Ada Brul confirmed on Monday that the harbour master had resigned and said that she had named another.',
    ],
  ])('%s beside: %s', async (question, text) => {
    expect((await answerTo(question, text)).kind).not.toBe('answered');
  });

  test('a place answers where somebody is, and a name who has an office', async () => {
    expect((await answerTo('Where is Ada Brul?', 'Ada Brul is in Norby, her lawyer said on Monday.')).kind).toBe(
      'answered',
    );
    const named = 'Sarn is ready for talks, its defence minister, Oskar Hale, said on Monday.';
    expect((await answerTo('Who is the defence minister of Sarn?', named)).answer).toContain('Oskar Hale');
  });

  test('what is to come is told by what is planned', async () => {
    const text = 'The miners will strike again from Thursday, their union said on Monday.';
    expect((await answerTo('Will the miners strike again?', text)).kind).toBe('answered');
  });

  test('what happened is told by a whole sentence', async () => {
    const text = 'About 500 people blocked the gates of the Brunner mill on Monday and demanded that it be closed.';
    expect((await answerTo('What happened at the Brunner mill on Monday?', text)).answer).toBe(text);
  });
});

describe('a sentence that answers is no false premise', () => {
  test('a thing that opens may be opened by somebody', async () => {
    const text = 'Foreign Minister Oskar Hale said Sarn would reopen the Corran bridge crossing on Friday.';
    const { kind, answer } = await answerTo('When will the Corran bridge crossing reopen?', text);
    expect([kind, answer]).toEqual(['answered', 'Friday']);
  });

  test('the captain of the Sea Lark may be whoever is asked about', async () => {
    const { kind } = await answerOver(
      'When was Oskar Hale arrested?',
      daily(
        'The captain of the Sea Lark, Oskar Hale, was questioned by police in Norby.',
        'Police arrested the captain of the Sea Lark on Tuesday night, prosecutor Ada Brul said.\n\nOskar Hale, 54, denies wrongdoing.',
      ),
    );
    expect(kind).not.toBe('false-premise');
  });
});
