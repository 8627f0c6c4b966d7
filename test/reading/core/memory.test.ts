import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { analyse } from '../../../src/reading/core/core.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const heapMegabytes = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1e6;
};

const LENGTH = 200_000;

/** An article with one long word of its own, and much behind it that is not read. */
const article = (number: number) => {
  const read = `The harbourmaster of Unheardofplace${number}shire went home.`;
  const text = `${read}\n\n${String.fromCharCode(97 + (number % 26)).repeat(LENGTH)}`;
  return { text, paragraphs: [{ start: 0, end: read.length }], titleSpan: null };
};

test('words that are remembered hold no article in memory', () => {
  const core = readCore();
  const readMany = (from: number, to: number) => {
    for (let number = from; number < to; number += 1) analyse(article(number), core);
  };
  readMany(0, 20);
  const before = heapMegabytes();
  readMany(20, 220);
  expect(heapMegabytes() - before).toBeLessThan((200 * LENGTH) / 1e6 / 4);
});
