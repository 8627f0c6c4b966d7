import { mix } from './hash.ts';
import type { ParseState } from './parse-state.ts';

const SLOTS = 1024;

/** A hash of all that the choice of a relation looks at in a state: both words and what hangs from them. */
const signatureOf = ({ shape }: ParseState, head: number, child: number): number =>
  mix(mix(mix(mix(0x51ed270b, head), child), shape[head] as number), shape[child] as number);

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
