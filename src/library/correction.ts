import { cleanLine } from './clean.ts';

/** The marks under which news agencies and papers print corrections. */
const MARKS: readonly RegExp[] = [
  /^(?:\(?(?:correction|corrections|clarification|correction and clarification)\)?(?:\s*\([^)\n]{0,60}\))?\s*[:—–-])/i,
  /^\(?(?:CORRECTED|CORRECTION|CORRECTS|UPDATE \d+-CORRECTED|REFILE)\b[^a-z\n]{0,3}/,
  /\b(?:an|the) (?:earlier|previous|original) (?:version|headline) of (?:this|the) (?:article|story|report|post|headline|page)\b/i,
  /\bthis (?:article|story|report|post) (?:has been|was) (?:corrected|amended|updated to correct|revised to correct)\b/i,
  /^\(corrects\b/i,
];

/** The paragraph in which an article says that it corrects what was printed before; null where none does. */
export const correctionIn = (paragraphs: readonly string[]): string | null => {
  const found = paragraphs.find((paragraph) => MARKS.some((mark) => mark.test(paragraph)));
  return found === undefined ? null : cleanLine(found);
};
