import { expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/report.ts';
import { materialsOf } from '../../stories/materials.ts';
import { answerOver } from '../answer-to.ts';

const article = (id: string, publishedAt: string, text: string) => ({ id, title: '', publishedAt, text });

const NEWS = materialsOf([
  article(
    'bridge',
    '2026-05-04T09:00:00Z',
    'An explosion damaged the Tolm bridge on Sunday and killed six people, the district governor said. The governor, Hanne Ostrik, said that the bridge would stay shut until June.',
  ),
  article(
    'army',
    '2026-05-04T12:00:00Z',
    'The army said on Monday that the explosion at the Tolm bridge had killed 15 people. Colonel Ruvan Teld denied that soldiers had guarded the Tolm bridge.',
  ),
  article(
    'visit',
    '2026-05-06T09:00:00Z',
    'President Milo Davar plans to visit the hospital in Tolm on Friday, his office said. Mayor Sefa Lind refused an interview.',
  ),
]);

const answerTo = (question: string): Promise<Answer> => answerOver(question, NEWS);

test('a question is answered shortly, and the line that says it follows', async () => {
  const answer = await answerTo('Who is the governor of the district?');
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain('Hanne Ostrik');
  expect(answer.lines[0]?.text).toContain('Hanne Ostrik');
});

test('counts that differ stand side by side under who gives them', async () => {
  const answer = await answerTo('How many people did the explosion at the Tolm bridge kill?');
  expect(answer.kind).toBe('disputed');
  expect(answer.lines.map(({ text }) => text).join('\n')).toMatch(
    /six people[\s\S]*15 people|15 people[\s\S]*six people/,
  );
});

test('one speaker asked about is answered with that speaker’s count', async () => {
  const answer = await answerTo('How many people did the explosion at the Tolm bridge kill, according to the army?');
  expect(answer.kind).toBe('answered');
  expect(answer.answer).toContain('15');
});

test('a question that takes for granted what is denied is answered by the denial', async () => {
  const answer = await answerTo('Why had soldiers guarded the Tolm bridge?');
  expect(answer.kind).toBe('false-premise');
  expect(answer.answer).toContain('denied');
});

test('a question that takes for done what is only planned is answered by the plan', async () => {
  const answer = await answerTo('When did President Davar visit the hospital in Tolm?');
  expect(answer.kind).toBe('false-premise');
  expect(answer.answer).toContain('plans to visit');
});

test.each(['Who designed the Tolm bridge?', 'How old is Sefa Lind?', 'What is the population of Tolm?'])(
  'nothing is answered to “%s”, of which no article speaks; the nearest passages are shown',
  async (question) => {
    const answer = await answerTo(question);
    expect(answer).toMatchObject({ kind: 'abstained', answer: null, lines: [] });
    expect(answer.nearest.length).toBeGreaterThan(0);
  },
);

test.each([
  ['Who burned 14 houses?', 'The rebels took Lusk at dawn. They burned 14 houses and killed a priest.'],
  ['Who was fined 40,000 crowns?', 'A mayor spoke in court. He was fined 40,000 crowns for contempt of court.'],
])('%s is not answered by what stands behind the verb of “they” or “he”', async (question, text) => {
  const told = await answerOver(question, materialsOf([article('pronoun', '2026-05-04T09:00:00Z', text)]));
  expect(told.kind).toBe('abstained');
});

test('to whom it was done may stand there', async () => {
  const text = 'The Army of Sotia fought the Free Front near Lusk. They burned 14 houses and killed a priest.';
  const told = await answerOver(
    'Whom did the Army of Sotia kill?',
    materialsOf([article('whom', '2026-05-04T09:00:00Z', text)]),
  );
  expect(told.lines.map((line) => line.text).join()).toContain('killed a priest');
});

test('who did it is still answered by whom it was done by', async () => {
  const text = 'A barn stood in Lusk. It was burned by the Free Front on Monday.';
  const told = await answerOver('Who burned the barn?', materialsOf([article('by', '2026-05-04T09:00:00Z', text)]));
  expect(told.lines.map((line) => line.text).join()).toContain('by the Free Front');
});

test('who did it is told without the day that stands behind the name', async () => {
  const text =
    'The army on Thursday rejected a report that one of its own missiles may have hit the oil terminal on the night of March 2.';
  const told = await answerOver(
    'Who rejected a report that a missile may have hit the oil terminal?',
    materialsOf([article('army-day', '2026-05-04T09:00:00Z', text)]),
  );
  expect(told.answer).toMatch(/^(?:The )?army$/i);
});
