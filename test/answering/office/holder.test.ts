import { expect, test } from 'vitest';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver } from '../answer-to.ts';

/** A paper a day from 1 May 2026. */
const daily = (...texts: readonly string[]) =>
  materialsOf(
    texts.map((text, at) => ({ id: `paper-${at}`, title: '', publishedAt: `2026-05-0${at + 1}T08:00:00Z`, text })),
  );

const answerOf = async (question: string, ...texts: readonly string[]) => answerOver(question, daily(...texts));

test('who has an office is who is called so by the newest paper', async () => {
  const { answer } = await answerOf(
    'Who is the transport minister of Ostia?',
    "Ostia's transport minister, Pavo Rend, opened the bridge at Carrow on Friday.",
    "Ostia's former transport minister, Pavo Rend, criticised the bridge at Carrow.",
    "Ostia's transport minister, Mina Sohl, closed the bridge at Carrow again.",
  );
  expect(answer).toBe('Mina Sohl');
});

test('who has left an office does not have it; who acts in it does', async () => {
  const { answer } = await answerOf(
    'Who is the mayor of Carrow?',
    'The mayor of Carrow, Pavo Rend, opened the bridge on Friday.',
    'CARROW — Pavo Rend resigned on Saturday. Acting Mayor Mina Sohl closed the bridge.',
  );
  expect(answer).toBe('Acting Mayor Mina Sohl');
});

test('who became acting mayor is not whoever is mayor, or gave it up', async () => {
  const { answer } = await answerOf(
    'Who became acting mayor of Carrow?',
    'Pavo Rend, the mayor of Carrow, confirmed on Friday that he had resigned, three days after the papers spoke of it.',
    'CARROW — Acting Mayor Mina Sohl presented her councillors on Saturday.',
  );
  expect(answer).toContain('Mina Sohl');
});

test.each(['Who was the acting mayor of Carrow?', 'Who was the deputy mayor of Carrow?'])(
  'whoever is called mayor is no answer to %s',
  async (question) => {
    const { answer } = await answerOf(question, 'The mayor of Carrow was Pavo Rend, who opened the bridge on Friday.');
    expect(answer ?? '').not.toContain('Pavo Rend');
  },
);

test('who became minister on a day is asked for by that day too', async () => {
  const { answer } = await answerOf(
    'Who became transport minister of Ostia on May 2?',
    "Ostia's transport minister, Pavo Rend, left at his own wish on May 1.",
    'OSTIA — Mina Sohl became transport minister of Ostia on May 2.',
  );
  expect(answer).toContain('Mina Sohl');
});

test('where nobody is told to have followed, who has left an office is told with all of the sentence', async () => {
  const left = "Ostia's transport minister, Pavo Rend, was suspended on Saturday over the bridge.";
  const { answer } = await answerOf(
    'Who is the transport minister of Ostia?',
    "Ostia's transport minister, Pavo Rend, opened the bridge at Carrow on Friday.",
    left,
  );
  expect(answer).toBe(left);
});

test.each(['former', 'previous'])('a %s minister is asked for by that word', async (word) => {
  const { answer } = await answerOf(
    `Who is the ${word} transport minister of Ostia?`,
    "Ostia's transport minister, Pavo Rend, opened the bridge at Carrow on Friday.",
    "Ostia's transport minister, Mina Sohl, closed the bridge. Her predecessor had quit.",
    "Ostia's former transport minister, Pavo Rend, criticised the bridge at Carrow.",
  );
  expect(answer).toMatch(/former transport minister, Pavo Rend/);
});

test.each([
  [
    'Who leads the Pilots’ Union?',
    'Its deputy leader, Oskar Tamm, said on Friday that the Pilots’ Union would strike.',
  ],
  ['Who leads the Pilots’ Union?', 'President Pavo Rend said on Friday that the Pilots’ Union should not strike.'],
  ['Who is the finance minister of Ostia?', "Ostia's transport minister, Pavo Rend, opened the bridge on Friday."],
])('%s is not answered by who is something else: %s', async (question, text) => {
  expect((await answerOf(question, text)).kind).toBe('abstained');
});

test('who leads a body is who is called its head', async () => {
  const { answer } = await answerOf(
    'Who leads the Pilots’ Union?',
    'The Pilots’ Union will strike on Monday, its chairwoman said. Chairwoman Mina Sohl said that 40 pilots had agreed.',
  );
  expect(answer).toBe('Chairwoman Mina Sohl');
});

