import type { Question } from '../question/question.ts';
import type { Beside } from './beside.ts';

/** What may befall people, each by its words: a count of the one is none of the other. */
const FATES: readonly RegExp[] = [
  /\b(?:die[sd]?|dying|dead|deaths?|kill(?:s|ed|ing)?|fatalit(?:y|ies)|slain|drown(?:s|ed|ing)?|perish(?:ed)?|bod(?:y|ies)|toll)\b/i,
  /\b(?:wound(?:s|ed|ing)|injur(?:y|ies|ed)|hurt)\b/i,
  /\b(?:(?:is|are|was|were|still|remain(?:s|ed)?|went|gone|reported) missing|\d missing|missing (?:after|in|since|and|people|persons)|unaccounted for)\b/i,
  /\b(?:displac(?:ed|ing)|evacuat(?:ed|ing|ion)|homeless|in shelters?|driven from their homes|left their homes)\b/i,
  /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing|ees?)?|in custody)\b/i,
];

const fatesIn = (text: string): readonly RegExp[] => FATES.filter((fate) => fate.test(text));

/** Whether a sentence tells only of another fate than the one a question counts: of the displaced, not of the missing. */
export const isOfOtherFate = (asked: string, { sentence: { tokens } }: Beside): boolean => {
  const own = fatesIn(asked);
  const told = fatesIn(tokens.map(({ form }) => form).join(' '));
  return own.length > 0 && told.length > 0 && !own.some((fate) => told.includes(fate));
};

const DEAD = /^(?:die|dead|death|kill|fatal|slain|slay)/;
const WOUNDED = /^(?:wound|injur|hurt)/;

const holdsTerm = ({ terms }: Beside, shape: RegExp): boolean =>
  terms.some((term) => term !== null && shape.test(term));

/** Whether a question counts the dead. */
export const asksOfDead = ({ type, words }: Question): boolean =>
  type === 'how-many' && words.some(({ term }) => DEAD.test(term)) && !words.some(({ term }) => WOUNDED.test(term));

/** A sentence that tells of dead. */
export const tellsOfDead = (beside: Beside): boolean => holdsTerm(beside, DEAD);
/** A sentence of the wounded that tells of no dead. */
export const tellsOfWounded = (beside: Beside): boolean => holdsTerm(beside, WOUNDED) && !tellsOfDead(beside);
