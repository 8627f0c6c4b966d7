import { MONTHS, WEEKDAYS } from '../dates/words.ts';
import type { AnalysedWord } from './analysed-word.ts';

type Words = readonly AnalysedWord[];

const childOf = (words: Words, head: number, deprel: RegExp, but = -1): number =>
  words.findIndex((word, at) => word.head === head && at !== but && deprel.test(word.deprel));

/** "on Saturday that she had left": a day without an article is described by no clause. */
const isBareDay = (words: Words, noun: number): boolean => {
  const own = words[noun]?.form.toLowerCase() ?? '';
  return (WEEKDAYS.has(own) || MONTHS.has(own)) && childOf(words, noun, /^det/) < 0;
};

const TIME_OR_WAY =
  /^(?:moment|second|minute|hour|day|night|morning|afternoon|evening|dawn|dusk|week|weekend|fortnight|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|century|date|anniversary|eve|time|period|occasion|instant|way|manner|extent|degree|reason|place)s?$/;

/** "on the day that rebels seized the port", "in the way that": a clause may tell which, and its "that" stands for nothing in it. */
const isToldApart = (words: Words, noun: number): boolean => {
  const own = words[noun]?.form.toLowerCase() ?? '';
  const det = words[childOf(words, noun, /^det/)]?.form ?? '';
  return /^(?!(?:this|these)$)./i.test(det) && (TIME_OR_WAY.test(own) || WEEKDAYS.has(own) || MONTHS.has(own));
};

/** The "that" of a clause read as relative that leaves nothing for it to stand for; −1 for none. */
const idleThat = (words: Words, clause: number): number => {
  const { head: noun = -1, deprel = '' } = words[clause] ?? {};
  if (deprel !== 'acl:relcl' || noun < 0 || noun > clause) return -1;
  const that = words.findIndex(
    ({ head, form, deprel: link }, at) =>
      head === clause && at < clause && form === 'that' && /^(?:obj|obl)/.test(link),
  );
  if (that < 0 || childOf(words, clause, /^nsubj/) < 0) return -1;
  if (isBareDay(words, noun)) return that;
  const isFull = words[that]?.deprel === 'obj' && childOf(words, clause, /^obj$/, that) >= 0;
  return isFull && !isToldApart(words, noun) ? that : -1;
};

/** The verb that a noun is an adjunct of and that has nothing else told by it; −1 for none. */
const tellingVerb = (words: Words, noun: number): number => {
  let at = noun;
  while (/^(?:nmod|obl)/.test(words[at]?.deprel ?? '') && words[at]?.upos !== 'VERB') at = words[at]?.head ?? -1;
  return words[at]?.upos === 'VERB' && at < noun && childOf(words, at, /^(?:obj|ccomp|xcomp)$/) < 0 ? at : -1;
};

/**
 * "said in a note on Monday that rebels had shelled the port": a clause that has a subject and an object of its own, or that was hung on a day,
 * is no relative clause of the noun before it but what the verb tells.
 */
export const withThatClauses = (words: Words): Words => {
  const clause = words.findIndex((_, at) => idleThat(words, at) >= 0 && tellingVerb(words, words[at]?.head ?? -1) >= 0);
  if (clause < 0) return words;
  const that = idleThat(words, clause);
  const verb = tellingVerb(words, words[clause]?.head ?? -1);
  return withThatClauses(
    words.map((word, at) => {
      if (at === clause) return { ...word, head: verb, deprel: 'ccomp' };
      return at === that ? { ...word, upos: 'SCONJ', deprel: 'mark' } : word;
    }),
  );
};
