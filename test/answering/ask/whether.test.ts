import { expect, test } from 'vitest';
import { answerTo } from '../answer-to.ts';

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
  ['Has Pavo Rend resigned?', 'Pavo Rend left the port of Carrow on Friday for Ostia.'],
  ['Has Pavo Rend resigned?', 'Pavo Rend, the harbour master, was looking on Friday for a door to leave by.'],
  ['Has Mina Sohl resigned?', 'Mina Sohl said on Friday that she would resign if the bill failed.'],
  ['Has the ministry closed the border?', 'The ministry will close the border on Monday, Mina Sohl said.'],
  ['Have the rebels released the hostages?', 'The rebels promised on Friday to release the hostages.'],
  ['Did the rebels release the hostages?', 'The rebels promised on Friday to release the hostages.'],
  ['Did the ministry close the border?', 'The ministry will close the border on Monday, Mina Sohl said.'],
  ['Was Ostia closing the border?', 'Ostia will close the border on Monday, Mina Sohl said.'],
  ['Is the harbour in Carrow safe?', 'The harbour in Carrow will be safe in June, the council said.'],
  ['Is the bridge closed?', 'The bridge at Carrow will be closed in June, the council said.'],
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
  ['Is the bridge closed?', 'The bridge at Carrow was closed in June, the council said.'],
  ['Has the ministry closed the border?', 'The ministry closed the border on Friday and will open it on Monday.'],
  ['Is the port to be closed?', 'The port of Carrow will be closed in June, the council said.'],
  ['Is Ostia closing the border?', 'Ostia will close the border on Monday, Mina Sohl said.'],
  ['Does the truce end on Monday?', 'The truce in Carrow will end on Monday, Mina Sohl said.'],
  ['Has Ostia promised to release the hostages?', 'Ostia promised on Friday to release the hostages.'],
  ['Has Ostia withdrawn its guns?', 'Ostia withdrew its guns from the border on Friday, Mina Sohl said.'],
])('%s is answered by: %s', async (question, text) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toBe(text);
});

test('what is only planned stands as the nearest beside that the library does not say so', async () => {
  const plan = 'The ministry will close the border on Monday, Mina Sohl said.';
  const { kind, nearest } = await answerTo('Has the ministry closed the border?', plan);
  expect(kind).toBe('abstained');
  expect(nearest.map(({ text }) => text)).toEqual([plan]);
});
