import type { FeatureList } from './linear.ts';
import { NONE, type ParseState } from './parse-state.ts';
import { EDGE, type Word } from './words.ts';

/** What a parser sees of a sentence. `tags` and `upos` are indices; the root is the word behind the last. */
export type ParseInput = {
  readonly words: readonly Word[];
  readonly tags: Int32Array;
  readonly upos: Int32Array;
};

const ROOT_TAG = 250;
const NO_TAG = 251;

const wordAt = ({ words }: ParseInput, i: number): Word => (i < 0 ? EDGE : (words[i] ?? EDGE));
const tagAt = ({ tags }: ParseInput, i: number): number =>
  i < 0 ? NO_TAG : i >= tags.length ? ROOT_TAG : (tags[i] as number);
const uposAt = ({ upos }: ParseInput, i: number): number =>
  i < 0 ? NO_TAG : i >= upos.length ? ROOT_TAG : (upos[i] as number);
const of = (column: Int32Array, i: number): number => (i === NONE ? NONE : (column[i] as number));

const distanceClass = (distance: number): number => {
  if (distance < 5) return distance;
  if (distance < 8) return 5;
  return distance < 14 ? 6 : 7;
};

const addPair = (list: FeatureList, input: ParseInput, a: number, b: number): void => {
  const x = wordAt(input, a);
  const y = wordAt(input, b);
  const p = tagAt(input, a);
  const q = tagAt(input, b);
  list.add2(p, q);
  list.add2(x.lower, q);
  list.add2(p, y.lower);
  list.add2(x.lower, y.lower);
  list.add3(x.lower, p, q);
  list.add3(p, y.lower, q);
  list.add2(x.fine, y.fine);
  list.add2(x.fine, q);
  list.add2(p, y.fine);
};

const addSingle = (list: FeatureList, input: ParseInput, i: number): void => {
  const word = wordAt(input, i);
  const tag = tagAt(input, i);
  list.add(word.lower);
  list.add(tag);
  list.add2(word.lower, tag);
  list.add2(word.fine, tag);
};

/** Places whose children a move looks at: the stack's top, the word below it, the first of the buffer. */
export const CHILDREN_OF = { top: 0, below: 1, buffer: 2 } as const;
const CHILD_FEATURES = 6;
const FIRST_CHILD_FEATURE = 89;

/** What hangs from the word at one of those places. */
export const childFeatures = (
  list: FeatureList,
  input: ParseInput,
  state: ParseState,
  { place, word: i }: { readonly place: number; readonly word: number },
): void => {
  const tag = tagAt(input, i);
  const l = of(state.left, i);
  const r = of(state.right, i);
  list.from(FIRST_CHILD_FEATURE + place * CHILD_FEATURES);
  list.add2(tag, tagAt(input, l));
  list.add2(tag, tagAt(input, r));
  list.add2(tag, of(state.labels, l));
  list.add2(tag, of(state.labels, r));
  list.add3(tag, i === NONE ? 0 : (state.leftCount[i] as number), 1);
  list.add3(tag, i === NONE ? 0 : (state.rightCount[i] as number), 2);
};

/**
 * The features of the next move (Zhang and Nivre 2011, with word clusters), in groups by what they look at: a beam
 * meets the same pair of words in many states, and need not score the same group twice. The numbers are the templates'
 * places, by which trained weights know them.
 */
export const moveFeatures = (list: FeatureList, input: ParseInput, state: ParseState): void => {
  const s0 = state.stacked(0);
  const b0 = state.buffered(0);
  list.clear();
  bufferFeatures(list, input, b0);
  topFeatures(list, input, s0, b0);
  stackFeatures(list, input, state.stacked(1), s0);
  treeFeatures(list, input, state);
  childFeatures(list, input, state, { place: CHILDREN_OF.top, word: s0 });
  childFeatures(list, input, state, { place: CHILDREN_OF.below, word: state.stacked(1) });
  childFeatures(list, input, state, { place: CHILDREN_OF.buffer, word: b0 });
};

/** Places behind the last word and the root are NONE. */
const buffered = ({ tags }: ParseInput, i: number): number => (i <= tags.length ? i : NONE);

/** What stands first in the buffer. */
export const bufferFeatures = (list: FeatureList, input: ParseInput, b0: number): void => {
  const b1 = buffered(input, b0 + 1);
  const b2 = buffered(input, b0 + 2);
  list.from(8);
  addSingle(list, input, b0);
  addSingle(list, input, b1);
  addSingle(list, input, b2);
  list.from(39);
  addPair(list, input, b0, b1);
  list.from(59);
  list.add3(tagAt(input, b0), tagAt(input, b1), tagAt(input, b2));
};

