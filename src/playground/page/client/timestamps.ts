/** `<t:…:style>` as Discord shows it, in the viewer's own zone and language. */

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

export type Zone = { readonly locale?: string; readonly timeZone?: string };

/** A time of `<t:…>` in one of Discord’s styles; epoch seconds, and `nowMs` in milliseconds for "R" (relative). */
export const formatTime = (seconds: number, style: string, nowMs: number, { locale, timeZone }: Zone = {}): string => {
  if (style === 'R') return relative(seconds - nowMs / 1000, locale);
  const options = { ...STYLES[style], ...(timeZone !== undefined && { timeZone }) };
  return new Intl.DateTimeFormat(locale, options).format(seconds * 1000);
};

const relative = (deltaS: number, locale: string | undefined): string => {
  const [unit, size] = STEPS.find(([, step]) => Math.abs(deltaS) >= step) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(deltaS / size), unit);
};

/** "Today at 08:00", "Yesterday at 08:00", else the date, as over a message. */
export const formatSent = (iso: string, nowMs: number): string => {
  const sent = new Date(iso);
  const days = dayNumber(new Date(nowMs)) - dayNumber(sent);
  const time = formatTime(sent.getTime() / 1000, 't', nowMs);
  if (days === 0) return `Today at ${time}`;
  return days === 1 ? `Yesterday at ${time}` : `${formatTime(sent.getTime() / 1000, 'd', nowMs)} ${time}`;
};

const dayNumber = (date: Date): number =>
  Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
