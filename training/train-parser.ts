import { shuffled } from '../src/evaluation/chance.ts';
import { Kernel } from '../src/reading/core/kernel.ts';
import type { Features, Linear } from '../src/reading/core/linear.ts';
import { type RelationCandidates, relationsOf } from '../src/reading/core/relation-candidates.ts';
import { costs, type GoldTree } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { bestOf, scoreThree } from './scores.ts';
import {
  beginTagged,
  featuresUpTo,
  LEFT,
  movesTo,
  NONE,
  RIGHT,
  SHIFT,
  type TaggedWords,
  TreeInKernel,
} from './tree-in-kernel.ts';

export type ParsedSentence = { readonly input: TaggedWords; readonly gold: GoldTree };

export type ParserPlan = {
  /** The compiled kernel. */
  readonly kernel: Uint8Array<ArrayBuffer>;
  /** The index of the UPOS of each tag. */
  readonly uposOf: Int32Array;
  readonly relations: readonly string[];
  readonly possible: RelationCandidates;
  readonly moveBits: number;
  readonly labelBits: number;
  /** Rounds of greedy training with exploration, then of training with a beam. */
  readonly greedyEpochs: number;
  readonly beamEpochs: number;
  readonly beamWidth: number;
  readonly random: () => number;
  readonly progress: (line: string) => void;
};

/** How often a greedy learner follows a move that loses an arc, to learn what to do then. */
const EXPLORE = 0.9;

const scores = new Float32Array(3);

/** The allowed move of least cost; of equals the one that scores best, or without scores the one that draws an arc. */
const rightMove = (cost: readonly number[], moveScores: Float32Array | null): number => {
  const least = Math.min(...cost);
  let best = -1;
  for (let move = 0; move < cost.length; move += 1) {
    if (cost[move] !== least) continue;
    if (best < 0 || moveScores === null || (moveScores[move] as number) > (moveScores[best] as number)) best = move;
  }
  return best;
};

/** The allowed move that scores best. */
const bestMove = (tree: TreeInKernel, moveScores: Float32Array): number => {
  let best = -1;
  for (const move of [SHIFT, LEFT, RIGHT]) {
    if (!tree.allows(move)) continue;
    if (best < 0 || (moveScores[move] as number) > (moveScores[best] as number)) best = move;
  }
  return best;
};

class ParserSchool {
  readonly moves: Perceptron;
  readonly relation: Perceptron;
  readonly #kernel: Kernel;
  readonly #possible: RelationCandidates;
  readonly #random: () => number;
  readonly #root: number;

