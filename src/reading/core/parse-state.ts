import { mix } from './hash.ts';

/** The three moves of the arc-hybrid system (Kuhlmann et al. 2011). */
export const SHIFT = 0;
/** The first word of the buffer becomes the head of the stack's top, which leaves. */
export const LEFT = 1;
/** The word below the stack's top becomes its head; the top leaves. */
export const RIGHT = 2;

export const NONE = -1;

/**
 * A half-built tree over `size` words; index `size` is the root, which stands at the end of the buffer
 * (Ballesteros and Nivre 2013). A word below `next` is on the stack exactly while it has no head.
 */
export class ParseState {
  readonly capacity: number;
  size = 0;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and second outermost children on each side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** A hash of all that hangs from a word, with its relations: equal where two states' words have the same children. */
  readonly shape: Int32Array;
  /** The moves made so far, in order. */
  readonly moves: Int32Array;
  made = 0;
  depth = 0;
  next = 0;
  /** The sum of the scores of its moves. */
  score = 0;
  readonly #stack: Int32Array;

  constructor(capacity: number) {
    const column = () => new Int32Array(capacity + 1);
    this.capacity = capacity;
    this.heads = column();
    this.labels = column();
    this.left = column();
    this.left2 = column();
    this.right = column();
    this.right2 = column();
    this.leftCount = column();
    this.rightCount = column();
    this.shape = column();
    this.moves = new Int32Array(2 * capacity + 2);
    this.#stack = column();
    this.reset(capacity);
  }

  /** Starts a new tree; `size` may not exceed the capacity. */
  reset(size: number): this {
    this.size = size;
    for (const column of [this.heads, this.labels, this.left, this.left2, this.right, this.right2]) {
      column.fill(NONE, 0, size + 1);
    }
    this.leftCount.fill(0, 0, size + 1);
    this.rightCount.fill(0, 0, size + 1);
    this.shape.fill(0, 0, size + 1);
    this.made = 0;
    this.depth = 0;
    this.next = 0;
    this.score = 0;
    return this;
  }

  /** Becomes equal to another state. */
  copy(other: ParseState): this {
    const sameSize = this.size === other.size;
    this.size = other.size;
    // What lies behind the first of the buffer has no arcs yet, in either.
    const touched = Math.max(other.next, sameSize ? this.next : other.size);
    for (let i = 0; i <= touched; i += 1) {
      this.heads[i] = other.heads[i] as number;
      this.labels[i] = other.labels[i] as number;
      this.left[i] = other.left[i] as number;
      this.left2[i] = other.left2[i] as number;
      this.right[i] = other.right[i] as number;
      this.right2[i] = other.right2[i] as number;
      this.leftCount[i] = other.leftCount[i] as number;
      this.rightCount[i] = other.rightCount[i] as number;
      this.shape[i] = other.shape[i] as number;
    }
    for (let i = 0; i < other.depth; i += 1) this.#stack[i] = other.#stack[i] as number;
    for (let i = 0; i < other.made; i += 1) this.moves[i] = other.moves[i] as number;
    this.made = other.made;
    this.depth = other.depth;
    this.next = other.next;
    this.score = other.score;
    return this;
  }

  /** The word `below` places under the top of the stack. */
  stacked(below: number): number {
    return below < this.depth ? (this.#stack[this.depth - 1 - below] as number) : NONE;
  }

  /** The word `ahead` places behind the first of the buffer; the root counts, what is behind it is NONE. */
  buffered(ahead: number): number {
    return this.next + ahead <= this.size ? this.next + ahead : NONE;
  }

  get done(): boolean {
    return this.depth === 0 && this.next === this.size;
  }

  /** Exactly one word may hang from the root, and it is the last to leave the stack. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.size;
    if (move === RIGHT) return this.depth > 1;
    return this.depth === 1 || (this.depth > 1 && this.next < this.size);
  }

  /** The head that the stack's top would get by LEFT or RIGHT. */
  headBy(move: number): number {
    return move === LEFT ? this.buffered(0) : this.stacked(1);
  }

  shift(): void {
    this.#stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
    this.#note(SHIFT);
  }

  /** Takes the top off the stack and hangs it under its head, by LEFT or RIGHT. */
  reduce(move: number, label: number): void {
    const head = this.headBy(move);
    const child = this.stacked(0);
    this.depth -= 1;
    this.heads[child] = head;
    this.labels[child] = label;
    // One more than the child: to mix zero into zero gives zero, and the first word would leave no trace.
    this.shape[head] = mix(mix(this.shape[head] as number, child + 1), label * 2 + (move === LEFT ? 0 : 1));
    if (move === LEFT) this.#hangLeft(head, child);
    else this.#hangRight(head, child);
    this.#note(move);
  }

  #note(move: number): void {
    this.moves[this.made] = move;
    this.made += 1;
  }

  #hangLeft(head: number, child: number): void {
    const first = this.left[head] as number;
    this.leftCount[head] = (this.leftCount[head] as number) + 1;
    this.left2[head] = first;
    this.left[head] = child;
  }

  #hangRight(head: number, child: number): void {
    const last = this.right[head] as number;
    this.rightCount[head] = (this.rightCount[head] as number) + 1;
    this.right2[head] = last;
    this.right[head] = child;
  }
}
