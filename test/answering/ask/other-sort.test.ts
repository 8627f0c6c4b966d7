import { describe, expect, test } from 'vitest';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver, answerTo, daily } from '../answer-to.ts';
import { ANOTHER_WEEK, WEEK } from './week.ts';

/** An article of one paper, of a day in May 2026. */
const told = (id: string, day: string, text: string) => ({
  id,
  title: '',
  publisher: 'Northline News',
  text,
  publishedAt: `2026-05-0${day}T08:00:00Z`,
});

describe('a sentence of something else', () => {
  test.each([
    [
      'How many people were killed by the flood?',
      'At least ten soldiers were killed at Corran on Monday, the army said, in the heaviest shelling of the year so far. The General Staff denied that houses had been hit by its guns. Three villages lie within a mile of the target. It said that the pictures passed around on Tuesday had been taken a year ago. Reservists called up in March will have finished their training by the end of the week. The minister thanked them and said that the front would hold, whatever it took. The pictures show what the floods of last year had done.',
    ],
    [
      'How many people were killed when the Sea Lark ran aground?',
      'The ferry Sea Lark ran aground off Corran on Monday with 211 people aboard, the coastguard said.',
    ],
    [
      'How many soldiers died in Corran?',
      'Six people died in the explosion at the mill in Corran on Monday, the mayor said.',
    ],
    [
      'How much did the Corran terminal cost?',
      'Three people were charged on Monday with bombing the terminal at Corran, the prosecutor said.',
    ],
    [
      'Who threw bottles at the interior ministry?',
      'Police detained 14 marchers after bottles were thrown at the interior ministry, police chief Oskar Hale said.',
    ],
    [
      'Who left the flood barrier open?',
      'Ada Brul stepped down as mayor of Corran on Sunday because, she said, the city needed "a fresh start" after the flood.',
    ],
    [
      'Who wrote the report on the flood barrier?',
      'Mayor Ada Brul confirmed that the report on the flood barrier exists. She refused to say who wrote it.',
    ],
  ])('answers nothing: %s', async (question, text) => {
    expect((await answerTo(question, text)).kind).toBe('abstained');
  });

  test.each([
    [
      'How many people were aboard the Sea Lark?',
      'The ferry Sea Lark ran aground off Corran on Monday with 211 people aboard, the coastguard said.',
      '211',
    ],
    ['How many soldiers surrendered at Corran?', 'About 300 soldiers surrendered at Corran on Monday.', '300'],
    ['How much did the Corran terminal cost?', 'The Corran terminal cost $40 million, its owner said.', '40 million'],
    [
      'Who threw bottles at the interior ministry?',
      'Students threw bottles at the interior ministry on Monday, police chief Oskar Hale said.',
      'Students',
    ],
    [
      'Who won the election in Corran?',
      'Ada Brul won the election in Corran on Sunday, the electoral board said.',
      'Ada Brul',
    ],
  ])('but what is asked for does: %s', async (question, text, answer) => {
    expect((await answerTo(question, text)).answer).toContain(answer);
  });
});

test('what somebody is does not stand for who it is', async () => {
  const text =
    "Ada Brul was sworn in as Sarn's interior minister on Friday, replacing Oskar Hale, who resigned on Wednesday.";
  expect((await answerTo('Who replaced Oskar Hale?', text)).answer).toContain('Ada Brul');
});

