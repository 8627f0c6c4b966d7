import { expect, test } from 'vitest';
import { readKernel } from '../../../src/adapters/workers/weights.ts';
import { seeded } from '../../../src/evaluation/chance.ts';
import { KERNEL_BYTES, Kernel, type Teacher } from '../../../src/reading/core/kernel.ts';
import { PAIRS } from '../../../src/reading/core/relation-candidates.ts';
import { EDGE } from '../../../src/reading/core/words.ts';

const MOVES = { at: KERNEL_BYTES, mask: 2 ** 14 - 1, bytes: 2 ** 14 * 3 };
const RELATIONS = { at: MOVES.at + 2 ** 16, mask: 255, bytes: 2 ** 14 };
const POSSIBLE = RELATIONS.at + RELATIONS.bytes;
const LIST = POSSIBLE + PAIRS * 4;

const drawWeights = (bytes: Int8Array, random: () => number): void => {
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = Math.floor(random() * 41) - 20;
};

const kernelWith = (teacher?: Teacher): Kernel => {
  const kernel = new Kernel(readKernel(), { uposOf: [0, 1, 2], room: 2 ** 18, ...(teacher ? { teacher } : {}) });
  kernel.useBeam({ width: 4, gap: 1e9 }, 0);
  return kernel;
};

const movesWeights = ({ memory }: Kernel): Int8Array => new Int8Array(memory.buffer, MOVES.at, MOVES.bytes);

/** Gives a kernel weights that are drawn at random. */
const giveWeights = (kernel: Kernel, random: () => number): void => {
  const { memory, calls } = kernel;
  drawWeights(movesWeights(kernel), random);
  drawWeights(new Int8Array(memory.buffer, RELATIONS.at, RELATIONS.bytes), random);
  new Int8Array(memory.buffer).set([5, 0, 1, 2, 3, 4], LIST);
  new Int32Array(memory.buffer, POSSIBLE, PAIRS).fill(LIST);
  calls.useParserTables(MOVES.at, MOVES.mask, RELATIONS.at, RELATIONS.mask, POSSIBLE);
};

/** The sums of the moves by the features up to an address. */
const sumsOf = ({ calls, memory }: Kernel, end: number, weights: Int8Array): number[] => {
  const features = new Int32Array(memory.buffer, calls.featuresAt(), (end - calls.featuresAt()) / 4);
  const sums = [0, 0, 0];
  for (const feature of features)
    for (let move = 0; move < 3; move += 1) {
      const weight = weights[(feature & MOVES.mask) * 3 + move] as number;
      sums[move] = (sums[move] as number) + weight;
    }
  return sums;
};

/** What the moves to a tree are worth, each computed from its features. */
const worthOf = (kernel: Kernel, moves: Uint8Array, weights: Int8Array): number => {
  const { calls } = kernel;
  const tree = calls.startTree();
  let worth = 0;
  for (const move of moves) {
    worth += sumsOf(kernel, calls.moveFeatures(tree), weights)[move] as number;
    calls.makeMove(tree, move);
  }
  return worth;
};

/** Parses a sentence of words and tags that are drawn at random, and holds its score against the weights. */
const checkSentence = (kernel: Kernel, random: () => number, weights: Int8Array): void => {
  const { calls, memory } = kernel;
  const size = 2 + Math.floor(random() * 20);
  const words = Array.from({ length: size }, (_, i) => ({ ...EDGE, number: i + 1, lower: Math.floor(random() * 9) }));
  kernel.setSentence(words);
  for (let i = 0; i < size; i += 1) calls.setTag(i, Math.floor(random() * 3));
  const best = calls.parse();
  const moves = new Uint8Array(memory.buffer, best + calls.movesOf(), 2 * size).slice();
  expect(calls.score(best)).toBe(worthOf(kernel, moves, weights));
};

test('what is remembered of one sentence is right for the next', () => {
  const random = seeded(5);
  const kernel = kernelWith();
  giveWeights(kernel, random);
  for (let sentence = 0; sentence < 40; sentence += 1) checkSentence(kernel, random, movesWeights(kernel));
});

test('nothing is remembered of weights that others took the place of', () => {
  const random = seeded(6);
  const kernel = kernelWith();
  for (let time = 0; time < 5; time += 1) {
    giveWeights(kernel, random);
    for (let sentence = 0; sentence < 5; sentence += 1) checkSentence(kernel, random, movesWeights(kernel));
  }
});

test('nothing is remembered from sentence to sentence while weights are learned', () => {
  const random = seeded(7);
  const weights = new Int8Array(MOVES.bytes);
  const kernel: Kernel = kernelWith({
    learnedMoves: (end) =>
      new Float32Array(kernel.memory.buffer, kernel.calls.sumsAt(), 3).set(sumsOf(kernel, end, weights)),
    learnedRelation: () => 1,
  });
  for (let sentence = 0; sentence < 20; sentence += 1) {
    drawWeights(weights, random);
    checkSentence(kernel, random, weights);
  }
});