test('a deputy has another office', async () => {
  const { answer } = await answerOf(
    'Who is the transport minister of Ostia?',
    "Ostia's transport minister, Pavo Rend, opened the bridge at Carrow on Friday.",
    "Ostia's deputy transport minister, Oskar Tamm, closed the bridge at Carrow on Saturday.",
  );
  expect(answer).toBe('Pavo Rend');
});

const SPOKE = 'said on Friday that the port was open.';

test.each([
  ['finance minister of Ostia', `A spokesman for the finance minister of Ostia, Oskar Tamm, ${SPOKE}`],
  ['president of Ostia', `An adviser to the president of Ostia, Lena Oost, ${SPOKE}`],
  ['president of Ostia', 'The opposition nominated Mina Sohl as president of Ostia.'],
  ['finance minister of Ostia', 'Ostia may name Mina Sohl as finance minister next week.'],
  ['president of Ostia', 'The president of the Ostia Chess Club, Lena Oost, won.'],
  ['president of Vale', `The president of Vale Bank, Otto Vane, ${SPOKE}`],
])('who is the %s is not told by: %s', async (office, text) => {
  expect((await answerOf(`Who is the ${office}?`, text)).kind).toBe('abstained');
});

test.each([
  ['president of Ostia', 'The wife of President Rend of Ostia, Ula Rend, agreed.', 'President Rend'],
  ['finance minister of Ostia', 'Ostia named Mina Sohl as finance minister on Friday.', 'Mina Sohl'],
  ['president of Ostia', 'Mina Sohl was sworn in as president of Ostia on Friday.', 'Mina Sohl'],
  [
    'chairman of the transport committee of Ostia',
    `Oskar Tamm, chairman of the transport committee of the Ostian parliament, ${SPOKE}`,
    'Oskar Tamm',
  ],
  ['president of Vale Bank', `The president of Vale Bank, Otto Vane, ${SPOKE}`, 'Otto Vane'],
  ['president of the Vale Chess Club', `The president of the Vale Chess Club, Otto Vane, ${SPOKE}`, 'Otto Vane'],
])('who is the %s is told by: %s', async (office, text, name) => {
  expect((await answerOf(`Who is the ${office}?`, text)).answer).toBe(name);
});

test('who was once in an office is told so', async () => {
  const text = 'Osk Brannigan, once president of Vale, said on Friday that the port was open.';
  expect((await answerOf('Who is the president of Vale?', text)).answer).toBe(text);
});

test('who leads a place is not who leads a party named after it', async () => {
  const { kind } = await answerOf('Who leads Vale?', `Hanno Brack, leader of the Vale Workers' Party, ${SPOKE}`);
  expect(kind).toBe('abstained');
});

test('who leads a bank is its chief executive', async () => {
  const { answer } = await answerOf('Who heads Vale Bank?', `Otto Vane, chief executive of Vale Bank, ${SPOKE}`);
  expect(answer).toBe('Otto Vane');
});

const IN_OFFICE = 'The mayor of Carrow, Pavo Rend, opened the bridge on Friday.';

test.each([
  'Pavo Rend has not resigned.',
  'Pavo Rend never resigned.',
  'Pavo Rend was not dismissed.',
  'Pavo Rend denied that he had resigned.',
  'A rumour that Pavo Rend has resigned is false, the council said.',
  'Oskar Tamm demanded that Pavo Rend be dismissed.',
  'If Pavo Rend resigned, the port would close.',
  'Fire crews relieved Pavo Rend of his luggage.',
  'Police removed Pavo Rend from the building.',
  'Pavo Rend refused to resign.',
  'Pavo Rend was relieved that the bridge had held.',
  'Pavo Rend was relieved of his luggage.',
  'Pavo Rend was not relieved of his post.',
])('no office is left by: %s', async (text) => {
  const { answer } = await answerOf('Who is the mayor of Carrow?', IN_OFFICE, `CARROW — ${text}`);
  expect(answer).toBe('Pavo Rend');
});

