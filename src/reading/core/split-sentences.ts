import type { Span } from '../../domain/span.ts';
import { CLOSING_ABBREVIATIONS, isDotted, isInitial, opensWithStop, SENTENCE_STARTERS } from './abbreviations.ts';
import { isHeadline } from './headlines.ts';

export type SentenceSpan = { readonly span: Span; readonly paragraph: number; readonly headline: boolean };

/** Terminators with the quotation marks and brackets that close after them; or a line break. */
const CANDIDATE =
  /[.!?…。！？]+["'”’»)\]]*(?:\s?\[\d{1,3}\])*(?:\s["'”’](?=\s|$))?(?=\s|$)|[.!?]+["”](?=[\p{Lu}“"])|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll}+\s)|\r?\n/gu;
const SPEECH = /^\S+(?:\s\S+){0,3}\s(?:said|says|asked|asks|told|tells|wrote|added|shouted|replied|cried)\b/;
const LOOK_BACK = 40;
const LOOK_AHEAD = 80;

type Place = { readonly start: number; readonly end: number; readonly mark: string; readonly opened: number };

/** The run of non-space characters that ends at `end`, without opening marks. */
const wordBefore = (text: string, from: number, end: number): string => {
  const window = text.slice(Math.max(from, end - LOOK_BACK), end);
  return (/\S+$/.exec(window)?.[0] ?? '').replace(/^["'“‘«([{$]+/, '');
};

const followsAbbreviation = (word: string, next: string): boolean => {
  const key = word.toLowerCase();
  if (opensWithStop(word, next)) return true;
  const starter = SENTENCE_STARTERS.has((/^[\p{L}']+/u.exec(next)?.[0] ?? '').toLowerCase());
  if (isInitial(word)) return !starter;
  if (isDotted(word) || CLOSING_ABBREVIATIONS.has(key)) return !starter;
  return false;
};

/** "1." or "b)" at the start of a sentence counts what follows. */
const isEnumerator = (text: string, place: Place): boolean =>
  /^\s*[("']?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})$/.test(
    text.slice(place.opened, Math.min(place.start, place.opened + 8)),
  ) && place.start - place.opened < 8;

const endsAtStop = (text: string, place: Place, next: string): boolean => {
  const word = wordBefore(text, place.opened, place.start);
  if (isEnumerator(text, place)) return false;
  if (/^\.(?!\.)/.test(place.mark)) return !followsAbbreviation(word, next);
  return true;
};

const endsAtLine = (text: string, place: Place): boolean => {
  const line = text.slice(Math.max(place.opened, place.start - LOOK_AHEAD), place.start).trim();
  const next = text.slice(place.end, place.end + LOOK_AHEAD);
  if (/[.!?:…]["'”’)\]]*$/.test(line) || /^\s*(?:[-•*–—▪·]|\(?\d{1,2}[.)])\s/.test(next)) return true;
  return /^\s*\n/.test(next) || (line.length < 60 && /^\s*["“'(]?[\p{Lu}\p{N}]/u.test(next));
};

/** Whether a sentence ends at this candidate. */
const endsSentence = (text: string, place: Place): boolean => {
  if (place.mark.includes('\n')) return endsAtLine(text, place);
  const ahead = text.slice(place.end, place.end + LOOK_AHEAD).trimStart();
  const next = ahead.replace(/^["'“‘«([\-–—•]+\s*/, '');
  if (next === '') return true;
  if (/^[\p{Ll},;:%)\]]/u.test(next)) return false;
  if (/[!?]["”’']/.test(place.mark) && SPEECH.test(next)) return false;
  if (/[!?]/.test(place.mark)) return true;
  return endsAtStop(text, place, next);
};

const trimmed = (text: string, start: number, end: number): Span | null => {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : null;
};

/** The sentences of one paragraph, in order. */
const splitParagraph = (text: string, paragraph: Span): Span[] => {
  const body = text.slice(0, paragraph.end);
  const spans: Span[] = [];
  let opened = paragraph.start;
  const close = (end: number): void => {
    const span = trimmed(body, opened, end);
    if (span) spans.push(span);
    opened = end;
  };
  CANDIDATE.lastIndex = paragraph.start;
  for (let match = CANDIDATE.exec(body); match; match = CANDIDATE.exec(body)) {
    const place = { start: match.index, end: match.index + match[0].length, mark: match[0], opened };
    if (endsSentence(body, place)) close(place.end);
  }
  close(paragraph.end);
  return spans;
};

const overlaps = (a: Span, b: Span | null): boolean => b !== null && a.start < b.end && b.start < a.end;

/**
 * Sentences of running text. Paragraphs are hard boundaries: no sentence crosses one. Spans are ordered, disjoint,
 * without white space at their ends, and hold every character that is not white space of every paragraph.
 */
export const splitSentences = (
  text: string,
  paragraphs: readonly Span[],
  titleSpan: Span | null = null,
): SentenceSpan[] =>
  paragraphs.flatMap((given, paragraph) =>
    splitParagraph(text, given).map((span, _index, all) => ({
      span,
      paragraph,
      headline: overlaps(span, titleSpan) || (all.length === 1 && isHeadline(text.slice(span.start, span.end))),
    })),
  );
