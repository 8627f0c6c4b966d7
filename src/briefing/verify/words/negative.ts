import { areSetApart, isKnownWord } from './kin.ts';

const PREFIX = /^(?:un|in|im|ir|il|dis|non)-?(?=\p{Ll}{3})/u;

/** "unsafe", "careless", "disapprove": a word made of its contrary; "until" and "increase" are none. */
export const isNegative = (lemma: string): boolean => {
  const bare = lemma.replace(PREFIX, '');
  if (bare === lemma) return /\p{Ll}{3}less$/u.test(lemma);
  return areSetApart(lemma, bare) || (/^(?:un|non)/.test(lemma) && isKnownWord(bare));
};
