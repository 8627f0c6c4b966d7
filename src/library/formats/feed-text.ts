import { cleanLine } from '../clean.ts';
import { htmlParagraphs } from './html-text.ts';

/** Tags and references, also where a feed says that there are none. */
const MARKUP = /<[a-z!/][^<>]{0,4000}>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});/i;

/** A field of a feed as the paragraphs that a reader sees; HTML inside it, escaped once or not at all, becomes text. */
export const fieldParagraphs = (value: string | null): readonly string[] => {
  if (value === null) return [];
  if (MARKUP.test(value)) return htmlParagraphs(value);
  return value
    .split(/\n\s*\n/)
    .map(cleanLine)
    .filter((line) => line !== '');
};

/** The same as one line, or null. */
export const fieldLine = (value: string | null): string | null => cleanLine(fieldParagraphs(value).join(' ')) || null;
