import type { Sentence } from '../../reading/analysis.ts';
import { dependentsBy, treeOf } from '../../reading/tree.ts';
import type { Question } from '../question/question.ts';
import type { Beside } from './beside.ts';

/** What may befall people, each by its words: a count of the one is none of the other. */
const FATES: readonly RegExp[] = [
  /\b(?:die[sd]?|dying|dead|deaths?|kill(?:s|ed|ing)?|fatalit(?:y|ies)|slain|drown(?:s|ed|ing)?|perish(?:ed)?|bod(?:y|ies)|toll|(?:lost|cost|claim(?:s|ed|ing)?|tak(?:es|en|ing)|took) (?:\S+ ){0,3}li(?:fe|ves))\b/i,
  /\b(?:wound(?:s|ed|ing)|injur(?:y|ies|ed)|hurt|hospitali[sz]ed|(?:in|to) (?:a |the )?hospital|treated for)\b/i,
  /\b(?:(?:is|are|was|were|still|remain(?:s|ed)?|went|gone|reported) missing|\d missing|missing (?:after|in|since|and|people|persons)|unaccounted for)\b/i,
  /\b(?:displac(?:ed|ing)|evacuat(?:ed|ing|ion)|homeless|in shelters?|driven from their homes|left their homes|fle(?:d|es|eing) (?:\S+ ){0,2}homes?|rehoused|(?:moved|brought|taken) to safety)\b/i,
  /\b(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing|ees?)?|(?:in|into) custody)\b/i,
  /\b(?:rescu(?:e[sd]?|ing)|surviv(?:e[sd]?|ing|ors?))\b/i,
];
const ILL = /\b(?:sick(?:ened|ens)?|ill|illness|infect(?:s|ed|ing|ions?)|poisoned)\b/i;

/** What people do of their own will: who was arrested or hurt among them is a part of those who did it. */
const TAKES_PART =
  /\b(?:protest(?:s|ed|ing)?|demonstrat(?:e|es|ed|ing)|march(?:es|ed|ing)?|rall(?:y|ied)|vot(?:e|ed|ing)|attend(?:s|ed|ing)?|gather(?:s|ed|ing)?|join(?:s|ed|ing)?|str(?:ike|uck)|walk(?:ed)? (?:out|off)|t(?:ake|ook) part|turn(?:ed)? out|sign(?:ed|ing)?|travel(?:s|led|ed|ling)?|work(?:s|ed|ing)?|live[sd]?)\b/i;

/** Who is on a vessel, and who it may carry: no count of those that were saved, nor of what it has room for. */
const ABOARD = /\b(?:aboard|on board)\b/i;
const SAVED =
  /\b(?:rescued|saved|(?:pull|pluck|pick|haul|fish|lift|winch)(?:s|ed)? (?:\S+ ){0,4}(?:alive|from|out|up)|(?:swam|swum|taken|brought) (?:\S+ ){0,3}ashore)\b/i;
const ROOM =
  /\b(?:licen[sc]ed|certified|built|designed|allowed|permitted|able|fit|meant) (?:to (?:carry|take|hold)|for)\b|\b(?:room|space|capacity|seats?|berths?) (?:for|of)\b|\blife[ -]?jackets?\b/i;

const fatesIn = (text: string): readonly RegExp[] => [...FATES, ILL].filter((fate) => fate.test(text));

/** "How many died of the illness?" counts the dead and not the ill. */
const fatesAsked = (asked: string): readonly RegExp[] => {
  const own = fatesIn(asked);
  return own.length > 1 ? own.filter((fate) => fate !== ILL) : own;
};

/** Whether a sentence tells only of another fate than the one a question counts: of the displaced, not of the missing. */
export const isOfOtherFate = (asked: string, { sentence: { tokens } }: Beside): boolean => {
  const own = fatesAsked(asked);
  const words = tokens.map(({ form }) => form).join(' ');
  const told = fatesIn(words);
  if (own.length === 0 && ABOARD.test(asked))
    return !ABOARD.test(words) && (told.length > 0 || SAVED.test(words) || ROOM.test(words));
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

const MOST_STEPS = 4;
const COUNTS_WITH = ['amod', 'acl', 'nmod', 'xcomp', 'dep'] as const;

/** The fates that befall what a phrase counts: by its own words, else by the nearest word above it that tells one. */
const fatesOfCounted = (sentence: Sentence, head: number): readonly RegExp[] => {
  const tree = treeOf(sentence);
  let at = head;
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps += 1) {
    const own = [at, ...(steps === 0 ? dependentsBy(tree, at, ...COUNTS_WITH) : dependentsBy(tree, at, 'xcomp'))];
    const told = fatesIn(own.map((word) => sentence.tokens[word]?.form ?? '').join(' '));
    if (told.length > 0) return told;
    at = sentence.tokens[at]?.head ?? -1;
  }
  return [];
};

/** "Police arrested six marchers", "two strikers were hurt". */
const isBefallen = ({ tokens }: Sentence, head: number): boolean => {
  if (fatesIn(tokens[head]?.form ?? '').length > 0) return true;
  const noun = tokens[head]?.deprel.startsWith('nummod') ? tokens[tokens[head].head] : tokens[head];
  const { deprel = '', head: above = -1 } = noun ?? {};
  return /^(?:obj|nsubj:pass)$/.test(deprel) && fatesIn(tokens[above]?.form ?? '').length > 0;
};

/** "Three were killed and 12 were injured": whether what is counted in this phrase met another fate than the one asked of. */
export const countsOfOtherFate = (asked: string, sentence: Sentence, head: number): boolean => {
  const own = fatesAsked(asked);
  const told = fatesOfCounted(sentence, head);
  if (own.length === 0) return TAKES_PART.test(asked) && isBefallen(sentence, head);
  return own.length > 0 && told.length > 0 && !own.some((fate) => told.includes(fate));
};

const OF_AN_AGE = /^(?:girl|boy|child|man|woman|youth|teenager|baby|toddler|son|daughter)$/;

/** "a girl of six" */
export const isAgeBehindOf = ({ tokens }: Sentence, at: number): boolean =>
  /^of$/i.test(tokens[at - 1]?.form ?? '') && OF_AN_AGE.test(tokens[at - 2]?.lemma ?? '') && tokens[at]?.upos === 'NUM';

/** "Elena Stan, 41, was killed", "the man, 63,": a number between commas behind whoever it is said of is an age. */
export const isAgeAt = (sentence: Sentence, at: number): boolean =>
  isAgeBehindOf(sentence, at) || isAgeInCommas(sentence, at);

const isAgeInCommas = ({ tokens }: Sentence, at: number): boolean =>
  /^\d{1,2}$/.test(tokens[at]?.form ?? '') &&
  tokens[at - 1]?.form === ',' &&
  /^(?:[,.;]|and)$/.test(tokens[at + 1]?.form ?? '.') &&
  /^(?:PROPN|NOUN)$/.test(tokens[at - 2]?.upos ?? '') &&
  tokens[at - 2]?.number !== 'Plur';
