import { readStream, type Stream } from './raw-text.ts';

/**
 * Word classes by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): words move one at a time to
 * the class that makes the class bigrams of the text most likely. Words with like neighbours end together.
 */
export type ClusterPlan = {
  readonly classes: number;
  readonly rounds: number;
  readonly progress: (line: string) => void;
};

/** Neighbours of each word on one side: word `w` has those from `from[w]` to `from[w + 1]`. */
type Neighbours = { readonly from: Int32Array; readonly word: Int32Array; readonly count: Int32Array };

const TABLE = 1 << 21;
const table = Float64Array.from({ length: TABLE }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
/** n log n. */
const entropy = (n: number): number => (n < TABLE ? (table[n] as number) : n * Math.log(n));

const neighboursOf = (pairs: Float64Array, size: number): Neighbours => {
  const sorted = pairs.slice().sort();
  const from = new Int32Array(size + 1);
  const word: number[] = [];
  const count: number[] = [];
  let last = -1;
  for (const pair of sorted) {
    if (pair === last) {
      count[count.length - 1] = (count[count.length - 1] ?? 0) + 1;
      continue;
    }
    last = pair;
    word.push(pair % size);
    count.push(1);
    from[Math.floor(pair / size) + 1] = word.length;
  }
  for (let w = 1; w <= size; w += 1) from[w] = Math.max(from[w] as number, from[w - 1] as number);
  return { from, word: Int32Array.from(word), count: Int32Array.from(count) };
};

const pairsOf = (ids: Int32Array, size: number): { ahead: Float64Array; behind: Float64Array } => {
  const length = Math.max(0, ids.length - 1);
  const ahead = new Float64Array(length);
  const behind = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    const [a, b] = [ids[i] as number, ids[i + 1] as number];
    ahead[i] = a * size + b;
    behind[i] = b * size + a;
  }
  return { ahead, behind };
};

/** Counts of one word against the classes beside it: sparse, reused from word to word. */
class ClassCounts {
  readonly count: Int32Array;
  readonly seen: Int32Array;
  size = 0;

  constructor(classes: number) {
    this.count = new Int32Array(classes);
    this.seen = new Int32Array(classes);
  }

  /** Returns how often the word stands beside itself, which no class counts. */
  gather({ from, word, count }: Neighbours, w: number, classOf: Int32Array): number {
    for (let i = 0; i < this.size; i += 1) this.count[this.seen[i] as number] = 0;
    this.size = 0;
    let self = 0;
    for (let i = from[w] as number; i < (from[w + 1] as number); i += 1) {
      if (word[i] === w) self = count[i] as number;
      else this.#add(classOf[word[i] as number] as number, count[i] as number);
    }
    return self;
  }

  #add(c: number, n: number): void {
    if (this.count[c] === 0) {
      this.seen[this.size] = c;
      this.size += 1;
    }
    this.count[c] = (this.count[c] as number) + n;
  }
}

class Exchange {
  readonly classOf: Int32Array;
  readonly #classes: number;
  readonly #ahead: Neighbours;
  readonly #behind: Neighbours;
  readonly #pairs: Int32Array;
  /** The same counts, the later class first. */
  readonly #flipped: Int32Array;
  readonly #sizes: Int32Array;
  readonly #frequency: Int32Array;
  readonly #right: ClassCounts;
  readonly #left: ClassCounts;

  constructor({ words, ids }: Stream, classes: number) {
    const size = words.length;
    const { ahead, behind } = pairsOf(ids, size);
    this.#classes = classes;
    this.#ahead = neighboursOf(ahead, size);
    this.#behind = neighboursOf(behind, size);
    this.classOf = Int32Array.from(words, (_, w) => (w === 0 ? 0 : 1 + ((w - 1) % (classes - 1))));
    this.#pairs = new Int32Array(classes * classes);
    this.#flipped = new Int32Array(classes * classes);
    this.#sizes = new Int32Array(classes);
    this.#frequency = new Int32Array(size);
    this.#right = new ClassCounts(classes);
    this.#left = new ClassCounts(classes);
    this.#countAll(ids);
  }

