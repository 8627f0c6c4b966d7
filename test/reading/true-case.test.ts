import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { isShouted, trueCased } from '../../src/reading/true-case.ts';

const SHOUTED = 'THE GOVERNMENT OF PERU SAID THAT SOLDIERS ATTACKED A BUS NEAR LIMA (MRTL).';

describe('a text in capitals', () => {
  test('is told from one that is not', () => {
    expect(isShouted(SHOUTED)).toBe(true);
    expect(isShouted('The government of Peru said so.')).toBe(false);
    expect(isShouted('UN: NO')).toBe(false);
  });

  test('gets the letters of a newspaper, every one in its place', () => {
    const cased = trueCased(SHOUTED, readCore());
    expect(cased).toContain('The government of Peru said that soldiers attacked a bus near Lima');
    expect(cased).toContain('(MRTL)');
    expect(cased.length).toBe(SHOUTED.length);
    expect(cased.toUpperCase()).toBe(SHOUTED);
  });

  test('a text in small letters comes back as it is', () => {
    expect(trueCased('Soldiers left Peru.', readCore())).toBe('Soldiers left Peru.');
    expect(trueCased('', readCore())).toBe('');
  });
});
