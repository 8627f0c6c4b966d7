import { stem } from '../../../library/terms.ts';
import { isLike } from '../passage/compare.ts';
import { formOf } from '../passage/looks.ts';
import { onceFor } from '../passage/once.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { namesBehind } from '../passage/phrase.ts';
import { isContent, isLight, isName, isNeutralReport } from '../passage/word-class.ts';
import type { Substitutions } from './substitutions.ts';

const PRONOUN = /^(?:he|him|his|she|her|it|its|they|them|their|who|which|that)$/;

const isPerson = ({ token }: Word): boolean => /PER$/.test(token.name);

/** Where the first word of a passage ends that a word may stand for. */
const firstLike = onceFor((word: Word) =>
  onceFor(
    ({ words }: Passage): number => words.find((other) => isLike(word, other))?.token.end ?? Number.POSITIVE_INFINITY,
  ),
);

const isBefore = (word: Word, pronoun: Word): boolean => firstLike(word)(pronoun.passage) <= pronoun.token.start;

/** "Pell" for "him", "Qarabad" for "its": a name for a pronoun that stands for it, a noun for "it". */
export const namesPronoun = (word: Word, pronoun: Word): boolean => {
  if (pronoun.token.upos !== 'PRON' || !PRONOUN.test(formOf(pronoun))) return false;
  const names = namesBehind(pronoun).flatMap((name) => name.split(/[\s-]+/));
  if (names.includes(word.token.form)) return true;
  if (isPerson(word) || !isBefore(word, pronoun)) return false;
  return word.token.upos === 'NOUN' || (names.length === 0 && isName(word) && /^(?:its|their)$/.test(formOf(pronoun)));
};

const AUXILIARIES = [
  'is are was were be been being',
  'has have had having',
  'do does did',
  'will would',
  'may might',
].map((forms) => new Set(forms.split(' ')));

/** The same word, or a form of the same name. */
export const isSameWord = (own: Word, told: Word): boolean =>
  isName(own) ? isLike(own, told) : formOf(own) === formOf(told) || stem(own.lemma) === stem(told.lemma);

const isSameAuxiliary = (a: Word, b: Word): boolean =>
  AUXILIARIES.some((forms) => forms.has(formOf(a)) && forms.has(formOf(b)));

/** How much it is worth to take one word for the other; nothing where it cannot be. */
export const worthOf = (own: Word, told: Word, substitutions: Substitutions): number => {
  const isSaid = isContent(own);
  if (formOf(own) === formOf(told))
    return isName(own) ? (isLike(own, told) ? 4 : 0) : isSaid ? 4 : isLight(own) ? 2 : 1;
  if (isSaid && isContent(told) && (own.lemma === told.lemma || isLike(own, told))) return 3;
  if (substitutions.get(own) === told) return 3;
  if (isNeutralReport(own) && isNeutralReport(told)) return 2;
  if (isSameAuxiliary(own, told)) return 1;
  return namesPronoun(own, told) ? 1.5 : 0;
};
