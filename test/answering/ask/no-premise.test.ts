import { expect, test } from 'vitest';
import { answerTo } from '../answer-to.ts';

test.each([
  [
    'by whoever says it',
    'How many workers did Belhaven Shipping dismiss?',
    'Belhaven Shipping closed its yard. The company dismissed 40 workers, director Kim Ostrander said.',
    '40',
  ],
  [
    'by an officer who says it of a senator',
    'When did Odel Marsh leave Varn?',
    'Senator Odel Marsh spent a week in Varn. The senator left Varn on May 2, Sergeant Kim Ostrander said.',
    'May 2',
  ],
  [
    'by an officer who says it of a driver',
    'How many people did Jorl Bascom injure?',
    'Jorl Bascom drove a truck into a market in Varn. The driver injured nine people, Sergeant Kim Ostrander said.',
    'nine',
  ],
  [
    'by an officer who says what “he” did',
    'When did Odel Marsh leave Varn?',
    'Senator Odel Marsh spent a week in Varn. He left Varn on May 2, Sergeant Kim Ostrander said.',
    'May 2',
  ],
  [
    'by what says of another that he is no kin',
    'How many sons does General Bruno Lask have?',
    'General Bruno Lask has three sons. General Lask is not related to Corporal Ivo Lask.',
    'three',
  ],
  [
    'by a matter that is not related to another',
    'When was Ada Roon’s brother arrested?',
    'Ada Roon’s brother was arrested on May 2. The arrest of Roon was not related to the strike.',
    'May 2',
  ],
  [
    'by letters that both sides sent each other',
    'Who signed the truce?',
    'Tannis and Corrin signed the truce. Both sides had signed letters to each other before.',
    'Tannis',
  ],
  [
    'by what two accuse each other of elsewhere',
    'Did Ostia attack the port?',
    'Ostia attacked the port on Monday. Varn and Ostia accused each other of attacking fishing boats last year.',
    'attacked the port',
  ],
  [
    'by what each side says the other has done to something else',
    'Did Ostia attack the port?',
    'Ostia attacked the port on Monday. Each side said the other had attacked villages.',
    'attacked the port',
  ],
])('an answer is not turned %s', async (_, question, text, held) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain(held);
});

test.each([
  [
    'has two persons as kin of nobody',
    'Why did General Bruno Lask meet Corporal Ivo Lask’s sister?',
    'General Bruno Lask spoke at the trial. General Lask is not related to Corporal Ivo Lask.',
  ],
  [
    'tells it of a name beside the one that is asked about',
    'When did Senator Odel Marsh leave Varn?',
    'Senator Odel Marsh spent a week in Varn. A storm reached Varn on May 2, when Kim Ostrander lost a barn.',
  ],
])('no premise is called false where the library %s', async (_, question, text) => {
  expect((await answerTo(question, text)).kind).toBe('abstained');
});

test.each([
  [
    'Why did the mayor close the bridge?',
    'The mayor closed the bridge on Monday. Two swans had nested there in spring.',
    'Two swans had nested there',
  ],
  [
    'Why did the minister resign?',
    'The minister resigned on Monday. The parliament could not meet on Tuesday.',
    'The parliament could not meet',
  ],
  [
    'Why did the clinic lower the number of patients at Tamber?',
    'The clinic lowered the number of patients at Tamber from 40 to 38. Two women had been counted twice.',
    'Two women had been counted twice',
  ],
])('%s is not answered by what is only told next, which is shown as the nearest', async (question, text, next) => {
  const answer = await answerTo(question, text);
  expect([answer.kind, answer.answer, answer.lines]).toEqual(['abstained', null, []]);
  expect(answer.nearest.map((citation) => citation.text).join('\n')).toContain(next);
});

test.each([
  ['the piers had cracked', 'The mayor closed the bridge on Monday because the piers had cracked.'],
  ['due to cracked piers', 'The mayor closed the bridge on Monday due to cracked piers.'],
  ['to repair the piers', 'The mayor closed the bridge on Monday to repair the piers.'],
  [
    'cracks in the piers',
    'The mayor closed the bridge on Monday. The reason for closing the bridge was cracks in the piers.',
  ],
])('why is answered by what says so itself: %s', async (held, text) => {
  const answer = await answerTo('Why did the mayor close the bridge?', text);
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain(held);
});

test.each([
  ['Who denied that drones had hit the Carrow terminal?'],
  ['Who rejected the report on the Carrow terminal?'],
])('"%s" is answered by whoever denies it', async (question) => {
  const answer = await answerTo(
    question,
    'Two drones struck the Carrow terminal on Sunday. The Ostian navy rejected a report that its drones had hit the terminal. The harbour master thanked the firemen.',
  );
  expect([answer.kind, answer.answer]).toEqual(['answered', expect.stringContaining('Ostian navy')]);
});
