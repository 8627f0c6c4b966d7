import { describe, expect, test } from 'vitest';
import { formFaults } from '../../../src/briefing/verify/form.ts';

const REFUSED = [
  '',
  'Rebels took the town.\nThe army denied it.',
  'Rebels <b>took</b> the town.',
  'Rebels took the town, <@123456> said.',
  'Rebels took the town, @everyone.',
  'Rebels took the town, see https://front.example/now.',
  'Rebels took [the town](x).',
  'Rebels **took** the town.',
  '# Rebels took the town',
  'Rebels took\u202e the town.',
  `Rebels took ${'the town and '.repeat(80)}the port.`,
];

describe('only plain sentences are shown', () => {
  test.each(REFUSED)('%j is refused', (text) => {
    expect(formFaults(text).map(({ rule }) => rule)).toEqual(['form']);
  });

  test('quotation marks, dashes, sums and foreign letters are plain', () => {
    expect(formFaults('Élodie Brandt said “we’ll pay” €3,000 – or 5% – by 6 p.m. (local time).')).toEqual([]);
  });
});
