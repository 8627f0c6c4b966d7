import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/reading/core/tokenize.ts';

const forms = (text: string): string =>
  tokenize(text)
    .map(({ form }) => form)
    .join(' ');

describe('tokens follow UD English', () => {
  test.each([
    ["They don't know.", "They do n't know ."],
    ['Orlan’s army can’t.', 'Orlan ’s army ca n’t .'],
    ['the U.S. army', 'the U.S. army'],
    ['He left the U.S.', 'He left the U.S.'],
    ['It cost $5.3 million, or 10%.', 'It cost $ 5.3 million , or 10 % .'],
    ['the well-known co-founder', 'the well - known co-founder'],
    ['Saudi-backed forces', 'Saudi - backed forces'],
    ['We cannot wait', 'We can not wait'],
    ['See https://example.org/a?b=c, now.', 'See https://example.org/a?b=c , now .'],
    ['Mr. Dask, 52, won 3–1', 'Mr. Dask , 52 , won 3 – 1'],
    ['“Leave,” she said…', '“ Leave , ” she said …'],
    ['in the 1980s at 10:30 on the 5th', 'in the 1980s at 10:30 on the 5th'],
    ['84km away at 5pm', '84 km away at 5 pm'],
    ['J. Orlan and P.T. Dask', 'J. Orlan and P.T. Dask'],
    ["the workers' demands", "the workers ' demands"],
  ])('%s', (text, expected) => {
    expect(forms(text)).toBe(expected);
  });

  test('offsets point at the forms, also inside a span', () => {
    const text = 'Quiet. They didn’t 🙂 go.';
    const tokens = tokenize(text, { start: 7, end: text.length });
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map(({ form }) => form));
    expect(tokens[0]?.start).toBe(7);
  });
});
