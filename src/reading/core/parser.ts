import { FeatureList, type Linear, scoreClasses } from './linear.ts';
import { labelFeatures, moveFeatures, type ParseInput } from './parse-features.ts';
import { LEFT, ParseState, RIGHT, SHIFT } from './parse-state.ts';

/** `moves` chooses among SHIFT, LEFT and RIGHT; `labels` names each arc when it is drawn. */
export type Parser = { readonly relations: readonly string[]; readonly moves: Linear; readonly relation: Linear };

const list = new FeatureList();
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

/** The head that the stack's top gets by a LEFT or RIGHT move. */
export const headBy = (state: ParseState, move: number): number =>
  move === LEFT ? state.buffered(0) : state.stacked(1);

const isRoot = (relation: string | undefined): boolean => relation === 'root';

/** The best relation; "root" exactly for the word that hangs from the root. */
export const bestRelation = (relations: readonly string[], labelScores: Float32Array, fromRoot: boolean): number => {
  let best = -1;
  for (let c = 0; c < relations.length; c += 1) {
    if (isRoot(relations[c]) !== fromRoot) continue;
    if (best < 0 || (labelScores[c] as number) > (labelScores[best] as number)) best = c;
  }
  return best;
};

const labelArc = (input: ParseInput, state: ParseState, head: number, parser: Parser): number => {
  if (head === state.size) return parser.relations.indexOf('root');
  labelFeatures(list, input, state, { head, child: state.stacked(0) });
  scoreClasses(parser.relation, list, scores);
  return bestRelation(parser.relations, scores, false);
};

/** Draws a projective tree greedily in 2n moves. Heads are indices, `size` for the root. */
export const parseWords = (input: ParseInput, parser: Parser): ParseState => {
  const state = new ParseState(input.words.length);
  while (!state.done) {
    moveFeatures(list, input, state);
    scoreClasses(parser.moves, list, scores);
    const move = bestMove(state, scores);
    if (move === SHIFT) {
      state.shift();
      continue;
    }
    const head = headBy(state, move);
    state.reduce(head, labelArc(input, state, head, parser));
  }
  return state;
};
