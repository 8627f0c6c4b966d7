import { casesOf } from '../../../reading/events/grammar.ts';
import { isPerson } from '../../../reading/events/senses.ts';
import { dependentsBy, formAt } from '../../../reading/tree.ts';
import { type Alignment, isInPlace } from '../alignment/alignment.ts';
import { isLike } from '../passage/compare.ts';
import { dateAt, isCovered } from '../passage/dates.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { headOf } from '../passage/phrase.ts';
import { isLight, isName } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';
import { isWholeOfPart, verbBehind } from './parts.ts';
import { type Quantity, quantitiesIn, wordBehind } from './quantities.ts';
import { isSum } from './sums.ts';

const isUnit = /^(?:percent|cent|%|€|\$|£|euro|dollar|pound|crown|year|month|week|day|hour|minute|point|kilometre|km)$/;

/** "a 6.1-magnitude earthquake", "an earthquake of magnitude 6.1". */
const isScale = ({ lemma }: Word): boolean => /^(?:magnitude|category)$/.test(lemma);

/** What is counted is the same, or one of the two does not say. */
const countTheSame = (a: Quantity, b: Quantity): boolean => {
  if (a.age !== b.age) return (a.age ? b : a).counted === null;
  if (a.counted === null || b.counted === null) return true;
  if (isLike(a.counted, b.counted) || [a.counted, b.counted].some(isScale)) return true;
  const units = [a, b].filter(({ counted }) => counted !== null && isUnit.test(counted.lemma)).length;
  return units === 0 && (isLight(a.counted) || isLight(b.counted));
};

/** A bound may be left out only where it is a lower one; "up to" says no more than the number itself. */
const boundHolds = (draft: Quantity, cited: Quantity): boolean =>
  draft.bound === cited.bound ||
  (draft.bound === null && (cited.bound === 'at-least' || cited.bound === 'above')) ||
  (draft.bound === 'up-to' && cited.bound === null);

const words = ({ words: run }: Quantity): string => run.map(({ token }) => token.form).join(' ');

/** Another number of the cited text counts what this one counts: the two were exchanged. */
const isExchanged = (quantity: Quantity, same: readonly Quantity[], all: readonly Quantity[]): boolean => {
  const { counted } = quantity;
  if (counted === null) return false;
  const isStrictly = (other: Quantity): boolean => other.counted !== null && isLike(counted, other.counted);
  if (
    !isLight(counted) &&
    same.length > 0 &&
    same.every((other) => other.counted !== null && !isStrictly(other)) &&
    all.some(isStrictly)
  )
    return true;
  if (isOfStretch(quantity, same)) return true;
  if (same.some((other) => countTheSame(quantity, other))) return false;
  return (
    isUnit.test(counted.lemma) ||
    all.some((other) => other.counted !== null && isLike(counted, other.counted)) ||
    same.some(
      ({ words: [first], counted: other }) =>
        other !== null &&
        first !== undefined &&
        !isMeasure(other, first) &&
        first.passage.words.some((word) => isLike(counted, word) && isBroughtIn(word)),
    )
  );
};

const isStretch =
  /^(?:percent|year|month|week|day|hour|minute|dollar|euro|pound|crown|mark|franc|metre|meter|kilometre|kilometer|mile|foot|feet|tonne|ton|litre|liter|hectare)$/;

/** "six stations" of stations that were watched for six years or are worth six million crowns. */
const isOfStretch = ({ counted }: Quantity, same: readonly Quantity[]): boolean =>
  counted !== null &&
  ![isUnit, isStretch].some((units) => units.test(counted.lemma)) &&
  same.length > 0 &&
  same.every(
    (other) =>
      other.counted !== null &&
      isStretch.test(other.counted.lemma) &&
      other.counted.passage.words.some((word) => word.token.upos === 'NOUN' && isLike(counted, word)),
  );

