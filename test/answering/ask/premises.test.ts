import { expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/report.ts';
import { answerTo } from '../answer-to.ts';

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
    'parts them the other way round',
    'When did Ada Roon, the sister of Minister Pell Corrin, resign?',
    'Minister Pell Corrin, who is not related to the judge Ada Roon, spoke of her work on Monday.',
    'not related',
  ],
  [
    'says that the two are no relatives',
    'Where did Jorun Hale’s uncle, Rolf Tannis, serve?',
    'Rolf Tannis is no relative of Jorun Hale, the museum said.',
    'no relative',
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
    'Did Morvia shell the mill?',
    'A shell hit the mill at Tarn on Monday. Ardenne and Morvia accused each other of shelling the mill.',
  ],
  ['Who broke the truce?', 'The truce at Tarn lasted a day. Both armies said the other had broken the truce.'],
])('%s is disputed where each says it of the other', async (question, text) => {
  expect((await answerTo(question, text)).kind).toBe('disputed');
});

test.each([
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

test('a detail that the text leaves open makes an answer less sure', async () => {
  const text = 'The port of Varn opened on May 2, the harbour master said.';
  const plain = await answerTo('When did the port of Varn open?', text);
  expect(plain.answer).toBe('May 2');
  expect((await answerTo('When did the fishing port of Varn open?', text)).confidence).toBeLessThan(
    plain.confidence - 0.1,
  );
});

test.each([
  ['How many drones did Varn launch at Pell?', 'Varn launched at least five drones at Pell, the army said.', /^least/],
  ['What was the score at Pell?', 'The score at Pell was 2-1 after an hour, the Courier said.', /^[12]$/],
  ['What was shot down over Pell?', 'Gunners shot down two enemy drones over Pell, the army said.', /^down/],
])('a part of an amount or of a verb is no answer to: %s', async (question, text, part) => {
  expect((await answerTo(question, text)).answer ?? '').not.toMatch(part);
});

test.each([
  [
    'Who was killed at the Wenlow mill?',
    'A carter was killed at the Wenlow mill, the Health Ministry said.',
    'Health Ministry',
  ],
  [
    'Who was killed at Pell Gate?',
    'Snipers killed two gunners at Pell Gate on Monday, Colonel Tove Senn said.',
    'Snipers',
  ],
  ['Who blocked the drains?', 'The drains had been blocked by the miners, Rurik Aldane said.', 'Rurik Aldane'],
])('neither the other side of a deed nor who tells of it answers: %s', async (question, text, other) => {
  expect((await answerTo(question, text)).answer).not.toBe(other);
});
