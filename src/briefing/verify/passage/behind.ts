import { isWithin, type Span } from '../../../domain/span.ts';
import { isStop, isVerbal } from './looks.ts';
import { EDGE, type Passage, type Word } from './passage.ts';

/** Behind a comma these begin another part of the sentence. */
const NEXT_PART =
  /^(?:and|but|while|whereas|after|following|before|when|which|who|whose|according|citing|because|although|though|as|if|unless|until|since|\p{L}+ing)$/iu;

const endsAt = (words: readonly Word[], at: number): boolean =>
  words[at]?.token.form === ';' ||
  words[at]?.token.form === ':' ||
  (words[at]?.token.form === ',' && NEXT_PART.test(words[at + 1]?.token.form ?? ''));

const isInside = ({ token }: Word, span: Span | null | undefined): boolean => span != null && isWithin(token, span);

/** "…, police said": who says it at the edge is no part of what is said. */
const isReport = ({ claims }: Passage, word: Word): boolean =>
  claims.some(
    ({ id, cue, attribution }) => id === EDGE && (isInside(word, cue) || isInside(word, attribution[0]?.span)),
  );

/** "agreed to reopen it and held talks": told beside. */
const isToldBeside = (words: readonly Word[], at: number): boolean =>
  words[at]?.lemma === 'and' && (words[at + 1]?.token.upos === 'AUX' || words[at + 1]?.token.tense === 'Past');

/** The words behind an infinitive's "to": what is told beside it in the past is no part of it. */
export const infinitiveBehind = (passage: Passage, from: number): Word[] => {
  const clause = clauseBehind(passage, from);
  const end = clause.findIndex((_, at) => isToldBeside(clause, at));
  return clause.slice(0, end < 0 ? clause.length : end);
};

/** "…, who is accused of theft, pleaded not guilty": what hangs on "of" has no finite verb; one behind a comma is of the clause around. */
const leavesPhrase = ({ text }: Passage, from: number, words: readonly Word[], at: number): boolean =>
  /\bof\s*$/.test(text.slice(Math.max(0, from - 4), from)) &&
  words[at]?.token.form === ',' &&
  words[at + 1]?.token.verbForm === 'Fin';

/** The words behind a place in a passage up to the end of their clause; a clause has a verb before it may end. */
export const clauseBehind = (passage: Passage, from: number): Word[] => {
  const behind = passage.words.filter(({ token }) => token.start >= from);
  const verb = behind.findIndex(isVerbal);
  const end = behind.findIndex(
    (word, at) =>
      (at > verb && (endsAt(behind, at) || leavesPhrase(passage, from, behind, at))) || isReport(passage, word),
  );
  return behind.slice(0, end < 0 ? behind.length : end);
};

const upTo = (passage: Passage, from: number, isEnd: (word: Word) => boolean): Word[] => {
  const behind = passage.words.filter(({ token }) => token.start >= from);
  const end = behind.findIndex((word) => isEnd(word) || isReport(passage, word));
  return behind.slice(0, end < 0 ? behind.length : end);
};

/** The words behind a place up to the next comma. */
export const phraseBehind = (passage: Passage, from: number): Word[] => upTo(passage, from, isStop);

/** The words behind a place up to where another part of the sentence begins. */
export const partBehind = (passage: Passage, from: number): Word[] =>
  upTo(passage, from, (word) => endsAt(passage.words, passage.words.indexOf(word)));

/** The same, without what hangs on the phrase by a preposition or is joined to it. */
export const headBehind = (passage: Passage, from: number): Word[] =>
  upTo(passage, from, (word) => isStop(word) || /^(?:ADP|CCONJ|SCONJ)$/.test(word.token.upos));

/** Where each find of a pattern in a passage ends. */
export const endsOf = (passage: Passage, pattern: RegExp): number[] =>
  [...passage.text.slice(passage.span.start, passage.span.end).matchAll(pattern)].map(
    ({ index, 0: found }) => passage.span.start + index + found.length,
  );
