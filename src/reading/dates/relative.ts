import {
  addMonths,
  civilDate,
  type DayNumber,
  dayText,
  quarterText,
  weekdayOf,
  weekText,
  yearText,
} from './calendar.ts';
import {
  type Context,
  date,
  dayOfValue,
  duration,
  type Found,
  type Grain,
  type Groups,
  outlookOf,
  type Rule,
  rule,
  shifted,
  time,
  wordAfter,
  wordBefore,
} from './rule.ts';
import { durationOf, EDGE_OF, NUMBER, numberOf, ORDINALS, SEASON, unitOf, YEAR } from './words.ts';

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};
/** First month of each season, north. */
const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
const GRAINS: Readonly<Record<string, Grain>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  weekend: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  centur: 'century',
};

const stepsOf = (shift: string): number => {
  if (/last|past|previous|preceding/.test(shift)) return -1;
  return /next|coming|following/.test(shift) ? 1 : 0;
};

/** "the previous month", "the following day", "that year": counted from the date that the text named last. */
const FROM_LAST = /previous|preceding|following|that|same/;

/** A month or a year is too wide to count days from. */
const lastNamed = ({ memory }: Context, isDay: boolean): DayNumber | null =>
  isDay && (memory.last?.length ?? 0) < 10 ? null : dayOfValue(memory.last);

const anchorOf = (shift: string, context: Context, isDay: boolean): DayNumber | null =>
  (FROM_LAST.test(shift) ? lastNamed(context, isDay) : null) ?? context.today;

const weekend = (day: DayNumber, steps: number): string => `${weekText(day + steps * 7)}-WE`;

const unitShift = ({ shift = '', unit = '' }: Groups, context: Context): Found | null => {
  const name = unitOf(unit).name;
  const day = anchorOf(shift, context, GRAINS[name] === 'day');
  const steps = stepsOf(shift);
  if (name === 'night') return day === null ? null : time(`${dayText(shift.includes('last') ? day - 1 : day)}TNI`);
  if (day === null) return steps < 0 ? date('PAST_REF') : steps > 0 ? date('FUTURE_REF') : date('PRESENT_REF');
  if (name === 'weekend')
    return date(weekend(day, weekdayOf(day) < 6 && /this/.test(shift) && outlookOf(context) === 'past' ? -1 : steps));
  if (steps < 0 && name === 'decade') return duration('P10Y');
  if (steps < 0 && name === 'centur') return duration('P100Y');
  const grain = GRAINS[name];
  return grain ? date(shifted(day, civilDate(day), { grain, steps })) : null;
};

/** "the week", "the month", "the year", "the weekend" with no number: the one being spoken of. */
const theUnit = ({ unit = '' }: Groups, context: Context): Found | null => {
  const { today } = context;
  if (today === null) return null;
  if (unit === 'weekend') return date(weekend(today, weekdayOf(today) < 6 && outlookOf(context) !== 'future' ? -1 : 0));
  const grain = GRAINS[unitOf(unit).name];
  return grain ? date(shifted(today, civilDate(today), { grain, steps: 0 })) : null;
};

const SUB_DAY: Readonly<Record<string, true>> = { second: true, minute: true, hour: true };

/** So many units before (−1) or after (1) a day, at the grain of the unit; the vague ones are only past or future. */
const away = (groups: Groups, day: DayNumber | null, direction: -1 | 1): Found => {
  const count = numberOf(groups.number ?? '');
  const { name, times } = unitOf(groups.unit ?? '');
  if (day === null || count === null || SUB_DAY[name])
    return count === null && direction < 0 ? date('PAST_REF') : duration(durationOf(count, groups.unit ?? ''));
  const at = civilDate(day);
  const whole = Math.round(count * times);
  if (name === 'year' && count % 1 !== 0) {
    const moved = addMonths(at.year, at.month, direction * Math.round(count * 12));
    return date(yearText(moved.year));
  }
  const grain = name === 'decade' || name === 'centur' ? 'year' : (GRAINS[name] ?? 'day');
  return date(shifted(day, at, { grain, steps: direction * whole }));
};

const yearBefore = (quarter: string): string => `${Number(quarter.slice(0, 4)) - 1}${quarter.slice(4)}`;

