import { bestOf, FeatureList, type Linear } from './linear.ts';
import { MoveScores } from './move-scores.ts';
import { labelFeatures, type ParseInput } from './parse-features.ts';
import { ParseState, RIGHT, SHIFT } from './parse-state.ts';
import { RelationMemo } from './relation-memo.ts';

/** `moves` chooses among SHIFT, LEFT and RIGHT; `relation` names each arc when it is drawn. */
export type Parser = {
  readonly relations: readonly string[];
  readonly possible: RelationCandidates;
  readonly moves: Linear;
  readonly relation: Linear;
};

/** The relations seen between a head and a child of these parts of speech, on this side; by `pairOf`. */
export type RelationCandidates = readonly Int32Array[];

const MOST_UPOS = 20;

/** Numbers the pair of parts of speech that an arc joins. */
export const pairOf = (head: number, child: number, childIsLeft: boolean): number =>
  (head * MOST_UPOS + child) * 2 + (childIsLeft ? 1 : 0);

export type BeamWidth = {
  /** How many half-built trees are kept. */
  readonly width: number;
  /** A tree whose score lies further than this behind the best is dropped. */
  readonly gap: number;
};

type Candidate = { from: number; move: number; score: number };

const scores = new Float32Array(256);

/** The best move that the state allows. */
export const bestMove = (state: ParseState, moveScores: Float32Array): number => {
  let best = -1;
  for (let move = SHIFT; move <= RIGHT; move += 1) {
    if (!state.allows(move)) continue;
    if (best < 0 || (moveScores[move] as number) > (moveScores[best] as number)) best = move;
  }
  return best;
};

const relationList = new FeatureList();

const NO_RELATIONS = new Int32Array(1);

/** The relations that may join `head`, which is not the root, and the stack's top. */
export const possibleRelations = (input: ParseInput, state: ParseState, head: number, parser: Parser): Int32Array => {
  const child = state.stacked(0);
  const pair = pairOf(input.upos[head] as number, input.upos[child] as number, child < head);
  return parser.possible[pair] ?? parser.possible[parser.possible.length - 1] ?? NO_RELATIONS;
};

/** The best relation between the stack's top and `head`, which is not the root; the features stay in the list. */
export const bestRelation = (input: ParseInput, state: ParseState, head: number, parser: Parser): number => {
  const child = state.stacked(0);
  const possible = possibleRelations(input, state, head, parser);
  if (possible.length > 1) labelFeatures(relationList, input, state, { head, child });
  return bestOf(parser.relation, relationList, possible, scores);
};

/** The features that `bestRelation` looked at last, for learning. */
export const lastRelationFeatures = (): FeatureList => relationList;

/** Makes a move and names the arc it draws. */
export const makeMove = (input: ParseInput, state: ParseState, move: number, parser: Parser): void => {
  if (move === SHIFT) {
    state.shift();
    return;
  }
  const head = state.headBy(move);
  if (head === state.size) {
    state.reduce(move, parser.relations.indexOf('root'));
    return;
  }
  state.reduce(move, bestRelation(input, state, head, parser));
};

/** Half-built trees, best first, and room for their successors; kept from sentence to sentence. */
export class Beam {
  readonly #width: number;
  readonly #gap: number;
  #states: ParseState[] = [];
  #spare: ParseState[] = [];
  #candidates: Candidate[] = [];
  #count = 0;
  readonly #memo = new RelationMemo();
  readonly #moves = new MoveScores();
  /** For each state the rank of its last successor, which takes it over without a copy. */
  readonly #heirs: Int32Array;
  live = 0;

  constructor({ width, gap }: BeamWidth) {
    this.#width = width;
    this.#gap = gap;
    this.#heirs = new Int32Array(width);
    this.#candidates = Array.from({ length: width * 3 }, () => ({ from: 0, move: 0, score: 0 }));
  }

  start(size: number): void {
    this.#memo.reset();
    this.#moves.reset();
    if ((this.#states[0]?.capacity ?? -1) < size) {
      const fresh = () => Array.from({ length: this.#width }, () => new ParseState(Math.max(256, size)));
      this.#states = fresh();
      this.#spare = fresh();
    }
    this.state(0).reset(size);
    this.live = 1;
  }

  /** The state of that rank. */
  state(rank: number): ParseState {
    return this.#states[rank] as ParseState;
  }

  /** One move further: the best successors of all states. */
  step(input: ParseInput, parser: Parser): void {
    this.#gather(input, parser);
    this.#keepBest();
    for (let rank = 0; rank < this.live; rank += 1) this.#heirs[(this.#candidates[rank] as Candidate).from] = rank;
    for (let rank = 0; rank < this.live; rank += 1) this.#succeed(input, rank, parser);
    [this.#states, this.#spare] = [this.#spare, this.#states];
  }

  #gather(input: ParseInput, parser: Parser): void {
    this.#count = 0;
    for (let from = 0; from < this.live; from += 1) {
      const state = this.state(from);
      this.#moves.score(parser.moves, input, state, scores);
      for (let move = SHIFT; move <= RIGHT; move += 1) {
        if (state.allows(move)) this.#propose(from, move, state.score + (scores[move] as number));
      }
    }
  }

  #propose(from: number, move: number, score: number): void {
    const candidate = this.#candidates[this.#count] as Candidate;
    candidate.from = from;
    candidate.move = move;
    candidate.score = score;
    this.#count += 1;
  }

  /** Brings the best candidates to the front, in order, and counts those that live. */
  #keepBest(): void {
    const candidates = this.#candidates;
    let live = 0;
    for (; live < this.#width && live < this.#count; live += 1) {
      let best = live;
      for (let i = live + 1; i < this.#count; i += 1) {
        if ((candidates[i] as Candidate).score > (candidates[best] as Candidate).score) best = i;
      }
      const chosen = candidates[best] as Candidate;
      if (chosen.score < (candidates[0] as Candidate).score - this.#gap && live > 0) break;
      candidates[best] = candidates[live] as Candidate;
      candidates[live] = chosen;
    }
    this.live = live;
  }

  #succeed(input: ParseInput, rank: number, parser: Parser): void {
    const { from, move, score } = this.#candidates[rank] as Candidate;
    const state = this.#inherit(rank, from);
    state.score = score;
    const head = move === SHIFT ? state.size : state.headBy(move);
    if (head === state.size) makeMove(input, state, move, parser);
    else
      state.reduce(
        move,
        this.#memo.recall(state, head, () => bestRelation(input, state, head, parser)),
      );
  }

  /** A state equal to the one it succeeds, or that one itself where nobody after needs it. */
  #inherit(rank: number, from: number): ParseState {
    const spare = this.#spare[rank] as ParseState;
    if (this.#heirs[from] !== rank) return spare.copy(this.state(from));
    const state = this.state(from);
    this.#states[from] = spare;
    this.#spare[rank] = state;
    return state;
  }
}

/** Draws a projective tree in 2n moves, keeping a few in play. Heads are indices, `size` for the root. Overwritten by the next call. */
export const parseWords = (input: ParseInput, parser: Parser, beam: Beam): ParseState => {
  beam.start(input.words.length);
  while (!beam.state(0).done) beam.step(input, parser);
  return beam.state(0);
};
