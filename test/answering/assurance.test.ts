import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { chooseAnswer } from '../../src/answering/choose.ts';
import { takeApart } from '../../src/answering/question.ts';
import { candidateOf, lensOf, scoreOf } from '../../src/answering/rank-articles.ts';
import { analyse } from '../../src/reading/core/core.ts';

const core = readCore();
const TEXT =
  'Engineer Marla Venn opened the northern lock of the Oster canal in 1962 before the harbour was widened. The wooden gates were replaced by steel ones.';
const { sentences } = analyse({ text: TEXT, paragraphs: [{ start: 0, end: TEXT.length }], titleSpan: null }, core);

const assuranceOf = (question: string): number =>
  chooseAnswer(takeApart(question, core), sentences, { weigh: () => 1 })?.assurance ?? 0;

describe('assurance', () => {
  const asked = assuranceOf('Who opened the northern lock of the Oster canal before the harbour was widened?');

  test.each([
    [
      'denies what the text says',
      'Who did not open the northern lock of the Oster canal before the harbour was widened?',
    ],
    ['has the contrary of a word', 'Who opened the southern lock of the Oster canal before the harbour was widened?'],
    [
      'has the contrary of a small word',
      'Who opened the northern lock of the Oster canal after the harbour was widened?',
    ],
    ['has another name', 'Who opened the northern lock of the Pellan canal before the harbour was widened?'],
    ['has another thing', 'Who opened the northern bridge of the Oster canal before the harbour was widened?'],
    ['narrows it', 'Who opened only the northern lock of the Oster canal before the harbour was widened?'],
    ['turns a word', 'Who opened the unnorthern lock of the Oster canal before the harbour was widened?'],
  ])('is lower where the question %s', (_, question) => {
    expect(assuranceOf(question)).toBeLessThan(asked);
  });
});

describe('the ranking of articles', () => {
  const scoreIn = (question: string, text: string): number => {
    const lens = lensOf(takeApart(question, core), () => 1);
    return scoreOf(candidateOf(text, lens), lens, 10);
  };

  test('prefers the article that has a date to the one that has none, where a date is asked for', () => {
    const question = 'When did Tovan Arle die?';
    expect(scoreIn(question, 'Tovan Arle died in 1259 at home.')).toBeGreaterThan(
      scoreIn(question, 'Tovan Arle died at home with others.'),
    );
  });

  test('finds a name whose letters carry marks that the question leaves out', () => {
    expect(scoreIn('Where did Temur Bala live?', 'Temür Bala lived in Ostrand.')).toBe(
      scoreIn('Where did Temur Bala live?', 'Temur Bala lived in Ostrand.'),
    );
  });

  test('lets words of one sense stand for one another', () => {
    const question = 'Who purchased the automobile?';
    expect(scoreIn(question, 'A farmer acquired the car.')).toBeGreaterThan(
      scoreIn(question, 'A farmer saw the tree.'),
    );
  });
});
