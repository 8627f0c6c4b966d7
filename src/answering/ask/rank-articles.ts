import { allTermsOf, stemmedOf, termsOf } from '../../library/terms.ts';
import type { Weigh } from '../match/beside.ts';
import { wideLikeness } from '../match/likeness.ts';
import type { Question, QuestionType } from '../question/question.ts';

/** A word of a question by its stems, and how much it tells. */
type Asked = { readonly terms: readonly string[]; readonly weight: number };

/** What is looked for in the texts that may answer a question; made once a question. */
export type Lens = {
  readonly asked: readonly Asked[];
  /** How far a text's word stands for each asked one; null: for none. */
  readonly likes: (own: string) => readonly number[] | null;
  /** Topic words in a row, with what they tell; and any two words in a row. */
  readonly pairs: readonly { readonly pair: string; readonly weight: number }[];
  readonly wordings: readonly string[];
  readonly shape: RegExp | null;
};

/** An article as it is ranked: what a lens sees in its whole text. */
export type Candidate = {
  /** How many words carry a topic. */
  readonly length: number;
  /** How often words stand in it that are like an asked one. */
  readonly counts: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
  readonly wordings: ReadonlySet<string>;
  /** Of each sentence, how far each asked word is held, and whether it has the shape of an answer. */
  readonly sentences: readonly { readonly held: readonly number[]; readonly isShaped: boolean }[];
};

/** BM25's saturation and length terms (Robertson and Zaragoza 2009) over the reviewed articles, and what is added to it. */
const RANKING = {
  saturation: 1.2,
  length: 0.4,
  /** Two topic words that are neighbours in both; two words in a row as the question has them, small ones too ("of the"). */
  pair: 0.5,
  wording: 1,
  one: 0.2,
  two: 0.8,
  /** How much of the question stands by something that looks like an answer to it. */
  shape: 0.8,
};

const SENTENCE_END = /(?<=[.!?][”"’']?)\s+(?=[\p{Lu}“"‘'\d])/u;

const pairsOf = (terms: readonly string[]): string[] => terms.slice(1).map((term, at) => `${terms[at]} ${term}`);

const likesOf = (asked: readonly Asked[]): Lens['likes'] => {
  const known = new Map<string, readonly number[] | null>();
  return (own) => {
    const before = known.get(own);
    if (before !== undefined) return before;
    const likes = asked.map(({ terms }) => Math.max(...terms.map((term) => wideLikeness(term, own))));
    const found = likes.some((like) => like > 0) ? likes : null;
    known.set(own, found);
    return found;
  };
};

/** How far each asked word is held by the best of these. */
const heldBy = (terms: readonly string[], { asked, likes }: Pick<Lens, 'asked' | 'likes'>): number[] => {
  const held = asked.map(() => 0);
  for (const term of terms) {
    const own = likes(term);
    if (own !== null) for (let at = 0; at < held.length; at += 1) held[at] = Math.max(held[at] ?? 0, own[at] ?? 0);
  }
  return held;
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How much of a question a text holds, by weight. */
export const sharing = (question: Question, weigh: Weigh): ((text: string) => number) => {
  const asked = question.words.map(({ term }) => ({ terms: [term], weight: weigh(term) }));
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
    terms: [...new Set([term, ...termsOf(word)])],
    weight: weigh(term),
  }));

export const lensOf = (question: Question, weigh: Weigh): Lens => {
  const asked = askedOf(question, weigh);
  const inRow = question.words.map(({ term }) => term);
  return {
    asked,
    likes: likesOf(asked),
    pairs: pairsOf(inRow).map((pair, at) => ({ pair, weight: weigh(inRow[at + 1] as string) })),
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

export const candidateOf = (text: string, lens: Lens): Candidate => {
  const counts = new Map<string, number>();
  const [pairs, wordings] = [pairFinder(lens.pairs.map(({ pair }) => pair)), pairFinder(lens.wordings)];
  let length = 0;
  const sentences = text.split(SENTENCE_END).map((sentence) => {
    const like: string[] = [];
    for (const { term, whole } of stemmedOf(sentence)) {
      pairs.take(term);
      wordings.take(whole);
      if (term === '') continue;
      length += 1;
      if (lens.likes(term) !== null) like.push(term);
    }
    for (const term of like) counts.set(term, (counts.get(term) ?? 0) + 1);
    return { held: heldBy(like, lens), isShaped: lens.shape?.test(sentence) ?? false };
  });
  return { length, counts, pairs: pairs.found, wordings: wordings.found, sentences };
};

/** The most of the question that one sentence holds, and two that stand together: answers are told in one or two. */
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
  return { one, two, shaped: shaped * all };
};

/** BM25 with synonyms over the whole text, the question's neighbouring words, and its best one and two sentences. `mean`: of the lengths. */
export const scoreOf = (candidate: Candidate, lens: Lens, mean: number): number => {
  const norm = RANKING.saturation * (1 - RANKING.length + (RANKING.length * candidate.length) / (mean || 1));
  const worth = (count: number) => (count * (RANKING.saturation + 1)) / (count + norm);
  const most = lens.asked.map(() => 0);
  for (const [own, count] of candidate.counts) {
    const value = worth(count);
    for (const [at, like] of (lens.likes(own) ?? []).entries()) most[at] = Math.max(most[at] ?? 0, like * value);
  }
  const words = sum(most.map((value, at) => value * (lens.asked[at]?.weight ?? 0)));
  const neighbours = sum(lens.pairs.map(({ pair, weight }) => (candidate.pairs.has(pair) ? weight : 0)));
  const wording = lens.wordings.filter((pair) => candidate.wordings.has(pair)).length;
  const { one, two, shaped } = heldTogether(lens, candidate);
  return (
    words +
    RANKING.pair * neighbours +
    RANKING.wording * wording +
    RANKING.one * one +
    RANKING.two * two +
    RANKING.shape * shaped
  );
};
