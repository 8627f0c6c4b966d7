import { describe, expect, test } from 'vitest';
import { rulesOf } from '../told.ts';

describe('what came first stays first', () => {
  test.each([
    [
      'turned around',
      'Shares in Orbel fell on Monday after the regulator opened an inquiry.',
      'Shares in Orbel fell on Monday before the regulator opened an inquiry.',
    ],
    [
      'with its distance',
      'Minister Ada Roon resigned on Friday, two days after a panel blamed her for the flood.',
      'Two days before a panel blamed her for the flood, Minister Ada Roon resigned on Friday.',
    ],
    [
      'with both sides exchanged',
      'The dam burst after the river had washed away a bridge.',
      'The river washed away a bridge after the dam had burst.',
    ],
    [
      'with an apposition on the way',
      'The truce collapsed on Monday, a day after the envoy, Mira Solt, walked out of the talks.',
      'A day before Mira Solt, the envoy, walked out of the talks, the truce collapsed.',
    ],
    [
      'until and after',
      'The title will pass to nobody until a bout is held in May.',
      'The title will pass to nobody after a bout is held in May.',
    ],
  ])('%s', (_, told, text) => {
    expect(rulesOf(told, text)).toContain('roles');
  });

  test.each([
    [
      'told from the other end',
      'The dam burst after the river had washed away a bridge.',
      'The river washed away a bridge before the dam burst.',
    ],
    [
      'moved to the front',
      'Shares in Orbel fell on Monday after the regulator opened an inquiry.',
      'After the regulator opened an inquiry, shares in Orbel fell on Monday.',
    ],
  ])('%s, it is supported', (_, told, text) => {
    expect(rulesOf(told, text)).toEqual([]);
  });
});
