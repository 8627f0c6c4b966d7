import { numberOf, scaleOf, smallNumber } from './number-words.ts';

/** A number as it is told: "at least 40" bounds it from below, "fewer than 15" from above. */
export type Told = { readonly value: number; readonly bound: 'least' | 'most' | 'about' | 'exact' };

const BOUNDS: readonly (readonly [Told['bound'], RegExp])[] = [
  ['most', /\b(?:at most|fewer than|less than|under|no more than|up to|below|not more than)\b/i],
  ['least', /\b(?:at least|more than|over|upwards of|no fewer than|no less than|above)\b/i],
  ['about', /\b(?:about|around|some|nearly|almost|roughly|approximately|or so|close to)\b/i],
];
const NONE = /\b(?:no|none|nobody|not one|not a single|nothing)\b/i;
/** "about 5,000" and "5,120" may be the same count. */
const ROUNDING = 0.15;
const DOZENS: ReadonlyMap<string, number> = new Map([
  ['twins', 2],
  ['triplets', 3],
  ['both', 2],
  ['couple', 2],
  ['single', 1],
]);

const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\d][\p{L}\d.,-]*/gu)?.map((word) => word.replace(/[.,]+$/, '')) ?? [];

const runFrom = (words: readonly string[], at: number): number | null => {
  const scaled = at + 1 < words.length && scaleOf(words[at + 1] ?? '') !== null ? 2 : 1;
  return numberOf(words.slice(at, at + scaled));
};

/** The first number of some words with its bound, which may stand `before` them; null where there is none. */
export const numberTold = (text: string, before = ''): Told | null => {
  const words = wordsIn(text);
  const at = words.findIndex(
    (word) => smallNumber(word) !== null || /^(?:dozen|hundred|thousand|million)s?$/i.test(word),
  );
  const named = words.map((word) => DOZENS.get(word.toLowerCase())).find((value) => value !== undefined);
  const value = at >= 0 ? runFrom(words, at) : (named ?? (NONE.test(text) ? 0 : null));
  if (value === null) return null;
  const head = `${before}${text.slice(0, at < 0 ? text.length : text.indexOf(words[at] ?? ''))}`;
  return { value, bound: BOUNDS.find(([, shape]) => shape.test(head))?.[0] ?? 'exact' };
};

/** Whether both can be true of one count. */
export const mayAgree = (a: Told, b: Told): boolean => {
  if (a.value === b.value) return true;
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (low.bound === 'least' && high.bound !== 'most') return low.value >= high.value * 0.5;
  if (high.bound === 'most' && low.bound !== 'least') return low.value >= high.value * 0.5;
  return (low.bound === 'about' || high.bound === 'about') && high.value - low.value <= high.value * ROUNDING;
};
