import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { cosine, decodeVectors, encodeVectors, rowOf } from '../../../src/reading/core/word-vectors.ts';

const word = (form: string, lemma = form) => ({ form, lemma });

describe('word vectors', () => {
  const made = decodeVectors(encodeVectors(['boat', 'ship', 'tax'], Int8Array.from([100, 10, 90, 20, -5, 110])));

  test('come back from their file as they were', () => {
    expect([...made.rows.keys()]).toEqual(['boat', 'ship', 'tax']);
    expect(made.size).toBe(2);
    expect([...made.values]).toEqual([100, 10, 90, 20, -5, 110]);
  });

  test('of a file that is cut short are refused', () => {
    const file = encodeVectors(['boat', 'ship'], Int8Array.from([1, 2, 3]));
    expect(() => decodeVectors(file)).toThrow('3 bytes for 2 words');
  });

  test('are found by the word as written, else by its dictionary form', () => {
    expect(rowOf(made, word('Ship'))).toBe(1);
    expect(rowOf(made, word('taxes', 'tax'))).toBe(2);
    expect(rowOf(made, word('quay'))).toBe(-1);
  });

  test('lie as near as their angle is small; a word without one lies near nothing', () => {
    expect(cosine(made, 0, 0)).toBeCloseTo(1);
    expect(cosine(made, 0, 1)).toBeGreaterThan(cosine(made, 0, 2));
    expect(cosine(made, 0, -1)).toBe(0);
  });

  test('that ship know which words stand in like company', () => {
    const { vectors } = readCore();
    const near = (a: string, b: string): number => cosine(vectors, rowOf(vectors, word(a)), rowOf(vectors, word(b)));
    expect(near('skipper', 'captain')).toBeGreaterThan(0.6);
    expect(near('physician', 'doctor')).toBeGreaterThan(0.5);
    expect(near('skipper', 'tax')).toBeLessThan(0.2);
  });
});
