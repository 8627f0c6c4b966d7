import type { Core } from './core/core.ts';

const WORD = /\p{L}[\p{L}'’]*/gu;

const LOOKED_AT = 4000;

/** More small letters than a tenth of what is looked at: told apart at a glance, as nearly all texts are. */
const isPlainlySmall = (text: string): boolean => {
  let small = 0;
  const end = Math.min(text.length, LOOKED_AT);
  for (let at = 0; at < end && small <= LOOKED_AT / 10; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small++;
  }
  return small > LOOKED_AT / 10;
};

/** True for a text that is set in capitals throughout. */
export const isShouted = (text: string): boolean => {
  if (isPlainlySmall(text)) return false;
  const letters = text.slice(0, LOOKED_AT).replace(/[^\p{L}]/gu, '');
  return letters.length > 20 && letters.replace(/\p{Lu}/gu, '').length < letters.length * 0.1;
};

/** Endings of words that English makes from others, which names seldom have. */
const DERIVED =
  /(?:ed|ing|ly|[st]ions?|ments?|ness|[^aeiou]ers?|ors?|[^aeiou]al|ous|ive|ity|ities|ists?|[ai]bles?|ism|ants?|ents?|ies|ings|ees?|ches|shes|[lmnrtdgkp]ks|ths|ts|ds|ps|cks|ms)$/;

const isName = (lower: string, core: Core): boolean => {
  const [word] = core.vocabulary.words([lower]);
  if (!word) return false;
  if (word.usual > 0) return core.upos[word.usual - 1] === 'PROPN';
  return word.listed > 0 || (word.fine === 0 && !DERIVED.test(lower));
};

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Short words without a vowel, or in brackets, are acronyms. */
const isAcronym = (word: string, before: string): boolean =>
  word.length <= 6 && (/^[^AEIOUY]{2,}$/.test(word) || ((before === '(' || before === '[') && word.length >= 2));

/**
 * A text in capitals as it would stand in a newspaper: names and the first words of sentences capitalised, the rest small. Of
 * the same length, so that offsets hold; a text that is not in capitals comes back as it is.
 */
export const trueCased = (text: string, core: Core): string => {
  if (!isShouted(text)) return text;
  let fresh = true;
  return text.replace(WORD, (word, at: number) => {
    const before = text.slice(Math.max(0, at - 3), at);
    const starts = fresh || /[.?!]\s*$/.test(before) || /\n\s*\n/.test(text.slice(Math.max(0, at - 6), at));
    fresh = false;
    if (isAcronym(word, text.charAt(at - 1))) return word;
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return word;
    return starts || isName(lower, core) ? capitalised(lower) : lower;
  });
};
