import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/library/clean.ts';

describe('text that a wrong decoding mangled', () => {
  test.each([
    ['Ostraâ€™s mayor said â€œnoâ€\u009D â€“ twice', 'Ostra’s mayor said “no” – twice'],
    ['a cafÃ© in MÃ¼rren, Â£5m', 'a café in Mürren, £5m'],
    ['Ostraâ\u0080\u0099s mayor', 'Ostra’s mayor'],
    ['â‚¬40 a night', '€40 a night'],
  ])('is mended: %s', (mangled, whole) => {
    expect(cleanText(mangled)).toBe(whole);
  });

  test.each(['IRMÃ” e NÃO', '«CAFÉ»', 'perché”…', 'à « la », naïve', 'ÂÃ', 'São Paulo – “ok”'])(
    'is not what was written so: %s',
    (text) => {
      expect(cleanText(text)).toBe(text.normalize('NFC'));
    },
  );

  test('is mended in linear time and once only', () => {
    const long = 'â€™'.repeat(100_000);
    expect(cleanText(long)).toBe('’'.repeat(100_000));
  });
});
