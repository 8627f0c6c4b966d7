import type { Span } from '../../../domain/span.ts';
import { isTime } from '../../../reading/events/grammar.ts';
import { CONDITIONAL_MARKER, MODIFIER, operatorOf } from '../../../reading/status/operators.ts';
import { formOf, isMark, isVerbal, withoutMarks } from '../passage/looks.ts';
import { EDGE, type Word } from '../passage/passage.ts';
import { isNeutralReport } from '../passage/word-class.ts';
import type { Alignment } from './alignment.ts';
import { isOfWeight } from './weight.ts';

/** Words of a cited sentence that a draft leaves out in a row, with what it keeps on both sides; null at the sentence's ends. */
type Omission = { readonly words: readonly Word[]; readonly before: Word | null; readonly behind: Word | null };

const omissionsIn = (stretch: readonly Word[], kept: ReadonlySet<Word>): Omission[] => {
  const found: Omission[] = [];
  let [run, before]: [Word[], Word | null] = [[], null];
  for (const word of stretch) {
    if (!kept.has(word)) {
      run.push(word);
      continue;
    }
    if (run.length > 0) found.push({ words: run, before, behind: word });
    [run, before] = [[], word];
  }
  return run.length > 0 ? [...found, { words: run, before, behind: null }] : found;
};

const isComma = (word: Word | undefined): boolean => word !== undefined && /^[,;–—-]$/.test(word.token.form);

const isOf = (classes: RegExp) => (word: Word | null | undefined) => classes.test(word?.token.upos ?? '');

const isNominal = isOf(/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|SYM)$/);

const SMALL =
  /^(?:the|an?|that|of|'s|’s|'|’|had|has|have|been|its|his|her|their|also|then|there|so|both|some|all|up|now)$/;

const isSmall = ({ words }: Omission): boolean => words.every((word) => isMark(word) || SMALL.test(formOf(word)));

/** "on Monday", "early last year" */
const isOfTime = ({ words }: Omission): boolean =>
  words.every(
    (word) =>
      isMark(word) ||
      isTime(word.tree, word.index) ||
      /^(?:on|in|at|by|early|late|last|this|next|the|of|yesterday|today|tonight|ago)$/.test(formOf(word)),
  );

/** By its first word a stretch says more of what stands before it, and takes nothing back. */
const SAYS_MORE =
  /^(?:and|but|after|before|when|while|because|as|since|although|though|whereas|amid|following|despite|with|without|during|in|at|on|for|from|by|over|near|off|across|through|between|under|around|about|against|into|towards?|outside|inside|beside|along|including|such|where|which|who|whose|to)$/;

const OWN_CASE = /^(?:for|of|to|on|with|against|into|from|at|by|as|in)$/;

/** Who says it, how sure it is, on what condition. */
const isBinding = (word: Word): boolean =>
  CONDITIONAL_MARKER.has(formOf(word)) ||
  /^(?:until|till|according|citing|quoting|allegedly|reportedly|than)$/.test(formOf(word));

/** A word that says that somebody says or thinks so: "protested" is none. */
export const isSaying = (word: Word, cue: Span): boolean =>
  word.token.start >= cue.start &&
  word.token.end <= cue.end &&
  (isNeutralReport(word) || operatorOf(word.lemma) !== null);

/** A stretch holds the verb of saying of what stands outside of it. */
const holdsCue = (words: readonly Word[]): boolean => {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return false;
  const [start, end] = [first.token.start, last.token.end];
  return first.passage.claims.some(
    ({ id, cue, content, attribution }) =>
      attribution.length > 0 &&
      cue !== null &&
      cue.start >= start &&
      cue.end <= end &&
      (id === EDGE || words.some((word) => isSaying(word, cue))) &&
      content.some((span) => span.start < start || span.end > end),
  );
};

const isReporting = (word: Word): boolean => word.token.upos === 'VERB' && isNeutralReport(word);

/** ", which runs the port,", ", its chairman," */
const isInsert = ({ words, before, behind }: Omission): boolean => {
  const [first] = withoutMarks(words);
  if (before === null || first === undefined || !isComma(words[0])) return false;
  if (behind !== null && !isComma(words.at(-1))) return false;
  return isNominal(first) || SAYS_MORE.test(formOf(first)) || /(?:ing|ed)$/.test(formOf(first));
};

/** "… because the mine closed", "… and went home" at the end. */
const isTail = ({ words, before, behind }: Omission): boolean => {
  const [first] = withoutMarks(words);
  if (behind !== null || before === null || first === undefined || !SAYS_MORE.test(formOf(first))) return false;
  if (
    /^(?:and|but|though)$/.test(formOf(first)) &&
    withoutMarks(words)
      .slice(1, 4)
      .some((word) => ONLY.test(formOf(word)))
  )
    return false;
  return !(isVerbal(before) && OWN_CASE.test(formOf(first))) && !(formOf(first) === 'and' && isBehindBoth(before));
};

/** "would sign, but only if …" */
const ONLY = /^(?:only|if|unless|until)$/;

/** "between 2019 and 2023", "both the union and the firm" */
const isBehindBoth = (before: Word): boolean => {
  const { words } = before.passage;
  const at = words.indexOf(before);
  return words.slice(Math.max(0, at - 5), at).some((word) => /^(?:between|both|either|neither)$/.test(formOf(word)));
};

/** "the union and the management rejected it" */
const isCoordinate = ({ words, before, behind }: Omission): boolean =>
  before !== null &&
  isNominal(before) &&
  isVerbal(behind) &&
  formOf(words[0] as Word) === 'and' &&
  words.slice(1).every((word) => isNominal(word) || isOf(/^(?:PART|PUNCT)$/)(word) || formOf(word) === 'both') &&
  !isBehindBoth(before);

/** "opposition leader" before a name, "large" before a noun. */
const isModifier = ({ words, behind }: Omission): boolean =>
  isOf(/^(?:NOUN|PROPN)$/)(behind) &&
  words.every((word) => isOf(/^(?:ADJ|NOUN|PROPN|NUM|DET)$/)(word) && !MODIFIER.has(formOf(word)));

/** "On Monday, …", "After the mine closed, …" */
const isOpening = ({ words, before, behind }: Omission): boolean => {
  const [first] = withoutMarks(words);
  return (
    before === null &&
    behind !== null &&
    first !== undefined &&
    isComma(words.at(-1)) &&
    (SAYS_MORE.test(formOf(first)) || /ing$/.test(formOf(first))) &&
    !isOf(/^(?:NOUN|PROPN|DET)$/)(first)
  );
};

const isSafe = (omission: Omission): boolean => {
  if (isSmall(omission) || isOfTime(omission)) return true;
  if (holdsCue(omission.words)) return false;
  const [first] = withoutMarks(omission.words);
  if (first !== undefined && (isBinding(first) || MODIFIER.has(formOf(first)))) return false;
  if (isTail(omission) || isInsert(omission))
    return !omission.words.some((word) => /^(?:according|citing|quoting)$/.test(formOf(word)));
  if (omission.words.some((word) => isBinding(word) || isOfWeight(word))) return false;
  return isCoordinate(omission) || isModifier(omission) || (isOpening(omission) && !omission.words.some(isReporting));
};

/** The cited words that a draft leaves out without a change to what it keeps, by the words as they stand. */
export const leftOutOf = ({ kept, stretches }: Alignment): ReadonlySet<Word> =>
  new Set(
    stretches.flatMap((stretch) =>
      omissionsIn(stretch, kept)
        .filter(isSafe)
        .flatMap(({ words }) => words),
    ),
  );
