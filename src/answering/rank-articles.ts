import { allTermsOf, termsOf } from '../library/terms.ts';
import type { Weigh } from './beside.ts';
import { wideLikeness } from './likeness.ts';
import type { Question, QuestionType } from './question.ts';

/** An article as it is ranked: its whole text, taken apart. */
export type Candidate = {
  readonly terms: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly pairs: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
  readonly sentences: readonly { readonly text: string; readonly counts: ReadonlyMap<string, number> }[];
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

export const counted = (terms: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

const pairsOf = (terms: readonly string[]): string[] => terms.slice(1).map((term, at) => `${terms[at]} ${term}`);

export const candidateOf = (text: string): Candidate => {
  const terms = termsOf(text);
  return {
    terms,
    counts: counted(terms),
    pairs: new Set(pairsOf(terms)),
    phrases: new Set(pairsOf(allTermsOf(text))),
    sentences: text.split(SENTENCE_END).map((sentence) => ({ text: sentence, counts: counted(termsOf(sentence)) })),
  };
};

export type Likeness = (asked: string, own: string) => number;

/** `wideLikeness`, remembered for the words of one question. */
export const remembered = (): Likeness => {
  const known = new Map<string, Map<string, number>>();
  return (asked, own) => {
    const row = known.get(asked) ?? new Map<string, number>();
    known.set(asked, row);
    const before = row.get(own);
    if (before !== undefined) return before;
    const like = wideLikeness(asked, own);
    row.set(own, like);
    return like;
  };
};

/** What the best stand-in of a stem is worth, by how often it stands there. */
export const worthOf = (
  terms: readonly string[],
  counts: ReadonlyMap<string, number>,
  worth: (count: number) => number,
  like: Likeness,
): number => {
  let most = 0;
  for (const [own, count] of counts) {
    let likes = 0;
    for (const term of terms) likes = Math.max(likes, like(term, own));
    if (likes > 0) most = Math.max(most, likes * worth(count));
  }
  return most;
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

type Asked = readonly { readonly terms: readonly string[]; readonly weight: number }[];

/** The most of the question that one sentence holds, and two that stand together: answers are told in one or two. */
const heldTogether = (asked: Asked, { sentences }: Candidate, like: Likeness, shape: RegExp | undefined) => {
  const all = asked.reduce((sum, { weight }) => sum + weight, 0) || 1;
  let [one, two, shaped] = [0, 0, 0];
  let before: readonly number[] = asked.map(() => 0);
  for (const { text, counts } of sentences) {
    const held = asked.map(({ terms, weight }) => weight * worthOf(terms, counts, () => 1, like));
    const own = held.reduce((sum, value) => sum + value, 0);
    const both = held.reduce((sum, value, at) => sum + Math.max(value, before[at] ?? 0), 0);
    one = Math.max(one, own);
    two = Math.max(two, both);
    if (shape?.test(text)) shaped = Math.max(shaped, (own + both) / 2 / all);
    before = held;
  }
  return { one, two, shaped: shaped * all };
};

/** Each word once, by its stem and by that of its form: dictionary forms of rare verbs may be wrong. */
const askedOf = ({ words }: Question, weigh: Weigh): Asked =>
  [...new Map(words.map((each) => [each.term, each])).values()].map(({ term, word }) => ({
    terms: [...new Set([term, ...termsOf(word)])],
    weight: weigh(term),
  }));

/** BM25 with synonyms over the whole text, the question's neighbouring words, and its best one and two sentences. */
export const scoreOf = (
  question: Question,
  weigh: Weigh,
  candidate: Candidate,
  { like, mean }: { like: Likeness; mean: number },
): number => {
  const norm = RANKING.saturation * (1 - RANKING.length + (RANKING.length * candidate.terms.length) / (mean || 1));
  const asked = askedOf(question, weigh);
  const worth = (count: number) => (count * (RANKING.saturation + 1)) / (count + norm);
  const words = asked.reduce(
    (sum, { terms, weight }) => sum + weight * worthOf(terms, candidate.counts, worth, like),
    0,
  );
  const inRow = question.words.map(({ term }) => term);
  const neighbours = inRow
    .slice(1)
    .reduce((sum, term, at) => sum + (candidate.pairs.has(`${inRow[at]} ${term}`) ? weigh(term) : 0), 0);
  const wording = pairsOf(allTermsOf(question.text)).filter((pair) => candidate.phrases.has(pair)).length;
  const { one, two, shaped } = heldTogether(asked, candidate, like, SHAPES[question.type]);
  return (
    words +
    RANKING.pair * neighbours +
    RANKING.wording * wording +
    RANKING.one * one +
    RANKING.two * two +
    RANKING.shape * shaped
  );
};
