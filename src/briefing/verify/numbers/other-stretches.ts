import { smallNumber } from '../../../reading/events/number-words.ts';
import type { Alignment } from '../alignment/alignment.ts';
import { formOf, withoutMarks } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import type { Fault } from '../verdict.ts';
import { isOfSameTime } from './stretches.ts';

/** Units of time, in hours. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 3600],
  ['minute', 1 / 60],
  ['hour', 1],
  ['day', 24],
  ['week', 168],
  ['fortnight', 336],
  ['month', 730.5],
  ['year', 8766],
  ['decade', 87_660],
]);

/** A stretch of time: its words, and how long it is in hours. */
type Stretch = { readonly words: readonly Word[]; readonly hours: number };

const countOf = ({ token }: Word): number | null =>
  /^(?:an?|one)$/i.test(token.form) ? 1 : (smallNumber(token.form) ?? null);

/** "nine days" at a place. */
const stretchAt = (words: readonly Word[], at: number): Stretch | null => {
  const [number, unit] = words.slice(at, at + 2);
  if (number === undefined || unit === undefined) return null;
  const [count, hours] = [countOf(number), HOURS.get(unit.lemma)];
  return count === null || hours === undefined ? null : { words: [number, unit], hours: count * hours };
};

/** "about a year", "11 months" */
const ROUGHLY = 0.1;

const areAlike = (a: Stretch, b: Stretch): boolean =>
  Math.abs(a.hours - b.hours) <= ROUGHLY * Math.max(a.hours, b.hours);

const LEADS = /^(?:over|for|in|within)$/;

/** What stands in the cited text right behind a word, perhaps with a preposition before it. */
const stretchBehind = (told: Word): Stretch | null => {
  const words = withoutMarks(told.passage.words);
  const next = words.indexOf(told) + 1;
  const after = words[next];
  return (
    stretchAt(words, next) ?? (after !== undefined && LEADS.test(formOf(after)) ? stretchAt(words, next + 1) : null)
  );
};

/** "within nine days" of within a year, "52 minutes behind" of 52 seconds: one stretch of time stands where the cited text has another. */
export const otherStretchFaults = (draft: Passage, cited: readonly Passage[], { pairs, kept }: Alignment): Fault[] => {
  const words = withoutMarks(draft.words);
  return words.flatMap((before, at): Fault[] => {
    const [said, partner] = [stretchAt(words, at + 1), pairs.get(before)];
    const told = partner === undefined ? null : stretchBehind(partner);
    if (said === null || told === null || areAlike(said, told)) return [];
    if (said.words.every((word) => pairs.has(word)) || told.words.every((word) => kept.has(word))) return [];
    if (said.words.some((word) => isOfSameTime(word, cited))) return [];
    const [own, other] = [said, told].map((each) => each.words.map(({ token }) => token.form).join(' '));
    return [{ rule: 'number', detail: `“${own}” stands where the cited text has “${other}”` }];
  });
};
