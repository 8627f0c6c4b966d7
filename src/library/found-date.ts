import { DAY_MS, instantMs } from '../domain/instant.ts';
import { parseStatedDate } from './stated-date.ts';

/** The day that a file's name begins with or holds: "2011-02-03-cairo.txt", "news/2011/02/03/cairo.html", "20110203.txt". */
export const dateInName = (name: string): string | null => {
  const match =
    /(?<!\d)((?:19|20)\d{2})([-_./])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(name) ??
    /(?<!\d)((?:19|20)\d{2})()(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/.exec(name);
  return match === null ? null : parseStatedDate(`${match[1]}-${match[3]}-${match[4]}`);
};

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** "BEIRUT, March 3 (Reuters) —", "CAIRO, Feb. 3, 2011 (AP) -", "TRIPOLI, 3 March 2011 -". */
const DATELINE = new RegExp(
  `^(?:\\([A-Z][\\w .]{0,30}\\)\\s*)?\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]{1,40}(?:, ?[\\p{L}. ]{2,30})?,? (?:(${MONTH}) (\\d{1,2})|(\\d{1,2}) (${MONTH}))(?:,? (\\d{4}))? *(?:\\([^)\\n]{1,40}\\))? *(?:—|–|--?|:)`,
  'u',
);

export type Dateline = { readonly month: string; readonly day: number; readonly year: number | null };

/** The day in an agency's dateline at the start of one of the first paragraphs. */
export const datelineIn = (paragraphs: readonly string[]): Dateline | null => {
  for (const paragraph of paragraphs.slice(0, 4)) {
    const match = DATELINE.exec(paragraph.slice(0, 160));
    if (match === null) continue;
    const month = (match[1] ?? match[4] ?? '').slice(0, 3);
    return { month, day: Number(match[2] ?? match[3]), year: match[5] === undefined ? null : Number(match[5]) };
  }
  return null;
};

/** A dateline is written at most so long before the article is printed. */
const MOST_DAYS_BEFORE = 14;

/** The dateline's day in the year in which it lies nearest before `near`; null where it lies far from there in any. */
const resolveNear = ({ month, day }: Dateline, near: string): string | null => {
  const nearMs = instantMs(near);
  if (nearMs === null) return null;
  const year = Number(near.slice(0, 4));
  for (const candidate of [year, year - 1]) {
    const date = parseStatedDate(`${day} ${month} ${candidate}`);
    const ageMs = nearMs - (instantMs(date) ?? Number.POSITIVE_INFINITY);
    if (ageMs > -2 * DAY_MS && ageMs < MOST_DAYS_BEFORE * DAY_MS) return date;
  }
  return null;
};

/**
 * The day of a dateline. Without a year of its own it takes the one of `near` (a date from metadata or the file's name),
 * if it lies within two weeks before that; else it says nothing.
 */
export const datelineDate = (dateline: Dateline, near: string | null): string | null => {
  if (dateline.year !== null) return parseStatedDate(`${dateline.day} ${dateline.month} ${dateline.year}`);
  return near === null ? null : resolveNear(dateline, near);
};