  #countAll(ids: Int32Array): void {
    for (let i = 0; i < ids.length; i += 1) {
      const w = ids[i] as number;
      this.#frequency[w] = (this.#frequency[w] as number) + 1;
      const c = this.classOf[w] as number;
      this.#sizes[c] = (this.#sizes[c] as number) + 1;
      if (i + 1 < ids.length) this.#addPair(c, this.classOf[ids[i + 1] as number] as number, 1);
    }
  }

  #addPair(a: number, b: number, n: number): void {
    const [cell, mirror] = [a * this.#classes + b, b * this.#classes + a];
    this.#pairs[cell] = (this.#pairs[cell] as number) + n;
    this.#flipped[mirror] = (this.#flipped[mirror] as number) + n;
  }

  /** Puts word `w` into class `c`, or with −1 takes it out. */
  #place(w: number, c: number, self: number, sign: 1 | -1): void {
    const [right, left] = [this.#right, this.#left];
    for (let i = 0; i < right.size; i += 1) {
      const other = right.seen[i] as number;
      this.#addPair(c, other, sign * (right.count[other] as number));
    }
    for (let i = 0; i < left.size; i += 1) {
      const other = left.seen[i] as number;
      this.#addPair(other, c, sign * (left.count[other] as number));
    }
    this.#addPair(c, c, sign * self);
    this.#sizes[c] = (this.#sizes[c] as number) + sign * (this.#frequency[w] as number);
  }

  #gainOf(w: number, c: number, self: number): number {
    const sided = this.#gainBeside(this.#right, this.#pairs, c) + this.#gainBeside(this.#left, this.#flipped, c);
    const own = this.#pairs[c * this.#classes + c] as number;
    const more = (this.#right.count[c] as number) + (this.#left.count[c] as number) + self;
    const size = this.#sizes[c] as number;
    return (
      sided + entropy(own + more) - entropy(own) - 2 * (entropy(size + (this.#frequency[w] as number)) - entropy(size))
    );
  }

  #gainBeside({ seen, size, count }: ClassCounts, pairs: Int32Array, c: number): number {
    const row = c * this.#classes;
    let gain = 0;
    for (let i = 0; i < size; i += 1) {
      const other = seen[i] as number;
      if (other === c) continue;
      const before = pairs[row + other] as number;
      gain += entropy(before + (count[other] as number)) - entropy(before);
    }
    return gain;
  }

  /** Moves one word to its best class; true where that is another than before. */
  move(w: number): boolean {
    const self = this.#right.gather(this.#ahead, w, this.classOf);
    this.#left.gather(this.#behind, w, this.classOf);
    const old = this.classOf[w] as number;
    this.#place(w, old, self, -1);
    let [best, most] = [old, this.#gainOf(w, old, self)];
    for (let c = 1; c < this.#classes; c += 1) {
      const gain = c === old ? most : this.#gainOf(w, c, self);
      if (gain > most) [best, most] = [c, gain];
    }
    this.#place(w, best, self, 1);
    this.classOf[w] = best;
    return best !== old;
  }
}

/** The class of each word of a stream, from 1. */
export const clusterWords = (stream: Stream, { classes, rounds, progress }: ClusterPlan): Map<string, number> => {
  const exchange = new Exchange(stream, classes);
  for (let round = 1; round <= rounds; round += 1) {
    let moved = 0;
    for (let w = 1; w < stream.words.length; w += 1) if (exchange.move(w)) moved += 1;
    progress(`round ${round} of ${rounds}: ${moved} words moved among ${classes} classes`);
  }
  return new Map(stream.words.slice(1).map((word, i) => [word, exchange.classOf[i + 1] as number]));
};

/** The class of each word at two grains; words of other texts have none. */
export type Clusters = { readonly fine: ReadonlyMap<string, number>; readonly coarse: ReadonlyMap<string, number> };

export const NO_CLUSTERS: Clusters = { fine: new Map(), coarse: new Map() };

/** Word classes of the raw news text below a folder. */
export const learnClusters = (raw: string, progress: (line: string) => void): Clusters => {
  const stream = readStream(raw);
  progress(`raw text: ${stream.ids.length} words, ${stream.words.length - 1} types that are frequent enough`);
  const plan = (classes: number) => ({ classes, rounds: 6, progress: (line: string) => progress(`clusters: ${line}`) });
  return { coarse: clusterWords(stream, plan(48)), fine: clusterWords(stream, plan(400)) };
};
