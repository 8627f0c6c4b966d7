import { describe, expect, test } from 'vitest';
import { standsAlone } from '../../src/stories/stands-alone.ts';

const alone = (text: string): boolean => standsAlone(text, text.split(' ').length);

describe('a sentence stands alone', () => {
  test.each([
    'Green Bench leader Petra Soll of Ostrel withdrew the motion.',
    'Two computers were seized at the firm on Tuesday evening, the newspaper said.',
    'Harbour Minister Ida Lode said on Monday that she would not support the move.',
  ])('not where only the sentences before tell which one is meant: %s', (text) => {
    expect(alone(text)).toBe(false);
  });

  test.each([
    'Green Bench leader Petra Soll withdrew the motion of no confidence in the harbour minister.',
    'Two computers were seized at the firm on Tuesday evening, the newspaper Quay Times said.',
    'Harbour Minister Ida Lode said on Monday that the move to Tellin would cost two million crowns.',
  ])('where it says which: %s', (text) => {
    expect(alone(text)).toBe(true);
  });
});
