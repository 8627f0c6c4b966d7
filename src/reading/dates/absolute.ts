import { civilDate, type DayNumber, dayNumber, daysInMonth, dayText, monthText, pad, weekdayOf } from './calendar.ts';
import {
  type Context,
  date,
  type Groups,
  outlookOf,
  ownsWhatWill,
  type Rule,
  rule,
  wordAfter,
  wordBefore,
} from './rule.ts';
import {
  DAY_OF_MONTH,
  DAY_PARTS,
  DECADE_WORDS,
  EDGE_OF,
  MONTH,
  MONTHS,
  ORDINAL,
  ORDINALS,
  WEEKDAY,
  WEEKDAYS,
  YEAR,
} from './words.ts';

const MODIFIER = `${EDGE_OF}`;
const DAY = `(?<day>${DAY_OF_MONTH}(?:st|nd|rd|th)?)`;
const TWO_DIGITS_TURN = 50;

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < TWO_DIGITS_TURN ? 2000 + year : 1900 + year;
};

/** The year that puts a month and day where the tense looks from today; the nearest one where tense is silent. */
const yearNear = (context: Context, today: DayNumber, month: number, day: number): number => {
  const { year } = civilDate(today);
  const outlook = outlookOf(context);
  const distance = (candidate: number): number =>
    dayNumber({ year: candidate, month, day: Math.min(day, daysInMonth(candidate, month)) }) - today;
  const score = (candidate: number): number => {
    const days = distance(candidate);
    const against = (outlook === 'past' && days > 0) || (outlook === 'future' && days < 0);
    return Math.abs(days) + (against ? 185 : 0) + (outlook === 'open' && days > 0 ? 40 : 0);
  };
  return [year, year - 1, year + 1].sort((a, b) => score(a) - score(b))[0] ?? year;
};

