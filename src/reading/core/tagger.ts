import { addScores, bestOf, FeatureList, highest, type Linear } from './linear.ts';
import { EDGE, type Word } from './words.ts';

/** Tags are UPOS and Penn tag together ("VERB|VBD"): the Penn half carries tense and number. */
export type Tagger = {
  readonly tags: readonly string[];
  readonly candidates: TagCandidates;
  readonly model: Linear;
  /** What a word by itself says for each of its candidates, remembered; only where the weights no longer change. */
  readonly ownScores?: Map<Word, Float32Array>;
};

/** The tags a word may have, by its `tagset`; capitalised words may always be names. */
export type TagCandidates = { readonly plain: readonly Int32Array[]; readonly capital: readonly Int32Array[] };

const isName = (tag: string): boolean => tag.startsWith('PROPN|');

export const tagCandidates = (tags: readonly string[], tagsets: readonly (readonly number[])[]): TagCandidates => {
  const names = tags.flatMap((tag, i) => (isName(tag) ? [i] : []));
  return {
    plain: tagsets.map((set) => Int32Array.from(set)),
    capital: tagsets.map((set) => Int32Array.from(new Set([...set, ...names]))),
  };
};

const NO_TAGS = new Int32Array(1);

export const candidatesOf = ({ plain, capital }: TagCandidates, { casing, tagset }: Word): Int32Array =>
  (casing >= 2 ? capital[tagset] : plain[tagset]) ?? NO_TAGS;

const at = (words: readonly Word[], i: number): Word => words[i] ?? EDGE;

const addOwn = (list: FeatureList, word: Word, shouting: number): void => {
  list.add(word.lower);
  list.add(word.form);
  list.add(word.suffix1);
  list.add(word.suffix2);
  list.add(word.suffix3);
  list.add(word.suffix4);
  list.add(word.prefix2);
  list.add(word.prefix3);
  list.add2(word.shape, shouting);
  list.add(word.fine);
  list.add(word.coarse);
  list.add(word.usual);
  list.add3(word.casing, shouting, word.usual);
  list.add2(word.suffix3, word.casing);
};

const addNeighbours = (list: FeatureList, words: readonly Word[], i: number): void => {
  const w = at(words, i);
  const before = at(words, i - 1);
  const before2 = at(words, i - 2);
  const after = at(words, i + 1);
  const after2 = at(words, i + 2);
  list.add(before.lower);
  list.add(before2.lower);
  list.add(after.lower);
  list.add(after2.lower);
  list.add(before.fine);
  list.add(after.fine);
  list.add(after2.fine);
  list.add2(before.suffix3, w.usual);
  list.add2(after.suffix3, w.usual);
  list.add3(before.casing, w.casing, after.casing);
  list.add3(w.usual, after.usual, after2.usual);
  list.add2(w.lower, after.usual);
  list.add2(before.lower, w.lower);
  list.add2(w.lower, after.lower);
  list.add2(w.coarse, after.coarse);
};

const addHistory = (list: FeatureList, words: readonly Word[], i: number, last: number, last2: number): void => {
  const w = at(words, i);
  const after = at(words, i + 1);
  list.add(last);
  list.add2(last, last2);
  list.add2(last, w.lower);
  list.add2(last, w.fine);
  list.add2(last, w.suffix3);
  list.add3(last, w.usual, after.usual);
  list.add3(last, last2, w.usual);
  list.add2(last2, w.usual);
  list.add2(last, after.lower);
};

/** 1 where no letter of the sentence is lower case, so that capitals say nothing; 2 where most words are capitalised. */
export const shoutingOf = (words: readonly Word[]): number => {
  let letters = 0;
  let upper = 0;
  let capital = 0;
  for (const { casing } of words) {
    if (casing === 0) continue;
    letters += 1;
    if (casing === 3) upper += 1;
    if (casing === 2) capital += 1;
  }
  if (letters > 1 && upper + capital === letters && upper > capital) return 1;
  return letters > 2 && (capital + upper) * 4 > letters * 3 ? 2 : 0;
};

export type TagContext = { readonly words: readonly Word[]; readonly shouting: number; readonly tags: Int32Array };

/** The features of word `i`, whose predecessors are tagged already. */
export const tagFeatures = (list: FeatureList, { words, shouting, tags }: TagContext, i: number): void => {
  list.clear();
  addOwn(list, at(words, i), shouting);
  addContext(list, { words, shouting, tags }, i);
};

const addContext = (list: FeatureList, { words, tags }: TagContext, i: number): void => {
  addNeighbours(list, words, i);
  addHistory(list, words, i, i > 0 ? (tags[i - 1] as number) : -1, i > 1 ? (tags[i - 2] as number) : -1);
};

/** How many features `addOwn` makes. */
const OWN_FEATURES = 14;
/** Words whose own scores are remembered; then all are forgotten. */
const MOST_OWN_SCORES = 12_000;

const list = new FeatureList();
const scores = new Float32Array(256);

const ownScoresOf = (word: Word, possible: Int32Array, model: Linear, known: Map<Word, Float32Array>): Float32Array => {
  const remembered = known.get(word);
  if (remembered) return remembered;
  const own = new Float32Array(possible.length + 1);
  list.clear();
  addOwn(list, word, 0);
  addScores(model, list, possible, own);
  if (known.size >= MOST_OWN_SCORES) known.clear();
  known.set(word, own);
  return own;
};

const bestTag = (context: TagContext, i: number, possible: Int32Array, { model, ownScores }: Tagger): number => {
  if (!ownScores || context.shouting !== 0) {
    if (possible.length > 1) tagFeatures(list, context, i);
    return bestOf(model, list, possible, scores);
  }
  if (possible.length === 1) return possible[0] as number;
  scores.set(ownScoresOf(at(context.words, i), possible, model, ownScores));
  list.clear();
  list.from(OWN_FEATURES);
  addContext(list, context, i);
  addScores(model, list, possible, scores);
  return highest(possible, scores);
};

/** Tags left to right, greedily (Collins 2002 features, averaged perceptron). Indices into `tags`. */
export const tagWords = (words: readonly Word[], tagger: Tagger): Int32Array => {
  const context = { words, shouting: shoutingOf(words), tags: new Int32Array(words.length) };
  for (let i = 0; i < words.length; i += 1) {
    const possible = candidatesOf(tagger.candidates, words[i] ?? EDGE);
    context.tags[i] = bestTag(context, i, possible, tagger);
  }
  return context.tags;
};