/** "of magnitude 6", "point 4", "6 percent": a number that measures or labels counts nothing. */
const isMeasure = (noun: Word, number: Word): boolean => isUnit.test(noun.lemma) || noun.index < number.index;

/** "in contact with patients": persons brought in beside those counted before. */
const areOthers = ({ tree, index, token }: Word): boolean =>
  /s$/.test(token.form) &&
  /^(?:obl|obj)$/.test(token.deprel) &&
  isPerson(tree, index) &&
  dependentsBy(tree, index, 'det', 'nummod', 'nmod:poss', 'amod').length === 0;

/** "a policeman", or several: brought in as others than whoever was counted. */
const isBroughtIn = (word: Word): boolean =>
  word.token.upos === 'NOUN' &&
  (areOthers(word) || dependentsBy(word.tree, word.index, 'det').some((det) => /^an?$/.test(formAt(word.tree, det))));

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
  if (near === 'by') return counted === null || isUnit.test(counted.lemma) ? near : null;
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

/** The name nearest before a number in its passage, else behind it. */
const ownerOf = ({ words: run }: Quantity): Word | null => {
  const [first] = run;
  if (first === undefined) return null;
  const names = first.passage.words.filter((word) => isName(word) && word.token.name !== 'O');
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

/** Two counts of a kind given to each other's owners: "the Union 31 percent, the Accord 34" the other way round. */
const hasOtherOwner = (quantity: Quantity, same: readonly Quantity[], all: readonly Quantity[]): boolean => {
  const owner = ownerOf(quantity);
  if (owner === null || quantity.ordinal) return false;
  const owns = (other: Quantity): boolean => {
    const own = ownerOf(other);
    return own !== null && isLike(own, owner);
  };
  const rivals = all.filter((other) => !same.includes(other) && !isDated(other) && countTheSame(quantity, other));
  return same.every((other) => !owns(other)) && rivals.some(owns) && !isOfOneDeed(quantity, same, all);
};

/** "at least 30 wounded", "two others missing": what happened to those counted stands right behind the number. */
const deedBehind = ({ words: run }: Quantity): Word | null => {
  const last = run.at(-1);
  if (last === undefined) return null;
  const at = last.passage.words.indexOf(last) + 1;
  const found = last.passage.words
    .slice(at, at + 2)
    .find(({ token }) => !/^(?:people|persons|others|more)$/.test(token.form));
  return found !== undefined &&
    /^(?:VERB|ADJ)$/.test(found.token.upos) &&
    /^(?:dead|missing|hurt|\p{Ll}+(?:ed|en))$/u.test(found.token.form)
    ? found
    : null;
};

/** "an estimated 30 remain" */
const stateBehind = (quantity: Quantity): Word | null => {
  const next = wordBehind(quantity);
  return next !== undefined && /^(?:remain|stay|survive|escape|flee|live|die)$/.test(next.lemma) ? next : null;
};

const isPart = ({ words: run }: Quantity): boolean => {
  const last = run.at(-1);
  return last !== undefined && formAt(last.tree, last.index + 1) === 'of';
};

/** The verb whose sufferer, or only doer, a number counts. */
const deedOf = (quantity: Quantity): Word | null => {
  const { words: run, counted } = quantity;
  if (isPart(quantity)) return verbBehind(quantity);
  if (counted === null && (deedBehind(quantity) ?? stateBehind(quantity)) !== null)
    return deedBehind(quantity) ?? stateBehind(quantity);
  const head = counted ?? run.at(-1);
  if (head === undefined || !/^(?:obj|nsubj)/.test(head.token.deprel)) return null;
  const verb = headOf(head);
  return verb?.token.upos === 'VERB' ? verb : null;
};

/** "killing one officer": one is told by a word that is no number elsewhere. */
const isDoneToOne = (deed: Word, { words: run }: Quantity): boolean =>
  (run[0]?.passage.words ?? []).some(
    (word, at, all) => isLike(deed, word) && /^(?:one|an?)$/.test(all[at + 1]?.lemma ?? ''),
  );

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