describe('a count', () => {
  test('that is set right in another matter is none of this one', async () => {
    const dam =
      'Four people were killed by the dam burst at Wend and nine are still missing, the emergency agency said.';
    const raid =
      'The Health Ministry lowered the number of those killed in the raid on Corran from nine to eight. One man had been counted twice.';
    const answer = await answerOver('How many people were killed by the dam burst?', daily(dam, raid));
    expect(answer.answer).toMatch(/^four/i);
  });

  test('that is set right answers, and denies nothing', async () => {
    const text =
      "Six people died in Monday's explosion at Corran, not seven, the governor's office said on Friday, correcting its earlier count.";
    const answer = await answerTo('How many people died in the explosion at Corran?', text);
    expect([answer.kind, answer.answer]).toEqual(['answered', expect.stringMatching(/^Six/)]);
  });

  test('of the same dead stands beside another in its article, without a word of whom it counts', async () => {
    const text = [
      'TAMSIN, May 4 — Shells hit a market in the town of Oru on Sunday, killing at least 23 people, the Red Crescent said.',
      'The army said that rebels of the Northern Movement had fired the shells. The Northern Movement blamed the army.',
      'A doctor at Oru hospital said 31 bodies had been brought in. The health ministry put the toll at 19.',
    ].join('\n\n');
    const title = 'Army and rebels trade blame for shelling of Oru market';
    const item = { id: 'told', title, publisher: 'Northline News', text, publishedAt: '2026-05-04T08:00:00Z' };
    const answer = await answerOver('How many people were killed in Oru?', materialsOf([item]));
    expect(answer.kind).toBe('disputed');
    expect(answer.lines.map((line) => line.text).join(' ')).toContain('19');
  });

  test('that is raised later stands, though both may be true', async () => {
    const answer = await answerOver(
      'How many people were killed in Corran?',
      materialsOf([
        told('a', '1', 'Shells hit a market in Corran on Friday, killing at least 23 people, the Red Crescent said.'),
        told('b', '3', 'The Red Crescent on Sunday raised the toll of the people killed in Corran to 34.'),
      ]),
    );
    expect(answer.answer).toContain('34');
  });
});

test('a toll that rose counts on from what was told before', async () => {
  const answer = await answerOver(
    'How many people died in the fire at the Melk refinery?',
    materialsOf([
      told('a', '1', 'A fire at the Melk refinery killed two workers on Tuesday, its owner, Ostberg Energy, said.'),
      told(
        'b',
        '3',
        'The number of dead in the fire at the Melk refinery rose to three on Thursday, the health office said.',
      ),
    ]),
  );
  expect([answer.kind, answer.answer]).toEqual(['answered', expect.stringContaining('three')]);
});

test('what is taken back later stands for what was said', async () => {
  const answer = await answerOver(
    'Did police say that Oskar Hale was drunk?',
    materialsOf([
      told('a', '1', 'Captain Oskar Hale was drunk when the ferry ran aground on Monday, police said on Wednesday.'),
      told('b', '4', 'Police withdrew their statement that Captain Oskar Hale had been drunk.'),
    ]),
  );
  expect(answer.answer).toContain('withdrew');
});

describe('over a week of news', () => {
  test.each([
    ['How many people were killed when the Silver Tern ran aground?'],
    ['How many soldiers died in Port Ansel?'],
    ['How much did the Port Ansel terminal cost?'],
  ])('another count answers nothing: %s', async (question) => {
    expect((await answerOver(question, WEEK)).kind).toBe('abstained');
  });

  test.each([
    ['Who replaced Pavel Rusk?', /Hanne Dahl/],
    ['How many people were killed in Oru?', /34/],
    ['How many people died in the explosion at Port Ansel?', /^Six/],
    ['How many people were aboard the Silver Tern?', /211/],
  ])('what is asked for does: %s', async (question, answer) => {
    const told = await answerOver(question, WEEK);
    expect(told.kind).toBe('answered');
    expect(told.answer).toMatch(answer);
  });
});

describe('over a week of other news', () => {
  test.each([
    ['How many children died in the bus crash?', 'abstained', null],
    ['How many people were on board the bus?', 'answered', '39'],
    ['How many people were killed in the bus crash near Koll?', 'answered', 'Thirteen'],
    ['How many teachers are expected to strike?', 'disputed', '3,000'],
    ['Who is the president of Halden?', 'abstained', null],
  ] as const)('%s', async (question, kind, words) => {
    const told = await answerOver(question, ANOTHER_WEEK);
    expect(told.kind).toBe(kind);
    if (words !== null) expect(told.answer).toContain(words);
  });
});

test.each([
  [
    'How much did the bridge at Corran cost?',
    'The bridge at Corran was repaired for 4 million korun, the council said.',
  ],
  ['How much was the mayor of Corran paid?', 'The mayor of Corran was paid 40,000 talers by Brandal Grain.'],
])('a price in a money that no list has is a price: %s', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('answered');
});

test('how long somebody did a thing is no price', async () => {
  const text = 'Dockers at Corran were on strike for 12 days, their union said.';
  expect((await answerTo('How much did the strike at Corran cost?', text)).kind).toBe('abstained');
});
