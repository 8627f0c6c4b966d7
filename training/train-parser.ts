import { FeatureList, type Linear, scoreClasses } from '../src/reading/core/linear.ts';
import { labelFeatures, moveFeatures, type ParseInput } from '../src/reading/core/parse-features.ts';
import { ParseState, SHIFT } from '../src/reading/core/parse-state.ts';
import { bestMove, bestRelation, headBy } from '../src/reading/core/parser.ts';
import { costs, type GoldTree } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import { shuffle } from './random.ts';

export type ParsedSentence = { readonly input: ParseInput; readonly gold: GoldTree };

export type ParserPlan = {
  readonly relations: readonly string[];
  readonly moveBits: number;
  readonly labelBits: number;
  readonly epochs: number;
  readonly random: () => number;
  readonly progress: (line: string) => void;
};

const list = new FeatureList();
const labelList = new FeatureList();
const scores = new Float32Array(256);
const labelScores = new Float32Array(256);

class ParserSchool {
  readonly moves: Perceptron;
  readonly relation: Perceptron;
  readonly #plan: ParserPlan;

  constructor(plan: ParserPlan) {
    this.#plan = plan;
    this.moves = new Perceptron(3, plan.moveBits);
    this.relation = new Perceptron(plan.relations.length, plan.labelBits);
  }

  /** The number of moves that lost an arc. `explore`: how often a wrong move is followed. */
  learn({ input, gold }: ParsedSentence, explore: number): number {
    const state = new ParseState(input.words.length);
    let wrong = 0;
    while (!state.done) {
      moveFeatures(list, input, state);
      scoreClasses(this.moves, list, scores);
      const guess = bestMove(state, scores);
      const cost = costs(state, gold);
      const least = Math.min(...cost);
      const right = this.#bestOf(cost, least);
      this.moves.tick();
      if (cost[guess] !== least) {
        this.moves.update(list, right, guess);
        wrong += 1;
      }
      const follow = cost[guess] === least || this.#plan.random() < explore ? guess : right;
      this.#make(input, state, gold, follow);
    }
    return wrong;
  }

  #bestOf(cost: readonly number[], least: number): number {
    let best = -1;
    for (let move = 0; move < cost.length; move += 1) {
      if (cost[move] !== least) continue;
      if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move;
    }
    return best;
  }

  #make(input: ParseInput, state: ParseState, gold: GoldTree, move: number): void {
    if (move === SHIFT) {
      state.shift();
      return;
    }
    const head = headBy(state, move);
    const child = state.stacked(0);
    if (head === state.size) {
      state.reduce(head, this.#plan.relations.indexOf('root'));
      return;
    }
    labelFeatures(labelList, input, state, { head, child });
    scoreClasses(this.relation, labelList, labelScores);
    const guess = bestRelation(this.#plan.relations, labelScores, false);
    if (gold.heads[child] === head) {
      this.relation.tick();
      const right = gold.labels[child] as number;
      if (guess !== right) this.relation.update(labelList, right, guess);
    }
    state.reduce(head, guess);
  }
}

/** Moves and relations, learned together along the parser's own paths. */
export const trainParser = (
  sentences: readonly ParsedSentence[],
  plan: ParserPlan,
): { readonly moves: Linear; readonly relation: Linear } => {
  const school = new ParserSchool(plan);
  const order = [...sentences];
  for (let epoch = 1; epoch <= plan.epochs; epoch += 1) {
    let wrong = 0;
    for (const sentence of shuffle(order, plan.random)) wrong += school.learn(sentence, epoch === 1 ? 0 : 0.9);
    plan.progress(`epoch ${epoch} of ${plan.epochs}: ${wrong} costly moves`);
  }
  return { moves: school.moves.averaged(), relation: school.relation.averaged() };
};
