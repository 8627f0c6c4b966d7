import { formAt } from '../../../reading/tree.ts';
import { type Passage, type Word, wordingOf } from '../passage/passage.ts';

/** One stretch of time as it is counted in smaller ones. */
const COUNTED: readonly (readonly [RegExp, RegExp])[] = [
  [/^day$/, /\b(?:24|twenty-four) hours\b/i],
  [/^week$/, /\b(?:7|seven) days\b/i],
  [/^fortnight$/, /\b(?:(?:14|fourteen) days|two weeks)\b/i],
  [/^month$/, /\b(?:30|31|thirty|thirty-one) days\b/i],
  [/^year$/, /\b(?:12|twelve) months\b/i],
  [/^decade$/, /\b(?:10|ten) years\b/i],
  [/^century$/, /\b(?:100|a hundred) years\b/i],
];

const UNIT = /^(?:hours|days|weeks|months|years)$/;

/** "a month" of "30 days"; "a few hours" of "hours". */
export const isOfSameTime = ({ lemma, tree, index }: Word, cited: readonly Passage[]): boolean => {
  const [before, next] = [formAt(tree, index - 1), formAt(tree, index + 1)];
  if (/^(?:few|several)$/.test(lemma) && UNIT.test(next))
    return cited.some((passage) => new RegExp(`(?:^|[,;] |after )${next}\\b`, 'i').test(wordingOf(passage)));
  const counted = /^(?:an?|one)$/.test(before) ? COUNTED.find(([unit]) => unit.test(lemma)) : undefined;
  return counted !== undefined && cited.some((passage) => counted[1].test(wordingOf(passage)));
};
