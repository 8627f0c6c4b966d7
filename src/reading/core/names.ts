import type { Token } from '../analysis.ts';
import { bestOf, FeatureList, type Linear } from './linear.ts';
import { shoutingOf } from './tagger.ts';
import { EDGE, type Word } from './words.ts';

export type NameTag = Token['name'];

export const NAME_TAGS: readonly NameTag[] = [
  'O',
  'B-PER',
  'I-PER',
  'B-ORG',
  'I-ORG',
  'B-LOC',
  'I-LOC',
  'B-MISC',
  'I-MISC',
];

export type NameContext = {
  readonly words: readonly Word[];
  /** Indices of UPOS. */
  readonly upos: Int32Array;
  readonly shouting: number;
  /** Indices into NAME_TAGS, filled from the left. */
  readonly names: Int32Array;
};

export const nameContext = (words: readonly Word[], upos: Int32Array): NameContext => ({
  words,
  upos,
  shouting: shoutingOf(words),
  names: new Int32Array(words.length),
});

const addWord = (list: FeatureList, word: Word, shouting: number): void => {
  list.add(word.lower);
  list.add(word.fine);
  list.add(word.coarse);
  list.add2(word.shape, shouting);
  list.add2(word.casing, shouting);
  list.add2(word.suffix3, word.casing);
  list.add(word.listed);
};

/** The features of word `i`, whose predecessors are tagged already. */
export const nameFeatures = (list: FeatureList, { words, upos, shouting, names }: NameContext, i: number): void => {
  const at = (offset: number): Word => words[i + offset] ?? EDGE;
  const pos = (offset: number): number => upos[i + offset] ?? -1;
  const w = at(0);
  const before = at(-1);
  const after = at(1);
  const last = i > 0 ? (names[i - 1] as number) : 0;
  const last2 = i > 1 ? (names[i - 2] as number) : 0;
  list.clear();
  addWord(list, at(-2), shouting);
  addWord(list, before, shouting);
  addWord(list, w, shouting);
  addWord(list, after, shouting);
  addWord(list, at(2), shouting);
  list.add(w.form);
  list.add(w.suffix2);
  list.add(w.suffix4);
  list.add(w.prefix2);
  list.add(w.prefix3);
  list.add2(w.usual, w.casing);
  list.add(pos(0));
  list.add2(pos(0), pos(1));
  list.add2(pos(-1), pos(0));
  list.add(last);
  list.add2(last, last2);
  list.add2(last, w.lower);
  list.add2(last, w.fine);
  list.add3(last, w.casing, pos(0));
  list.add2(last, before.lower);
  list.add2(last, after.fine);
  list.add3(last, w.listed, w.casing);
  list.add2(before.lower, w.lower);
  list.add2(w.lower, after.lower);
  list.add2(before.fine, w.fine);
  list.add2(w.fine, after.fine);
  list.add3(before.casing, w.casing, after.casing);
  list.add3(before.lower, w.casing, last);
  list.add2(after.lower, w.casing);
  list.add3(w.coarse, before.coarse, after.coarse);
};

const mayFollow = (last: number, tag: number): boolean =>
  tag % 2 === 1 || tag === 0 || last === tag || last === tag - 1;

/** The tags that may follow each tag: inside a name only after its beginning or inside. */
export const FOLLOWERS: readonly Int32Array[] = NAME_TAGS.map((_, last) =>
  Int32Array.from(NAME_TAGS.keys()).filter((tag) => mayFollow(last, tag)),
);

/** Where nothing stands before. */
const NO_TAGS = new Int32Array(1);

export const followersOf = (last: number): Int32Array => FOLLOWERS[last] ?? NO_TAGS;

/** Words in small letters and marks are taken to begin no name: the model hardly ever says so, and most words are such. */
const beginsNoName = ({ casing }: Word): boolean => casing <= 1;

const list = new FeatureList();
const scores = new Float32Array(16);

/** Tags names from left to right. Indices into NAME_TAGS. */
export const tagNames = (context: NameContext, model: Linear): Int32Array => {
  for (let i = 0; i < context.words.length; i += 1) {
    const last = i > 0 ? (context.names[i - 1] as number) : 0;
    if (last === 0 && beginsNoName(context.words[i] ?? EDGE)) continue;
    nameFeatures(list, context, i);
    context.names[i] = bestOf(model, list, followersOf(last), scores);
  }
  return context.names;
};
