import { DAY_MS } from '../domain/instant.ts';
import type { DateMention } from '../domain/reading.ts';
import type { Sentence } from '../reading/analysis.ts';
import { analyse, type Core } from '../reading/core/core.ts';
import { dayText } from '../reading/dates/calendar.ts';
import { readDates } from '../reading/dates/read-dates.ts';
import type { Question } from './question.ts';
import type { Referred } from './referred.ts';

const DAY = /^\d{4}-\d\d-\d\d/;

/** The days that a question names ("on March 10"), each with the numbers of its words. */
export type AskedDays = readonly { readonly day: string; readonly words: readonly number[] }[];

const dayOf = ({ value }: DateMention): string | null => DAY.exec(value)?.[0] ?? null;

export const askedDays = ({ text, words, tokens }: Question, nowMs: number, core: Core): AskedDays => {
  const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core);
  return readDates(analysis, dayText(Math.floor(nowMs / DAY_MS))).flatMap((mention) => {
    const day = dayOf(mention);
    const own = words.flatMap(({ at }, word) => {
      const start = tokens[at]?.start ?? -1;
      return start >= mention.start && start < mention.end ? [word] : [];
    });
    return day === null || own.length === 0 ? [] : [{ day, words: own }];
  });
};

/** The day itself, told in other words. */
const BY_DATE = 0.95;

/** Where a sentence tells of a day that the question names, however it puts it: "on Tuesday". */
export const daysIn = (days: AskedDays, { span, tokens }: Sentence, dates: readonly DateMention[]): Referred[] =>
  days.flatMap(({ day, words }) => {
    const told = dates.find((each) => each.start >= span.start && each.end <= span.end && dayOf(each) === day);
    const at = told === undefined ? -1 : tokens.findLastIndex(({ end }) => end <= told.end);
    return at < 0 ? [] : words.map((word) => ({ word, at, like: BY_DATE }));
  });
