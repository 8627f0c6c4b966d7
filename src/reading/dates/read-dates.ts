import type { DateMention } from '../../domain/reading.ts';
import type { Analysis } from '../analysis.ts';
import { mayBegin, rulesAt } from './beginnings.ts';
import { addMonths, civilDate, type DayNumber, parseDay, quarterText } from './calendar.ts';
import { type Cell, cellAt, type Line, lineOf } from './line.ts';
import type { Found, Memory } from './rule.ts';
import { DAY_PARTS, MONTHS } from './words.ts';

type Hit = Found & { readonly to: number };

const longestAt = (
  line: Line,
  from: number,
  offset: number,
  rest: { today: DayNumber | null; memory: Memory },
): Hit | null => {
  let best: Hit | null = null;
  for (const { pattern, read } of rulesAt(line, from)) {
    pattern.lastIndex = offset;
    const match = pattern.exec(line.text);
    if (!match || match[0] === '') continue;
    const to = cellAt(line, offset + match[0].length + 1, { from, start: offset });
    if (best && to <= best.to) continue;
    const found = read(match.groups ?? {}, { ...rest, line, from, to });
    if (found) best = { ...found, to };
  }
  return best;
};

/** The quarter that ended last, as TIMEX3. */
const quarterBefore = (today: DayNumber): string => {
  const { year, month } = civilDate(today);
  const { year: at, month: first } = addMonths(year, month, -3);
  return quarterText(at, Math.floor((first - 1) / 3) + 1);
};

/** What later dates count from: days, months, years and the quarter reported on; not durations or vague ones. */
const remember = (memory: Memory, { value, type }: Found, today: DayNumber | null): void => {
  if (type !== 'DATE' && type !== 'TIME') return;
  const quarter = /^\d{4}-Q\d$/.test(value);
  if (
    quarter &&
    (memory.quarter === null || value > memory.quarter) &&
    (today === null || value <= quarterBefore(today))
  )
    memory.quarter = value;
  else if (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?:T.*)?$/.test(value)) memory.last = value.replace(/T.*$/, '');
};

/** "the early hours of March 3" are its morning. */
const PARTS_BEFORE: ReadonlyMap<string, string> = new Map([...DAY_PARTS, ['hours', 'TMO']]);
const isDay = ({ value, type }: Found): boolean => type === 'DATE' && value.length === 10;

/** "the night of March 3" is one time, not a day. */
const withPartBefore = (line: Line, from: number, hit: Hit): { from: number; hit: Hit } => {
  if (from < 2 || !isDay(hit) || line.cells[from - 1]?.lower !== 'of') return { from, hit };
  const part = PARTS_BEFORE.get(line.cells[from - 2]?.lower ?? '');
  return part ? { from: from - 2, hit: { value: `${hit.value}${part}`, type: 'TIME', to: hit.to } } : { from, hit };
};

const isDayOfMonth = (cell: Cell | undefined): boolean => cell !== undefined && /^\d{1,2}$/.test(cell.lower);

/** The second day of "March 3-5" and "March 3 to 5". */
const rangeEnd = ({ cells }: Line, hit: Hit): { at: number; value: string } | null => {
  if (!isDay(hit)) return null;
  const next = cells[hit.to];
  const at = /^(?:to|through|and|-|–|—)$/.test(next?.lower ?? '') ? hit.to + 1 : next?.glued ? hit.to : -1;
  if (at < 0 || !isDayOfMonth(cells[at]) || !isDayOfMonth(cells[hit.to - 1])) return null;
  if (MONTHS.has(cells[at + 1]?.lower ?? '')) return null;
  const day = Number(cells[at]?.lower);
  const value = `${hit.value.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return day > Number(hit.value.slice(8)) && parseDay(value) !== null ? { at, value } : null;
};

const mentionOf = ({ cells }: Line, from: number, { to, value, type }: Hit): DateMention[] => {
  const [first, last] = [cells[from], cells[to - 1]];
  return first && last ? [{ start: first.start, end: last.end, value, type }] : [];
};

const datesOf = (line: Line, rest: { today: DayNumber | null; memory: Memory }): DateMention[] => {
  const may = mayBegin(line);
  const found: DateMention[] = [];
  let offset = 0;
  for (let from = 0; from < line.cells.length; ) {
    const hit = may[from] ? longestAt(line, from, offset, rest) : null;
    if (hit) {
      const whole = withPartBefore(line, from, hit);
      found.push(...mentionOf(line, whole.from, whole.hit));
      remember(rest.memory, hit, rest.today);
    }
    const range = hit && rangeEnd(line, hit);
    if (range) found.push(...mentionOf(line, range.at, { value: range.value, type: 'DATE', to: range.at + 1 }));
    for (const to = range ? range.at + 1 : (hit?.to ?? from + 1); from < to; from++)
      offset += (line.cells[from]?.lower.length ?? 0) + 1;
  }
  return found;
};

/**
 * TIMEX3 values (Pustejovsky et al. 2003; TimeML 1.2.1) of the dates, times and durations in a text, against the day it
 * was published (ISO 8601; null: unknown, then what is missing is X).
 */
export const readDates = (analysis: Analysis, publishedAt: string | null): DateMention[] => {
  const today = parseDay(publishedAt);
  const memory: Memory = { last: null, quarter: null };
  return analysis.sentences.flatMap((sentence) => {
    const line = lineOf(sentence);
    return line ? datesOf(line, { today, memory }) : [];
  });
};
