import { shuffled } from '../src/evaluation/chance.ts';
import { FeatureList, type Linear, scoreThree } from '../src/reading/core/linear.ts';
import { moveFeatures, type ParseInput } from '../src/reading/core/parse-features.ts';
import { ParseState, SHIFT } from '../src/reading/core/parse-state.ts';
import {
  Beam,
  bestMove,
  bestRelation,
  lastRelationFeatures,
  makeMove,
  type Parser,
  possibleRelations,
  type RelationCandidates,
} from '../src/reading/core/parser.ts';
import { costs, type GoldTree } from './oracle.ts';
import { Perceptron } from './perceptron.ts';

export type ParsedSentence = { readonly input: ParseInput; readonly gold: GoldTree };

export type ParserPlan = {
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

const list = new FeatureList();
const scores = new Float32Array(256);

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

class ParserSchool implements Parser {
  readonly relations: readonly string[];
  readonly possible: RelationCandidates;
  readonly moves: Perceptron;
  readonly relation: Perceptron;
  readonly #random: () => number;
  readonly #beam: Beam;
  readonly #root: number;

  constructor(plan: ParserPlan) {
    this.relations = plan.relations;
    this.possible = plan.possible;
    this.moves = new Perceptron(3, plan.moveBits);
    this.relation = new Perceptron(plan.relations.length, plan.labelBits);
    this.#random = plan.random;
    this.#beam = new Beam({ width: plan.beamWidth, gap: Infinity });
    this.#root = plan.relations.indexOf('root');
  }

  /** Goldberg and Nivre (2013): every move of least cost is right. Returns the number of moves that lost an arc. */
  learnGreedily({ input, gold }: ParsedSentence, explore: number): number {
    const state = new ParseState(input.words.length);
    let wrong = 0;
    while (!state.done) {
      moveFeatures(list, input, state);
      scoreThree(this.moves, list, scores);
      const guess = bestMove(state, scores);
      const cost = costs(state, gold);
      const right = rightMove(cost, scores);
      const lost = cost[guess] !== cost[right];
      this.moves.tick();
      if (lost) {
        this.moves.update(list, right, guess);
        wrong += 1;
      }
      this.#make(input, state, gold, !lost || this.#random() < explore ? guess : right);
    }
    return wrong;
  }

  /** Makes a move; learns the relation where the arc is right. */
  #make(input: ParseInput, state: ParseState, gold: GoldTree, move: number): void {
    if (move === SHIFT) {
      state.shift();
      return;
    }
    const head = state.headBy(move);
    const child = state.stacked(0);
    if (head === state.size) {
      state.reduce(move, this.#root);
      return;
    }
    const guess = bestRelation(input, state, head, this);
    const right = gold.labels[child] as number;
    if (gold.heads[child] === head && possibleRelations(input, state, head, this).includes(right)) {
      this.relation.tick();
      if (guess !== right) this.relation.update(lastRelationFeatures(), right, guess);
    }
    state.reduce(move, guess);
  }

  /** Max-violation update (Huang, Fayong and Guo 2012). True where the best tree was not the gold one. */
  learnWithBeam({ input, gold }: ParsedSentence): boolean {
    const right = this.#goldMoves(input, gold);
    const path = this.#goldScores(input, right);
    const beam = this.#beam;
    beam.start(input.words.length);
    let [worst, at] = [0, 0];
    const wrong = new Int32Array(right.length);
    for (let step = 1; step <= right.length; step += 1) {
      beam.step(input, this);
      const best = beam.state(0);
      const violation = best.score - (path[step] as number);
      if (violation < worst || (violation === worst && at > 0)) continue;
      if (samePath(best.moves, right, step)) continue;
      [worst, at] = [violation, step];
      wrong.set(best.moves.subarray(0, step));
    }
    this.moves.tick();
    if (at > 0) this.#correct(input, { right, wrong, length: at });
    return at > 0;
  }

  /** The moves to the gold tree (or the nearest projective one), learning relations on the way. */
  #goldMoves(input: ParseInput, gold: GoldTree): Int32Array {
    const state = new ParseState(input.words.length);
    while (!state.done) this.#make(input, state, gold, rightMove(costs(state, gold), null));
    return state.moves.slice(0, state.made);
  }

  #goldScores(input: ParseInput, right: Int32Array): Float64Array {
    const state = new ParseState(input.words.length);
    const sums = new Float64Array(right.length + 1);
    for (const [step, move] of right.entries()) {
      moveFeatures(list, input, state);
      scoreThree(this.moves, list, scores);
      sums[step + 1] = (sums[step] as number) + (scores[move] as number);
      makeMove(input, state, move, this);
    }
    return sums;
  }

  #correct(
    input: ParseInput,
    paths: { readonly right: Int32Array; readonly wrong: Int32Array; readonly length: number },
  ): void {
    let common = 0;
    while (paths.right[common] === paths.wrong[common]) common += 1;
    for (const [moves, amount] of [
      [paths.right, 1],
      [paths.wrong, -1],
    ] as const) {
      const state = new ParseState(input.words.length);
      for (let step = 0; step < paths.length; step += 1) {
        const move = moves[step] as number;
        if (step >= common) {
          moveFeatures(list, input, state);
          this.moves.adjust(list, move, amount);
        }
        makeMove(input, state, move, this);
      }
    }
  }
}

const samePath = (a: Int32Array, b: Int32Array, length: number): boolean => {
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