/** The stack's top and the first of the buffer, with what stands around them. */
export const topFeatures = (list: FeatureList, input: ParseInput, s0: number, b0: number): void => {
  const distance = s0 === NONE ? 0 : distanceClass(b0 - s0);
  const p0 = tagAt(input, s0);
  const q0 = tagAt(input, b0);
  list.from(0);
  addSingle(list, input, s0);
  list.from(21);
  addPair(list, input, s0, b0);
  list.from(54);
  list.add3(p0, q0, distance);
  list.from(56);
  list.add3(wordAt(input, s0).lower, q0, distance);
  list.add3(p0, wordAt(input, b0).lower, distance);
  addSurroundings(list, input, s0, b0);
  addLookahead(list, input, s0, b0);
};

const addSurroundings = (list: FeatureList, input: ParseInput, s0: number, b0: number): void => {
  const w0 = wordAt(input, s0);
  const v0 = wordAt(input, b0);
  const p0 = tagAt(input, s0);
  const q0 = tagAt(input, b0);
  list.from(48);
  list.add2(w0.coarse, v0.coarse);
  list.from(50);
  list.add3(w0.coarse, v0.coarse, wordAt(input, buffered(input, b0 + 1)).coarse);
  list.add3(tagAt(input, s0 === NONE ? NONE : s0 - 1), p0, q0);
  list.add3(p0, tagAt(input, s0 === NONE ? NONE : s0 + 1), q0);
  list.add3(p0, tagAt(input, b0 - 1), q0);
};

const addLookahead = (list: FeatureList, input: ParseInput, s0: number, b0: number): void => {
  const [b1, b2] = [buffered(input, b0 + 1), buffered(input, b0 + 2)];
  const w0 = wordAt(input, s0);
  const v0 = wordAt(input, b0).lower;
  const p0 = tagAt(input, s0);
  const q1 = tagAt(input, b1);
  list.from(58);
  list.add3(p0, tagAt(input, b0), q1);
  list.from(79);
  list.add3(w0.fine, v0, wordAt(input, b1).fine);
  list.add3(w0.fine, v0, wordAt(input, b2).fine);
  list.add3(w0.lower, v0, q1);
  list.add3(p0, v0, tagAt(input, b2));
  list.add3(p0, v0, q1);
  list.from(88);
  list.add3(tagAt(input, buffered(input, b0 + 3)), q1, p0);
  list.from(107);
  list.add3(b1 === NONE ? 1 : 0, p0, b2 === NONE ? 1 : 0);
};

/** The two words on top of the stack. */
export const stackFeatures = (list: FeatureList, input: ParseInput, s1: number, s0: number): void => {
  const gap = s1 === NONE ? 0 : distanceClass(s0 - s1);
  list.from(4);
  addSingle(list, input, s1);
  list.from(30);
  addPair(list, input, s1, s0);
  list.from(55);
  list.add3(tagAt(input, s1), tagAt(input, s0), gap);
};

/** What depends on three words or on the arcs that are drawn already. */
export const treeFeatures = (list: FeatureList, input: ParseInput, state: ParseState): void => {
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.buffered(0);
  list.from(20);
  list.add2(tagAt(input, state.stacked(2)), uposAt(input, s1));
  list.from(49);
  list.add3(wordAt(input, s1).coarse, wordAt(input, s0).coarse, wordAt(input, b0).coarse);
  addTriples(list, input, state);
  addAttachment(list, input, state);
};

const addTriples = (list: FeatureList, input: ParseInput, state: ParseState): void => {
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const b0 = state.buffered(0);
  const p0 = tagAt(input, s0);
  const p1 = tagAt(input, s1);
  const q0 = tagAt(input, b0);
  const [l0, r0] = [of(state.left, s0), of(state.right, s0)];
  const [l1, r1] = [of(state.left, s1), of(state.right, s1)];
  const lb = of(state.left, b0);
  list.from(60);
  list.add3(p1, p0, q0);
  list.add3(tagAt(input, state.stacked(2)), p1, p0);
  list.add3(p0, q0, tagAt(input, lb));
  list.add3(p0, q0, tagAt(input, l0));
  list.add3(p0, q0, tagAt(input, r0));
  list.add3(p1, p0, tagAt(input, r1));
  list.add3(p1, p0, tagAt(input, l1));
  list.add3(p1, p0, tagAt(input, l0));
  list.add3(p1, p0, tagAt(input, r0));
  list.add3(p0, of(state.labels, r0), of(state.labels, of(state.right2, s0)));
  list.add3(p0, of(state.labels, l0), of(state.labels, of(state.left2, s0)));
  list.add3(q0, of(state.labels, lb), of(state.labels, of(state.left2, b0)));
  list.add3(p1, of(state.labels, r1), p0);
  list.add3(wordAt(input, s0).lower, of(state.labels, r0), q0);
  list.add3(wordAt(input, s1).lower, of(state.labels, r1), p0);
};

