import { foldName } from './fold.ts';
import type { Line } from './report.ts';

/** A sentence out of a longer quotation has lost the mark that opens or closes it. */
const MARK = /["“”]/g;

/** Whether a mark opens a quotation: nothing that it could close stands before it. */
const opens = (text: string, at: number): boolean =>
  text[at] === '“' || (text[at] === '"' && /^$|[\s([—–-]$/.test(text.slice(0, at)));

/** The words of a line with both marks of each quotation: `I was told so," he said.` is shown as `"I was told so," he said.` */
export const withBothMarks = (text: string): string => {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || marks.length % 2 === 0) return text;
  // 5" is a length.
  if (/\d$/.test(text.slice(0, first)) && text[first] === '"') return text;
  if (!opens(text, first)) return `${text[first] === '”' ? '“' : '"'}${text}`;
  return opens(text, last) ? `${text}${text[last] === '“' ? '”' : '"'}` : text;
};

const QUOTED = /["“][^"“”]*(?:["”]|$)/g;
/** "We confirm …", "our crews", "the enemy": words that are true in one mouth only. */
const OWN_SIDE = /\b(?:[Ww]e|[Oo]urs?|us|[Tt]he enemy)\b/;

/** "We confirm": who speaks calls himself so, and has no name by it. */
const SELF = /^we$/i;

/** Who speaks in a line that its source tells as one of a side ("we", "the enemy"): its publisher; null where nobody does so. */
export const ownVoiceOf = ({ text, attribution, citations }: Line): string | null =>
  attribution.every(({ name }) => SELF.test(name)) && OWN_SIDE.test(withBothMarks(text).replaceAll(QUOTED, ' '))
    ? citations[0].publisher
    : null;

/** "Her campaign" names nobody, so that a line is told by its campaign whoever that is of. */
const OF_SOMEBODY = /^(?:his|her|its|their) /i;

/** "Angela Merkel" stands in "Merkel said": the last of several capitalised words is enough, "ministry" is not. */
export const namedIn = (text: string, name: string): boolean => {
  const folded = ` ${foldName(text)} `;
  if (folded.includes(` ${foldName(name.replace(OF_SOMEBODY, ''))} `)) return true;
  const parts = name.trim().split(/\s+/);
  const person = parts.length > 1 && parts.every((part) => /^\p{Lu}\p{Ll}/u.test(part));
  return person && text.split(/[^\p{L}\p{N}-]+/u).includes(parts.at(-1) ?? '');
};
