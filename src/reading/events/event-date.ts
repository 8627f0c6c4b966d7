import type { Claim, DateMention, EventDate } from '../../domain/reading.ts';
import { isWithin } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { parseDay } from '../dates/calendar.ts';
import { bareRelation, formAt, headAt, isBelow, type Tree, treeOf, uposAt } from '../tree.ts';
import { dayToken, isOfSaying } from './day-of-saying.ts';
import { casesOf } from './grammar.ts';
import { isBehindRelative, isOfEarlierCount, isWithinCause } from './other-setting.ts';
import { isAdjunct, nearest } from './setting.ts';

const isPoint = ({ type, value }: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') && /^\d{3}|^XXXX/.test(value);

const BEFORE = /^(?:for|after|over|following|since|despite)$/;

const isNoun = (upos: string): boolean => upos === 'NOUN' || upos === 'PROPN';

const DETERMINER = /^(?:the|an?|this|that|these|those)$/;

/** "recalled him on Monday over the shooting": what led to an act has no day of it. */
const isBackground = (tree: Tree, trigger: number): boolean => {
  // "the shooting on the square" is tagged now as a noun, now as a verb.
  if (DETERMINER.test(formAt(tree, trigger - 1)) && BEFORE.test(formAt(tree, trigger - 2))) return true;
  for (let at = trigger; isNoun(uposAt(tree, at)); at = headAt(tree, at))
    if (isAdjunct(bareRelation(tree, at)) && casesOf(tree, at).some((word) => BEFORE.test(word))) return true;
  return false;
};

/** By what an event is dated. `hasHappened`: what is only planned is of no day but the one that is named for it. */
export type Calendar = {
  readonly dates: readonly DateMention[];
  /** What is said in the sentence, which did not happen on the day on which it was said. */
  readonly claims: readonly Claim[];
  readonly publishedAt: string | null;
  readonly hasHappened: boolean;
};

/** The year, month and day of a TIMEX3 value, as far as it has them. */
const dayIn = ({ value }: DateMention): string => /^\d{4}(?:-\d\d){0,2}/.exec(value)?.[0] ?? '';

const isAhead = (date: DateMention, publishedAt: string): boolean => dayIn(date) > publishedAt.slice(0, 10);

/** What was told on one day and reported on the next may be of the day of its report; what was told longer before is not. */
const isLongBefore = (date: DateMention, publishedAt: string): boolean => {
  const [told, reported] = [parseDay(dayIn(date)), parseDay(publishedAt)];
  if (told === null || reported === null) return dayIn(date) < publishedAt.slice(0, dayIn(date).length);
  return told < reported - 1;
};

const ofPublication = (saidOn: readonly DateMention[], { publishedAt, hasHappened }: Calendar): EventDate | null =>
  publishedAt === null || !hasHappened || saidOn.some((date) => isLongBefore(date, publishedAt))
    ? null
    : { value: publishedAt.slice(0, 10), ground: 'publication', span: null };

/**
 * The days of a sentence that may be those of a deed, those on which it was only told (nobody has said a thing on a day to come), and those of the
 * main clause of a deed that is told within another.
 */
const daysFor = (sentence: Sentence, trigger: number, { dates, claims, publishedAt }: Calendar) => {
  const tree = treeOf(sentence);
  const isSaidOn = (date: DateMention): boolean =>
    !(publishedAt !== null && isAhead(date, publishedAt)) && isOfSaying(tree, trigger, dayToken(tree, date), claims);
  const isOfOther = (date: DateMention): boolean =>
    isOfEarlierCount(tree, dayToken(tree, date)) || isWithinCause(tree, trigger, dayToken(tree, date));
  const here = dates.filter((date) => isPoint(date) && isWithin(date, sentence.span));
  const ofMain = here.filter((date) => isBehindRelative(tree, trigger, dayToken(tree, date)));
  const inside = here.filter((date) => !ofMain.includes(date));
  const saidOn = inside.filter(isSaidOn);
  return { own: inside.filter((date) => !saidOn.includes(date) && !isOfOther(date)), saidOn, ofMain };
};

/**
 * When: the date named nearest in the parse, else the day of publication; null where neither is known, it only led to another, a
 * decade is all that is told, it was told days before it was reported, or within another clause that alone has a day.
 */
export const dateOf = (sentence: Sentence, trigger: number, calendar: Calendar): EventDate | null => {
  const tree = treeOf(sentence);
  const background = isBackground(tree, trigger);
  const { own, saidOn, ofMain } = daysFor(sentence, trigger, calendar);
  const inside = own.filter((date) => !background || isBelow(tree, dayToken(tree, date), trigger));
  const tokens = inside.map((date) => dayToken(tree, date));
  const best = inside.length === 1 ? (tokens[0] ?? -1) : nearest(tree, trigger, tokens);
  const date = inside[tokens.indexOf(best)];
  if (date && best >= 0 && !/^\d{4}|^XXXX/.test(date.value)) return null;
  if (date && best >= 0) return { value: date.value, ground: 'stated', span: { start: date.start, end: date.end } };
  return background || ofMain.length > 0 ? null : ofPublication(saidOn, calendar);
};
