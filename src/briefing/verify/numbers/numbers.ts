import { isWithin } from '../../../domain/span.ts';
import { casesOf } from '../../../reading/events/grammar.ts';
import { type Alignment, isInPlace } from '../alignment/alignment.ts';
import { isLike } from '../passage/compare.ts';
import { dateAt, isCovered } from '../passage/dates.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { cueWords } from '../passage/report-cues.ts';
import { isName, isNeutralReport } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { deedOf, isDoneToOne } from './counted-deeds.ts';
import { countTheSame, isExchanged, UNIT } from './counting.ts';
import { isWholeOfPart } from './parts.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { isSum } from './sums.ts';

/** A bound may be left out only where it is a lower one; "up to" says no more than the number itself. */
const boundHolds = (draft: Quantity, cited: Quantity): boolean =>
  draft.bound === cited.bound ||
  (draft.bound === null && (cited.bound === 'at-least' || cited.bound === 'above')) ||
  (draft.bound === 'up-to' && cited.bound === null);

export const words = ({ words: run }: Quantity): string => run.map(({ token }) => token.form).join(' ');

/** How far before a number "to" or "from" may stand. */
const BEFORE = 12;

/** "raised to 7 from 6": the two ends of a change. */
const endOf = ({ words: run, counted }: Quantity): string | null => {
  const [first] = run;
  const before = first?.passage.text.slice(
    Math.max(first.passage.span.start, first.token.start - BEFORE),
    first.token.start,
  );
  const near = /(?<!according )\b(to|from|by)\s+[$€£¥]?\s*$/i.exec(before ?? '')?.[1]?.toLowerCase();
  if (near === 'by') return counted === null || UNIT.test(counted.lemma) ? near : null;
  if (near !== undefined) return near;
  const head = counted ?? run.at(-1);
  const forms = head === undefined ? [] : [head, ...run].flatMap((word) => casesOf(word.tree, word.index));
  return forms.find((form) => form === 'to' || form === 'from') ?? null;
};

/** "from 6" told as "to 6", or "to 4.8 billion" of a figure that only stands beside what it grew to. */
const isTurned = (quantity: Quantity, same: readonly Quantity[], all: readonly Quantity[]): boolean => {
  const end = endOf(quantity);
  if (end === null) return false;
  const hasRival = all.some(
    (other) => !same.includes(other) && other.counted !== null && endOf(other) === end && countTheSame(quantity, other),
  );
  return same.every((other) => endOf(other) !== end && (endOf(other) !== null || hasRival));
};

/** "Lea Orr said 30 had come": whoever only reports a number is not what it is told of. */
const isReporter = ({ passage, token }: Word): boolean =>
  passage.claims.some(
    (claim) =>
      claim.attribution.slice(0, 1).some(({ span }) => span !== null && isWithin(token, span)) &&
      cueWords(passage, claim).some(isNeutralReport),
  );

/** The name nearest before a number in its passage, else behind it. */
const ownerOf = ({ words: run }: Quantity): Word | null => {
  const [first] = run;
  if (first === undefined) return null;
  const names = first.passage.words.filter((word) => isName(word) && word.token.name !== 'O' && !isReporter(word));
  const distance = (word: Word): number => Math.abs(word.token.start - first.token.start);
  return names.reduce<Word | null>(
    (best, word) => (best === null || distance(word) < distance(best) ? word : best),
    null,
  );
};

/** "January 9" and "the third" count nothing. */
const isDated = ({ words: run, ordinal }: Quantity): boolean =>
  ordinal || run.some((word) => dateAt(word, word.passage) !== undefined);

/** It counts the same, of which the same is told, as the number does that it repeats, and as no other may. */
const isOfOneDeed = (quantity: Quantity, same: readonly Quantity[], all: readonly Quantity[]): boolean => {
  const deed = deedOf(quantity);
  const mayBeToldOf = (other: Quantity, isOpen: boolean): boolean => {
    const own = deedOf(other);
    return countTheSame(quantity, other) && (deed === null || own === null ? isOpen : isLike(deed, own));
  };
  return (
    same.some((other) => mayBeToldOf(other, false)) &&
    !all.some((other) => !same.includes(other) && mayBeToldOf(other, true))
  );
};

