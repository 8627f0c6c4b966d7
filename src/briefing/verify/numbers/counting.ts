import { isPerson } from '../../../reading/events/senses.ts';
import { dependentsBy, formAt } from '../../../reading/tree.ts';
import { isLike } from '../passage/compare.ts';
import type { Word } from '../passage/passage.ts';
import { isLight } from '../passage/word-class.ts';
import type { Quantity } from './quantities.ts';

/** Measures and currencies, by lemma: what they count is counted in them. */
export const UNIT =
  /^(?:percent|cent|%|€|\$|£|euro|dollar|pound|crown|year|month|week|day|hour|minute|point|kilometre|km)$/;

/** "a 6.1-magnitude earthquake", "an earthquake of magnitude 6.1". */
const isScale = ({ lemma }: Word): boolean => /^(?:magnitude|category)$/.test(lemma);

/** What is counted is the same, or one of the two does not say. */
export const countTheSame = (a: Quantity, b: Quantity): boolean => {
  if (a.age !== b.age) return (a.age ? b : a).counted === null;
  if (a.counted === null || b.counted === null) return true;
  if (isLike(a.counted, b.counted) || [a.counted, b.counted].some(isScale)) return true;
  const units = [a, b].filter(({ counted }) => counted !== null && UNIT.test(counted.lemma)).length;
  return units === 0 && (isLight(a.counted) || isLight(b.counted));
};

/** Another number of the cited text counts what this one counts: the two were exchanged. */
export const isExchanged = (quantity: Quantity, same: readonly Quantity[], all: readonly Quantity[]): boolean => {
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
    UNIT.test(counted.lemma) ||
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

/** What goes on, is far or is worth so much, by lemma. */
const STRETCH =
  /^(?:percent|year|month|week|day|hour|minute|dollar|euro|pound|crown|mark|franc|metre|meter|kilometre|kilometer|mile|foot|feet|tonne|ton|litre|liter|hectare)$/;

/** "six stations" of stations that were watched for six years or are worth six million crowns. */
const isOfStretch = ({ counted }: Quantity, same: readonly Quantity[]): boolean =>
  counted !== null &&
  ![UNIT, STRETCH].some((units) => units.test(counted.lemma)) &&
  same.length > 0 &&
  same.every(
    (other) =>
      other.counted !== null &&
      STRETCH.test(other.counted.lemma) &&
      other.counted.passage.words.some((word) => word.token.upos === 'NOUN' && isLike(counted, word)),
  );

/** "of magnitude 6", "point 4", "6 percent": a number that measures or labels counts nothing. */
const isMeasure = (noun: Word, number: Word): boolean => UNIT.test(noun.lemma) || noun.index < number.index;

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
