import { expect, test } from 'vitest';
import type { Answer } from '../../src/domain/report.ts';
import { materialsOf } from '../stories/materials.ts';
import { answerOver } from './answer-to.ts';

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
