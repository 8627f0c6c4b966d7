const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones that RFC 822 names, and those that English feeds write beside them; hours from UTC. */
const ZONES: ReadonlyMap<string, string> = new Map<string, string>([
  ['ut', 'Z'],
  ['utc', 'Z'],
  ['gmt', 'Z'],
  ['z', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
]);

type Parts = { readonly year: number; readonly month: number; readonly day: number; readonly time: string | null };

const pad = (number: number): string => String(number).padStart(2, '0');

/** No newspaper is older (Relation, 1605); earlier years are placeholders. */
const OLDEST_YEAR = 1605;

const isReal = ({ year, month, day }: Parts): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= OLDEST_YEAR && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const zoneOf = (text: string): string => {
  const offset = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (offset !== null) {
    const zone = `${offset[1]}${offset[2]}:${offset[3] ?? '00'}`;
    return /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(zone) && zone !== '+00:00' && zone !== '-00:00' ? zone : 'Z';
  }
  return ZONES.get(text.toLowerCase()) ?? 'Z';
};

const TIME =
  /(?:^|[T\s,])(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:([ap])\.?m\.?)?\s*(Z|[+-]\d{2}:?\d{2}|[+-]\d{2}|[A-Za-z]{2,4})?(?=$|[\s.,)(])/i;

/** "T10:00:00+02:00"; a time without a zone counts as UTC, as feeds mean it. */
const timeIn = (rest: string): string | null => {
  const match = TIME.exec(rest);
  if (match === null) return null;
  const half = match[4]?.toLowerCase();
  const hour = half === undefined ? Number(match[1]) : (Number(match[1]) % 12) + (half === 'p' ? 12 : 0);
  const [minute, second] = [Number(match[2]), Math.min(59, Number(match[3] ?? 0))];
  if (hour > 23 || minute > 59) return null;
  return `T${pad(hour)}:${pad(minute)}:${pad(second)}${zoneOf(match[5] ?? 'Z')}`;
};

const isoFrom = (parts: Parts): string | null =>
  isReal(parts) ? `${parts.year}-${pad(parts.month)}-${pad(parts.day)}${parts.time ?? ''}` : null;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

const MONTH_NAME = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const NUMERIC = /^\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T\s,])/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2}))?(?:\s*(Z|[+-]\d{2}:?\d{2}))?\s*$/;
const DAY_FIRST = new RegExp(
  `(?:^|[\\s,])(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${MONTH_NAME}\\.?,?[\\s-]+(\\d{4}|\\d{2})(?=$|[\\s,])`,
  'i',
);
const MONTH_FIRST = new RegExp(
  `(?:^|[\\s,])${MONTH_NAME}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?=$|[\\s,])`,
  'i',
);
/** asctime: "Thu Feb 3 10:00:00 UTC 2011". */
const ASCTIME = new RegExp(
  `^[A-Za-z]{3,9},?\\s+${MONTH_NAME}\\s+(\\d{1,2})\\s+(\\d{2}:\\d{2}:\\d{2})(?:\\s+([A-Z]{2,4}))?\\s+(\\d{4})$`,
);
const SLASHED = /^\s*(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?=$|[\s,T])/;

type Shape = (text: string) => Parts | null;

const parts = (year: number, month: number, day: number, time: string | null): Parts => ({ year, month, day, time });

const SHAPES: readonly Shape[] = [
  (text) => {
    const match = NUMERIC.exec(text);
    return match && parts(Number(match[1]), Number(match[3]), Number(match[4]), timeIn(text.slice(match[0].length)));
  },
  (text) => {
    const match = COMPACT.exec(text);
    if (match === null) return null;
    const time = match[4] === undefined ? null : timeIn(` ${match[4]}:${match[5]}:${match[6]}${match[7] ?? 'Z'}`);
    return parts(Number(match[1]), Number(match[2]), Number(match[3]), time);
  },
  (text) => {
    const match = ASCTIME.exec(text);
    return (
      match &&
      parts(Number(match[5]), monthOf(match[1] ?? ''), Number(match[2]), timeIn(`${match[3]} ${match[4] ?? 'Z'}`))
    );
  },
  (text) => {
    const match = DAY_FIRST.exec(text);
    if (match === null) return null;
    const rest = text.slice(match.index + match[0].length);
    return parts(fullYear(match[3] ?? ''), monthOf(match[2] ?? ''), Number(match[1]), timeIn(rest));
  },
  (text) => {
    const match = MONTH_FIRST.exec(text);
    if (match === null) return null;
    const rest = text.slice(match.index + match[0].length);
    return parts(
      Number(match[3]),
      monthOf(match[1] ?? ''),
      Number(match[2]),
      timeIn(rest) ?? timeIn(text.slice(0, match.index)),
    );
  },
  (text) => {
    const match = SLASHED.exec(text);
    if (match === null) return null;
    const [first, second] = [Number(match[1]), Number(match[3])];
    const time = timeIn(text.slice(match[0].length));
    if (match[2] === '.' || first > 12) return parts(Number(match[4]), second, first, time);
    return second > 12 || first === second ? parts(Number(match[4]), first, second, time) : null;
  },
];

const fromEpoch = (value: number): string | null => {
  const ms = value >= 1e11 ? value : value * 1000;
  return value >= 1e8 && ms < 4e12 ? `${new Date(ms).toISOString().slice(0, 19)}Z` : null;
};

/** No date is written longer. */
const MOST_CHARACTERS = 100;

/**
 * A date as programs and papers write it (ISO 8601, RFC 822, asctime, "3 February 2011", "Feb. 3, 2011", 2011/2/3, seconds
 * or milliseconds since 1970) in ISO 8601: a day, or an instant in the zone that it was written in. Null for what
 * is none, for days that no calendar has, and for "02/03/2011", which may be either of two days.
 */
export const parseStatedDate = (value: unknown): string | null => {
  if (typeof value === 'number') return fromEpoch(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : parseStatedDate(value.toISOString());
  if (typeof value !== 'string' || value.length > MOST_CHARACTERS) return null;
  const text = value.trim();
  if (/^\d{9,10}$|^\d{12,13}$/.test(text)) return fromEpoch(Number(text));
  for (const shape of SHAPES) {
    const found = shape(text);
    if (found !== null) return isoFrom(found);
  }
  return null;
};