/** Two counts of a kind given to each other's owners: "the Union 31 percent, the Accord 34" the other way round. A sentence without a name tells of those named before it. */
const hasOtherOwner = (quantity: Quantity, same: readonly Quantity[], all: readonly Quantity[]): boolean => {
  const owner = ownerOf(quantity);
  if (owner === null || quantity.ordinal) return false;
  const owns = (other: Quantity): boolean => {
    const own = ownerOf(other);
    return own !== null && isLike(own, owner);
  };
  const rivals = all.filter((other) => !same.includes(other) && !isDated(other) && countTheSame(quantity, other));
  return (
    same.every((other) => ownerOf(other) !== null && !owns(other)) &&
    rivals.some(owns) &&
    !isOfOneDeed(quantity, same, all)
  );
};

/** "killing 29 and injuring 17" the other way round. */
const hasOtherDeed = (quantity: Quantity, same: readonly Quantity[], all: readonly Quantity[]): boolean => {
  const deed = deedOf(quantity);
  if (deed === null || quantity.ordinal) return false;
  const isOf = (other: Quantity): boolean => {
    const own = deedOf(other);
    return own !== null && isLike(deed, own);
  };
  return (
    same.every((other) => deedOf(other) !== null && !isOf(other)) &&
    (same.some((other) => isDoneToOne(deed, other)) ||
      all.some((other) => !same.includes(other) && !isDated(other) && countTheSame(quantity, other) && isOf(other)))
  );
};

/** "the two sides" of both sides. */
const isOfBoth = ({ value, ordinal, counted }: Quantity, cited: readonly Passage[]): boolean =>
  value === 2 &&
  !ordinal &&
  counted !== null &&
  cited.some(({ words: told }) =>
    told.some((word, at) => word.lemma === 'both' && told.slice(at + 1, at + 4).some((noun) => isLike(counted, noun))),
  );

const faultOf = (quantity: Quantity, all: readonly Quantity[], alignment: Alignment): string | null => {
  const same = all.filter(({ value, ordinal }) => value === quantity.value && ordinal === quantity.ordinal);
  if (same.length === 0) return isSum(quantity, all) ? null : `${words(quantity)} is not in the cited text`;
  if (isExchanged(quantity, same, all)) return `${words(quantity)} counts something else in the cited text`;
  if (isWholeOfPart(quantity, same)) return `${words(quantity)} is more than the part in the cited text`;
  const isMoved =
    isTurned(quantity, same, all) || hasOtherOwner(quantity, same, all) || hasOtherDeed(quantity, same, all);
  if (isMoved && !quantity.words.every((word) => isInPlace(word, alignment)))
    return `${words(quantity)} belongs to something else in the cited text`;
  return same.some((other) => boundHolds(quantity, other))
    ? null
    : `${words(quantity)} is bounded differently in the cited text`;
};

/** "March 3" for a Tuesday that was that day; a stretch "by" or "to" which something changes is looked at as a number. */
const isOfCovered = (quantity: Quantity, draft: Passage, cited: readonly Passage[]): boolean =>
  quantity.words.every((word) => {
    const date = dateAt(word, draft);
    if (date?.type === 'DURATION' && endOf(quantity) !== null) return false;
    return date !== undefined && isCovered(date, cited);
  });

/** Every number must be in the cited text, and count the same there. */
export const numberFaults = (draft: Passage, cited: readonly Passage[], alignment: Alignment): Fault[] => {
  const all = cited.flatMap(quantitiesIn);
  return quantitiesIn(draft)
    .filter((quantity) => !isOfCovered(quantity, draft, cited) && !isOfBoth(quantity, cited))
    .flatMap((quantity) => {
      const detail = faultOf(quantity, all, alignment);
      return detail === null ? [] : [{ rule: 'number', detail }];
    });
};
