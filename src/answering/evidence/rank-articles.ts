import { allTermsOf, stemmedOf, termsOf } from '../../library/terms.ts';
import { cosine, rowOf } from '../../reading/core/word-vectors.ts';
import type { Weigh } from '../match/beside.ts';
import type { Question, QuestionType } from '../question/question.ts';
import { wideLikeness } from '../words/likeness.ts';

/** A word of a question, its stems, and how much it tells. */
type Asked = { readonly word: string; readonly terms: readonly string[]; readonly weight: number };

/** What is looked for in the texts that may answer a question; made once a question. */
export type Lens = {
  readonly asked: readonly Asked[];
  /** How far a text's word stands for each asked one; null: for none. */
  readonly likes: (own: string) => readonly number[] | null;
  /** How near a text's word (as written) lies to each asked one by the company that words keep; null: to none. */
  readonly nears: (form: string) => readonly number[] | null;
  /** Any two words in a row. */
  readonly wordings: readonly string[];
  readonly shape: RegExp | null;
};

/** An article as it is ranked: what a lens sees in its whole text. */
export type Candidate = {
  /** How many words carry a topic. */
  readonly length: number;
  /** How often words stand in it that are like an asked one. */
  readonly counts: ReadonlyMap<string, number>;
  /** How near it comes to each asked word. */
  readonly near: readonly number[];
  readonly wordings: ReadonlySet<string>;
  /** Of each sentence, how far each asked word is held, and whether it has the shape of an answer. */
  readonly sentences: readonly { readonly held: readonly number[]; readonly isShaped: boolean }[];
};

/** BM25's saturation and length terms (Robertson and Zaragoza 2009), over the reviewed articles. */
const BM25 = { saturation: 1.2, length: 0.4 };

/** What speaks for an article. */
export type RankingSigns = {
  /** BM25 with synonyms over the whole text. */
  readonly words: number;
  /** Two words in a row as the question has them, small ones too ("of the"). */
  readonly wording: number;
  /** The most of the question that one sentence holds, and two that stand together: answers are told in one or two. */
  readonly one: number;
  readonly two: number;
  /** How much of the question stands by something that looks like an answer to it. */
  readonly shape: number;
  /** Words that keep the company of one that the text does not hold ("skipper" of "captain"). */
  readonly near: number;
  /** All of the above come easier to a long text. */
  readonly length: number;
};

/**
 * What each sign counts beside BM25: learned by `npm run train:ranking`, which tells how, and rounded; but for `length`, of which texts that
 * are all of one length tell nothing.
 */
export const RANKING: Readonly<Record<keyof RankingSigns, number>> = {
  words: 1,
  wording: 2.2,
  one: 0.75,
  two: 0.35,
  shape: 0.2,
  near: 2,
  length: -1,
};

export const SIGNS = Object.keys(RANKING) as readonly (keyof RankingSigns)[];

/** A word that is held less than this is not held; words below this cosine have nothing in common. */
const HELD_FROM = 0.3;
const NEAR_FROM = 0.3;

