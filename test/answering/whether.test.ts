import { expect, test } from 'vitest';
import { answerTo } from './answer-to.ts';

test.each([
  [
    'Is Tamsin Orvell free?',
    'The union threatened on Friday to shut the port of Carrow unless Tamsin Orvell was freed by Monday.',
  ],
  [
    'Has Pavo Rend resigned?',
    'The mayor of Carrow accused Pavo Rend on Friday of having left the port without a guard.',
  ],
  ['Was Pavo Rend fired?', '"If Ostia fires again, it will be answered on the same day," Pavo Rend said on Friday.'],
  ['Was the election in Ostia cancelled?', 'Ostia’s premier, Pavo Rend, cancelled a visit to Carrow on Friday.'],
  ['Has Ostia withdrawn its guns?', 'Mina Sohl repeated on Friday her demand that the guns of Ostia be withdrawn.'],
  ['Has Ostia withdrawn its guns?', 'Mina Sohl did not say on Friday whether Ostia had withdrawn its guns.'],
  [
    'Is Pell Gate open?',
    'Varn and Ostby agreed on a truce that began at midnight, the first since the clash at Pell Gate.',
  ],
])('%s is not answered by: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).not.toBe('answered');
});

test.each([
  ['Has Pavo Rend resigned?', 'Pavo Rend, the harbour master of Carrow, resigned on Friday after the ferry sank.'],
  ['Was Pavo Rend fired?', 'The council of Carrow dismissed its harbour master, Pavo Rend, on Friday.'],
  ['Was the election in Ostia cancelled?', 'The election in Ostia was cancelled on Friday, the council said.'],
  ['Has Ostia withdrawn its guns?', 'Ostia withdrew its guns from the border on Friday, Mina Sohl said.'],
])('%s is answered by: %s', async (question, text) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toBe(text);
});
