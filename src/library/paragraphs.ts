import type { Span } from '../domain/span.ts';
import { foldText } from './clean.ts';

const joinLines = (lines: readonly string[]): string => lines.join(' ').replace(/\s+/g, ' ').trim();

/** Most characters of a line that somebody wrapped by hand or by mail software. */
const WRAP_WIDTH = 100;

/** A line that starts an item of a list, which never continues the line above. */
const ITEM = /^\s*(?:[-*•‣–]|\d{1,3}[.)])\s/;

/** True where lines look wrapped: nearly all are short, and most end inside a sentence. */
const isWrapped = (lines: readonly string[]): boolean => {
  if (lines.length < 2) return false;
  const inner = lines.slice(0, -1);
  const short = inner.filter((line) => line.length <= WRAP_WIDTH).length;
  const open = inner.filter((line) => !/[.!?:"”'’)]$/.test(line)).length;
  return short >= inner.length * 0.9 && open >= inner.length * 0.5;
};

const unwrap = (lines: readonly string[]): string[] => {
  const out: string[][] = [];
  for (const line of lines) {
    const last = out.at(-1);
    if (last === undefined || ITEM.test(line)) out.push([line]);
    else last.push(line);
  }
  return out.map(joinLines);
};

/**
 * The paragraphs of plain text: parted by blank lines. Lines wrapped by hand are joined; other line breaks part
 * paragraphs too.
 */
export const paragraphsIn = (text: string): string[] =>
  text
    .split(/\n[ \n]*\n/)
    .flatMap((block) => {
      const lines = block
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      return isWrapped(lines) ? unwrap(lines) : lines.map((line) => joinLines([line]));
    })
    .filter((paragraph) => paragraph !== '');

/** A headline repeated above the body takes at most so many paragraphs. */
const HEADLINE_PARAGRAPHS = 4;

/** The body without a first paragraph, or first few, that only repeat the title. */
const withoutHeadline = (title: string, paragraphs: readonly string[]): readonly string[] => {
  const wanted = foldText(title);
  let seen = '';
  for (let count = 1; wanted !== '' && count <= Math.min(HEADLINE_PARAGRAPHS, paragraphs.length); count += 1) {
    seen += foldText(paragraphs[count - 1] ?? '');
    if (seen === wanted) return withoutHeadline(title, paragraphs.slice(count));
    if (!wanted.startsWith(seen)) break;
  }
  return paragraphs;
};

export type Composed = {
  readonly text: string;
  readonly titleSpan: Span | null;
  readonly paragraphs: readonly Span[];
};

/** Title and paragraphs as one text, a blank line between each, with the span of every part. */
export const composeText = (title: string | null, paragraphs: readonly string[]): Composed => {
  const parts = title === null ? paragraphs : [title, ...withoutHeadline(title, paragraphs)];
  const spans: Span[] = [];
  let start = 0;
  for (const part of parts) {
    spans.push({ start, end: start + part.length });
    start += part.length + 2;
  }
  return { text: parts.join('\n\n'), titleSpan: title === null ? null : (spans[0] ?? null), paragraphs: spans };
};
