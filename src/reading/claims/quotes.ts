import type { Span } from '../../domain/span.ts';

/** A stretch between quotation marks, the marks with it. `closed` is false where its closing mark is missing. */
export type Quote = Span & { readonly closed: boolean };

type Open = { readonly at: number; readonly closer: string };

const CLOSER: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '"': '"', '‘': '’', "'": "'" };
const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isGap = (character: string | undefined): boolean => character === undefined || /[\s([{—–:/-]/.test(character);

/** A single mark opens only before a word and where some later one closes: the rest are apostrophes. */
const opensSingle = (text: string, at: number, end: number): boolean => {
  if (!isGap(text[at - 1]) || !isWordCharacter(text[at + 1])) return false;
  for (let next = at + 2; next < Math.min(end, at + 400); next++)
    if (closes(text, next, { at, closer: CLOSER[text[at] ?? ''] ?? '' })) return next - at > 3;
  return false;
};

/** A plural's apostrophe ("the rebels' leader") does not close. */
const closes = (text: string, at: number, { closer }: Open): boolean => {
  const mark = text[at];
  if (mark !== closer) return false;
  if (closer === '"') return !(isGap(text[at - 1]) && isWordCharacter(text[at + 1]));
  if (closer !== '’' && closer !== "'") return true;
  return (
    !isWordCharacter(text[at + 1]) &&
    !/\s/.test(text[at - 1] ?? ' ') &&
    !(text[at - 1] === 's' && /\s\p{Ll}/u.test(text.slice(at + 1, at + 3)))
  );
};

const opens = (text: string, at: number, end: number): boolean => {
  const mark = text[at] ?? '';
  if (!(mark in CLOSER)) return false;
  if (mark === '‘' || mark === "'") return opensSingle(text, at, end);
  return !/\s/.test(text[at + 1] ?? ' ') && (mark !== '"' || !isWordCharacter(text[at - 1]));
};

const isDouble = (mark: string): boolean => mark !== '‘' && mark !== "'";

/**
 * The outermost quotations of one paragraph, in order. A mark that opens inside an open quotation of the same kind
 * ends that one; a quotation that is still open at the paragraph's end runs to it, as print does when the speech
 * goes on in the next paragraph.
 */
export const quotesIn = (text: string, { start, end }: Span): Quote[] => {
  const quotes: Quote[] = [];
  let open: Open | null = null;
  for (let at = start; at < end; at++) {
    if (!((text[at] ?? '') in CLOSER) && text[at] !== open?.closer) continue;
    if (open && closes(text, at, open)) {
      quotes.push({ start: open.at, end: at + 1, closed: true });
      open = null;
    } else if (opens(text, at, end)) {
      const reopened: boolean = open !== null && text[open.at] === text[at] && isDouble(text[at] ?? '');
      if (open && reopened) quotes.push({ start: open.at, end: at, closed: false });
      if (!open || reopened) open = { at, closer: CLOSER[text[at] ?? ''] ?? '' };
    }
  }
  if (open) quotes.push({ start: open.at, end, closed: false });
  return quotes;
};
