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
  readonly size: number;
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** Outermost and second outermost children on each side. */
  readonly left: Int32Array;
  readonly left2: Int32Array;
  readonly right: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly #stack: Int32Array;
  depth = 0;
  next = 0;

  constructor(size: number) {
    const column = () => new Int32Array(size + 1).fill(NONE);
    this.size = size;
    this.heads = column();
    this.labels = column();
    this.left = column();
    this.left2 = column();
    this.right = column();
    this.right2 = column();
    this.leftCount = new Int32Array(size + 1);
    this.rightCount = new Int32Array(size + 1);
    this.#stack = new Int32Array(size + 1);
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

  shift(): void {
    this.#stack[this.depth] = this.next;
    this.depth += 1;
    this.next += 1;
  }

  /** Takes the top off the stack and hangs it under its head. */
  reduce(head: number, label: number): void {
    const child = this.stacked(0);
    this.depth -= 1;
    this.heads[child] = head;
    this.labels[child] = label;
    if (child < head) this.#hangLeft(head, child);
    else this.#hangRight(head, child);
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
