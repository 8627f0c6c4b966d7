import { termsOf } from '../../library/terms.ts';
import { MONTH, WEEKDAY } from '../../reading/dates/words.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { namesAsked, type Question } from '../question/question.ts';
import { holdsAll } from '../words/likeness.ts';
import { sentenceOf } from './differ.ts';
import { openingWords } from './said-about.ts';

/** "in Osso", but not "in May". */
const AT_PLACE = new RegExp(
  String.raw`\b(?:in|at|near|off|outside) (?!(?i:${MONTH}|${WEEKDAY})\b)(\p{Lu}[\p{L}’-]+)`,
  'gu',
);

/** Whether a text tells of a place that is not in another, given by its stems. */
const hasOtherPlace = (text: string, own: readonly string[]): boolean =>
  [...text.matchAll(AT_PLACE)].some(([, name = '']) => !holdsAll(termsOf(name), own));

/**
 * Whether `other` counts the dead of another burst dam than `best`, in Osso instead of Tarn: its article has none of the names that
 * are asked about, and another place.
 */
export const isOfOtherPlace = (question: Question, best: Evidence, other: Evidence): boolean => {
  const names = namesAsked(question).flatMap((at) => question.words[at]?.term ?? []);
  if (names.length === 0 || best.material === other.material) return false;
  const isNamedIn = (terms: readonly string[]): boolean => names.some((name) => holdsAll([name], terms));
  const own = termsOf(best.material.article.text);
  const { text } = other.material.article;
  return (
    isNamedIn(own) && !isNamedIn(termsOf(text)) && hasOtherPlace(`${openingWords(text)} ${sentenceOf(other)}`, own)
  );
};
