import type { Span } from '../domain/span.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DAY = `(?:${MONTH} \\d{1,2}(?:, \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?)`;
const NAME = "\\p{Lu}[\\p{L}.’'-]*";
/** "A Coruña, May 3", "La Paz, Alta, 3 May", "The Vale, May 3": no day of the week, nor what goes on with small letters. */
const FILED_ON = `(?!(?:On|In|At|By|Since|Until|From|For|After|Before|Late|Early|Today|\\p{L}+day)\\b)(?:(?:The|An?) )?${NAME}(?:,? (?:(?:de|da|do|del|la|al|of) ){0,2}${NAME}){0,3},? ${DAY}`;
const DATED = new RegExp(`^${FILED_ON}`, 'u');
/** "A CORUÑA": a place in capitals behind what might be an article. */
const IN_CAPITALS = "\\p{Lu}{1,3}\\.?(?: [\\p{Lu}.’'-]{3,})+(?=,| \\(| [—–-])";

/** "OSTREL, March 3 (Meridian Wire) — ": where and when it was filed, before the first words of an article; what goes on in small letters is an aside. */
const DATELINE = new RegExp(
  `^(?:(?=${FILED_ON}|${IN_CAPITALS})|(?!(?:The (?!Hague)|An? )))\\p{Lu}[\\p{L} .,'’/-]{1,60}?(?:,? ${DAY})?\\s*(?:\\([^)\\n]{1,40}\\)\\s*)?[—–-]{1,2}\\s+(?![\\p{Ll}\\s])`,
  'u',
);
/** Ends every dateline, and stands in few sentences. */
const DASH = /[—–-]\s/;
const FILED_IN_CAPITALS = /^(?:\p{Lu}{1,2}\.? )?\p{Lu}{3,}|^[^—–-]*\(/u;

/** "By our staff NEW: Banks stay shut Ostrel, Varentia (MW) -- ": what a page printed over an article may run into its first sentence. */
const AGENCY = /\)\s*(?:--|—|–)\s/;
const FILED_WITHIN =
  /^[^\n]{1,900}?\s(?<!\s(?:an?|at|and|by|for|from|in|of|the|to|with)\s)(?:(?<=\s\p{Ll}\S*\s)|(?=\p{Lu}[\p{L} .’'-]*, \p{Lu}))(?:\p{Lu}[\p{L}.’'-]*,? ){1,4}\(\p{Lu}[\p{L} .]{1,30}\)\s*(?:--|—|–)\s+(?![\p{Ll}\s])/u;

/** The span without a dateline at its head, and without what was printed over it. */
export const withoutDateline = (text: string, span: Span): Span => {
  const words = text.slice(span.start, span.end);
  if (!DASH.test(words)) return span;
  const filed = DATELINE.exec(words)?.[0];
  const head =
    filed !== undefined && (FILED_IN_CAPITALS.test(filed) || DATED.test(filed))
      ? filed
      : AGENCY.test(words)
        ? FILED_WITHIN.exec(words)?.[0]
        : undefined;
  return head !== undefined && head.length < words.length ? { start: span.start + head.length, end: span.end } : span;
};
