import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { standsAside } from '../../../src/answering/match/stands-aside.ts';
import { takeApart } from '../../../src/answering/question/question.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver, answerTo } from '../answer-to.ts';

const isAside = (asked: string, text: string, phrase: string): boolean => {
  const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, readCore());
  const [sentence] = analysis.sentences;
  const start = text.indexOf(phrase);
  expect(sentence).toBeDefined();
  return (
    sentence !== undefined &&
    standsAside(takeApart(asked, readCore()), sentence, { start, end: start + phrase.length }, text)
  );
};

const ARREST = 'Tessa Brill was arrested by the harbour police on Monday.';
const MOVED = 'The council postponed the fair from May 9 to June 20.';
const OUSTED = 'The council dismissed its harbour master, Pavo Rend, on Friday.';

test.each([
  ['Who was arrested?', ARREST, 'the harbour police'],
  ['Who attacked the mill?', 'Gunmen attacked the mill at dawn, wounding one guard.', 'one guard'],
  ['Who attacked the mill?', 'The number of people killed at the mill rose to six.', 'people'],
  ['When is the fair?', MOVED, 'May 9'],
  ['How many people died?', 'The council lowered the toll from nine to eight.', 'nine'],
  ['Who is the harbour master?', OUSTED, 'Pavo Rend'],
  ['Who is the harbour master?', 'The former harbour master, Pavo Rend, wrote a letter.', 'Pavo Rend'],
  ['When did Pavo Rend resign?', 'Pavo Rend spoke on Thursday before he resigned.', 'Thursday'],
  [
    'When did Mayor Rend resign?',
    'Crews cleaned the square on Saturday, a day after Mayor Pavo Rend resigned.',
    'Saturday',
  ],
  ['How many people died?', 'Deaths at the mill rose from nine to twelve.', 'nine'],
  ['Who is the harbour master?', 'Ex-harbour master Pavo Rend wrote a letter.', 'Pavo Rend'],
  ['Why did Pavo Rend resign?', 'If Pavo Rend has to resign, Mina Sohl will lead the port.', 'to resign'],
])('%s is not answered out of “%s” by “%s”', (asked, text, phrase) => {
  expect(isAside(asked, text, phrase)).toBe(true);
});

test.each([
  ['Who was arrested?', ARREST, 'Tessa Brill'],
  ['By whom was Tessa Brill arrested?', ARREST, 'the harbour police'],
  ['Who attacked the mill?', 'Gunmen attacked the mill at dawn, wounding one guard.', 'Gunmen'],
  ['Who attacked the mill?', 'Police arrested two brothers who attacked the mill.', 'two brothers'],
  ['Who attacked the mill?', 'A man wounded in the raid attacked the mill.', 'A man'],
  ['Who is the harbour master?', 'A former judge, Pavo Rend, was named harbour master.', 'Pavo Rend'],
  ['Who is the harbour master?', 'Late on Friday Pavo Rend was sworn in as harbour master.', 'Pavo Rend'],
  ['When was the port shut?', 'The port was shut from May 9 to May 20 to cut costs.', 'May 9'],
  ['Who was wounded?', 'Gunmen attacked the mill at dawn, wounding one guard.', 'one guard'],
  ['When is the fair?', MOVED, 'June 20'],
  ['When did the march begin?', 'The march went from May 9 to June 20.', 'May 9'],
  ['Who was dismissed as harbour master?', OUSTED, 'Pavo Rend'],
  ['Who is the former harbour master?', 'The former harbour master, Pavo Rend, wrote a letter.', 'Pavo Rend'],
  ['When did Pavo Rend resign?', 'Pavo Rend resigned on Thursday before he left.', 'Thursday'],
  ['When did Pavo Rend resign?', 'After a quarrel on Thursday, Pavo Rend resigned.', 'Thursday'],
])('%s may be answered out of “%s” by “%s”', (asked, text, phrase) => {
  expect(isAside(asked, text, phrase)).toBe(false);
});

test('what is told of the day asked about goes before what is told of another', async () => {
  const fires = materialsOf(
    [
      ['2026-05-01', 'On May 1 a fire burned 12 houses in Orlen, firemen said.'],
      ['2026-05-06', 'On May 6 a fire burned 3 houses in Orlen, firemen said.'],
    ].map(([day = '', text = '']) => ({ id: day, title: '', publishedAt: `${day}T20:00:00Z`, text })),
  );
  expect((await answerOver('How many houses burned in Orlen on May 1?', fires)).answer).toContain('12');
  expect((await answerOver('How many houses burned in Orlen on May 6?', fires)).answer).toContain('3');
});

test('a count that one tells of another is the other’s', async () => {
  const told =
    'Officials said Pavo Rend was blamed for the Orlen flood, in which the Health Ministry says nine people died.';
  const answer = await answerOver(
    'How many people died in the Orlen flood?',
    materialsOf([
      { id: 'nine', title: '', publisher: 'Quill', publishedAt: '2026-05-04T08:00:00Z', text: told },
      {
        id: 'three',
        title: '',
        publisher: 'Echo',
        publishedAt: '2026-05-04T09:00:00Z',
        text: 'Three people died in the Orlen flood, the mayor said.',
      },
    ]),
  );
  expect(answer.kind).toBe('disputed');
  expect(answer.answer).toMatch(/Ministry: nine/);
});

test('somebody who says “I” is whoever speaks', async () => {
  const text = 'Pavo Rend spoke in the harbour. "I sold the boat in May," he said.';
  expect((await answerTo('Did Pavo Rend sell the boat?', text)).kind).toBe('answered');
  expect((await answerTo('Did Mina Sohl sell the boat?', text)).kind).toBe('abstained');
});

test('who becomes a minister is the minister, though the state is named only near it', async () => {
  const answer = await answerTo(
    'Who is the interior minister of Ostby?',
    'The premier of Ostby presented his cabinet on Monday. Tessa Brill, until now a judge, becomes interior minister.',
  );
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain('Tessa Brill');
});
