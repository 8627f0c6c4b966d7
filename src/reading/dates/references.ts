import { weekdayNear } from './absolute.ts';
import { civilDate, type DayNumber, dayNumber, dayText, pad, weekdayOf } from './calendar.ts';
import {
  type Context,
  date,
  dayOfValue,
  type Found,
  type Groups,
  outlookOf,
  type Rule,
  rule,
  time,
  wordAfter,
  wordBefore,
} from './rule.ts';
import { DAY_PARTS, PART_OF_DAY, WEEKDAY, WEEKDAYS } from './words.ts';

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

const relativeDay = ({ day = '', part }: Groups, { today }: Context): Found | null => {
  if (today === null) return date(day === 'yesterday' ? 'PAST_REF' : day === 'tomorrow' ? 'FUTURE_REF' : 'PRESENT_REF');
  const value = dayText(today + (DAYS[day] ?? 0));
  if (day === 'tonight') return time(`${value}TNI`);
  return part ? time(`${value}${DAY_PARTS.get(part) ?? ''}`) : date(value);
};

/** The last day that was named; a month or year is too wide for a time of day. */
const dayNamed = ({ memory }: Context): DayNumber | null =>
  memory.last !== null && memory.last.length >= 10 ? dayOfValue(memory.last) : null;

const partOfDay = ({ part = '', which = '' }: Groups, context: Context): Found | null => {
  const { today } = context;
  const letters = DAY_PARTS.get(part);
  const day = /that|the|previous|following|next/.test(which) ? (dayNamed(context) ?? today) : today;
  if (!letters || day === null) return null;
  const moved = day + (/following|next/.test(which) ? 1 : /previous|last/.test(which) ? -1 : 0);
  return time(`${dayText(moved)}${letters}`);
};

const dayOfClock = (context: Context, weekday: string | undefined, word: string | undefined): string => {
  const { today } = context;
  if (today === null) return 'XXXX-XX-XX';
  if (weekday) return weekdayNear(WEEKDAYS.get(weekday) ?? 1, today, context, undefined);
  if (word) return dayText(today + (DAYS[word] ?? 0));
  const named = dayNamed(context) ?? today;
  // "… would not resume before Friday. The fire was out by 5 a.m.": what is past was on no day to come.
  return dayText(named > today && outlookOf(context) === 'past' ? today : named);
};

const clock = (groups: Groups, context: Context): Found | null => {
  const [hours = '', minutes] = (groups.clock ?? '').split(/[:.]/);
  let hour = Number(hours);
  const half = groups.half ?? '';
  if (hour > 24 || Number(minutes ?? 0) > 59) return null;
  if (/^p|afternoon|evening|night/.test(half) && hour < 12) hour += 12;
  if (/^a|morning/.test(half) && hour === 12) hour = 0;
  return time(`${dayOfClock(context, groups.weekday, groups.word)}T${pad(hour)}:${minutes ?? '00'}`);
};

const military = ({ clock: digits = '' }: Groups, context: Context): Found | null =>
  Number(digits.slice(0, 2)) < 25
    ? time(`${dayOfClock(context, undefined, undefined)}T${digits.slice(0, 2)}:${digits.slice(2)}`)
    : null;

const NAMED_TIMES: Readonly<Record<string, string>> = {
  noon: 'T12:00',
  midday: 'T12:00',
  midnight: 'T00:00',
  dawn: 'TMO',
  dusk: 'TEV',
  overnight: 'TNI',
  sunrise: 'TMO',
  sunset: 'TEV',
};
const namedTime = ({ name = '', weekday, word }: Groups, context: Context): Found =>
  time(`${dayOfClock(context, weekday, word)}${NAMED_TIMES[name] ?? ''}`);

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
const easter = (year: number): DayNumber => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
};

/** The nth weekday of a month; n = −1 is the last. */
const nth = (year: number, month: number, weekday: number, n: number): DayNumber => {
  const first = dayNumber({ year, month, day: 1 });
  const start = first + ((weekday - weekdayOf(first) + 7) % 7);
  if (n > 0) return start + (n - 1) * 7;
  const next =
    month === 12 ? dayNumber({ year: year + 1, month: 1, day: 1 }) : dayNumber({ year, month: month + 1, day: 1 });
  return start + Math.floor((next - 1 - start) / 7) * 7;
};

const fixed = (month: number, day: number) => (year: number) => dayNumber({ year, month, day });

const HOLIDAYS: Readonly<Record<string, (year: number) => DayNumber>> = {
  'christmas eve': fixed(12, 24),
  'christmas day': fixed(12, 25),
  christmas: fixed(12, 25),
  "new year 's eve": fixed(12, 31),
  "new year 's day": fixed(1, 1),
  "valentine 's day": fixed(2, 14),
  'may day': fixed(5, 1),
  'thanksgiving day': (year) => nth(year, 11, 4, 4),
  thanksgiving: (year) => nth(year, 11, 4, 4),
  'labor day': (year) => nth(year, 9, 1, 1),
  'memorial day': (year) => nth(year, 5, 1, -1),
  'veterans day': fixed(11, 11),
  'easter sunday': easter,
  'easter monday': (year) => easter(year) + 1,
  'good friday': (year) => easter(year) - 2,
  easter,
};

