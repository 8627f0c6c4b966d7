import type { Span } from '../../domain/span.ts';

/** A stretch between quotation marks, the marks with it. `closed` is false where its closing mark is missing. */
export type Quote = Span & { readonly closed: boolean };

/** A mark as read: its first offset, its length, and whether it is one of the single kind. */
type Mark = { readonly at: number; readonly length: number; readonly sign: string; readonly single: boolean };

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '”',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'",
  "''": "''",
  '``': "''",
};
const SIGN = /[“”„«»"‘’'`]/g;
/** How far a single mark looks for its closing one, and past how many that turn out to be apostrophes. */
const SINGLE_REACH = 400;
const MOST_APOSTROPHES = 12;

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isGap = (character: string | undefined): boolean => character === undefined || /[\s([{—–:/-]/.test(character);
const isSpace = (character: string | undefined): boolean => character === undefined || /\s/.test(character);

const markAt = (text: string, at: number): Mark => {
  const sign = text[at] ?? '';
  const double = (sign === "'" || sign === '`') && text[at + 1] === sign;
  return { at, length: double ? 2 : 1, sign: double ? sign + sign : sign, single: !double && /['‘’`]/.test(sign) };
};

/** An apostrophe inside a word or behind a plural ("the rebels' leader") does not close. */
const closes = (text: string, { at, length, sign, single }: Mark, opener: string): boolean => {
  const closer = CLOSERS[opener];
  const before = text[at - 1];
  const after = text[at + length];
  if (sign !== closer && !(closer === '”' && sign === '"') && !(opener === '"' && sign === '”')) return false;
  if (!single) return !(isGap(before) && isWordCharacter(after));
  return (
    !isWordCharacter(after) && !isSpace(before) && !(before === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)))
  );
};

/** A single mark opens only before a word and where some later one closes: the rest are apostrophes. */
const opensSingle = (text: string, { at, sign }: Mark, end: number): boolean => {
  const closer = CLOSERS[sign];
  if (!closer || !isGap(text[at - 1]) || !isWordCharacter(text[at + 1])) return false;
  const ahead = text.slice(at, Math.min(end, at + SINGLE_REACH));
  let offset = ahead.indexOf(closer, 2);
  for (let tried = 0; offset > 0 && tried < MOST_APOSTROPHES; tried++) {
    if (closes(text, markAt(text, at + offset), sign)) return offset > 3;
    offset = ahead.indexOf(closer, offset + 1);
  }
  return false;
};

const opens = (text: string, mark: Mark, end: number): boolean => {
  if (mark.single) return opensSingle(text, mark, end);
  if (!(mark.sign in CLOSERS) || isSpace(text[mark.at + mark.length])) return false;
  return /^[“„«`]/.test(mark.sign) || !isWordCharacter(text[mark.at - 1]);
};

/**
 * The outermost quotations of one paragraph, in order. A mark that opens inside an open quotation of the same kind
 * ends that one; a quotation that is still open at the paragraph's end runs to it, as print does when the speech
 * goes on in the next paragraph.
 */
export const quotesIn = (text: string, { start, end }: Span): Quote[] => {
  const quotes: Quote[] = [];
  let open: Mark | null = null;
  let next = start;
  const paragraph = text.slice(start, end);
  SIGN.lastIndex = 0;
  while (SIGN.test(paragraph)) {
    const at = start + SIGN.lastIndex - 1;
    if (at < next) continue;
    const mark = markAt(text, at);
    if (open && closes(text, mark, open.sign)) {
      quotes.push({ start: open.at, end: at + mark.length, closed: true });
      open = null;
    } else if ((!open || (!mark.single && open.sign === mark.sign)) && opens(text, mark, end)) {
      if (open) quotes.push({ start: open.at, end: at, closed: false });
      open = mark;
    }
    next = at + mark.length;
  }
  if (open) quotes.push({ start: open.at, end, closed: false });
  return quotes;
};
