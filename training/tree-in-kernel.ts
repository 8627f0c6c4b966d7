import type { Kernel } from '../src/reading/core/kernel.ts';
import type { Features } from '../src/reading/core/linear.ts';
import type { Word } from '../src/reading/core/words.ts';

/** The three moves of the arc-hybrid system, as the kernel numbers them. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const NONE = -1;

/** A sentence with the indices of its tags. */
export type TaggedWords = { readonly words: readonly Word[]; readonly tags: Int32Array };

/** The features that the kernel wrote up to this address; overwritten by the next. */
export const featuresUpTo = ({ calls, memory }: Kernel, end: number): Features => {
  const count = (end - calls.featuresAt()) / 4;
  return { ids: new Int32Array(memory.buffer, calls.featuresAt(), count), count };
};

/** Begins a sentence whose tags are known. */
export const beginTagged = (kernel: Kernel, { words, tags }: TaggedWords): void => {
  kernel.setSentence(words);
  for (const [i, tag] of tags.entries()) kernel.calls.setTag(i, tag);
};

/** The first moves that led to a state; a copy. */
export const movesTo = ({ calls, memory }: Kernel, state: number, count: number): Uint8Array =>
  new Uint8Array(memory.buffer, state + calls.movesOf(), count).slice();

/** A half-built tree in the kernel; there is one at a time, the next takes its place. */
export class TreeInKernel {
  readonly #kernel: Kernel;
  readonly state: number;
  /** How many words; the root's index. */
  readonly size: number;

  constructor(kernel: Kernel, sentence: TaggedWords) {
    this.#kernel = kernel;
    this.size = sentence.words.length;
    beginTagged(kernel, sentence);
    this.state = kernel.calls.startTree();
  }

  get done(): boolean {
    return this.#kernel.calls.isDone(this.state) !== 0;
  }

  /** The first word of the buffer. */
  get next(): number {
    return this.#kernel.calls.next(this.state);
  }

  /** The word `below` places under the top of the stack. */
  stacked(below: number): number {
    return this.#kernel.calls.stacked(this.state, below);
  }

  head(word: number): number {
    return this.#kernel.head(this.state, word);
  }

  allows(move: number): boolean {
    return this.#kernel.calls.allows(this.state, move) !== 0;
  }

  headBy(move: number): number {
    return this.#kernel.calls.headBy(this.state, move);
  }

  /** Makes a move that draws an arc of this relation, or SHIFT, which draws none. */
  make(move: number, relation: number): void {
    if (move === SHIFT) this.#kernel.calls.shift(this.state);
    else this.#kernel.calls.reduce(this.state, move, relation);
  }

  /** Makes a move; an arc gets the relation that is best by what was learned so far. */
  makeByItself(move: number): void {
    this.#kernel.calls.makeMove(this.state, move);
  }

  moveFeatures(): Features {
    return featuresUpTo(this.#kernel, this.#kernel.calls.moveFeatures(this.state));
  }

  relationFeatures(head: number): Features {
    return featuresUpTo(this.#kernel, this.#kernel.calls.relationFeatures(this.state, head));
  }

  /** A hash of all that hangs from a word. */
  shape(word: number): number {
    return this.#kernel.calls.shape(this.state, word);
  }
}
