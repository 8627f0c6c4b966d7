import { describe, expect, test } from 'vitest';
import { cautionFaults } from '../../../src/briefing/writing/caution.ts';

const CITED = 'Prime Minister Odalo Brek met Acting President Haro Brek on Friday, who will speak unless it rains.';

describe('a model’s sentence', () => {
  test.each([
    'Prime Minister Brek met Acting President Haro Brek on Friday.',
    'On Friday Acting President Haro Brek was met by Odalo Brek.',
    'Acting President Brek will speak unless it rains.',
    'Acting President Haro Brek will not speak if it rains.',
  ])('may say less, in another order: %s', (text) => {
    expect(cautionFaults(text, [CITED])).toEqual([]);
  });

  test.each([
    ['Prime Minister Haro Brek met Acting President Odalo Brek on Friday.', 'name'],
    ['Acting President Haro Brek will not speak unless it rains.', 'polarity'],
    ['Acting President Haro Brek won’t speak unless it rains.', 'polarity'],
  ])('may neither exchange who holds an office nor deny more: %s', (text, rule) => {
    expect(cautionFaults(text, [CITED]).map((fault) => fault.rule)).toContain(rule);
  });

  test.each([
    ['Haro Brek accused Odalo Sorn of it on Friday.', []],
    ['Haro Brek accused Odalo Sorn.', []],
    ['Odalo Sorn was accused by Haro Brek on Friday.', []],
    ['Odalo Sorn accused Haro Brek of it on Friday.', ['roles']],
  ])('may turn a sentence round, but not its names alone: %s', (text, rules) => {
    expect(cautionFaults(text, ['Haro Brek accused Odalo Sorn of it on Friday.']).map(({ rule }) => rule)).toEqual(
      rules,
    );
  });

  test.each([
    ['The protest did go ahead, said the union.', 'modality'],
    ['The union admitted that the protest would go ahead.', 'modality'],
  ])('makes nothing more certain than it is: %s', (text, rule) => {
    expect(cautionFaults(text, ['The protest would go ahead, said the union.'])[0]?.rule).toBe(rule);
  });

  test('may deny as often as what it cites, all of it together', () => {
    const cited = ['It was not open.', 'Nobody came.'];
    expect(cautionFaults('It was not open and nobody came.', cited)).toEqual([]);
    expect(cautionFaults('It was not open, nobody came and nothing moved.', cited)).toHaveLength(1);
  });
});
