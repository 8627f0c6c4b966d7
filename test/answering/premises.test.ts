import { expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Answer } from '../../src/domain/report.ts';
import { materialsOf } from '../stories/materials.ts';
import { withLibrary } from './stored.ts';

const answerTo = (question: string, text: string): Promise<Answer> =>
  withLibrary(
    materialsOf([{ id: 'told', title: '', publisher: 'Northline News', text, publishedAt: '2026-05-04T08:00:00Z' }]),
    (store) =>
      ask(
        {
          scope: { shelves: ['operator'] },
          question,
          period: { sinceMs: null, untilMs: null },
          nowMs: Date.UTC(2026, 4, 8),
        },
        store,
        readCore(),
      ),
  );

const shown = ({ answer, lines }: Answer): string => [answer, ...lines.map(({ text }) => text)].join('\n');

test.each([
  [
    'tells it of somebody else',
    'Why was Ottilie Marn dismissed as harbour minister?',
    'President Rolf Tannis dismissed his harbour minister, Pell Corrin, on Monday and named a judge, Ottilie Marn, to succeed him.',
    'Pell Corrin',
  ],
  [
    'parts those whom the question makes kin',
    'Why was Corporal Ivo Lask’s father, General Bruno Lask, late for the trial?',
    'General Bruno Lask spoke at the trial. General Lask is not related to Corporal Ivo Lask, who was acquitted.',
    'not related',
  ],
  [
    'has it under a condition only',
    'When did police release Mila Dorn?',
    'The union threatened to strike in Tamber on Friday unless police released Mila Dorn.',
    'unless police released',
  ],
])('a premise is false where the library %s', async (_, question, text, held) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('false-premise');
  expect(shown(answer)).toContain(held);
});

test('a denial of things of one sort denies none of another', async () => {
  const answer = await answerTo(
    'How many boats does the Coral League own?',
    'The Coral League denied the raid. "We have no boats that sail so far," it said.',
  );
  expect(answer.kind).toBe('abstained');
});

test('each side that puts it on the other is a dispute, with what both say', async () => {
  const answer = await answerTo(
    'Who fired first at Sable Bridge?',
    'Two guards were hurt in a clash at Sable Bridge. Each side said the other had fired first. Ardenne accused Morvia of an ambush. Morvia denied that its troops had opened fire.',
  );
  expect(answer.kind).toBe('disputed');
  expect(shown(answer)).toContain('Each side said the other had fired first');
  expect(shown(answer)).toContain('denied that its troops had opened fire');
});

test.each([
  [
    'a reason that steps back in time after what it explains',
    'Why did the clinic lower the number of patients at Tamber?',
    'The clinic lowered the number of patients at Tamber from 40 to 38. Two women had been counted twice.',
    'Two women had been counted twice',
  ],
  [
    'a condition by what stands under “if”',
    'What condition did Jorun Hale set for attending the talks?',
    'Minister Jorun Hale said that his country would attend the talks if the guns were pulled back from Sable Bridge.',
    'if the guns were pulled back',
  ],
  [
    'a cause by what caused it',
    'What caused the blast at the Wenlow mill?',
    'The blast at the Wenlow mill was caused by a leaking valve, inspectors said.',
    'a leaking valve',
  ],
  [
    'a question for names by names',
    'Which soldiers did the army name as killed at Pell Gate?',
    'Two soldiers were killed at Pell Gate, the army said, naming them as Rurik Aldane and Tove Senn.',
    'Aldane',
  ],
])('it answers %s', async (_, question, text, held) => {
  const answer = await answerTo(question, text);
  expect(answer.kind).toBe('answered');
  expect(shown(answer)).toContain(held);
});

test('a few words answer where every detail is held, a whole sentence where not', async () => {
  const text = 'The port of Varn opened on May 2, the harbour master said.';
  expect((await answerTo('When did the port of Varn open?', text)).answer).toBe('May 2');
  expect((await answerTo('When did the fishing port of Varn open?', text)).answer).toBe(text);
});
