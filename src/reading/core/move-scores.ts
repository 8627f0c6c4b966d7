import { FeatureList, type Linear, scoreThree } from './linear.ts';
import { bufferFeatures, type ParseInput, stackFeatures, topFeatures, treeFeatures } from './parse-features.ts';
import type { ParseState } from './parse-state.ts';

const SLOTS = 1024;
/** Pairs of words nearer than this never share a slot with another pair of the same right word. */
const NEAR = 32;

/** The scores of the three moves by a pair of words, within one sentence; direct-mapped, the latest wins. */
class PairScores {
  readonly sums = new Float64Array(SLOTS * 3);
  readonly #keys = new Int32Array(SLOTS);

  reset(): void {
    this.#keys.fill(0);
  }

  /** Where in `sums` the pair's scores lie, or belong: they do lie there when `claim` is false. */
  slot(left: number, right: number): number {
    return ((right * NEAR + right - left) & (SLOTS - 1)) * 3;
  }

  /** Takes the slot for the pair; false where it held this pair already. */
  claim(slot: number, left: number, right: number): boolean {
    // The left word may be missing (−1), and 0 is no key.
    const key = ((left + 2) << 16) | (right + 1);
    if (this.#keys[slot / 3] === key) return false;
    this.#keys[slot / 3] = key;
    return true;
  }
}

const list = new FeatureList();
const scores = new Float32Array(3);

/** Scores moves; what depends on two words alone is scored once a sentence, since the states of a beam share most pairs. */
export class MoveScores {
  readonly #buffer = new PairScores();
  readonly #top = new PairScores();
  readonly #stack = new PairScores();

  /** Forgets everything: another sentence, or other weights. */
  reset(): void {
    this.#buffer.reset();
    this.#top.reset();
    this.#stack.reset();
  }

  /** Writes the scores of SHIFT, LEFT and RIGHT into `into`. */
  score(model: Linear, input: ParseInput, state: ParseState, into: Float32Array): void {
    const s0 = state.stacked(0);
    const s1 = state.stacked(1);
    const b0 = state.buffered(0);
    const buffer = this.#buffer.slot(b0, b0);
    if (this.#buffer.claim(buffer, b0, b0)) {
      list.clear();
      bufferFeatures(list, input, b0);
      keep(model, this.#buffer.sums, buffer);
    }
    const top = this.#top.slot(s0, b0);
    if (this.#top.claim(top, s0, b0)) {
      list.clear();
      topFeatures(list, input, s0, b0);
      keep(model, this.#top.sums, top);
    }
    const stack = this.#stack.slot(s1, s0);
    if (this.#stack.claim(stack, s1, s0)) {
      list.clear();
      stackFeatures(list, input, s1, s0);
      keep(model, this.#stack.sums, stack);
    }
    list.clear();
    treeFeatures(list, input, state);
    scoreThree(model, list, scores);
    for (let move = 0; move < 3; move += 1) {
      into[move] =
        (scores[move] as number) +
        (this.#buffer.sums[buffer + move] as number) +
        (this.#top.sums[top + move] as number) +
        (this.#stack.sums[stack + move] as number);
    }
  }
}

const keep = (model: Linear, sums: Float64Array, slot: number): void => {
  scoreThree(model, list, scores);
  sums[slot] = scores[0] as number;
  sums[slot + 1] = scores[1] as number;
  sums[slot + 2] = scores[2] as number;
};
