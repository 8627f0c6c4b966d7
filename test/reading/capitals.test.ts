import { expect, test } from 'vitest';
import { readCore } from '../../src/adapters/workers/weights.ts';
import { plainArticle } from '../../src/evaluation/plain-article.ts';
import { read } from '../../src/reading/read.ts';

test('an article in capitals is read like any other, and its spans lie in it as it stands', () => {
  const text =
    'MAYOR ANA PETROVA DENIED ON MONDAY THAT THE HARBOUR HAD BEEN SOLD. SHE SAID THE OWNERS PLAN TO REPAIR THE BRIDGE.';
  const { article, actors, claims } = read(plainArticle('a', text, '2026-05-12'), readCore());
  expect(article.text).toBe(text);
  expect(actors.map(({ name }) => name)).toContain('Ana Petrova');
  expect(claims.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['denies', 'plans']));
  const cue = claims[0]?.cue;
  expect(cue && text.slice(cue.start, cue.end)).toBe('DENIED');
});
