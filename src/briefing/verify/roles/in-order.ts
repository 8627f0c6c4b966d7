import { formOf } from '../passage/looks.ts';
import type { Word } from '../passage/passage.ts';

/** A word in lower case; empty where there is none. */
export const form = (word: Word | undefined): string => (word === undefined ? '' : formOf(word));

/** Where a word stands among those of its passage, from 0. */
export const placeOf = (word: Word): number => word.passage.words.indexOf(word);

/** The words before one, the nearest first. */
export const before = (word: Word, most: number): readonly Word[] => {
  const at = placeOf(word);
  return word.passage.words.slice(Math.max(0, at - most), at).toReversed();
};
