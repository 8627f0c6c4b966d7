import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { candidateOf, lensOf, scoreOf, signsOf } from '../../../src/answering/evidence/rank-articles.ts';
import { takeApart } from '../../../src/answering/question/question.ts';
import { NO_VECTORS } from '../../../src/reading/core/word-vectors.ts';

const core = readCore();

describe('the ranking of articles', () => {
  const scoreIn = (question: string, text: string, own = core): number => {
    const lens = lensOf(takeApart(question, own), () => 1);
    return scoreOf(signsOf(candidateOf(text, lens), lens, 10));
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

  test('prefers what keeps the company of the asked word to what does not, and the word itself to both', () => {
    const question = 'Who was the captain of the Morning Heron?';
    const [itself, near, far] = ['captain', 'skipper', 'baker'].map((word) =>
      scoreIn(question, `The ${word} of the Morning Heron was Tavi Orrin.`),
    ) as [number, number, number];
    expect(near).toBeGreaterThan(far);
    expect(itself).toBeGreaterThan(near);
  });

  test('needs no word vectors', () => {
    const score = (text: string) => scoreIn('Who was the captain?', text, { ...core, vectors: NO_VECTORS });
    expect(score('The captain was Tavi Orrin.')).toBeGreaterThan(score('The skipper was Tavi Orrin.'));
  });

  test('prefers the shorter of two texts that hold the same of the question', () => {
    const told = 'Tavi Orrin steered the Morning Heron.';
    const question = 'Who steered the Morning Heron?';
    expect(scoreIn(question, told)).toBeGreaterThan(
      scoreIn(question, `${told} Bakers met and drank coffee near the square on market days.`),
    );
  });

  test('takes from a long text what comes to it by its length, whatever else it has', () => {
    const lens = lensOf(takeApart('Who steered the Morning Heron?', core), () => 1);
    const signs = signsOf(candidateOf('Tavi Orrin steered the Morning Heron.', lens), lens, 10);
    expect(scoreOf({ ...signs, length: signs.length + 1 })).toBeLessThan(scoreOf(signs));
  });
});
