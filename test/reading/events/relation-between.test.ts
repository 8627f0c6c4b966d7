import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { plainArticle } from '../../../src/evaluation/article-text.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { relationBetween } from '../../../src/reading/events/relation-between.ts';
import { rolesIn } from '../../../src/reading/events/roles-in.ts';

const analysisOf = (text: string) => analyse(plainArticle(text), readCore());

const spanIn = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('relationBetween', () => {
  test.each([
    ['Ostvia attacked Tarn.', 'Ostvia', 'Tarn', 'ASSAULT'],
    ['Peru will send doctors to Nepal.', 'Peru', 'Nepal', 'AGREE'],
    ['Peru sent doctors to Nepal.', 'Peru', 'Nepal', 'AID'],
    ['France will meet the rebels in June.', 'France', 'rebels', 'AGREE'],
    ['Peru signed an agreement with Chile.', 'Peru', 'Chile', 'SUPPORT'],
    ['The rebels refused to release the pilot.', 'rebels', 'pilot', 'REJECT'],
    ['Norway condemned Ostvia and expelled a diplomat.', 'Norway', 'Ostvia', 'ACCUSE'],
  ] as const)('%s', (text, source, target, type) => {
    expect(relationBetween(analysisOf(text), spanIn(text, source), spanIn(text, target))).toBe(type);
  });

  test('always answers', () => {
    const text = 'A lake lies between Peru and Chile.';
    expect(relationBetween(analysisOf(text), spanIn(text, 'Peru'), spanIn(text, 'Chile'))).toBe('CONSULT');
    expect(relationBetween(analysisOf(''), { start: 0, end: 0 }, { start: 0, end: 0 })).toBe('CONSULT');
  });
});

test('the roles of a sentence are whole noun phrases', () => {
  const text = 'The mayor of Lomar condemned the new governor of the province on Monday.';
  expect(rolesIn(analysisOf(text)).map(({ role, start, end }) => [role, text.slice(start, end)])).toEqual([
    ['S', 'The mayor of Lomar'],
    ['T', 'the new governor of the province'],
  ]);
});