  constructor(plan: ParserPlan) {
    this.#possible = plan.possible;
    this.moves = new Perceptron(3, plan.moveBits);
    this.relation = new Perceptron(plan.relations.length, plan.labelBits);
    this.#random = plan.random;
    this.#root = plan.relations.indexOf('root');
    this.#kernel = new Kernel(plan.kernel, {
      uposOf: plan.uposOf,
      teacher: {
        learnedMoves: (end) => this.#writeSums(end),
        learnedRelation: (pair, end) => this.#bestRelation(pair, featuresUpTo(this.#kernel, end)),
      },
    });
    this.#kernel.useBeam({ width: plan.beamWidth, gap: Infinity }, this.#root);
  }

  #writeSums(end: number): void {
    const { calls, memory } = this.#kernel;
    scoreThree(this.moves, featuresUpTo(this.#kernel, end), new Float32Array(memory.buffer, calls.sumsAt(), 3));
  }

  #bestRelation(pair: number, features: Features): number {
    return bestOf(this.relation, features, relationsOf(this.#possible, pair));
  }

  /** Goldberg and Nivre (2013): every move of least cost is right. Returns the number of moves that lost an arc. */
  learnGreedily({ input, gold }: ParsedSentence, explore: number): number {
    const tree = new TreeInKernel(this.#kernel, input);
    let wrong = 0;
    while (!tree.done) {
      const features = tree.moveFeatures();
      scoreThree(this.moves, features, scores);
      const guess = bestMove(tree, scores);
      const cost = costs(tree, gold);
      const right = rightMove(cost, scores);
      const lost = cost[guess] !== cost[right];
      this.moves.tick();
      if (lost) {
        this.moves.update(features, right, guess);
        wrong += 1;
      }
      this.#make(tree, gold, !lost || this.#random() < explore ? guess : right);
    }
    return wrong;
  }

  /** Makes a move; learns the relation where the arc is right. */
  #make(tree: TreeInKernel, gold: GoldTree, move: number): void {
    const head = move === SHIFT ? NONE : tree.headBy(move);
    if (move === SHIFT || head === tree.size) {
      tree.make(move, this.#root);
      return;
    }
    const child = tree.stacked(0);
    const pair = this.#kernel.calls.pairOf(head, child);
    const features = tree.relationFeatures(head);
    const guess = this.#bestRelation(pair, features);
    const right = gold.labels[child] as number;
    if (gold.heads[child] === head && relationsOf(this.#possible, pair).includes(right)) {
      this.relation.tick();
      if (guess !== right) this.relation.update(features, right, guess);
    }
    tree.make(move, guess);
  }

  /** Max-violation update (Huang, Fayong and Guo 2012). True where the best tree was not the gold one. */
  learnWithBeam({ input, gold }: ParsedSentence): boolean {
    const right = this.#goldMoves(input, gold);
    const path = this.#goldScores(input, right);
    const { calls } = this.#kernel;
    beginTagged(this.#kernel, input);
    calls.startBeam();
    let [worst, at] = [0, 0];
    const wrong = new Uint8Array(right.length);
    for (let step = 1; step <= right.length; step += 1) {
      calls.stepBeam();
      const best = calls.bestState();
      const moves = movesTo(this.#kernel, best, step);
      const violation = calls.score(best) - (path[step] as number);
      if (violation < worst || (violation === worst && at > 0)) continue;
      if (samePath(moves, right, step)) continue;
      [worst, at] = [violation, step];
      wrong.set(moves);
    }
    this.moves.tick();
    if (at > 0) this.#correct(input, { right, wrong, length: at });
    return at > 0;
  }

  /** The moves to the gold tree (or the nearest projective one), learning relations on the way. */
  #goldMoves(input: TaggedWords, gold: GoldTree): Uint8Array {
    const tree = new TreeInKernel(this.#kernel, input);
    const moves: number[] = [];
    while (!tree.done) {
      const move = rightMove(costs(tree, gold), null);
      moves.push(move);
      this.#make(tree, gold, move);
    }
    return Uint8Array.from(moves);
  }

  #goldScores(input: TaggedWords, right: Uint8Array): Float64Array {
    const tree = new TreeInKernel(this.#kernel, input);
    const sums = new Float64Array(right.length + 1);
    for (const [step, move] of right.entries()) {
      scoreThree(this.moves, tree.moveFeatures(), scores);
      sums[step + 1] = (sums[step] as number) + (scores[move] as number);
      tree.makeByItself(move);
    }
    return sums;
  }

  #correct(
    input: TaggedWords,
    paths: { readonly right: Uint8Array; readonly wrong: Uint8Array; readonly length: number },
  ): void {
    let common = 0;
    while (paths.right[common] === paths.wrong[common]) common += 1;
    for (const [moves, amount] of [
      [paths.right, 1],
      [paths.wrong, -1],
    ] as const) {
      const tree = new TreeInKernel(this.#kernel, input);
      for (let step = 0; step < paths.length; step += 1) {
        const move = moves[step] as number;
        if (step >= common) this.moves.adjust(tree.moveFeatures(), move, amount);
        tree.makeByItself(move);
      }
    }
  }
}

const samePath = (a: Uint8Array, b: Uint8Array, length: number): boolean => {
  for (let i = 0; i < length; i += 1) if (a[i] !== b[i]) return false;
  return true;
};

/** Moves and relations, learned together: greedily along the parser's own paths first, then with the beam they run in. */
export const trainParser = (
  sentences: readonly ParsedSentence[],
  plan: ParserPlan,
): { readonly moves: Linear; readonly relation: Linear } => {
  const school = new ParserSchool(plan);
  let order = sentences;
  for (let epoch = 1; epoch <= plan.greedyEpochs; epoch += 1) {
    let wrong = 0;
    order = shuffled(order, plan.random);
    for (const sentence of order) wrong += school.learnGreedily(sentence, epoch === 1 ? 0 : EXPLORE);
    plan.progress(`round ${epoch} of ${plan.greedyEpochs}, greedy: ${wrong} costly moves`);
  }
  if (plan.beamEpochs > 0) school.moves.restartAverage();
  for (let epoch = 1; epoch <= plan.beamEpochs; epoch += 1) {
    let wrong = 0;
    order = shuffled(order, plan.random);
    for (const sentence of order) if (school.learnWithBeam(sentence)) wrong += 1;
    plan.progress(`round ${epoch} of ${plan.beamEpochs}, beam: ${wrong} wrong trees`);
  }
  return { moves: school.moves.averaged(), relation: school.relation.averaged() };
};
