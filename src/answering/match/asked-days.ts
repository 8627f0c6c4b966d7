import { DAY_MS } from '../../domain/instant.ts';
import type { DateMention } from '../../domain/reading.ts';
import { isWithin } from '../../domain/span.ts';
import type { Sentence } from '../../reading/analysis.ts';
import { analyse, type Core } from '../../reading/core/core.ts';
import { dayText } from '../../reading/dates/calendar.ts';
import { readDates } from '../../reading/dates/read-dates.ts';
import type { Question } from '../question/question.ts';
import type { Referred } from './referred.ts';

const DAY = /^\d{4}-\d\d-\d\d/;

/** The days that a question names ("on March 10", "from March 3 to 5"), first and last, each with the numbers of its words. */
export type AskedDays = readonly { readonly first: string; readonly last: string; readonly words: readonly number[] }[];

const dayOf = ({ value }: DateMention): string | null => DAY.exec(value)?.[0] ?? null;

type Named = DateMention & { readonly day: string };

const namedDays = (mentions: readonly DateMention[]): Named[] =>
  mentions.flatMap((mention) => {
    const day = dayOf(mention);
    return day === null ? [] : [{ ...mention, day }];
  });

const REACHES = /^\s*(?:to|until|till|through|[-–—])\s*(?:the\s+)?$/i;
const AND = /^\s*and\s*(?:the\s+)?$/i;
const BETWEEN = /\bbetween\s+(?:the\s+)?$/i;

/** "March 3 to 5", "between March 3 and 5": all the days from the one to the other. */
const areRange = (text: string, from: Named, to: Named | undefined): to is Named => {
  if (to === undefined || to.day < from.day) return false;
  const joint = text.slice(from.end, to.start);
  return REACHES.test(joint) || (AND.test(joint) && BETWEEN.test(text.slice(0, from.start)));
};

const wordsWithin = ({ words, tokens }: Question, { start, end }: DateMention): number[] =>
  words.flatMap(({ at }, word) => {
    const own = tokens[at]?.start ?? -1;
    return own >= start && own < end ? [word] : [];
  });

/** The days a question names, as seen on the day it is asked. */
export const askedDays = (question: Question, nowMs: number, core: Core): AskedDays => {
  const { text } = question;
  const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core);
  const named = namedDays(readDates(analysis, dayText(Math.floor(nowMs / DAY_MS))));
  return named
    .map((mention, at) => {
      const [before, next] = [named[at - 1], named[at + 1]];
      const words = wordsWithin(question, mention);
      if (areRange(text, mention, next)) return { first: mention.day, last: next.day, words };
      if (before !== undefined && areRange(text, before, mention))
        return { first: before.day, last: mention.day, words };
      return { first: mention.day, last: mention.day, words };
    })
    .filter(({ words }) => words.length > 0);
};

/** The day itself, told in other words. */
const BY_DATE = 0.95;

/** Where a sentence tells of a day that the question names, however it puts it: "on Tuesday". */
export const daysIn = (days: AskedDays, { span, tokens }: Sentence, dates: readonly DateMention[]): Referred[] =>
  days.flatMap(({ first, last, words }) => {
    const told = namedDays(dates).find(
      ({ start, end, day }) => start >= span.start && end <= span.end && first <= day && day <= last,
    );
    const at = told === undefined ? -1 : tokens.findLastIndex(({ end }) => end <= told.end);
    return at < 0 ? [] : words.map((word) => ({ word, at, like: BY_DATE }));
  });

/** Which day a sentence tells of, beside those that a question names; null where either names none. */
export type DayTold = 'asked' | 'other' | null;

/** `isWhen` leaves out when a thing was said. */
export const dayTold = (
  days: AskedDays,
  { span }: Sentence,
  dates: readonly DateMention[],
  isWhen: (date: DateMention) => boolean,
): DayTold => {
  const told = namedDays(dates).filter((date) => isWithin(date, span) && isWhen(date));
  if (days.length === 0 || told.length === 0) return null;
  return told.some(({ day }) => days.some(({ first, last }) => first <= day && day <= last)) ? 'asked' : 'other';
};