test.each([
  'Pavo Rend has resigned.',
  'Pavo Rend was dismissed on Saturday.',
  'Pavo Rend was forced to resign on Saturday.',
  'The council removed Pavo Rend from office.',
  'Mina Sohl has replaced Pavo Rend.',
  'Pavo Rend quit on Saturday after a vote.',
  'Pavo Rend was relieved of his post on Saturday.',
  'Pavo Rend was relieved of his duties.',
  'The council said that Pavo Rend had resigned.',
])('that an office is left is told beside who had it: %s', async (text) => {
  const { answer } = await answerOf('Who is the mayor of Carrow?', IN_OFFICE, `CARROW — ${text}`);
  expect(answer).toBe(`2026-05-01: ${IN_OFFICE} — 2026-05-02: ${text}`);
});

test.each([
  ['Who leads the Dockers’ Union?', 'The Dockers’ Union is led by Mirna Tasko. It has 400 members.', 'Mirna Tasko'],
  ['Who heads the Tule Bank?', 'The Tule Bank, headed by Mina Sohl, closed on Friday.', 'Mina Sohl'],
  ['Who heads the Tule Bank?', 'Mina Sohl heads the Tule Bank.', 'Mina Sohl'],
  ['Who runs the Tule Bank?', `Mina Sohl, who runs the Tule Bank, ${SPOKE}`, 'Mina Sohl'],
])('%s is told by who is said to: %s', async (question, text, name) => {
  expect((await answerOf(question, text)).answer).toBe(name);
});

test.each([
  ['Who leads the Dockers’ Union?', 'The Dockers’ Union is not led by Mirna Tasko.'],
  ['Who leads the Dockers’ Union?', 'The Dockers’ Union may be led by Mirna Tasko.'],
  ['Who leads the Dockers’ Union?', 'The Dockers’ Union was led by Mirna Tasko.'],
  ['Who leads the Dockers’ Union?', 'The Dockers’ Union march is led by Mirna Tasko.'],
  ['Who leads Tule?', 'Mina Sohl leads the Tule Bank.'],
])('%s is not told by: %s', async (question, text) => {
  expect((await answerOf(question, text)).kind).toBe('abstained');
});

test('who is told to lead and to have resigned since does not lead', async () => {
  const led = 'The Tule Bank is headed by Mina Sohl.';
  const left = 'Mina Sohl resigned from the Tule Bank on Saturday.';
  const { answer } = await answerOf('Who leads the Tule Bank?', led, left);
  expect(answer).toBe(`2026-05-01: ${led} — 2026-05-02: ${left}`);
});

test('that an office is left is found in a paragraph that has no word of the question', async () => {
  const left = 'Pavo Rend resigned on Saturday.';
  const { answer } = await answerOf(
    'Who is the mayor of Carrow?',
    IN_OFFICE,
    `CARROW — The bridge is shut.\n\nRain fell all day in Carrow.\n\nA crowd had gathered.\n\nSnow is expected.\n\n${left}`,
  );
  expect(answer).toBe(`2026-05-01: ${IN_OFFICE} — 2026-05-02: ${left}`);
});

const SWORN_IN =
  'The mayor of Carrow, Pavo Rend, stepped down on Sunday. His deputy, Lise Vang, was sworn in as mayor on Monday.';

test.each([
  ['Who is the mayor of Carrow?', 'Lise Vang'],
  ['Who became mayor of Carrow?', 'Lise Vang'],
  ['Who was the mayor of Carrow before Lise Vang?', 'The mayor of Carrow, Pavo Rend, stepped down on Sunday.'],
])('%s is answered where one goes and another comes, each on a day', async (question, told) => {
  expect((await answerOf(question, SWORN_IN)).answer).toBe(told);
});

test('whoever has the office is told to have left it by an article that does not say which', async () => {
  const opened = 'Ada Brul, the police chief of Corran, opened a new station on Monday.';
  const question = 'Who is the police chief of Corran?';
  const left = await answerOver(question, daily(opened, 'Ada Brul said on Tuesday that she had resigned.'));
  expect(left.lines.map(({ text }) => text)).toContain('Ada Brul said on Tuesday that she had resigned.');
  for (const other of [
    'Ada Brul said on Tuesday that she would not resign.',
    'Otto Brul, a baker, resigned from his guild on Tuesday.',
  ])
    expect((await answerOver(question, daily(opened, other))).answer).toBe('Ada Brul');
});
