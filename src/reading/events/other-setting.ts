import type { Sentence } from '../analysis.ts';
import { bareRelation, headAt, isBelow, type Tree, uposAt } from '../tree.ts';
import { casesOf } from './grammar.ts';

type Words = Pick<Sentence, 'tokens'>;

const wordsOf = ({ tokens }: Words, from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ form }) => form)
    .join(' ');

const CAUSE = /^(?:over|for)$/;
const REACTION =
  /\bin (?:protest|response|retaliation|reply|answer|reaction|revenge|anger) (?:at|to|against|for|over)\b/i;

/** "sanctions over the shooting": the noun is what led to an act. */
const isCause = (tree: Tree, at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(uposAt(tree, at)) &&
  /^(?:obl|nmod)$/.test(bareRelation(tree, at)) &&
  casesOf(tree, at).some((word) => CAUSE.test(word));

/** "resigned in protest at the shooting on Quay Square a day earlier": a place or day within what led to an act is not that of the act. */
export const isWithinCause = (tree: Tree, trigger: number, at: number): boolean => {
  if (REACTION.test(wordsOf(tree, trigger + 1, at))) return true;
  for (let above = headAt(tree, at); above >= 0 && above !== trigger; above = headAt(tree, above))
    if (isCause(tree, above) && !isBelow(tree, trigger, above)) return true;
  return false;
};

const NUMBER = /^\d[\d.,]*$/;
const FURTHEST_NUMBER = 4;
const EARLIER_COUNT = /\b(?:(?:up|down) from|compared (?:with|to)|than)(?: the)?$/i;

/** "up from 5,100 on Wednesday", "than the 40 of Monday": the day is that of an earlier count. */
export const isOfEarlierCount = (sentence: Words, day: number): boolean => {
  for (let at = day - 1; at > 0 && day - at <= FURTHEST_NUMBER; at -= 1)
    if (NUMBER.test(sentence.tokens[at]?.form ?? '')) return EARLIER_COUNT.test(wordsOf(sentence, at - 3, at));
  return false;
};

const RELATIVE = /^(?:where|who|whom|which|whose)$/i;

/** "On the square, where two were shot, people laid flowers on Friday": the main clause has its day behind the comma that ends the other. */
export const isBehindRelative = ({ tokens }: Words, trigger: number, day: number): boolean => {
  const opens = tokens.findLastIndex(
    ({ form }, at) => at < trigger && RELATIVE.test(form) && tokens[at - 1]?.form === ',',
  );
  if (opens < 0) return false;
  const ends = tokens.findIndex(({ form }, at) => at > trigger && form === ',');
  const main = tokens.slice(ends + 1, Math.max(0, day));
  return (
    ends > trigger && ends < day && main[0]?.form !== 'and' && main.some(({ upos }) => /^(?:VERB|AUX)$/.test(upos))
  );
};