const monthDay = (month: number, dayWord: string, yearWord: string | undefined, context: Context) => {
  const day = Number.parseInt(dayWord, 10);
  const year = yearWord
    ? fullYear(yearWord.replace(/^'/, ''))
    : context.today === null
      ? null
      : yearNear(context, context.today, month, day);
  if (year === null) return date(`XXXX-${pad(month)}-${pad(day)}`);
  return day >= 1 && day <= daysInMonth(year, month) ? date(`${monthText(year, month)}-${pad(day)}`) : null;
};

const monthOf = (groups: Groups): number => MONTHS.get(groups.month ?? '') ?? 1;

/** "may", "march", "mar", "dec" and the like are months only when written as names. */
const isMonthName = ({ line, from, to }: Context): boolean =>
  line.cells.slice(from, to).every(({ lower, form }) => !MONTHS.has(lower) || /^\p{Lu}/u.test(form));

const BESIDE_MAY =
  /^(?:in|of|since|until|by|last|next|this|from|to|and|or|early|late|mid|through|before|after|during|for|on|between|,|-|–|the|\()$/;
const isBareMonth = (context: Context, month: string): boolean => {
  if (!isMonthName(context)) return false;
  if (!/^(?:may|march|mar|jan|jun|jul|sep|dec|nov|oct|apr|aug|june|april|august)$/.test(month)) return true;
  const token = context.line.sentence.tokens[context.line.cells[context.to - 1]?.token ?? 0];
  if (token?.name.endsWith('PER')) return false;
  if (month === 'may' || month === 'march' || month === 'mar')
    return BESIDE_MAY.test(wordBefore(context)) || context.to - context.from > 1;
  return token?.upos === 'PROPN' || BESIDE_MAY.test(wordBefore(context));
};

const bareMonth = (groups: Groups, context: Context) => {
  const month = monthOf(groups);
  if (!isBareMonth(context, groups.month ?? '')) return null;
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(wordAfter(context)) && !/^[,.]/.test(wordAfter(context))) return null;
  if (groups.year) return date(monthText(Number(groups.year), month));
  if (context.today === null) return date(`XXXX-${pad(month)}`);
  const { year, month: now } = civilDate(context.today);
  if (groups.shift === 'last') return date(monthText(month < now ? year : year - 1, month));
  if (groups.shift === 'next') return date(monthText(month > now ? year : year + 1, month));
  if (groups.shift === 'this') return date(monthText(year, month));
  if (month === now) return date(monthText(year, month));
  const outlook = outlookOf(context);
  if (outlook === 'future') return date(monthText(month > now ? year : year + 1, month));
  if (outlook === 'past') return date(monthText(month < now ? year : year - 1, month));
  return date(monthText(yearNear(context, context.today, month, 15), month));
};

const YEAR_AFTER =
  /^(?:people|men|women|troops|soldiers|civilians|miles|meters|metres|kilometers|pounds|dollars|euros|shares|homes|times|points|feet|acres|tons|tonnes|barrels|votes|members|rooms|workers|employees|students|%|percent|million|billion)$/;
const YEAR_BEFORE =
  /^(?:\$|£|€|#|no\.|number|about|some|than|nearly|almost|flight|highway|route|room|us\$|c\$|boeing|channel|model|page|least|over|only|just)$/;

const bareYear = (groups: Groups, context: Context) => {
  const { line, from, to } = context;
  const cell = line.cells[to - 1];
  const token = line.sentence.tokens[cell?.token ?? 0];
  if (groups.fiscal) return date(groups.year ?? '');
  if (YEAR_BEFORE.test(wordBefore(context)) || YEAR_AFTER.test(wordAfter(context))) return null;
  if (cell?.glued && /^(?:\d+|\p{Lu}+)$/u.test(line.cells[from - 1]?.form ?? '') && to - from === 1) {
    const before = line.cells[from - 1]?.lower ?? '';
    return /^(?:1[89]|20)\d\d$/.test(before) ? date(groups.year ?? '') : null;
  }
  const next = line.cells[to];
  if (/^[/:.]$/.test(wordBefore(context)) && context.line.cells[from - 1]?.end === cell?.start) return null;
  if (next?.glued && /^\d{3,}$/.test(next.lower) && !/^(?:1[89]|20)\d\d$/.test(next.lower)) return null;
  if (token?.deprel === 'nummod' && token.head >= 0) {
    const head = line.sentence.tokens[token.head];
    if (
      head?.number === 'Plur' &&
      !/^(?:results|earnings|elections?|sales|talks|figures|levels|games|olympics|profits)$/i.test(head.form) &&
      wordBefore(context) !== 'in' &&
      head.upos === 'NOUN' &&
      !/^the|'s|its|of$/.test(wordBefore(context))
    )
      return null;
  }
  const year = Number(groups.year);
  return year >= 1500 && year < 2100 ? date(groups.year ?? '') : null;
};

const decade = (groups: Groups, context: Context) => {
  const word = groups.word;
  if (word) return wordBefore(context) === 'the' || groups.the ? date(DECADE_WORDS.get(word) ?? '') : null;
  const digits = (groups.decade ?? '').replace(/\D/g, '');
  if (digits.length >= 4) return date(digits.slice(0, 3));
  const tens = digits.slice(0, 1);
  return date(`${Number(tens) <= 2 ? '20' : '19'}${tens}`);
};

const century = (groups: Groups) => {
  const ordinal = ORDINALS.get(groups.ordinal ?? '');
  return ordinal === undefined ? null : date(String(ordinal - 1).padStart(2, '0'));
};

const slashed = (groups: Groups) => {
  const [a, b, year] = [Number(groups.a), Number(groups.b), fullYear(groups.year ?? '')];
  const [month, day] = a > 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return date(`${monthText(year, month)}-${pad(day)}`);
};

/** "Saturday's talks will decide", said on a Thursday or Friday: so near a day ahead would not be left for one so long past. */
const SOON_DAYS = 2;

/** A weekday by the tense around it: the nearest one behind, today counted, or ahead. */
export const weekdayNear = (weekday: number, today: DayNumber, context: Context, shift: string | undefined): string => {
  const behind = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (shift && /^(?:last|past|previous)/.test(shift)) return dayText(today - (behind || 7));
  if (shift && /^(?:next|coming|following)/.test(shift)) return dayText(today + (ahead || 7));
  const outlook = outlookOf(context);
  if (outlook === 'future' || (ahead <= SOON_DAYS && ownsWhatWill(context))) return dayText(today + ahead);
  return dayText(today - behind);
};

const weekdayIsName = ({ line, from, to }: Context): boolean =>
  line.cells
    .slice(from, to)
    .every(
      ({ lower, form }) =>
        !/^(?:sun|sat|mon|wed|thu|fri|tue)\.?$/.test(lower) || (/^\p{Lu}/u.test(form) && form.endsWith('.')),
    );

const weekdayDate = (
  { shift, weekday, part }: { shift: string | undefined; weekday: string; part: string | undefined },
  context: Context,
) => {
  if (!weekdayIsName(context)) return null;
  const number = WEEKDAYS.get(weekday) ?? 1;
  if (/days$/.test(weekday)) return { value: `XXXX-WXX-${number}`, type: 'SET' as const };
  const day = context.today === null ? `XXXX-WXX-${number}` : weekdayNear(number, context.today, context, shift);
  return part ? { value: `${day}${DAY_PARTS.get(part)}`, type: 'TIME' as const } : date(day);
};

/** Dates that name their month, day or year: "Feb. 27", "14 March 1998", "late 1989", "the 1990s", "3/14/98", ISO 8601. */
export const ABSOLUTE: readonly Rule[] = [
  rule('(?<iso>\\d{4}-\\d\\d-\\d\\d)', ({ iso = '' }) => date(iso)),
  rule(
    `(?<year>${YEAR}) (?<month>0[1-9]|1[0-2]) (?<day>0[1-9]|[12]\\d|3[01])`,
    ({ year, month, day }, { line, from }) => (line.cells[from + 1]?.glued ? date(`${year}-${month}-${day}`) : null),
  ),
  rule('(?<a>\\d{1,2}) ?/ ?(?<b>\\d{1,2}) ?/ ?(?<year>\\d{4}|\\d\\d)', slashed),
  rule(
    `${MODIFIER}(?:${WEEKDAY} ?,? ?(?:the )?)?(?<month>${MONTH}) ${DAY}(?: ,? ?(?<year>${YEAR}|'\\d\\d))?`,
    (groups, context) =>
      isMonthName(context) ? monthDay(monthOf(groups), groups.day ?? '', groups.year, context) : null,
  ),
  rule(
    `${MODIFIER}(?:${WEEKDAY} ?,? ?)?(?:the )?${DAY} (?:of )?(?<month>${MONTH})(?: ?,? (?<year>${YEAR}))?`,
    (groups, context) =>
      isMonthName(context) ? monthDay(monthOf(groups), groups.day ?? '', groups.year, context) : null,
  ),
  rule(
    `${MODIFIER}(?:(?<shift>last|next|this|this past) )?(?<month>${MONTH})(?: (?:of |, )?(?<year>${YEAR}))?`,
    bareMonth,
  ),
  rule(`${MODIFIER}(?:(?:the )?(?<fiscal>fiscal(?: year)?|year) )?(?<year>${YEAR})`, bareYear),
  rule(`${MODIFIER}(?<the>the )?(?:early |late |mid )?(?<decade>(?:1[5-9]|20)\\d0(?:s| 's)|'?[2-9]0s)`, decade),
  rule(`${MODIFIER}(?<the>the )?(?:early |late |mid )?(?<word>${[...DECADE_WORDS.keys()].join('|')})`, decade),
  rule(`${MODIFIER}(?:the )?(?:early |late |mid )?(?<ordinal>${ORDINAL}) century`, century),
  rule(
    `(?:(?:late|early|later|earlier) )?(?:on )?(?:(?:the )?(?<shift>last|next|this|this past|previous|following|coming|past) )?(?<weekday>${WEEKDAY})(?: (?<part>morning|afternoon|evening|night))?`,
    ({ shift, weekday = '', part }, context) => weekdayDate({ shift, weekday, part }, context),
  ),
];
