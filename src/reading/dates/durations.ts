import {
  type Context,
  duration,
  type Found,
  type Groups,
  type Rule,
  rule,
  set,
  wordAfter,
  wordBefore,
} from './rule.ts';
import { COUNT, durationOf, NUMBER, numberOf, UNIT, unitOf, WEEKDAY, WEEKDAYS } from './words.ts';

const AROUND =
  '(?:(?:more than|less than|no more than|about|around|nearly|almost|over|at least|at most|up to|as long as|as many as|just|only|some|roughly|approximately|under|fewer than|an estimated|an additional|additional|another|within|every|much of|most of) )*';
const WINDOW =
  '(?:(?:the |its |their |his |her )?(?:past|last|next|first|coming|recent|final|previous|following|latest|preceding|ensuing|opening) )';
const EXTRA =
  '(?:more |additional |full |straight |consecutive |whole |long |solid |further |trading |business |working |successive |other )*';

/** "6-year-old boy" tells an age, not how long something lasted. */
const tellsAge = (context: Context): boolean => wordAfter(context) === 'old' || wordAfter(context) === 'olds';

/** "$1.76 a year", "three times a week", "5 miles an hour": a rate. */
const tellsRate = ({ number = '' }: Groups, context: Context): boolean => {
  if (!/^an?$/.test(number)) return false;
  const token = context.line.sentence.tokens[(context.line.cells[context.from]?.token ?? 0) - 1];
  return (
    token !== undefined &&
    (token.upos === 'NUM' ||
      token.upos === 'NOUN' ||
      token.upos === 'SYM' ||
      token.upos === 'PROPN' ||
      /^(?:once|twice|%|million|billion)$/.test(token.lemma))
  );
};

const BEFORE_A =
  /^(?:for|in|within|over|after|than|about|nearly|almost|half|least|took|take|takes|lasted|spent|under|of|last|lasts|wait|during|only|just|spend|nor|not|only|every)$/;

const counted = (groups: Groups, context: Context): Found | null => {
  const unit = groups.unit ?? '';
  if (tellsAge(context) || tellsRate(groups, context)) return null;
  if (/^an?$/.test(groups.number ?? '') && !BEFORE_A.test(wordBefore(context)) && context.to - context.from < 3)
    return null;
  if (/^seconds?$/.test(unit) && /^an?$/.test(groups.number ?? '')) return null;
  if (
    groups.number === 'one' &&
    unit === 'day' &&
    wordBefore(context) !== 'for' &&
    !/^(?:trip|visit|meeting|strike|period)$/.test(wordAfter(context)) &&
    context.line.cells[context.from + 1]?.glued !== true
  )
    return null;
  return duration(durationOf(numberOf(groups.number ?? ''), unit));
};

const rangeOf = (groups: Groups): Found => duration(durationOf(numberOf(groups.high ?? ''), groups.unit ?? ''));

/** "the past year", "in recent weeks", "for decades", "months of talks": so many, nobody says how many. */
const vague = ({ unit = '' }: Groups, context: Context): Found | null =>
  tellsAge(context) ? null : duration(durationOf(null, unit));

const one = ({ unit = '' }: Groups): Found => duration(durationOf(1, unit));

const BEFORE_BARE =
  /^(?:for|in|over|within|after|of|recent|took|take|takes|lasted|spent|many|during|coming|past|by|last|been|several)$/;
const bareUnits = (groups: Groups, context: Context): Found | null =>
  BEFORE_BARE.test(wordBefore(context)) || /^(?:of|ahead|long|later)$/.test(wordAfter(context))
    ? vague(groups, context)
    : null;

const ADVERBS: Readonly<Record<string, string>> = {
  daily: 'P1D',
  nightly: 'P1D',
  hourly: 'PT1H',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  yearly: 'P1Y',
  annually: 'P1Y',
};

const everyUnit = ({ number, unit = '' }: Groups): Found => {
  if (number === 'other') return set(durationOf(2, unit));
  return set(durationOf(number ? (numberOf(number) ?? 1) : 1, unit));
};

const everyWeekday = ({ weekday = '' }: Groups): Found => set(`XXXX-WXX-${WEEKDAYS.get(weekday) ?? 1}`);

const quarterless = (unit: string): boolean => unitOf(unit).name !== 'quarter';

/** How long and how often: "nearly two years", "the past three weeks", "every Tuesday", "daily". */
export const DURATIONS: readonly Rule[] = [
  rule(
    `${AROUND}${WINDOW}?${AROUND}(?<number>${NUMBER}) ${EXTRA}(?<unit>${UNIT})(?: (?:and a half|or so|or more|period|long))?`,
    counted,
  ),
  rule(
    `${AROUND}${WINDOW}?${AROUND}(?<low>${COUNT}) (?:(?:to|or|and) )?(?<high>${COUNT}) ${EXTRA}(?<unit>${UNIT})`,
    (groups, context) => (tellsAge(context) ? null : rangeOf(groups)),
  ),
  rule(`the (?<number>${COUNT}) (?<unit>${UNIT})`, (groups, context) => counted(groups, context)),
  rule(
    '(?:the )?(?:past|recent|coming|next|last|following|previous) (?<unit>days|weeks|months|years|decades|hours|minutes|quarters)',
    vague,
  ),
  rule('(?:the )?past (?<unit>week|month|year|decade|century)', one),
  rule('(?:the )?(?<unit>days|weeks|months|years|decades|hours|minutes|centuries)(?: ahead)?', bareUnits),
  rule('(?<unit>day|week|month|year|decade|hour) long', one),
  rule('the (?<unit>year|month|week) (?:ended|ending|to)', ({ unit = '' }) => duration(durationOf(1, unit))),
  rule(`(?:every|each) (?:(?<number>other|${COUNT}) )?(?<unit>${UNIT})`, (groups) =>
    quarterless(groups.unit ?? '') ? everyUnit(groups) : set('P3M'),
  ),
  rule(`(?:every|each) (?<weekday>${WEEKDAY})(?: (?:morning|night|evening|afternoon))?`, everyWeekday),
  rule(`(?<adverb>${Object.keys(ADVERBS).join('|')})`, ({ adverb = '' }) => set(ADVERBS[adverb] ?? 'P1D')),
];
