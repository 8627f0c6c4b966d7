import { formOf } from '../passage/looks.ts';
import type { Word } from '../passage/passage.ts';
import type { Fault } from '../verdict.ts';
import type { Gap } from './gaps.ts';

const ALL = /^(?:all|every|each|both|any|no|none)$/;
const WHOLE = /^(?:all|every|each|both)$/;
const SAYS_WHICH = /^(?:ADJ|NOUN|PROPN)$/;
const POINTS = /^(?:such|other|own|same|so-called)$/;
const DETERMINES = /^(?:DET|PRON|ADP|PART)$/;

/** "all" of "all schools", "all its schools", "none of the schools": the words before a noun, its determiners left out. */
const quantifierBefore = (word: Word): Word | undefined => {
  const { words } = word.passage;
  return words
    .slice(0, words.indexOf(word))
    .findLast((each) => ALL.test(formOf(each)) || !DETERMINES.test(each.token.upos));
};

const isAll = (word: Word | undefined): boolean => word !== undefined && ALL.test(formOf(word));

/** "all schools" of all primary schools: whatever is told of all that a noun means is told of more without what says which. */
const widened = ({ said, told, behind: [own] }: Gap): boolean =>
  said.length === 0 &&
  told.length > 0 &&
  own.token.upos === 'NOUN' &&
  told.every((word) => SAYS_WHICH.test(word.token.upos) && !POINTS.test(formOf(word))) &&
  isAll(quantifierBefore(own)) &&
  isAll(told[0] && quantifierBefore(told[0]));

/** "all hospitals" of three hospitals. */
const madeWhole = ({ said: [own, ...others], told }: Gap): boolean =>
  own !== undefined &&
  others.length === 0 &&
  WHOLE.test(formOf(own)) &&
  told.length === 1 &&
  told[0]?.token.upos === 'NUM' &&
  !(formOf(own) === 'both' && formOf(told[0]) === 'two');

const isLess = ([first]: readonly Word[]): boolean => first !== undefined && /^(?:less|fewer)$/.test(formOf(first));

const isMore = ([first]: readonly Word[]): boolean =>
  first !== undefined &&
  /^(?:more|better)$|\p{Ll}{3}er$/u.test(formOf(first)) &&
  /^(?:ADJ|ADV)$/.test(first.token.upos) &&
  !/^(?:fewer|lower|smaller|shorter|weaker|slower|poorer|cheaper)$/.test(formOf(first));

/** "read better than", "counted faster than" of who read less well and counted less fast. */
const turned = ({ said, told, behind: [own, other] }: Gap): boolean =>
  (isMore(said) && isLess(told)) ||
  (isLess(said) && isMore(told)) ||
  (isMore([own]) && !isMore([other]) && said.length === 0 && told.length === 1 && isLess(told));

const formsOf = (words: readonly Word[]): string => words.map(({ token }) => token.form).join(' ');

/** What all of them are told to be is told of others, or what is told in less is told in more. */
export const scopeFault = (gap: Gap): Fault | null => {
  if (turned(gap))
    return { rule: 'polarity', detail: `“${formsOf(gap.said)}” is “${formsOf(gap.told)}” in the cited text` };
  if (!widened(gap) && !madeWhole(gap)) return null;
  return {
    rule: 'number',
    detail: `“${formsOf([...gap.said, gap.behind[0]])}” is only of “${formsOf(gap.told)}” in the cited text`,
  };
};
