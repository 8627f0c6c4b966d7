import { describe, expect, test } from 'vitest';
import { rulesOf } from './told.ts';

const STORE =
  'The firm is to build the largest battery store in the Belling valley, its manager, Ivo Marsk, said on Monday.';
const CREW = 'The captain said by radio that all the sailors were in good health except the cook, who had malaria.';
const PILOTS = 'Two pilots are expected to return on Friday, provided that the fog over Belling lifts.';

describe('a limit that the source sets stays', () => {
  test.each([
    [
      'of a place',
      STORE,
      'The firm is to build the largest battery store in the country, its manager, Ivo Marsk, said on Monday.',
    ],
    [
      'of who is left out',
      CREW,
      'The captain said by radio that all the sailors, including the cook, were in good health.',
    ],
    ['of a condition', PILOTS, 'Whatever the fog over Belling, two pilots are expected to return on Friday.'],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).not.toEqual([]);
  });

  test.each([
    [
      'of a place, kept',
      STORE,
      'Ivo Marsk, the manager, said on Monday that the firm is to build the largest battery store in the Belling valley.',
    ],
    [
      'of who is left out, kept',
      CREW,
      'The captain said by radio that all the sailors except the cook were in good health.',
    ],
    ['of a condition, kept', PILOTS, 'Two pilots are expected to return on Friday if the fog over Belling lifts.'],
    [
      'whose description stands behind a month',
      'Thefts in Orm fell by 18 percent, the security secretary, Ada Roon, said on Tuesday, crediting patrols begun in January.',
      'Crediting patrols begun in January, the security secretary, Ada Roon, said that thefts in Orm had fallen by 18 percent.',
    ],
  ])('%s, it is supported', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});
