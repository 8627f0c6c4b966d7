import { isLike } from './compare.ts';
import type { Passage } from './passage.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { Fault } from './verdict.ts';
import { isLight } from './word-class.ts';

const isUnit = /^(?:percent|%|€|\$|£|euro|dollar|pound|crown|year|month|week|day|hour|minute|point|kilometre|km)$/;

/** What is counted is the same, or one of the two does not say. */
const countTheSame = (a: Quantity, b: Quantity): boolean => {
  if (a.counted === null || b.counted === null) return true;
  if (isLike(a.counted, b.counted)) return true;
  const units = [a, b].filter(({ counted }) => counted !== null && isUnit.test(counted.lemma)).length;
  return units === 0 && (isLight(a.counted) || isLight(b.counted));
};

/** A bound may be left out only where it is a lower one. */
const boundHolds = (draft: Quantity, cited: Quantity): boolean =>
  draft.bound === cited.bound || (draft.bound === null && cited.bound === 'least');

const words = ({ words: run }: Quantity): string => run.map(({ token }) => token.form).join(' ');

/** Another number of the cited text counts what this one counts: the two were exchanged. */
const isExchanged = (quantity: Quantity, same: readonly Quantity[], all: readonly Quantity[]): boolean =>
  quantity.counted !== null &&
  !same.some((other) => countTheSame(quantity, other)) &&
  (isUnit.test(quantity.counted.lemma) ||
    all.some(({ counted }) => counted !== null && quantity.counted !== null && isLike(quantity.counted, counted)));

const faultOf = (quantity: Quantity, all: readonly Quantity[]): string | null => {
  const same = all.filter(({ value, ordinal }) => value === quantity.value && ordinal === quantity.ordinal);
  if (same.length === 0) return `${words(quantity)} is not in the cited text`;
  if (isExchanged(quantity, same, all)) return `${words(quantity)} counts something else in the cited text`;
  return same.some((other) => boundHolds(quantity, other)) ? null : `${words(quantity)} is bounded differently in the cited text`;
};

/** Every number must be in the cited text, and count the same there. */
export const numberFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const all = cited.flatMap(quantitiesIn);
  return quantitiesIn(draft).flatMap((quantity) => {
    const detail = faultOf(quantity, all);
    return detail === null ? [] : [{ rule: 'number', detail }];
  });
};
