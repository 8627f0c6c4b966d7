/** Days since 1970-01-01 in the proleptic Gregorian calendar; arithmetic after Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export type DayNumber = number;

export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant, chrono-compatible date algorithms). */
export const dayNumber = ({ year, month, day }: CivilDate): DayNumber => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** The date of a day number. */
export const civilDate = (days: DayNumber): CivilDate => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
};

/** ISO 8601 weekday: 1 Monday … 7 Sunday. */
export const weekdayOf = (days: DayNumber): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** A number with zeros before it, as TIMEX3 writes it. */
export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** "2024", as TIMEX3 writes it. */
export const yearText = (year: number): string => pad(year, 4);
/** "2024-02"; months count from 1. */
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
/** "2024-02-29", of a day counted from 1970-01-01. */
export const dayText = (days: DayNumber): string => {
  const { year, month, day } = civilDate(days);
  return `${monthText(year, month)}-${pad(day)}`;
};

/** ISO 8601 week, "2024-W07". */
export const weekText = (days: DayNumber): string => {
  const thursday = days - weekdayOf(days) + 4;
  const { year } = civilDate(thursday);
  const first = dayNumber({ year, month: 1, day: 1 });
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - first) / 7) + 1)}`;
};

/** "2024-Q1", as TIMEX3 writes it. */
export const quarterText = (year: number, quarter: number): string => `${pad(year, 4)}-Q${quarter}`;

/** Moves by whole months: 2024-01 and −2 is 2023-11. */
export const addMonths = (year: number, month: number, months: number): { year: number; month: number } => {
  const all = year * 12 + (month - 1) + months;
  return { year: Math.floor(all / 12), month: (((all % 12) + 12) % 12) + 1 };
};

/** 28 to 31, leap years by the Gregorian calendar; months count from 1. */
export const daysInMonth = (year: number, month: number): number => {
  const next = addMonths(year, month, 1);
  return dayNumber({ ...next, day: 1 }) - dayNumber({ year, month, day: 1 });
};

/** The day of an ISO 8601 date or date-time as written in it; null where it holds none. */
export const parseDay = (iso: string | null): DayNumber | null => {
  const match = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(iso ?? '');
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber({ year, month, day });
};
