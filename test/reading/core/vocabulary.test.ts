import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { MOST_WORDS } from '../../../src/reading/core/words.ts';

const analysed = (text: string) =>
  analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, readCore()).sentences;

const NEWS = 'Troops of the 4th Brigade shelled Ostrel on Monday, and the harbourmaster denied that anyone had fled.';

/** So many words that were never seen, in sentences. */
const unheard = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `B${(from + i).toString(26)}q${i % 30 === 29 ? '.' : ''}`).join(' ');

test('sentences read the same after more words than are remembered', () => {
  const before = analysed(NEWS);
  for (let from = 0; from < MOST_WORDS + 5_000; from += 5_000) {
    analysed(unheard(from, from + 5_000));
    expect(analysed(NEWS)).toEqual(before);
  }
}, 120_000);

test('a sentence longer than the kernel takes is kept, and not parsed', async () => {
  const { analyseTokens } = await import('../../../src/reading/core/core.ts');
  const words = analyseTokens(
    Array.from({ length: 600 }, (_, i) => `word${i}`),
    readCore(),
  );
  expect(words).toHaveLength(600);
});
