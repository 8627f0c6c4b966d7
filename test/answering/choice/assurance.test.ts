import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { answerSpan, chooseAnswer } from '../../../src/answering/choice/choose.ts';
import { takeApart } from '../../../src/answering/question/question.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { NO_VECTORS } from '../../../src/reading/core/word-vectors.ts';

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

describe('what is given as the answer', () => {
  const question = takeApart('Who opened the northern lock of the Oster canal?', core);
  const reply = chooseAnswer(question, sentences, { weigh: () => 1 });
  if (reply === null) throw new Error('no reply');
  const sure = { ...reply, confidence: 0.9, assurance: 0.7, aptness: 0.6 };

  test('is the phrase where the text answers and the phrase comes near', () => {
    expect(answerSpan(question, sure)).toEqual(reply.span);
    expect(answerSpan(question, { ...sure, assurance: 0.45, aptness: 0.45 })).toEqual(reply.span);
    expect(TEXT.slice(reply.span.start, reply.span.end)).toContain('Marla Venn');
  });

  test('is the whole sentence where no phrase comes near', () => {
    expect(answerSpan(question, { ...sure, aptness: 0.35 })).toEqual(reply.beside.sentence.span);
    expect(answerSpan(question, { ...sure, aptness: 0.1 })).toEqual(reply.beside.sentence.span);
  });

  test('is nothing where the text hardly answers', () => {
    expect(answerSpan(question, { ...sure, assurance: 0.3 })).toBeNull();
    expect(answerSpan(question, { ...sure, confidence: 0.4 })).toBeNull();
  });
});

describe('words near in meaning', () => {
  const text =
    'The trawler Morning Heron left Dassen at dawn. Its skipper, Tavi Orrin, was taken to hospital in Kell. The owners paid for the coffin of a deckhand.';
  const told = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core).sentences;
  const chosen = (question: string, own = core): string => {
    const span = chooseAnswer(takeApart(question, own), told, { weigh: () => 1 })?.span;
    return text.slice(span?.start, span?.end);
  };

  test('find the sentence that says it in other words', () => {
    expect(chosen('Who was the captain of the boat?')).toBe('Tavi Orrin');
  });

  test('are not needed where there are no vectors', () => {
    expect(chosen('Who was the skipper?', { ...core, vectors: NO_VECTORS })).toContain('Tavi Orrin');
  });
});
