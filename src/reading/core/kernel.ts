import { EDGE, type Word } from './words.ts';

/** What a parser sees of a sentence. `tags` and `upos` are indices. */
export type ParseInput = {
  readonly words: readonly Word[];
  readonly tags: Int32Array;
  readonly upos: Int32Array;
};

/**
 * What the kernel exports: see `kernel/`, which is AssemblyScript and compiled by `npm run kernel`. States and tables are
 * addresses in its memory; SHIFT, LEFT and RIGHT are 0, 1 and 2; the root's index is the number of words.
 */
export type KernelCalls = {
  prepare(): void;
  useTables(moves: number, movesMask: number, relations: number, relationsMask: number, possible: number): void;
  useBeam(width: number, gap: number, rootRelation: number): void;
  parse(words: number): number;
  startBeam(words: number): void;
  stepBeam(): void;
  bestState(): number;
  startTree(words: number): number;
  makeMove(state: number, move: number): void;
  shift(state: number): void;
  reduce(state: number, move: number, relation: number): void;
  allows(state: number, move: number): number;
  headBy(state: number, move: number): number;
  isDone(state: number): number;
  next(state: number): number;
  score(state: number): number;
  shape(state: number, word: number): number;
  stacked(state: number, below: number): number;
  moveFeatures(state: number): number;
  relationFeatures(state: number, head: number): number;
  pairOf(head: number, child: number): number;
  end(): number;
  mostWords(): number;
  wordsAt(): number;
  wordBytes(): number;
  featuresAt(): number;
  sumsAt(): number;
  firstNode(): number;
  nodeBytes(): number;
  movesOf(): number;
};

/** Decides while weights are still being learned; features lie in the kernel's memory up to `end`. */
export type Teacher = {
  /** Writes the sums of the three moves (f32) to `sumsAt`. */
  learnedMoves(end: number): void;
  learnedRelation(pair: number, end: number): number;
};

const noTables = (): never => {
  throw new Error('the kernel has neither tables nor a teacher');
};
const NO_TEACHER: Teacher = { learnedMoves: noTables, learnedRelation: noTables };

const PAGE_BYTES = 65_536;
const EDGE_TAG = 251;
const ROOT_TAG = 250;

/** The parser's kernel with a memory of its own, which never grows. */
export class Kernel {
  readonly calls: KernelCalls;
  readonly memory: WebAssembly.Memory;
  readonly #numbers: Int32Array;
  readonly #nodes: Int16Array;
  readonly #firstWord: number;
  readonly #wordSize: number;
  readonly #firstNode: number;
  readonly #nodeSize: number;

  /** `room`: bytes for tables behind what the kernel takes itself. */
  constructor(wasm: Uint8Array<ArrayBuffer>, { room = 0, teacher = NO_TEACHER } = {}) {
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((OWN_BYTES + room) / PAGE_BYTES) });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { memory: this.memory }, teacher });
    this.calls = instance.exports as unknown as KernelCalls;
    if (this.calls.end() > OWN_BYTES) throw new Error(`the kernel takes ${this.calls.end()} bytes, not ${OWN_BYTES}`);
    this.calls.prepare();
    this.#numbers = new Int32Array(this.memory.buffer);
    this.#nodes = new Int16Array(this.memory.buffer);
    this.#wordSize = this.calls.wordBytes() / 4;
    this.#firstWord = this.calls.wordsAt() / 4 + this.#wordSize;
    this.#firstNode = this.calls.firstNode() / 2;
    this.#nodeSize = this.calls.nodeBytes() / 2;
    this.#put(-1, EDGE, EDGE_TAG, EDGE_TAG);
  }

  /** What may be parsed next. Throws a RangeError for a sentence that is too long. */
  setSentence({ words, tags, upos }: ParseInput): void {
    const { length } = words;
    const most = this.calls.mostWords();
    if (length > most) throw new RangeError(`a sentence of ${length} words; the kernel takes ${most}`);
    for (let i = 0; i < length; i += 1) this.#put(i, words[i] as Word, tags[i] as number, upos[i] as number);
    for (let i = length; i < length + 2; i += 1) this.#put(i, EDGE, ROOT_TAG, ROOT_TAG);
  }

  /** The head of a word in a state, −1 where it has none. */
  head(state: number, word: number): number {
    return this.#nodes[state / 2 + this.#firstNode + word * this.#nodeSize] as number;
  }

  label(state: number, word: number): number {
    return this.#nodes[state / 2 + this.#firstNode + word * this.#nodeSize + 1] as number;
  }

  #put(i: number, { lower, fine, coarse, suffix3 }: Word, tag: number, upos: number): void {
    const at = this.#firstWord + i * this.#wordSize;
    const numbers = this.#numbers;
    numbers[at] = lower;
    numbers[at + 1] = fine;
    numbers[at + 2] = coarse;
    numbers[at + 3] = suffix3;
    numbers[at + 4] = tag;
    numbers[at + 5] = upos;
  }
}

/** What the kernel takes before any table, in whole pages. */
export const OWN_BYTES = 8 * PAGE_BYTES;
