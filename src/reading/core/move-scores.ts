import { mix } from './hash.ts';
import { FeatureList, type Linear, scoreThree } from './linear.ts';
import {
  bufferFeatures,
  CHILDREN_OF,
  childFeatures,
  type ParseInput,
  stackFeatures,
  topFeatures,
  treeFeatures,
} from './parse-features.ts';
import { NONE, type ParseState } from './parse-state.ts';

const SLOTS = 1024;

/**
 * The scores of the three moves by one group of features, within one sentence; direct-mapped, the latest wins. `key` tells all
 * that the group looks at, and is never 0.
 */
class GroupScores {
  readonly sums = new Float64Array(SLOTS * 3);
  readonly #keys = new Int32Array(SLOTS);

  reset(): void {
    this.#keys.fill(0);
  }

  /** Takes the slot for the key; false where it held this key's scores already. */
  claim(slot: number, key: number): boolean {
    if (this.#keys[slot] === key) return false;
    this.#keys[slot] = key;
    return true;
  }
}

/** Pairs of words nearer than this never share a slot with another pair of the same right word. */
const NEAR = 32;

const pairSlot = (left: number, right: number): number => (right * NEAR + right - left) & (SLOTS - 1);

/** The left word may be missing (−1). */
const pairKey = (left: number, right: number): number => ((left + 2) << 16) | (right + 1);

const shapeAt = ({ shape }: ParseState, i: number): number => (i === NONE ? 0 : (shape[i] as number));

/** A hash of all that `treeFeatures` looks at. */
const treeKey = (state: ParseState, input: ParseInput): number => {
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const s2 = state.stacked(2);
  const b0 = state.buffered(0);
  let key = mix(mix(mix(0x2545f491, s0), s1), b0);
  key = mix(mix(mix(key, shapeAt(state, s0)), shapeAt(state, s1)), shapeAt(state, b0));
  return mix(key, s2 === NONE ? NONE : (input.tags[s2] as number)) | 1;
};

const list = new FeatureList();
const scores = new Float32Array(3);

const keep = (model: Linear, sums: Float64Array, slot: number): void => {
  scoreThree(model, list, scores);
  sums[slot * 3] = scores[0] as number;
  sums[slot * 3 + 1] = scores[1] as number;
  sums[slot * 3 + 2] = scores[2] as number;
};

/** Scores moves; the states of a beam share most of what is looked at, which is scored once a sentence. */
export class MoveScores {
  readonly #buffer = new GroupScores();
  readonly #top = new GroupScores();
  readonly #stack = new GroupScores();
  readonly #tree = new GroupScores();
  readonly #children = Object.values(CHILDREN_OF).map(() => new GroupScores());

  /** Forgets everything: another sentence, or other weights. */
  reset(): void {
    for (const group of [this.#buffer, this.#top, this.#stack, this.#tree, ...this.#children]) group.reset();
  }

  /** Writes the scores of SHIFT, LEFT and RIGHT into `into`. */
  score(model: Linear, input: ParseInput, state: ParseState, into: Float32Array): void {
    const s0 = state.stacked(0);
    const s1 = state.stacked(1);
    const b0 = state.buffered(0);
    into.fill(0, 0, 3);
    const buffer = pairSlot(b0, b0);
    if (this.#buffer.claim(buffer, pairKey(b0, b0))) {
      list.clear();
      bufferFeatures(list, input, b0);
      keep(model, this.#buffer.sums, buffer);
    }
    add(this.#buffer, buffer, into);
    const top = pairSlot(s0, b0);
    if (this.#top.claim(top, pairKey(s0, b0))) {
      list.clear();
      topFeatures(list, input, s0, b0);
      keep(model, this.#top.sums, top);
    }
    add(this.#top, top, into);
    const stack = pairSlot(s1, s0);
    if (this.#stack.claim(stack, pairKey(s1, s0))) {
      list.clear();
      stackFeatures(list, input, s1, s0);
      keep(model, this.#stack.sums, stack);
    }
    add(this.#stack, stack, into);
    this.#addTree(model, input, state, into);
    this.#addChildren(model, input, state, CHILDREN_OF.top, s0, into);
    this.#addChildren(model, input, state, CHILDREN_OF.below, s1, into);
    this.#addChildren(model, input, state, CHILDREN_OF.buffer, b0, into);
  }

  #addTree(model: Linear, input: ParseInput, state: ParseState, into: Float32Array): void {
    const key = treeKey(state, input);
    const slot = (key >>> 1) & (SLOTS - 1);
    if (this.#tree.claim(slot, key)) {
      list.clear();
      treeFeatures(list, input, state);
      keep(model, this.#tree.sums, slot);
    }
    add(this.#tree, slot, into);
  }

  #addChildren(
    model: Linear,
    input: ParseInput,
    state: ParseState,
    place: number,
    word: number,
    into: Float32Array,
  ): void {
    const group = this.#children[place] as GroupScores;
    const key = mix(mix(0x6c078965, word), shapeAt(state, word)) | 1;
    const slot = (word + 1) & (SLOTS - 1);
    if (group.claim(slot, key)) {
      list.clear();
      childFeatures(list, input, state, { place, word });
      keep(model, group.sums, slot);
    }
    add(group, slot, into);
  }
}

const add = ({ sums }: GroupScores, slot: number, into: Float32Array): void => {
  into[0] = (into[0] as number) + (sums[slot * 3] as number);
  into[1] = (into[1] as number) + (sums[slot * 3 + 1] as number);
  into[2] = (into[2] as number) + (sums[slot * 3 + 2] as number);
};