/** What decides where a prepositional phrase or a conjunct hangs. */
const addAttachment = (list: FeatureList, input: ParseInput, state: ParseState): void => {
  const s0 = state.stacked(0);
  const s1 = state.stacked(1);
  const w0 = wordAt(input, s0);
  const w1 = wordAt(input, s1);
  const v0 = wordAt(input, state.buffered(0)).lower;
  const p0 = tagAt(input, s0);
  const p1 = tagAt(input, s1);
  const opener = wordAt(input, of(state.left, s0)).lower;
  list.from(75);
  list.add2(w1.lower, v0);
  list.add3(w1.lower, p0, v0);
  list.add3(p1, w0.lower, v0);
  list.add3(w1.fine, w0.fine, v0);
  list.from(84);
  list.add2(w1.lower, opener);
  list.add3(w1.fine, opener, w0.fine);
  list.add3(p1, opener, p0);
  list.add3(tagAt(input, state.stacked(2)), opener, p1);
};

/** The features of the relation between `head` and `child`, taken when the child is complete. */
export const labelFeatures = (
  list: FeatureList,
  input: ParseInput,
  state: ParseState,
  { head, child }: { readonly head: number; readonly child: number },
): void => {
  list.clear();
  const h = wordAt(input, head);
  const d = wordAt(input, child);
  const p = tagAt(input, head);
  const q = tagAt(input, child);
  const side = child < head ? 1 : 2;
  const cl = of(state.left, child);
  const cr = of(state.right, child);
  list.add2(p, q);
  list.add3(p, q, side);
  list.add3(p, q, side * 16 + distanceClass(Math.abs(head - child)));
  list.add2(h.lower, side);
  list.add2(d.lower, side);
  list.add3(h.lower, q, side);
  list.add3(d.lower, p, side);
  list.add3(h.lower, d.lower, side);
  list.add3(h.fine, q, side);
  list.add3(d.fine, p, side);
  list.add3(h.fine, d.fine, side);
  list.add3(d.suffix3, q, side);
  list.add3(h.suffix3, p, side);
  addLabelContext(list, input, { head, child });
  list.add3(wordAt(input, cl).lower, p, side);
  list.add3(wordAt(input, cl).lower, q, h.fine);
  list.add3(of(state.labels, cl), p, q);
  list.add3(of(state.labels, cr), p, q);
  list.add3(wordAt(input, cl).lower, d.lower, side);
  list.add3(wordAt(input, cl).lower, h.lower, side);
  list.add3(tagAt(input, cl), q, side);
  addSiblings(list, input, state, { head, child });
  addPhrase(list, input, state, { head, child });
};

/** What the child has gathered: its openers ("to", "that", "who"), its subject, and what stands before all that. */
const addPhrase = (
  list: FeatureList,
  input: ParseInput,
  state: ParseState,
  { head, child }: { readonly head: number; readonly child: number },
): void => {
  const side = child < head ? 1 : 2;
  const p = tagAt(input, head);
  const q = tagAt(input, child);
  const first = of(state.left, child);
  const second = of(state.left2, child);
  const opener = wordAt(input, first).lower;
  const before = (first === NONE ? child : first) - 1;
  list.add3(of(state.labels, second), q, p);
  list.add3(wordAt(input, second).lower, q, side);
  list.add3(state.leftCount[child] as number, state.rightCount[child] as number, q);
  list.add3(wordAt(input, before).lower, q, side);
  list.add3(tagAt(input, before), q, p);
  list.add3(of(state.labels, first), opener, q);
  list.add3(wordAt(input, child).lower, opener, p);
  list.add3(wordAt(input, head).lower, of(state.labels, first), q);
  list.add3(wordAt(input, head).fine, opener, wordAt(input, child).fine);
};

const addLabelContext = (
  list: FeatureList,
  input: ParseInput,
  { head, child }: { readonly head: number; readonly child: number },
): void => {
  const side = child < head ? 1 : 2;
  const q = tagAt(input, child);
  list.add3(tagAt(input, child - 1), q, side);
  list.add3(q, tagAt(input, child + 1), side);
  list.add3(wordAt(input, child - 1).lower, q, side);
  list.add3(wordAt(input, child + 1).lower, q, side);
  list.add3(tagAt(input, head - 1), tagAt(input, head), q);
  list.add3(tagAt(input, head), tagAt(input, head + 1), q);
  list.add3(tagAt(input, child - 1), q, tagAt(input, head));
  list.add3(wordAt(input, child).coarse, wordAt(input, head).coarse, side);
};

const addSiblings = (
  list: FeatureList,
  input: ParseInput,
  state: ParseState,
  { head, child }: { readonly head: number; readonly child: number },
): void => {
  const side = child < head ? 1 : 2;
  const p = tagAt(input, head);
  const q = tagAt(input, child);
  const near = of(child < head ? state.left : state.right, head);
  const far = of(child < head ? state.left2 : state.right2, head);
  const across = of(child < head ? state.right : state.left, head);
  list.add3(of(state.labels, near), q, side);
  list.add3(of(state.labels, near), of(state.labels, far), q);
  list.add3(tagAt(input, near), p, q);
  list.add3(of(state.labels, across), p, q);
  list.add3(of(state.labels, of(state.left, head)), wordAt(input, head).lower, q);
  list.add3(wordAt(input, near).lower, p, q);
};
