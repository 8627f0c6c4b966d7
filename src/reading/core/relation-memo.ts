import { mix } from './hash.ts';
import type { ParseState } from './parse-state.ts';

const SLOTS = 1024;

/** A hash of all that the choice of a relation looks at in a state: both words, their outer children and those children's relations. */
const signatureOf = (state: ParseState, head: number, child: number): number => {
  let hash = mix(mix(0x51ed270b, head), child);
  hash = mix(mix(hash, state.leftCount[child] as number), state.rightCount[child] as number);
  hash = around(hash, state, child);
  return around(hash, state, head);
};

const around = (start: number, { left, left2, right, right2, labels }: ParseState, i: number): number => {
  let hash = start;
  hash = withChild(hash, left[i] as number, labels);
  hash = withChild(hash, left2[i] as number, labels);
  hash = withChild(hash, right[i] as number, labels);
  return withChild(hash, right2[i] as number, labels);
};

const withChild = (hash: number, child: number, labels: Int32Array): number =>
  mix(mix(hash, child), child < 0 ? -1 : (labels[child] as number));

/** Remembers the relations chosen within one sentence: the trees of a beam share most of their arcs. */
export class RelationMemo {
  readonly #signatures = new Int32Array(SLOTS);
  readonly #relations = new Int32Array(SLOTS);
  readonly #sentences = new Float64Array(SLOTS);
  #sentence = 0;

  /** Forgets everything. */
  reset(): void {
    this.#sentence += 1;
  }

  recall(state: ParseState, head: number, choose: () => number): number {
    const signature = signatureOf(state, head, state.stacked(0));
    const slot = signature & (SLOTS - 1);
    if (this.#sentences[slot] === this.#sentence && this.#signatures[slot] === signature) {
      return this.#relations[slot] as number;
    }
    const relation = choose();
    this.#sentences[slot] = this.#sentence;
    this.#signatures[slot] = signature;
    this.#relations[slot] = relation;
    return relation;
  }
}
