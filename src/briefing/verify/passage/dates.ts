import type { DateMention } from '../../../domain/reading.ts';
import type { Passage, Word } from './passage.ts';

/** The date of the draft that a word is part of. */
export const dateAt = ({ token }: Word, { dates }: Passage): DateMention | undefined =>
  dates.find(({ start, end }) => start <= token.start && end >= token.end);

/** A date given less exactly is the same date; one given more exactly is a detail. */
export const isCovered = (date: DateMention, cited: readonly Passage[]): boolean =>
  cited.some(({ dates }) => dates.some(({ value }) => value === date.value || value.startsWith(`${date.value}-`)));
