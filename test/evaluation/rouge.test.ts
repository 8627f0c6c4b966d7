import { describe, expect, test } from 'vitest';
import { meanRecall, rougeN } from '../../src/evaluation/rouge.ts';

describe('ROUGE', () => {
  test('of a text with itself is one', () => {
    expect(rougeN('Rebels took the port.', 'Rebels took the port.', 2)).toEqual({ recall: 1, precision: 1, f1: 1 });
  });

  test('counts shared words of both sides', () => {
    // shared: the, port → 2 of 4 wanted, 2 of 3 found
    const score = rougeN('the port burned', 'rebels took the port', 1);
    expect(score.recall).toBeCloseTo(2 / 4);
    expect(score.precision).toBeCloseTo(2 / 3);
  });

  test('counts a repeated word at most as often as the reference has it', () => {
    expect(rougeN('port port port', 'the port', 1)).toMatchObject({ recall: 0.5, precision: 1 / 3 });
  });

  test('takes inflected forms for the same word', () => {
    expect(rougeN('attacks', 'attacked', 1).recall).toBe(1);
  });

  test('needs words side by side for bigrams', () => {
    expect(rougeN('port the took rebels', 'rebels took the port', 2).recall).toBe(0);
  });

  test('is nothing for an empty text', () => {
    expect(rougeN('', 'rebels took the port', 1)).toEqual({ recall: 0, precision: 0, f1: 0 });
  });

  test('averages over references', () => {
    expect(meanRecall('the port', ['the port', 'a bridge'], 1)).toBeCloseTo(0.5);
  });
});
