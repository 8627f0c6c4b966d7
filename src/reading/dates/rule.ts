import type { DateMention } from '../../domain/reading.ts';
import {
  addMonths,
  type DayNumber,
  dayText,
  monthText,
  parseDay,
  quarterText,
  weekText,
  yearText,
} from './calendar.ts';
import type { Line } from './line.ts';
import { type Outlook, outlookAt } from './outlook.ts';

export type Found = Pick<DateMention, 'value' | 'type'>;

/** What was dated before in the text. */
export type Memory = {
  /** The last day, week, month or year that was named, as TIMEX3. */
  last: string | null;
  /** The last quarter that was named: "2011-Q3". */
  quarter: string | null;
};

export type Context = {
  /** Day of publication; null where it is unknown. */
  readonly today: DayNumber | null;
  readonly memory: Readonly<Memory>;
  readonly line: Line;
  /** First and one past the last cell of what matched. */
  readonly from: number;
  readonly to: number;
};

export type Groups = Readonly<Record<string, string | undefined>>;

/** A pattern, sticky, over the text of a line, and what it means; null: no date after all. */
export type Rule = { readonly pattern: RegExp; readonly read: (groups: Groups, context: Context) => Found | null };

/** A rule whose pattern must end where a word ends. */
export const rule = (pattern: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(`(?:${pattern})(?= |$)`, 'y'),
  read,
});

/** A rule, and a pattern that matches every text which what the rule matches may begin with: its first words, a space behind. */
export type Opened = Rule & { readonly beginning: RegExp };

/** Rules, and what may be the beginning of one of them. */
export type RuleTable = { readonly beginning: RegExp; readonly rules: readonly Opened[] };

/** The pieces of a pattern: a look around, the start of a group, a number of times, what matches one character, anything else. */
const PIECE = /\(\?<?[!=][^)]*\)|\(\?:|\{[\d,]+\}|(\\.|\[[^\]]+\]|[^()|?*+\\[])|./g;

/**
 * A pattern that may end with the text at each of its characters, and so matches wherever the given one might go on to. What it
 * looks back for is left out: it may stand where an unfinished text ends.
 */
const unfinished = (source: string): string =>
  source.replace(PIECE, (piece, character?: string) => {
    if (piece.startsWith('(?<')) return '';
    return character ? `(?:${character}|$)` : piece;
  });

const withoutNames = ({ pattern }: Rule): string => `(?:${pattern.source.replace(/\(\?<\w+>/g, '(?:')})`;

/** Rules with one pattern of all their beginnings: where it does not match, none of them can. */
export const tableOf = (rules: readonly Rule[]): RuleTable => {
  const beginnings = rules.map((each) => `^${unfinished(withoutNames(each))}`);
  return {
    beginning: new RegExp(beginnings.join('|')),
    rules: rules.map((each, index) => ({ ...each, beginning: new RegExp(beginnings[index] ?? '') })),
  };
};

/** What a rule found, by TIMEX3’s types: a day, month, year or other calendar date. */
export const date = (value: string): Found => ({ value, type: 'DATE' });
/** A time of day, with or without its date. */
export const time = (value: string): Found => ({ value, type: 'TIME' });
/** How long something lasts ("P3D"). */
export const duration = (value: string): Found => ({ value, type: 'DURATION' });
/** What comes again and again ("every Monday"). */
export const set = (value: string): Found => ({ value, type: 'SET' });

/** The cell `offset` words before what matched (1: the one just before), lower case; empty at the start of the line. */
export const wordBefore = ({ line, from }: Context, offset = 1): string =>
  from < offset ? '' : (line.cells[from - offset]?.lower ?? '');
/** The word behind what a rule has met, in lower case. */
export const wordAfter = ({ line, to }: Context): string => line.cells[to]?.lower ?? '';

/** Whether it stands before a possessive ("Wednesday's ruling"): such a thing has happened. */
const possesses = (context: Context): boolean => /^['’]s?$/.test(wordAfter(context));

const seenAt = ({ line, from, to }: Context): Outlook =>
  outlookAt(line.sentence, (line.cells[to - 1] ?? line.cells[from])?.token ?? 0);

/** "Saturday's talks will decide": a day that owns what lies ahead; so does the quake that "will cost millions" after it. */
export const ownsWhatWill = (context: Context): boolean => possesses(context) && seenAt(context) === 'future';

/** Which way the words around the match look; deadlines look ahead unless the verb is past. */
export const outlookOf = (context: Context): Outlook => {
  const before = wordBefore(context);
  if (before === 'as' && wordBefore(context, 2) === 'soon') return 'future';
  const seen = seenAt(context);
  if (possesses(context) && seen !== 'past') return 'open';
  return /^(?:by|until|till|coming|upcoming)$/.test(before) && seen === 'open' ? 'future' : seen;
};

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export type MonthOfYear = { readonly year: number; readonly month: number };

/** `steps` units on from `day`, at the grain of the unit. */
export const shifted = (day: DayNumber, at: MonthOfYear, { grain, steps }: { grain: Grain; steps: number }): string => {
  if (grain === 'day') return dayText(day + steps);
  if (grain === 'week') return weekText(day + steps * 7);
  if (grain === 'year') return yearText(at.year + steps);
  if (grain === 'decade') return String(Math.floor(at.year / 10) + steps);
  if (grain === 'century') return String(Math.floor(at.year / 100) + steps);
  const moved = addMonths(at.year, at.month, steps * (grain === 'quarter' ? 3 : 1));
  return grain === 'month'
    ? monthText(moved.year, moved.month)
    : quarterText(moved.year, Math.floor((moved.month - 1) / 3) + 1);
};

/** First day of a TIMEX3 date of day, month or year; null for anything else. */
export const dayOfValue = (value: string | null): DayNumber | null => {
  if (value === null) return null;
  if (/^\d{4}-\d\d-\d\d/.test(value)) return parseDay(value);
  if (/^\d{4}-\d\d$/.test(value)) return parseDay(`${value}-01`);
  return /^\d{4}$/.test(value) ? parseDay(`${value}-01-01`) : null;
};
