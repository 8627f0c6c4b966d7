import type { RawToken } from './tokenize.ts';

const LONGEST = 14;

const isPlaceWord = (form: string): boolean => /^\p{Lu}[\p{Lu}.'’]+$/u.test(form) && form.length > 2;

/** "OSTREL", "LA PAZ", "A CORUÑA", "ST. TARN". */
const opensWithPlace = ([first, second]: readonly RawToken[]): boolean =>
  isPlaceWord(first?.form ?? '') || (/^\p{Lu}{1,2}\.?$/u.test(first?.form ?? '') && isPlaceWord(second?.form ?? ''));

const MONTH = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?$/;
const OPENS_CLAUSE = /^(?:On|In|At|By|Since|Until|From|For|After|Before|Late|Early|Today|\p{L}+day)$/u;
const LATEST_DAY = 7;

/** "A Coruña, May 3", "La Paz, 3 May": names in small letters tell where it was filed by the day behind them. */
const opensWithDay = (tokens: readonly RawToken[]): boolean => {
  const month = tokens.slice(0, LATEST_DAY).findIndex(({ form }) => MONTH.test(form));
  const isDay = (at: number): boolean => /^\d{1,2}$/.test(tokens[at]?.form ?? '');
  if (month < 1 || !(isDay(month + 1) || isDay(month - 1)) || OPENS_CLAUSE.test(tokens[0]?.form ?? '')) return false;
  return /^\p{Lu}/u.test(tokens[0]?.form ?? '') && tokens.slice(0, month).some(({ form }) => form === ',');
};

/** What may stand between the place and the dash: capitalised words, numbers, commas, brackets. */
const mayStand = (form: string): boolean => /^(?:\p{Lu}.*|\d+|[,./()]|of|de|la|al)$/u.test(form);

/** A dash with white space on both sides; "U.S.-backed" has none. */
const isSpacedDash = (tokens: readonly RawToken[], i: number): boolean => {
  const [before, dash, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !dash || !after || !/^[-–—]{1,3}$/.test(dash.form)) return false;
  return before.end < dash.start && dash.end < after.start;
};

const opensWithAgency = (tokens: readonly RawToken[]): boolean =>
  tokens[0]?.form === '(' && /^\p{Lu}/u.test(tokens[1]?.form ?? '');

/** "The word — so it seems — goes on": a bare word before a pair of dashes is a subject, not a place. */
const isParenthesis = (tokens: readonly RawToken[], dash: number): boolean =>
  tokens.slice(0, dash).every(({ form }) => isPlaceWord(form)) &&
  tokens.some((_, i) => i > dash && isSpacedDash(tokens, i));

/**
 * How many words a dateline takes at the start of a sentence, its dash included: "BRENN, Orlan (Agency) –". 0 where there is
 * none. It is no part of the clause behind it.
 */
export const datelineLength = (tokens: readonly RawToken[]): number => {
  if (!opensWithPlace(tokens) && !opensWithDay(tokens) && !opensWithAgency(tokens)) return 0;
  for (let i = 1; i < LONGEST && i < tokens.length - 2; i += 1) {
    if (isSpacedDash(tokens, i)) return isParenthesis(tokens, i) ? 0 : i + 1;
    if (!mayStand(tokens[i]?.form ?? '')) return 0;
  }
  return 0;
};
