import { casesOf } from '../../../reading/events/grammar.ts';
import { numberOf, scaleOf, smallNumber } from '../../../reading/events/number-words.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { ordinalOf } from '../passage/word-class.ts';

export type Bound = 'up-to' | 'below' | 'at-least' | 'above' | null;

/** A number of a passage: its value, what it counts, and whether it is a bound. */
export type Quantity = {
  readonly value: number;
  readonly ordinal: boolean;
  readonly words: readonly Word[];
  /** The word that is counted or measured; null where none stands with it. */
  readonly counted: Word | null;
  readonly bound: Bound;
  /** "34-year-old", "aged 34". */
  readonly age: boolean;
};

const isPart = (word: Word | undefined): boolean =>
  word !== undefined && (smallNumber(word.token.form) !== null || scaleOf(word.token.form) !== null);

/** "7-2" are two numbers, "forty-two" is one. */
const isFigure = (word: Word | undefined): boolean => /^\d/.test(word?.token.form ?? '');

const runFrom = (words: readonly Word[], first: number): number => {
  let last = first;
  for (;;) {
    const next = words[last + 1];
    const afterNext = words[last + 2];
    if (isPart(next)) last += 1;
    else if (next?.token.form === '-' && isPart(afterNext) && !isFigure(afterNext)) last += 2;
    else if (next?.lemma === 'and' && scaleOf(words[last]?.token.form ?? '') === 100 && isPart(afterNext)) last += 2;
    else return last;
  }
};

const MONEY_SIGN = /^[$€£¥]$/;

const countedBy = (words: readonly Word[], first: number, last: number): Word | null => {
  const before = words[first - 1];
  if (before && MONEY_SIGN.test(before.token.form)) return before;
  const own = words.slice(first, last + 1);
  const inside = new Set(own.map(({ index }) => index));
  const outer = own.findLast(({ token }) => token.head >= 0 && !inside.has(token.head));
  const isBeside =
    outer !== undefined &&
    /^(?:nmod|obl)/.test(outer.token.deprel) &&
    casesOf(outer.tree, outer.index).some((form) => form !== 'of');
  const head =
    outer && !isBeside && /^(?:nummod|compound|nmod|det|amod|advmod)/.test(outer.token.deprel) ? outer.token.head : -1;
  const found = words.find(({ sentence, index }) => sentence === outer?.sentence && index === head);
  if (found && /^(?:NOUN|PROPN|SYM)$/.test(found.token.upos)) return found;
  const next = words[last + 1]?.token.form === '-' ? words[last + 2] : words[last + 1];
  return next !== undefined && /^(?:NOUN|SYM)$/.test(next.token.upos) ? next : null;
};

const BOUNDS: readonly (readonly [Exclude<Bound, null>, string])[] = [
  ['up-to', 'up to|as (?:many|much) as|at most|no more than'],
  ['below', '(?:(?:fewer|less|lower|younger) than|under|below)(?: the age of)?'],
  ['at-least', 'at least|no fewer than|no less than'],
  ['above', '(?:(?:more|higher|older) than|over|above|exceed\\w*)(?: the age of)?'],
];
const PATTERNS = BOUNDS.map(([bound, words]) => [bound, new RegExp(`\\b(?:${words})\\s*[$€£¥]?\\s*$`, 'i')] as const);

const boundAt = (passage: Passage, start: number): Bound => {
  const before = passage.text.slice(Math.max(passage.span.start, start - 28), start);
  return PATTERNS.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
};

const ordinalsIn = (passage: Passage): Quantity[] =>
  passage.words.flatMap((word): Quantity[] => {
    const value = ordinalOf(word);
    if (value === null || word.token.upos === 'ADV') return [];
    return [{ value, ordinal: true, words: [word], counted: null, bound: null, age: false }];
  });

/** "one of them", "no one": a pronoun, no count. */
const isPronoun = (word: Word): boolean => /^one$/i.test(word.token.form) || isTheTwo(word);

/** "the two were linked": points at what was named. */
const isTheTwo = ({ passage, token }: Word): boolean => {
  const at = passage.words.findIndex((word) => word.token === token);
  return (
    /^two$/i.test(token.form) &&
    passage.words[at - 1]?.lemma === 'the' &&
    /^(?:AUX|VERB|PUNCT)$/.test(passage.words[at + 1]?.token.upos ?? 'PUNCT')
  );
};

/** Every number of a passage, in words or figures: "two hundred and five", "$1.8 billion", "14-year". */
export const quantitiesIn = (passage: Passage): Quantity[] => {
  const found: Quantity[] = [];
  const { words } = passage;
  for (let first = 0; first < words.length; first += 1) {
    const word = words[first] as Word;
    if (smallNumber(word.token.form) === null || isPronoun(word)) continue;
    const last = runFrom(words, first);
    const run = words.slice(first, last + 1);
    const value = numberOf(run.map(({ token }) => token.form).filter((form) => form !== '-'));
    const bound = boundAt(passage, word.token.start);
    const isAge =
      [2, 3, 4].some((ahead) => /^old$/i.test(words[last + ahead]?.token.form ?? '')) ||
      words[first - 1]?.token.form === 'aged';
    const counted = isAge ? null : countedBy(words, first, last);
    if (value !== null) found.push({ value, ordinal: false, words: run, counted, bound, age: isAge });
    first = last;
  }
  return [...found, ...ordinalsIn(passage)];
};

/** The word right behind a number: "eleven dead", "an estimated 30 remain". */
export const wordBehind = ({ words: run }: Quantity): Word | undefined => {
  const last = run.at(-1);
  return last?.passage.words[last.passage.words.indexOf(last) + 1];
};
