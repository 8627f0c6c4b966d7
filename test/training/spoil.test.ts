import { describe, expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { takeApart } from '../../src/answering/question/question.ts';
import { seeded } from '../../src/evaluation/chance.ts';
import { spoil } from '../../training/spoil.ts';

const core = readCore();
const TEXTS = {
  here: 'The harbour master Tavi Orrin opened the Lower Sluice in 1931. Later Pella Strand closed it.',
  elsewhere: 'In those days the Council of Marrow met 14 times.',
};
const question = takeApart('When did Tavi Orrin open the northern gate of the canal in 1931?', core);

describe('a spoilt question', () => {
  const random = seeded(11);
  const spoilt = Array.from({ length: 60 }, () => spoil(question, TEXTS, random)).filter((each) => each !== null);

  test('is another question', () => {
    expect(spoilt.length).toBeGreaterThan(40);
    for (const each of spoilt) expect(each).not.toBe(question.text);
  });

  test('has a name, a number or a word changed, or is denied', () => {
    expect(spoilt.some((each) => each.includes('Pella Strand') || each.includes('Lower Sluice'))).toBe(true);
    expect(spoilt.some((each) => /\bnot\b/.test(each))).toBe(true);
    expect(spoilt.some((each) => each.includes('in 14?'))).toBe(true);
    expect(spoilt.some((each) => /southern|eastern|western/.test(each))).toBe(true);
  });

  test('keeps how it asks', () => {
    for (const each of spoilt) expect(each).toMatch(/^When did /);
  });
});
