import { expect, test } from 'vitest';
import { readKernel } from '../../../src/adapters/workers/weights.ts';
import { seeded } from '../../../src/evaluation/chance.ts';
import { KERNEL_BYTES, Kernel } from '../../../src/reading/core/kernel.ts';
import { PAIRS } from '../../../src/reading/core/relation-candidates.ts';
import { EDGE } from '../../../src/reading/core/words.ts';

const MOVES = { at: KERNEL_BYTES, mask: 2 ** 14 - 1, bytes: 2 ** 14 * 3 };
const RELATIONS = { at: MOVES.at + 2 ** 16, mask: 255, bytes: 2 ** 14 };
const POSSIBLE = RELATIONS.at + RELATIONS.bytes;
const LIST = POSSIBLE + PAIRS * 4;

/** A kernel whose weights are drawn at random. */
const drawnKernel = (random: () => number): Kernel => {
  const kernel = new Kernel(readKernel(), { uposOf: [0, 1, 2], room: 2 ** 18 });
  const { memory, calls } = kernel;
  const bytes = new Int8Array(memory.buffer);
  for (const { at, bytes: length } of [MOVES, RELATIONS])
    for (let i = 0; i < length; i += 1) bytes[at + i] = Math.floor(random() * 41) - 20;
  bytes.set([5, 0, 1, 2, 3, 4], LIST);
  new Int32Array(memory.buffer, POSSIBLE, PAIRS).fill(LIST);
  calls.useParserTables(MOVES.at, MOVES.mask, RELATIONS.at, RELATIONS.mask, POSSIBLE);
  kernel.useBeam({ width: 4, gap: 1e9 }, 0);
  return kernel;
};

/** What the moves to a tree are worth, each computed from its features. */
const worthOf = ({ calls, memory }: Kernel, moves: Uint8Array): number => {
  const features = new Int32Array(memory.buffer, calls.featuresAt());
  const weights = new Int8Array(memory.buffer, MOVES.at, MOVES.bytes);
  const tree = calls.startTree();
  let worth = 0;
  for (const move of moves) {
    const count = (calls.moveFeatures(tree) - calls.featuresAt()) / 4;
    for (let f = 0; f < count; f += 1) worth += weights[((features[f] as number) & MOVES.mask) * 3 + move] as number;
    calls.makeMove(tree, move);
  }
  return worth;
};

test('what is remembered of one sentence is right for the next', () => {
  const random = seeded(5);
  const kernel = drawnKernel(random);
  const { calls, memory } = kernel;
  for (let sentence = 0; sentence < 40; sentence += 1) {
    const size = 2 + Math.floor(random() * 20);
    const words = Array.from({ length: size }, (_, i) => ({ ...EDGE, number: i + 1, lower: Math.floor(random() * 9) }));
    kernel.setSentence(words);
    for (let i = 0; i < size; i += 1) calls.setTag(i, Math.floor(random() * 3));
    const best = calls.parse();
    const moves = new Uint8Array(memory.buffer, best + calls.movesOf(), 2 * size).slice();
    expect(calls.score(best)).toBe(worthOf(kernel, moves));
  }
});
