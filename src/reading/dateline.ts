import type { Span } from '../domain/span.ts';

/** "OSTREL, March 3 (Meridian Wire) — ": where and when it was filed, before the first words of an article. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\p{L} .,'’/-]{1,60}?(?:,? \p{L}{3,9}\.? \d{1,2})?\s*(?:\([^)\n]{1,40}\)\s*)?[—–-]{1,2}\s+/u;
/** Ends every dateline, and stands in few sentences. */
const DASH = /[—–-]\s/;
const FILED_IN_CAPITALS = /^[\p{Lu}]{3,}|^[^—–-]*\(/u;

/** The span without a dateline at its head. */
export const withoutDateline = (text: string, span: Span): Span => {
  const words = text.slice(span.start, span.end);
  const filed = DASH.test(words) ? DATELINE.exec(words)?.[0] : undefined;
  return filed !== undefined && FILED_IN_CAPITALS.test(filed) && filed.length < words.length
    ? { start: span.start + filed.length, end: span.end }
    : span;
};
