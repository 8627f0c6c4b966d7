import { isLike } from '../passage/compare.ts';
import { isVerb, isVerbal } from '../passage/looks.ts';
import type { Word } from '../passage/passage.ts';
import { wordsAt } from '../passage/phrase.ts';
import { isNounOrName } from '../passage/word-class.ts';

/** How far before a noun the noun may stand that it only says more of. */
const FARTHEST = 9;

const wordsBefore = (word: Word): Word[] =>
  wordsAt(
    word,
    Array.from({ length: FARTHEST }, (_, back) => word.index - FARTHEST + back),
  );

const MODIFIES = /^(?:who|which|that)$/i;

/** A verb that only says more of the noun before it: a participle, or the verb of a relative clause. */
const modifies = ({ token, tree, index }: Word): boolean => {
  const before = tree.tokens[index - 1];
  if (/ing$/.test(token.form) || MODIFIES.test(before?.form ?? '')) return true;
  return /(?:ed|en)$/.test(token.form) && before?.upos === 'NOUN' && tree.tokens[index + 1]?.upos === 'ADP';
};

/** "a ferry carrying guests capsized", "pirates who seized the tanker left": parses take what the modifier of a noun governs for the subject. */
const isBehindModifier = (said: Word, told: Word, verb: Word): boolean => {
  if (told.index > verb.index) return false;
  const before = wordsBefore(told);
  const modifier = before.findLast(isVerb);
  const at = before.findIndex((word) => isNounOrName(word) && isLike(said, word));
  const between = before.slice(at + 1);
  if (modifier === undefined || at < 0 || between.filter(isVerb).length !== 1) return false;
  return MODIFIES.test(between[0]?.token.form ?? '') || modifies(modifier);
};

const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART|CCONJ)$/;

/** Nothing stands between a noun and its verb but what hangs on the noun. */
const isRightBefore = (noun: Word, verb: Word): boolean =>
  wordsAt(
    verb,
    Array.from({ length: Math.max(0, verb.index - noun.index - 1) }, (_, by) => noun.index + 1 + by),
  ).every(({ token }) => /^(?:AUX|ADV)$/.test(token.upos) || IN_PHRASE.test(token.upos) || MODIFIES.test(token.form));

/** "talks between the union and the ministry broke down": parses take a noun behind a preposition for the subject. */
const isBehindPreposition = (said: Word, told: Word, verb: Word): boolean => {
  if (told.index > verb.index) return false;
  const before = wordsBefore(told);
  const from = before.findLastIndex(({ token }) => !IN_PHRASE.test(token.upos)) + 1;
  const row = before.slice(from);
  return row.some(
    (word, at) =>
      word.token.upos === 'NOUN' &&
      isLike(said, word) &&
      row[at + 1]?.token.upos === 'ADP' &&
      isRightBefore(told, verb),
  );
};

/** "According to the firm's head, Lea Orr, the firm …": whoever is only the source of it does nothing in it. */
const isSource = (word: Word): boolean => {
  const before = wordsBefore(word);
  const at = before.findLastIndex(({ token }) => /^according$/i.test(token.form));
  return at >= 0 && !before.slice(at + 1).some(isVerbal);
};

/** Whether a parse took for who does it, on either side, a noun that only hangs on the one the other side has, or is a source. */
export const isMistaken = (said: Word, draft: Word, told: Word, cited: Word): boolean =>
  isBehindModifier(said, told, cited) ||
  isBehindModifier(told, said, draft) ||
  isBehindPreposition(said, told, cited) ||
  isSource(told) ||
  isSource(said);