const holiday = ({ holiday: name = '', shift, year }: Groups, context: Context): Found | null => {
  const of = HOLIDAYS[name];
  if (!of || !/^\p{Lu}/u.test(context.line.cells[context.to - 1]?.form ?? '')) return null;
  if (year) return date(dayText(of(Number(year))));
  if (context.today === null) return null;
  const { year: now } = civilDate(context.today);
  const outlook = shift === 'last' ? 'past' : shift === 'next' ? 'future' : outlookOf(context);
  const days = [now - 1, now, now + 1].map(of);
  const today = context.today;
  const behind = days.findLast((day) => day <= today) ?? today;
  const ahead = days.find((day) => day >= today) ?? today;
  const nearest = today - behind <= ahead - today ? behind : ahead;
  return date(dayText(outlook === 'past' ? behind : outlook === 'future' ? ahead : nearest));
};

const dayBefore = ({ side, weekday, word }: Groups, context: Context): Found | null => {
  if (context.today === null) return null;
  const base = weekday
    ? dayOfValue(weekdayNear(WEEKDAYS.get(weekday) ?? 1, context.today, context, undefined))
    : context.today + (DAYS[word ?? ''] ?? 0);
  return base === null ? null : date(dayText(base + (side === 'before' ? -1 : 1)));
};

const CLOCK = '(?<clock>(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)?)';
const ZONE = '(?: (?:est|edt|et|gmt|pst|pdt|cst|cdt|bst|utc|local time|eastern time|eastern))?';
const ON_DAY = `(?: ?,? (?:on )?(?:(?<weekday>${WEEKDAY})|(?<word>today|yesterday|tomorrow)))?`;

const reference = (value: string) => (): Found => date(value);

/** Words that only say past, now or to come; times of day; feasts. */
export const REFERENCES: readonly Rule[] = [
  rule(
    '(?:(?:late|early|later|earlier|mid) )?(?:(?<lead>morning|afternoon|evening) )?(?<day>today|yesterday|tomorrow|tonight)(?: (?<part>morning|afternoon|evening|night))?',
    relativeDay,
  ),
  rule(
    `(?:(?:late|early|mid) )?(?:in the )?(?<which>this|that|the same|the next|the following|the previous|last|later that|earlier this|the) (?<part>${PART_OF_DAY})`,
    (groups, context) =>
      groups.which === 'the' && !/^(?:in|during|by|of|into)$/.test(wordBefore(context))
        ? null
        : partOfDay(groups, context),
  ),
  rule(`the day (?<side>before|after) (?:(?<weekday>${WEEKDAY})|(?<word>yesterday|tomorrow))`, dayBefore),
  rule(`${CLOCK}(?: ?(?<half>a\\.m\\.?|p\\.m\\.?|am|pm| in the (?:morning|afternoon|evening)))${ZONE}${ON_DAY}`, clock),
  rule(`${CLOCK} o'clock${ZONE}(?: (?<half>in the (?:morning|afternoon|evening)))?${ON_DAY}`, clock),
  rule(`(?<clock>(?:[01]?\\d|2[0-3]):[0-5]\\d)(?: hours)?${ZONE}${ON_DAY}`, (groups, context) =>
    /^(?:at|about|around|by|until|from|after|before|since|to|\()$/.test(wordBefore(context)) ||
    /gmt|local/.test(wordAfter(context))
      ? clock(groups, context)
      : null,
  ),
  rule('(?<clock>(?:[01]\\d|2[0-3])[0-5]\\d) (?:gmt|utc|hours|local time)', military),
  rule(`(?:around |about )?(?<name>noon|midday|midnight|dawn|dusk|overnight|sunrise|sunset)${ON_DAY}`, namedTime),
  rule(
    `(?:(?<shift>last|next|this) )?(?<holiday>${Object.keys(HOLIDAYS).join('|')})(?: (?:of )?(?<year>(?:19|20)\\d\\d))?`,
    holiday,
  ),
  rule(
    '(?:right )?now|at present|currently|presently|nowadays|these days|at the moment|for the moment|at this (?:time|point)|at this moment',
    reference('PRESENT_REF'),
  ),
  rule('(?:the )?current', (_, context) => (wordAfter(context) === 'affairs' ? null : date('PRESENT_REF'))),
  rule(
    'recently|(?:the )?recent|(?:in )?the (?:recent |distant )?past|formerly|long ago|just recently|in recent (?:memory|times)|lately',
    (_, context) =>
      /^(?:most|more)$/.test(wordBefore(context)) && wordAfter(context) === '' ? null : date('PAST_REF'),
  ),
  rule('once', (_, context) =>
    /^(?:at|all|more|than)$/.test(wordBefore(context)) ||
    !/^(?:been|a|the|had|was|were|considered|described|called|[a-z]+ed|powerful|thriving|mighty)$/.test(
      wordAfter(context),
    ) ||
    outlookOf(context) === 'future' ||
    wordBefore(context) === '' ||
    wordBefore(context) === ','
      ? null
      : date('PAST_REF'),
  ),
  rule(
    '(?:in )?the (?:near |foreseeable |distant |not too distant )?future|soon|in the (?:near|long|short) (?:term|run)|(?:the )?(?:near|long|short) term future|someday|some day|as soon as possible|a later date',
    (_, context) => (/^as$/.test(wordBefore(context)) || /^as$/.test(wordAfter(context)) ? null : date('FUTURE_REF')),
  ),
];
