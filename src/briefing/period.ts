import { Temporal } from 'temporal-polyfill';
import { DAY_MS } from '../domain/instant.ts';

/** A moment as people type it: "24h", "7d", "2w", "2026-03-01", "2026-03-01T08:00Z", "yesterday", "Monday". */
export type ParsedMoment =
  | { readonly kind: 'moment'; readonly ms: number }
  | { readonly kind: 'bad'; readonly reason: string };

const UNIT_MS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: DAY_MS, w: 604_800_000 };
const UNIT_WORDS: Readonly<Record<string, string>> = { min: 'm', minute: 'm', hour: 'h', hr: 'h', day: 'd', week: 'w' };
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const LONGEST_BACK_MS = 200 * 365 * DAY_MS;

export const MOMENT_EXAMPLES = '24h, 7d, 2w, yesterday, Monday or a date such as 2026-03-01';

const moment = (ms: number): ParsedMoment => ({ kind: 'moment', ms });

const bad = (text: string): ParsedMoment => ({
  kind: 'bad',
  reason: `“${text}” is no moment that I know. Give ${MOMENT_EXAMPLES}.`,
});

const ago = (text: string, nowMs: number): ParsedMoment | null => {
  const match = /^(?:(?:the )?(?:last|past) )?(\d{1,6})\s*([a-z]+?)s?(?: ago)?$/.exec(text);
  if (match === null) return null;
  const unit = UNIT_MS[UNIT_WORDS[match[2] as string] ?? (match[2] as string)];
  const spanMs = unit === undefined ? Number.POSITIVE_INFINITY : Number(match[1]) * unit;
  return spanMs <= LONGEST_BACK_MS ? moment(nowMs - spanMs) : null;
};

const midnight = (day: Temporal.PlainDate, zone: string): ParsedMoment =>
  moment(day.toZonedDateTime(zone).epochMilliseconds);

const namedDay = (text: string, nowMs: number, zone: string): ParsedMoment | null => {
  const today = Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone).toPlainDate();
  if (text === 'today') return midnight(today, zone);
  if (text === 'yesterday') return midnight(today.subtract({ days: 1 }), zone);
  const name = text.replace(/^(?:last|since|on) /, '');
  const weekday = WEEKDAYS.findIndex((day) => day === name || (name.length >= 3 && day.startsWith(name)));
  if (weekday < 0) return null;
  return midnight(today.subtract({ days: (today.dayOfWeek - 1 - weekday + 7) % 7 || 7 }), zone);
};

const stated = (text: string, zone: string): ParsedMoment | null => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return midnight(Temporal.PlainDate.from(text), zone);
    if (!/^\d{4}-\d{2}-\d{2}t/.test(text)) return null;
    const upper = text.toUpperCase();
    if (/(?:Z|[+-]\d{2}:?\d{2})$/.test(upper)) return moment(Temporal.Instant.from(upper).epochMilliseconds);
    return moment(Temporal.PlainDateTime.from(upper).toZonedDateTime(zone).epochMilliseconds);
  } catch {
    return null;
  }
};

/**
 * Reads a moment that a person typed. Days begin at midnight in `zone` (IANA); weekday names mean the last such day before
 * today.
 */
export const parseSince = (typed: string, nowMs: number, zone: string): ParsedMoment => {
  const text = typed.trim().toLowerCase();
  return ago(text, nowMs) ?? namedDay(text, nowMs, zone) ?? stated(text, zone) ?? bad(typed.trim());
};
