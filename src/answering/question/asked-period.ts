import { DAY_MS, instantMs } from '../../domain/instant.ts';
import { EVER, type Period } from '../../domain/period.ts';
import type { DateMention } from '../../domain/reading.ts';
import type { LibraryAccess, Scope } from '../../ports.ts';
import { analyse, type Core } from '../../reading/core/core.ts';
import { dayNumber, dayText, weekdayOf } from '../../reading/dates/calendar.ts';
import { readDates } from '../../reading/dates/read-dates.ts';
import { BODY_NOUNS, PEOPLE_NOUNS } from '../../reading/tables/role-nouns.ts';
import { findPassages } from '../find.ts';
import type { Question } from './question.ts';

const WEEK_DAYS = 7;

const midnight = (year: number, month: number, day: number): number => dayNumber({ year, month, day }) * DAY_MS;

/** From the first to the last moment of a TIMEX3 value: a day, a week, a month or a year; null for any other. */
export const rangeOf = (value: string): { readonly startMs: number; readonly endMs: number } | null => {
  const [found, ...parts] = /^(\d{4})(?:-W(\d\d)|-(\d\d)(?:-(\d\d))?)?/.exec(value) ?? [];
  if (found === undefined) return null;
  const [year = 0, week = 0, month = 0, day = 0] = parts.map((part) => Number(part ?? 0));
  if (week > 0) {
    const fourth = dayNumber({ year, month: 1, day: 4 });
    const startMs = (fourth - weekdayOf(fourth) + 1 + (week - 1) * WEEK_DAYS) * DAY_MS;
    return { startMs, endMs: startMs + WEEK_DAYS * DAY_MS };
  }
  if (day > 0) return { startMs: midnight(year, month, day), endMs: midnight(year, month, day) + DAY_MS };
  if (month === 0) return { startMs: midnight(year, 1, 1), endMs: midnight(year + 1, 1, 1) };
  const next = month === 12 ? midnight(year + 1, 1, 1) : midnight(year, month + 1, 1);
  return { startMs: midnight(year, month, 1), endMs: next };
};

const AFTER = /\b(?:since|after|from)\s+(?:the\s+)?$/i;
const BEFORE = /\b(?:before|until|till)\s+(?:the\s+)?$/i;
/** "last week", "yesterday": what is asked is what was told then. */
const THEN = /^(?:last|this|the (?:last|past)|yesterday|today)/i;

/** "from March 3 to March 5": days on which something happened, not when it was told. */
const RANGE_BEGINS = /\bfrom\s+(?:the\s+)?$/i;
const RANGE_GOES_ON = /^\s*(?:to|until|till|through|[-–—])\s/i;
const RANGE_ENDS = /\bfrom\s[^?,]{3,30}\s(?:to|until|till|through)\s+(?:the\s+)?$/i;

const isOfRange = (text: string, { start, end }: DateMention): boolean =>
  RANGE_ENDS.test(text.slice(0, start)) ||
  (RANGE_BEGINS.test(text.slice(0, start)) && RANGE_GOES_ON.test(text.slice(end)));

const within = (a: Period, b: Period): Period => {
  const since = [a.sinceMs, b.sinceMs].filter((ms) => ms !== null);
  const until = [a.untilMs, b.untilMs].filter((ms) => ms !== null);
  return {
    sinceMs: since.length > 0 ? Math.max(...since) : null,
    untilMs: until.length > 0 ? Math.min(...until) : null,
  };
};

/** A month's or a year's figures are told in the one after it. */
const toldUntil = ({ startMs, endMs }: { readonly startMs: number; readonly endMs: number }): number =>
  endMs + (endMs - startMs > WEEK_DAYS * DAY_MS ? endMs - startMs : DAY_MS);

const limitOf = (text: string, mention: DateMention): Period | null => {
  const { start, end, value } = mention;
  const range = isOfRange(text, mention) ? null : rangeOf(value);
  const lead = text.slice(0, start);
  if (range === null) return null;
  if (AFTER.test(lead)) return { sinceMs: range.startMs, untilMs: null };
  if (BEFORE.test(lead)) return { sinceMs: null, untilMs: range.startMs };
  return THEN.test(text.slice(start, end)) ? { sinceMs: range.startMs, untilMs: toldUntil(range) } : null;
};

/**
 * What the dates of a question say of when its answer was told, and their words, which no answer needs to repeat; a day
 * on which something happened limits nothing.
 */
export const periodInWords = (
  text: string,
  nowMs: number,
  core: Core,
): { readonly period: Period; readonly words: string } => {
  const analysis = analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core);
  let period = EVER;
  let words = '';
  for (const mention of readDates(analysis, dayText(Math.floor(nowMs / DAY_MS)))) {
    const limit = limitOf(text, mention);
    if (limit === null) continue;
    period = within(period, limit);
    words += ` ${text.slice(mention.start, mention.end)}`;
  }
  return { period, words };
};

/** "before the strike", "after the talks in Lirue": an event that bounds the time. */
const BY_EVENT = /\b(before|after|since) the ([\p{L}’' -]+?)\s*[?,.]?$/iu;

type Bound = { readonly side: 'before' | 'after'; readonly words: readonly string[] };

const boundIn = ({ text, words }: Question): Bound | null => {
  const [phrase, side, event = ''] = BY_EVENT.exec(text) ?? [];
  if (phrase === undefined) return null;
  const nouns = event.toLowerCase().split(/\s+/);
  if (nouns.some((noun) => BODY_NOUNS.has(noun) || PEOPLE_NOUNS.has(noun) || noun === 'judge')) return null;
  const own = words.filter(({ word }) => event.includes(word)).map(({ word }) => word);
  return own.length === 0 ? null : { side: side?.toLowerCase() === 'before' ? 'before' : 'after', words: own };
};

const firstTold = async (words: readonly string[], scope: Scope, library: LibraryAccess): Promise<number | null> => {
  const passages = await findPassages({ scope, period: EVER, groups: words.map((word) => [word]) }, library);
  const most = passages[0]?.score ?? 0;
  const times = passages
    .filter(({ score, article }) => score >= most * 0.8 && article.publishedAt !== null)
    .map(({ article }) => instantMs(article.publishedAt) ?? 0);
  return times.length === 0 ? null : Math.min(...times);
};

const withoutWords = (question: Question, gone: (word: string) => boolean): Question => {
  const words = question.words.filter(({ word }) => !gone(word));
  return words.length === 0 ? question : { ...question, words };
};

/**
 * The period in which a question's answer was told, by its words, within the one that was asked for; and the question
 * without what only says when ("since June 8", "before the strike").
 */
export const askedPeriod = async (
  { question: whole, scope, period, nowMs }: { question: Question; scope: Scope; period: Period; nowMs: number },
  library: LibraryAccess,
  core: Core,
): Promise<{ readonly period: Period; readonly question: Question }> => {
  const dated = periodInWords(whole.text, nowMs, core);
  const told = within(period, dated.period);
  const question = withoutWords(whole, (word) => dated.words.split(' ').includes(word));
  const bound = boundIn(question);
  const moment = bound === null ? null : await firstTold(bound.words, scope, library);
  if (bound === null || moment === null) return { period: told, question };
  if (bound.side === 'after') return { period: within(told, { sinceMs: moment, untilMs: null }), question };
  return {
    period: within(told, { sinceMs: null, untilMs: moment }),
    question: withoutWords(question, (word) => bound.words.includes(word)),
  };
};
