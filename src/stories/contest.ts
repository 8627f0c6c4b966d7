import { termsOf } from '../library/terms.ts';
import type { Told } from './memory.ts';
import { isDenying, isOpenDenial, stanceOf } from './stance.ts';
import type { Telling } from './telling.ts';

/** "protested that the fees were too high" */
const PROTESTS = /\bprotest/i;
/** "neither confirmed nor denied", "should ratify or reject it": left open. */
const LEFT_OPEN = /\b(?:or|nor|should|could|may|might|would|must)\s+(?:to\s+)?$/i;
/** "will not go", "cannot find him": what somebody will or can do answers nobody; "cannot have hit it" says that it is not so. */
const WILL_NOT =
  /\b(?:can|could|should|would|will|wo|ca|must|shall|may|might)(?:\s*n['’]t|\s*not|\s+never)\b(?!\s+(?:possibly\s+)?have\b)/i;

const words = ({ telling, claim }: Told): string =>
  claim.content.map(({ start, end }) => telling.material.article.text.slice(start, end)).join(' ');

/** Whether somebody says that something is not so; what is left open contests nothing. */
export const contests = (told: Told): boolean => {
  if (stanceOf(told) !== 'denied') return false;
  const { telling, claim } = told;
  if (claim.cue === null) return true;
  const { text } = telling.material.article;
  const cue = text.slice(claim.cue.start, claim.cue.end);
  if (PROTESTS.test(cue) || LEFT_OPEN.test(text.slice(telling.span.start, claim.cue.start))) return false;
  return isDenying(cue) || !WILL_NOT.test(words(told));
};

/** "denied that …", "called it a fabrication", as against a sentence with "not" in it, which may answer nobody. */
export const isOutright = (told: Told): boolean => {
  const { telling, claim } = told;
  const { start, end } = claim.cue ?? { start: 0, end: 0 };
  return isDenying(telling.material.article.text.slice(start, end)) || isDenying(words(told));
};

/** Words that only report: what is said behind them is a denial by its own words or by what it answers. */
const REPORTS =
  /^(?:sa(?:y|ys|id|ying)|tell(?:s|ing)?|told|add(?:s|ed|ing)?|writ(?:e|es|ing|ten)|wrote|stat(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|report(?:s|ed|ing)?|explain(?:s|ed|ing)?|not(?:e|es|ed|ing)|remark(?:s|ed)?|recall(?:s|ed)?|according|post(?:s|ed)?|tweet(?:s|ed)?|:)/i;
/** "had no part in it", "knew nothing of it": whoever says so clears somebody of something. */
const CLEARS =
  /\b(?:nothing to do with|no (?:part|role|hand|knowledge|involvement|links?|ties?|connection|truth|substance|foundation)\b|kn(?:ew|ow|ows|own) nothing|not true)\b/i;

/** "denied", "insisted that no …", "had no part in": it is meant to answer somebody, as against "“We do not seek a war,” she said". */
export const isMeantToAnswer = (told: Told): boolean => {
  const { telling, claim } = told;
  if (isOpenDenial(told) || CLEARS.test(words(told))) return true;
  return claim.cue !== null && !REPORTS.test(telling.material.article.text.slice(claim.cue.start, claim.cue.end));
};

const CAPITALISED = /(?<=[^.!?"“] )\p{Lu}[\p{L}’'-]*/gu;

/** Names in a sentence, by their stems: that two sentences share them does not make them say the same. */
export const namesIn = ({ material, span }: Telling): ReadonlySet<string> =>
  new Set(termsOf((material.article.text.slice(span.start, span.end).match(CAPITALISED) ?? []).join(' ')));

const ACCUSES = /\b(?:accus|alleg|charg|blam|claim|suspect|indict|rumou?r|implicat)/i;

/** So many words of what is denied, and this share of their weight, stand in what it answers; more where it is denied by a “not” alone. */
const OUTRIGHT = { fewest: 2, share: 0.3 } as const;
const BY_NOT = { fewest: 3, share: 0.7 } as const;

/** Whether among these terms stands enough of what is denied, of which `words` are the terms, to be what it answers; names count for nothing. */
export const holdsPoint = (
  terms: readonly string[],
  denial: Told,
  words: readonly string[],
  weight: (terms: readonly string[]) => number,
): boolean => {
  const names = namesIn(denial.telling);
  const own = [...new Set(words)].filter((term) => !names.has(term));
  const shared = own.filter((term) => terms.includes(term));
  const { fewest, share } = isOutright(denial) ? OUTRIGHT : BY_NOT;
  return shared.length >= Math.max(1, Math.min(fewest, own.length)) && weight(shared) >= share * weight(own);
};

/** "denied the charges", "pleaded not guilty": it answers whoever charges, not whatever was said before. */
export const answersCharge = (told: Told): boolean =>
  /\b(?:charges?|allegations?|accusations?|wrongdoing|guilty?|involvement|involved|responsib\w+|any part|any role|a hand in)\b/i.test(
    words(told),
  );

/** Whether a sentence holds a charge against somebody, such as is answered by "denied it". */
export const holdsCharge = ({ material, span }: Telling): boolean =>
  ACCUSES.test(material.article.text.slice(span.start, span.end));
