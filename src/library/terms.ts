import { stemmer } from 'stemmer';

/** Words that carry no topic of their own. Own list, after the closed classes of English. */
const STOP = new Set(
  `a about above after again against all also although am among an and any are aren as at be because been before being
  below between both but by can cannot could did didn do does doesn doing don down during each either else ever every few
  for from further had hadn has hasn have haven having he her here hers herself him himself his how however i if in into
  is isn it its itself just let ll may me might more most mr mrs ms much must my myself neither no nor not now of off on
  once one only onto or other our ours ourselves out over own per quite rather re same shall she should shouldn since so
  some such t than that the their theirs them themselves then there these they this those though through thus to too under
  until up upon us ve very via was wasn we were weren what when where whether which while who whom whose why will with
  within without won would wouldn yet you your yours yourself s d m said say says told according`.split(/\s+/),
);

const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;

const stems = new Map<string, string>();
/** Bounds the memory of the stem cache; a library's vocabulary seldom passes it. */
const MOST_STEMS = 200_000;

const MARKS = /\p{M}/gu;

/** Porter stem of a lower-case word; letters count without their marks, which one writer sets and another leaves out. */
export const stem = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const found = stemmer(word.normalize('NFD').replaceAll(MARKS, ''));
  stems.set(word, found);
  return found;
};

/** For words in lower case: one that carries no topic. */
export const isStopWord = (word: string): boolean => STOP.has(word);

const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replaceAll(/[.’']/gu, '');

/** The words of a text as written, in order. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** A word as written, in small letters (`form`): the stem it is met by (`term`; empty for one that carries no topic) and the stem it has. */
export type Stemmed = { readonly form: string; readonly term: string; readonly whole: string };

const words = new Map<string, Stemmed>();

const stemmed = (word: string): Stemmed => {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size >= MOST_STEMS) words.clear();
  const folded = fold(word);
  const whole = folded.length > 0 ? stem(folded) : '';
  const found = { form: folded, term: folded.length > 1 && !STOP.has(folded) ? whole : '', whole };
  words.set(word, found);
  return found;
};

/** The words of a text in order, those that carry no topic too (their `term` is empty). */
export const stemmedOf = (text: string): Stemmed[] => wordsOf(text).map(stemmed);

/** Stems of the words that carry a topic, in order, repeats kept. */
export const termsOf = (text: string): string[] => {
  const found: string[] = [];
  for (const word of wordsOf(text)) {
    const { term } = stemmed(word);
    if (term !== '') found.push(term);
  }
  return found;
};

/** Stems of all words, stop words too. */
export const allTermsOf = (text: string): string[] =>
  stemmedOf(text).flatMap(({ whole }) => (whole === '' ? [] : [whole]));
