import { areTwoOfOneName, counterparts } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { headOf } from '../passage/phrase.ts';
import { cueWords, saysThat } from '../passage/report-cues.ts';
import { isContent, isName, isNeutralReport } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

const isTwin = (word: Word, other: Word): boolean =>
  word.token.form === other.token.form && isName(other) && areTwoOfOneName(word, other);

const isOne = (word: Word, other: Word): boolean =>
  word.token.form === other.token.form && isName(other) && !areTwoOfOneName(word, other);

/** The bearer of the name who was named last before a word of the cited text. */
const bearerBefore = (told: Word, name: Word): Word | undefined =>
  told.passage.words.findLast(
    (word) => word.token.end <= told.token.start && word.token.form === name.token.form && isName(word),
  );

/** Whoever opens a clause does what is told behind; whom it is done to need not: "thanked Olaf Brandt and pledged". */
const isSubject = (name: Word): boolean => {
  const head = /^(?:flat|appos|compound)/.test(name.token.deprel) ? headOf(name) : name;
  return /^nsubj/.test(head?.token.deprel ?? '') || /^nsubj/.test((head && headOf(head)?.token.deprel) ?? '');
};

const isSpeaker = ({ passage, token }: Word): boolean =>
  passage.claims.some(
    (claim) =>
      cueWords(passage, claim).some(saysThat) &&
      claim.attribution.some(({ span }) => span !== null && span.start <= token.start && span.end >= token.end),
  );

const POINTS = /^(?:it|they|them|he|him|she|this|that|one|ones)$/i;

/** "…, but Marek Krol voted for it": a noun may be meant behind the bearer himself as well. */
const mayBePointedAt = (name: Word, cited: readonly Passage[]): boolean =>
  cited.some(({ words }) => {
    const own = words.findIndex((word) => isOne(name, word));
    return own >= 0 && words.slice(own).some(({ token }) => token.upos === 'PRON' && POINTS.test(token.form));
  });

/** "freed Tom Arden and arrested Rolf Arden": told of the one who stands behind. */
const isTold = (told: Word, name: Word): boolean => {
  const behind = told.passage.words.filter(({ token }) => token.start > told.token.start);
  const end = behind.findIndex(({ token }) => token.upos === 'VERB' || /^[,;]$/.test(token.form));
  return behind.slice(0, end < 0 ? behind.length : end).some((word) => isOne(name, word));
};

/** A word that the cited text has once, behind the other bearer of the name. */
const isOfTwin = (word: Word, name: Word, cited: readonly Passage[]): boolean => {
  if (word.token.upos === 'NOUN' && mayBePointedAt(name, cited)) return false;
  const [told, ...others] = isContent(word) && !isName(word) && !isNeutralReport(word) ? counterparts(word, cited) : [];
  if (told === undefined || others.length > 0 || told.token.upos !== word.token.upos) return false;
  const bearer = bearerBefore(told, name);
  return bearer !== undefined && isTwin(name, bearer) && isSubject(bearer) && !isTold(told, name);
};

/** "West Harl lost two bridges" of East Harl, which did: two bear one name, and what is told behind the one is told of the other. */
export const namesakeFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  const told = cited.flatMap(({ words }) => words);
  const names = draft.words.filter(
    (word) =>
      isName(word) &&
      told.some((other) => isTwin(word, other)) &&
      told.some((other) => isOne(word, other)) &&
      !draft.words.some((other) => isTwin(word, other)) &&
      !isSpeaker(word),
  );
  return names.flatMap((name): Fault[] => {
    const behind = draft.words.filter(({ token }) => token.start > name.token.start);
    const strange = behind.find((word) => isOfTwin(word, name, cited));
    return strange === undefined
      ? []
      : [{ rule: 'name', detail: `“${strange.token.form}” is told of another ${name.token.form} in the cited text` }];
  });
};
