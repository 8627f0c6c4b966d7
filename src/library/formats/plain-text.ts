import { cleanText } from '../clean.ts';
import { NOTHING_FOUND } from '../draft.ts';
import { datelineIn } from '../found-date.ts';
import { type Found, foundOne, type TextDocument } from './found.ts';

const LONGEST_HEADLINE = 160;

/** True for a first line that stands alone, is short and does not end as a sentence does. */
const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE &&
  /\p{L}/u.test(line) &&
  !/[.,;:]["'”’)]?$/.test(line) &&
  datelineIn([line]) === null;

/** Splits a headline from its text: a first line that stands alone above a blank line. */
const splitHeadline = (text: string): { title: string | null; body: string } => {
  const match = /^\s*([^\n]+)\n[ \n]*\n/.exec(text);
  const line = match?.[1]?.trim() ?? '';
  return match !== null && isHeadline(line)
    ? { title: line, body: text.slice(match[0].length) }
    : { title: null, body: text };
};

/** Plain text: one article a file, its headline set apart by a blank line, if it has one. */
export const loadPlainText = ({ name, url, text }: TextDocument): Found => {
  const { title, body } = splitHeadline(cleanText(text));
  return foundOne({ ...NOTHING_FOUND, origin: name, fileName: name, url, title, body });
};