const SENTENCE_END = /(?<=[.!?][”"’']?)\s+(?=[\p{Lu}“"‘'\d])/u;

const pairsOf = (terms: readonly string[]): string[] => terms.slice(1).map((term, at) => `${terms[at]} ${term}`);

/** `of` for a text's words, once each; null where every value is 0. */
const onceEach = (of: (own: string) => readonly number[]): ((own: string) => readonly number[] | null) => {
  const known = new Map<string, readonly number[] | null>();
  return (own) => {
    const before = known.get(own);
    if (before !== undefined) return before;
    const values = of(own);
    const found = values.some((value) => value > 0) ? values : null;
    known.set(own, found);
    return found;
  };
};

const likesOf = (asked: readonly Asked[]): Lens['likes'] =>
  onceEach((own) => asked.map(({ terms }) => Math.max(...terms.map((term) => wideLikeness(term, own)))));

const nearsOf = (asked: readonly Asked[], { vectors }: Question): Lens['nears'] => {
  const rows = asked.map(({ word }) => rowOf(vectors, { form: word, lemma: word }));
  return onceEach((form) => {
    const own = rowOf(vectors, { form, lemma: form });
    return rows.map((row) => Math.max(0, cosine(vectors, row, own) - NEAR_FROM));
  });
};

/** Keeps the larger of each two. */
const raise = (most: number[], values: readonly number[] | null): void => {
  if (values !== null) for (let at = 0; at < most.length; at += 1) most[at] = Math.max(most[at] ?? 0, values[at] ?? 0);
};

/** How far each asked word is held by the best of these. */
const heldBy = (terms: readonly string[], { asked, likes }: Pick<Lens, 'asked' | 'likes'>): number[] => {
  const held = asked.map(() => 0);
  for (const term of terms) raise(held, likes(term));
  return held;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How much of a question a text holds, by weight. */
export const sharing = (question: Question, weigh: Weigh): ((text: string) => number) => {
  const asked = question.words.map(({ term, word }) => ({ word, terms: [term], weight: weigh(term) }));
  const lens = { asked, likes: likesOf(asked) };
  return (text) => sum(heldBy(termsOf(text), lens).map((held, at) => held * (asked[at]?.weight ?? 0)));
};

const NAMED = /(?<=[\p{L}\p{N},;:“"(]\s*)\p{Lu}\p{Ll}/u;
/** How the answer to a question of a type looks in print. */
const SHAPES: Partial<Record<QuestionType, RegExp>> = {
  when: /\b(?:1\d|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|centur(?:y|ies))\b/,
  'how-many':
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|quarter|third)\b/i,
  'how-long':
    /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|half|quarter|third|years?|days?|hours?)\b/i,
  who: NAMED,
  where: NAMED,
  why: /\b(?:because|since|due|so that|in order|therefore|result|cause|reason|to)\b/i,
};

/** Each word once, by its stem and by that of its form: dictionary forms of rare verbs may be wrong. */
const askedOf = ({ words }: Question, weigh: Weigh): Asked[] =>
  [...new Map(words.map((each) => [each.term, each])).values()].map(({ term, word }) => ({
    word,
    terms: [...new Set([term, ...termsOf(word)])],
    weight: weigh(term),
  }));

/** What articles are ranked by for a question, worked out once for all of them. */
export const lensOf = (question: Question, weigh: Weigh): Lens => {
  const asked = askedOf(question, weigh);
  return {
    asked,
    likes: likesOf(asked),
    nears: nearsOf(asked, question),
    wordings: pairsOf(allTermsOf(question.text)),
    shape: SHAPES[question.type] ?? null,
  };
};

/** Collects which of some pairs stand in a row; others cost a look at their first word. */
const pairFinder = (pairs: readonly string[]) => {
  const sought = new Set(pairs);
  const firsts = new Set(pairs.map((pair) => pair.slice(0, pair.indexOf(' '))));
  const found = new Set<string>();
  let before = '';
  const take = (term: string): void => {
    if (term === '') return;
    if (firsts.has(before) && sought.has(`${before} ${term}`)) found.add(`${before} ${term}`);
    before = term;
  };
  return { found, take };
};

/** What of a text bears on a question, counted in one walk through it. */
export const candidateOf = (text: string, lens: Lens): Candidate => {
  const counts = new Map<string, number>();
  const near = lens.asked.map(() => 0);
  const wordings = pairFinder(lens.wordings);
  let length = 0;
  const sentences = text.split(SENTENCE_END).map((sentence) => {
    const like: string[] = [];
    for (const { form, term, whole } of stemmedOf(sentence)) {
      wordings.take(whole);
      if (term === '') continue;
      raise(near, lens.nears(form));
      length += 1;
      if (lens.likes(term) !== null) like.push(term);
    }
    for (const term of like) counts.set(term, (counts.get(term) ?? 0) + 1);
    return { held: heldBy(like, lens), isShaped: lens.shape?.test(sentence) ?? false };
  });
  return { length, counts, near, wordings: wordings.found, sentences };
};

/** What the sentences hold, one by one and two by two. */
const heldTogether = ({ asked }: Lens, { sentences }: Candidate) => {
  const all = sum(asked.map(({ weight }) => weight)) || 1;
  let [one, two, shaped] = [0, 0, 0];
  let before: readonly number[] = asked.map(() => 0);
  for (const { held: shares, isShaped } of sentences) {
    const held = shares.map((share, at) => share * (asked[at]?.weight ?? 0));
    const own = sum(held);
    const both = sum(held.map((value, at) => Math.max(value, before[at] ?? 0)));
    one = Math.max(one, own);
    two = Math.max(two, both);
    if (isShaped) shaped = Math.max(shaped, (own + both) / 2 / all);
    before = held;
  }
  return { one, two, shape: shaped * all };
};

/** `mean`: of the lengths. */
const bm25 = (candidate: Candidate, lens: Lens, mean: number): number => {
  const norm = BM25.saturation * (1 - BM25.length + (BM25.length * candidate.length) / (mean || 1));
  const worth = (count: number) => (count * (BM25.saturation + 1)) / (count + norm);
  const most = lens.asked.map(() => 0);
  for (const [own, count] of candidate.counts) {
    const value = worth(count);
    raise(most, lens.likes(own)?.map((like) => like * value) ?? null);
  }
  return sum(most.map((value, at) => value * (lens.asked[at]?.weight ?? 0)));
};

/** What a text does not hold but comes near to. */
const nearnessOf = ({ asked }: Lens, { near, sentences }: Candidate): number =>
  sum(
    asked.map(({ weight }, at) =>
      sentences.some(({ held }) => (held[at] ?? 0) >= HELD_FROM) ? 0 : weight * (near[at] ?? 0),
    ),
  );

/** `mean`: of the lengths of the articles. */
export const signsOf = (candidate: Candidate, lens: Lens, mean: number): RankingSigns => ({
  words: bm25(candidate, lens, mean),
  wording: lens.wordings.filter((pair) => candidate.wordings.has(pair)).length,
  ...heldTogether(lens, candidate),
  near: nearnessOf(lens, candidate),
  length: Math.log(candidate.length + 1),
});

/** The learned weights over an article’s signs: higher is nearer to the question. Comparable within one question only. */
export const scoreOf = (signs: RankingSigns): number => {
  let score = 0;
  for (const name of SIGNS) score += signs[name] * RANKING[name];
  return score;
};