/** In a text about quarters "a year ago" and "a year earlier" mean the quarter of the year before. */
const quarterAYearAgo = ({ number = '', unit = '' }: Groups, { memory }: Context): Found | null =>
  memory.quarter && unit === 'year' && /^(?:a|one)$/.test(number) ? date(yearBefore(memory.quarter)) : null;

const ago = (groups: Groups, context: Context): Found =>
  quarterAYearAgo(groups, context) ?? away(groups, context.today, -1);

const earlier = (groups: Groups, context: Context): Found | null => {
  const direction = /earlier|before|previously|prior/.test(groups.side ?? '') ? -1 : 1;
  const { name } = unitOf(groups.unit ?? '');
  const day = lastNamed(context, GRAINS[name] === 'day') ?? context.today;
  if (direction < 0) {
    const quarter = quarterAYearAgo(groups, context);
    if (quarter) return quarter;
  }
  if (/^(?:before|after)$/.test(groups.side ?? '') && wordAfter(context) !== '' && !/^[.,;]$/.test(wordAfter(context)))
    return duration(durationOf(numberOf(groups.number ?? ''), groups.unit ?? ''));
  return SUB_DAY[name]
    ? duration(durationOf(numberOf(groups.number ?? ''), groups.unit ?? ''))
    : away(groups, day, direction);
};

const quarterNear = (number: number, context: Context): string | null => {
  if (context.today === null) return `XXXX-Q${number}`;
  const { year, month } = civilDate(context.today);
  const now = Math.floor((month - 1) / 3) + 1;
  const outlook = outlookOf(context);
  if (outlook === 'future') return quarterText(number >= now - 1 ? year : year + 1, number);
  const tooFar = number > now + 1 || (number > now && outlook === 'past' && number - now > 1);
  return quarterText(tooFar ? year - 1 : year, number);
};

const yearWord = (word: string | undefined, context: Context): number | null => {
  if (!word) return null;
  if (/^\d{4}$/.test(word)) return Number(word);
  if (context.today === null) return null;
  return civilDate(context.today).year + stepsOf(word);
};

const namedQuarter = (groups: Groups, context: Context): Found | null => {
  const number = ORDINALS.get(groups.ordinal ?? '') ?? 0;
  if (number < 1 || number > 4) return null;
  const year = yearWord(groups.before, context) ?? yearWord(groups.after, context);
  if (year !== null) return date(quarterText(year, number));
  const near = quarterNear(number, context);
  return near === null ? null : date(groups.ago ? yearBefore(near) : near);
};

const lastQuarter = ({ today, memory }: Context): string | null => {
  if (memory.quarter || today === null) return memory.quarter;
  return shifted(today, civilDate(today), { grain: 'quarter', steps: -1 });
};

const theQuarter = ({ which = '', noun = '' }: Groups, context: Context): Found | null => {
  const quarter = lastQuarter(context);
  if (noun === 'period' && !context.memory.quarter) return null;
  if (quarter === null) return null;
  if (/year|ago|comparable|corresponding/.test(which)) return date(yearBefore(quarter));
  if (/^(?:this|current)/.test(which) && context.today !== null)
    return date(shifted(context.today, civilDate(context.today), { grain: 'quarter', steps: 0 }));
  if (/^(?:next|coming)/.test(which) && context.today !== null)
    return date(shifted(context.today, civilDate(context.today), { grain: 'quarter', steps: 1 }));
  return date(quarter);
};

const yearAgoAdjective = (_: Groups, { memory, today }: Context): Found | null => {
  if (memory.quarter) return date(yearBefore(memory.quarter));
  return today === null ? null : date(yearText(civilDate(today).year - 1));
};

const season = ({ shift = '', season: word = '', year }: Groups, context: Context): Found | null => {
  const letters = SEASONS[word] ?? 'SU';
  if (year) return date(`${year}-${letters}`);
  if (!shift && word === 'fall' && wordBefore(context) !== 'in') return null;
  if (context.today === null) return date(`XXXX-${letters}`);
  const { year: thisYear, month } = civilDate(context.today);
  const starts = SEASON_MONTH[letters] ?? 6;
  if (/last|past|previous/.test(shift)) return date(`${month > starts + 1 ? thisYear : thisYear - 1}-${letters}`);
  if (/next|coming/.test(shift)) return date(`${month < starts ? thisYear : thisYear + 1}-${letters}`);
  const behind = outlookOf(context) === 'past' && shift !== 'this' && month < starts;
  return date(`${behind ? thisYear - 1 : thisYear}-${letters}`);
};

