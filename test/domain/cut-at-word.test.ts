import { describe, expect, test } from 'vitest';
import { cutAtWord } from '../../src/domain/cut-at-word.ts';

describe('a text that is too long', () => {
  test.each([
    ['The harbour is shut', 30, 'The harbour is shut'],
    ['The harbour is shut', 19, 'The harbour is shut'],
    ['The harbour is shut', 18, 'The harbour is…'],
    ['The harbour is shut', 15, 'The harbour is…'],
    ['The harbour is shut', 14, 'The harbour…'],
    ['The harbour, is shut', 13, 'The harbour…'],
    ['Unquestionably', 6, 'Unque…'],
    ['🚢🚢🚢', 4, '🚢…'],
  ])('%j is at most %i long: %j', (text, most, cut) => {
    expect(cutAtWord(text, most)).toBe(cut);
    expect(cut.length).toBeLessThanOrEqual(most);
  });
});
