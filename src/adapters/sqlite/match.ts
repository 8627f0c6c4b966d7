/** Characters that the tokenizer (unicode61) keeps: letters, digits, private use. */
const HAS_WORD = /[\p{L}\p{N}\p{Co}]/u;

/**
 * A word or phrase as an FTS5 string: its text can be nothing but words to look for, whatever operators or quotes it
 * holds. Null for what has no word in it.
 */
export const ftsString = (word: string): string | null =>
  HAS_WORD.test(word) ? `"${word.replaceAll('\0', ' ').replaceAll('"', ' ').trim()}"` : null;

/** The distinct strings of some words, those without a word in them left out. */
export const ftsStrings = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => ftsString(word) ?? [])),
];

/** One of the strings must match. */
export const oneOf = (strings: readonly string[]): string => `(${strings.join(' OR ')})`;