const half = ({ ordinal = '', year }: Groups, context: Context): Found | null => {
  const at = yearWord(year, context) ?? (context.today === null ? null : civilDate(context.today).year);
  return at === null ? null : date(`${at}-H${ordinal === 'first' ? 1 : 2}`);
};

const endOfYear = (_: Groups, { today }: Context): Found | null =>
  today === null ? null : date(`${civilDate(today).year}-12-31`);

const SIDES = 'earlier|later|before|after|previously|prior|afterwards|afterward|thereafter|hence';
const AROUND =
  '(?:(?:more than|less than|about|around|nearly|almost|over|at least|just|only|some|roughly|approximately|exactly|barely|fewer than|under) )*';
const SHIFT =
  '(?<shift>(?:the )?(?:last|next|past|previous|following|coming|preceding|same|current)|this(?: past| coming)?|that(?: same)?)';
const QUARTER_YEAR = `(?:(?<before>${YEAR}|(?:this|last|next) year) (?:'s )?)?`;

/** Dates counted from another date: "last month", "two weeks ago", "a day earlier", "the third quarter", "last fall". */
export const RELATIVE: readonly Rule[] = [
  rule(
    `${EDGE_OF}(?:later |earlier )?${SHIFT} (?:fiscal |calendar )?(?<unit>days?|weeks?|weekend|months?|years?|decade|century|night)(?<!s)`,
    unitShift,
  ),
  rule(`${EDGE_OF}the (?<unit>weekend)`, theUnit),
  rule(
    '(?:(?:the )?(?:end|rest|remainder|beginning|start|middle|close)|later|earlier|late|early) (?:of|in) the (?:fiscal )?(?<unit>week|month|year|decade|century)',
    theUnit,
  ),
  rule('for the (?<unit>year)(?! end)', theUnit),
  rule('(?:the )?(?:full|current|fiscal|calendar) (?:fiscal )?(?<unit>year|month|week)', theUnit),
  rule('year end', endOfYear),
  rule(
    `${AROUND}(?<number>${NUMBER}) (?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|decades?|century|centuries) (?:ago|back)`,
    ago,
  ),
  rule('(?<unit>years|months|weeks|days|decades|centuries|hours) ago', () => date('PAST_REF')),
  rule(
    `${AROUND}(?<number>${NUMBER}) (?<unit>seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?) (?<side>${SIDES})`,
    earlier,
  ),
  rule(
    `(?:in )?${AROUND}(?<number>${NUMBER}) (?<unit>days?|weeks?|months?|years?|decades?) from (?:now|today)`,
    (groups, { today }) => away(groups, today, 1),
  ),
  rule(
    `${EDGE_OF}(?:the |its |their |his )?${QUARTER_YEAR}(?:fiscal )?(?<ago>year ago |year earlier )?(?:fiscal )?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) (?:fiscal )?quarter(?: of (?:fiscal )?(?<after>${YEAR}|(?:this|last|next) year))?`,
    namedQuarter,
  ),
  rule(
    '(?:the )?(?<which>latest|this|last|next|current|most recent|year ago|year earlier|previous|that|coming|comparable year ago|comparable|corresponding|same|prior year) (?<noun>quarter|period)',
    theQuarter,
  ),
  rule('the (?<noun>quarter)', theQuarter),
  rule('(?:the )?year (?:ago|earlier)', yearAgoAdjective),
  rule(
    `${EDGE_OF}(?:(?:the )?(?<shift>last|next|this|this past|past|coming|previous) )?(?<season>${SEASON})(?: (?:of )?(?<year>${YEAR}))?`,
    (groups, context) => (groups.shift || groups.year ? season(groups, context) : null),
  ),
  rule(`${EDGE_OF}(?:the|in|in the) (?<season>${SEASON})(?: (?:of )?(?<year>${YEAR}))?`, season),
  rule(`(?:the )?(?<ordinal>first|second) half of (?:fiscal )?(?<year>${YEAR}|(?:this|last|next) year)`, half),
];
