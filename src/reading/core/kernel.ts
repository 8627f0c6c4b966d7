import { EDGE, MOST_WORDS, type Word } from './words.ts';

/**
 * What the kernel exports: see `kernel/`, which is AssemblyScript and compiled by `npm run kernel`. Words are places in the
 * sentence that began last; states, lists and tables are addresses in its memory; SHIFT, LEFT and RIGHT are 0, 1 and 2; the root's
 * index is the number of words.
 */
export type KernelCalls = {
  prepare(): void;
  useTagTable(rows: number, mask: number, candidates: number): void;
  useNameTable(rows: number, mask: number, followers: number): void;
  useParserTables(moves: number, movesMask: number, relations: number, relationsMask: number, possible: number): void;
  useBeam(width: number, gap: number, rootRelation: number): void;
  beginSentence(words: number): void;
  tagWords(): void;
  parse(): number;
  tagNames(): void;
  setTag(word: number, tag: number): void;
  setName(word: number, name: number): void;
  startBeam(): void;
  stepBeam(): void;
  bestState(): number;
  startTree(): number;
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
  tagFeatures(word: number): number;
  nameFeatures(word: number): number;
  moveFeatures(state: number): number;
  relationFeatures(state: number, head: number): number;
  pairOf(head: number, child: number): number;
  end(): number;
  mostWords(): number;
  mostRanks(): number;
  mostRecords(): number;
  recordsAt(): number;
  recordBytes(): number;
  recordNumbersAt(): number;
  uposAt(): number;
  firstTag(): number;
  firstUpos(): number;
  firstName(): number;
  placeBytes(): number;
  featuresAt(): number;
  sumsAt(): number;
  firstNode(): number;
  nodeBytes(): number;
  movesOf(): number;
};

export type BeamWidth = {
  /** How many half-built trees are kept. */
  readonly width: number;
  /** A tree whose score lies further than this behind the best is dropped. */
  readonly gap: number;
};

/** Decides the parser's moves and relations while their weights are still being learned. */
export type Teacher = {
  /** Writes the sums of the three moves (f32) to `sumsAt`; the features lie in the kernel's memory up to `end`. */
  learnedMoves(end: number): void;
  learnedRelation(pair: number, end: number): number;
};

export type KernelPlan = {
  /** The index of the UPOS of each tag. */
  readonly uposOf: ArrayLike<number>;
  /** Bytes for tables behind what the kernel takes itself; default none. */
  readonly room?: number;
  readonly teacher?: Teacher;
};

const noTables = (): never => {
  throw new Error('the kernel has neither tables nor a teacher');
};
const NO_TEACHER: Teacher = { learnedMoves: noTables, learnedRelation: noTables };

const PAGE_BYTES = 65_536;

/** What the kernel takes before any table, in whole pages. */
export const KERNEL_BYTES = 104 * PAGE_BYTES;

/** The kernel of tagger, parser and name tagger, with a memory of its own, which never grows. */
export class Kernel {
  readonly calls: KernelCalls;
  readonly memory: WebAssembly.Memory;
  readonly #numbers: Int32Array;
  readonly #nodes: Int16Array;
  readonly #recordNumbers: number;
  readonly #place: number;
  readonly #tag: number;
  readonly #upos: number;
  readonly #name: number;
  readonly #node: number;
  readonly #firstNode: number;
  readonly #mostWords: number;
  /** The words that the records tell of, by their numbers; the first is what is outside of a sentence. */
  readonly #recorded: (Word | undefined)[];

  constructor(wasm: Uint8Array<ArrayBuffer>, { uposOf, room = 0, teacher = NO_TEACHER }: KernelPlan) {
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((KERNEL_BYTES + room) / PAGE_BYTES) });
    const instance = new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { memory: this.memory }, teacher });
    const calls = instance.exports as unknown as KernelCalls;
    if (calls.end() > KERNEL_BYTES) throw new Error(`the kernel takes ${calls.end()} bytes, not ${KERNEL_BYTES}`);
    if (calls.mostRecords() !== MOST_WORDS + 1)
      throw new Error(`the kernel has records for ${calls.mostRecords()} words, a vocabulary ${MOST_WORDS} and none`);
    calls.prepare();
    this.calls = calls;
    this.#numbers = new Int32Array(this.memory.buffer);
    this.#nodes = new Int16Array(this.memory.buffer);
    this.#recordNumbers = calls.recordNumbersAt() / 4;
    this.#place = calls.placeBytes() / 4;
    this.#tag = calls.firstTag() / 4;
    this.#upos = calls.firstUpos() / 4;
    this.#name = calls.firstName() / 4;
    this.#node = calls.nodeBytes() / 2;
    this.#firstNode = calls.firstNode() / 2;
    this.#mostWords = calls.mostWords();
    this.#recorded = new Array(calls.mostRecords()).fill(undefined);
    new Uint8Array(this.memory.buffer).set(uposOf, calls.uposAt());
    this.#record(EDGE);
  }

  /** How many half-built trees are kept, and how far behind the best. Throws a RangeError for more than there is room for. */
  useBeam({ width, gap }: BeamWidth, rootRelation: number): void {
    const most = this.calls.mostRanks();
    if (width < 1 || width > most) throw new RangeError(`a beam of ${width}; the kernel takes 1 to ${most}`);
    this.calls.useBeam(width, gap, rootRelation);
  }

  /** The longest sentence, in words. */
  get mostWords(): number {
    return this.#mostWords;
  }

  /** Begins a sentence of words of one vocabulary. Throws a RangeError for one that is too long. */
  setSentence(words: readonly Word[]): void {
    const { length } = words;
    if (length > this.#mostWords)
      throw new RangeError(`a sentence of ${length} words; the kernel takes ${this.#mostWords}`);
    for (let i = 0; i < length; i += 1) {
      const word = words[i] as Word;
      if (this.#recorded[word.number] !== word) this.#record(word);
      this.#numbers[this.#recordNumbers + i] = word.number;
    }
    this.calls.beginSentence(length);
  }

  tag(word: number): number {
    return this.#numbers[this.#tag + word * this.#place] as number;
  }

  upos(word: number): number {
    return this.#numbers[this.#upos + word * this.#place] as number;
  }

  name(word: number): number {
    return this.#numbers[this.#name + word * this.#place] as number;
  }

  /** The head of a word in a state, −1 where it has none. */
  head(state: number, word: number): number {
    return this.#nodes[state / 2 + this.#firstNode + word * this.#node] as number;
  }

  label(state: number, word: number): number {
    return this.#nodes[state / 2 + this.#firstNode + word * this.#node + 1] as number;
  }

  #record(word: Word): void {
    const at = (this.calls.recordsAt() + word.number * this.calls.recordBytes()) / 4;
    this.#recorded[word.number] = word;
    this.#numbers.set(
      [
        word.lower,
        word.fine,
        word.coarse,
        word.suffix3,
        word.form,
        word.prefix2,
        word.prefix3,
        word.suffix1,
        word.suffix2,
        word.suffix4,
        word.shape,
        word.casing,
        word.usual,
        word.tagset,
        word.listed,
        0,
      ],
      at,
    );
  }
}
