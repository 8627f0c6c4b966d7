import { counterparts, isKnownOtherwise, isOpposed, spellsOut } from './compare.ts';
import type { DateMention } from '../../domain/reading.ts';
import type { Passage, Word } from './passage.ts';
import type { Fault, Rule } from './verdict.ts';
import { isContent, isName, isNumberWord, isQuantifier, isTimeWord, ordinalOf } from './word-class.ts';

const isDated = ({ token }: Word, dates: readonly DateMention[]): DateMention | undefined =>
  dates.find(({ start, end }) => start <= token.start && end >= token.end);

/** A date given less exactly is the same date; one given more exactly is a detail. */
const isCovered = (draft: DateMention, cited: readonly Passage[]): boolean =>
  cited.some(({ dates }) => dates.some(({ value }) => value === draft.value || value.startsWith(`${draft.value}-`)));

const ruleOf = (word: Word, draft: Passage): Rule => {
  if (isTimeWord(word) || isDated(word, draft.dates)) return 'date';
  return isName(word) ? 'name' : 'detail';
};

const hasCounterpart = (word: Word, draft: Passage, cited: readonly Passage[]): boolean => {
  if (counterparts(word, cited).length > 0) return true;
  if (cited.some(({ words }) => words.some((other) => isOpposed(word, other)))) return true;
  if (isName(word) && (isKnownOtherwise(word, cited) || spellsOut(word, cited))) return true;
  const date = isDated(word, draft.dates);
  return date !== undefined && isCovered(date, cited);
};

const isQuoted = ({ token }: Word, draft: Passage): boolean =>
  [...draft.text.matchAll(/[“"][^“”"]+[”"]/g)].some(
    ({ index, 0: quoted }) => index < token.start && index + quoted.length > token.end,
  );

/** Words that say something of the world and have no counterpart in what is cited: names, dates, plausible details. */
export const detailFaults = (draft: Passage, cited: readonly Passage[], free: (word: Word) => boolean): Fault[] =>
  draft.words
    .filter((word) => (isContent(word) || isQuantifier(word)) && !isNumberWord(word) && ordinalOf(word) === null)
    .filter((word) => !isQuoted(word, draft) && !free(word) && !hasCounterpart(word, draft, cited))
    .map((word) => ({ rule: ruleOf(word, draft), detail: `“${word.token.form}” is not in the cited text` }));
