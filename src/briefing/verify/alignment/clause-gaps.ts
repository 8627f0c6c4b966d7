import { isMark } from '../passage/looks.ts';
import type { Word } from '../passage/passage.ts';
import type { Fault } from '../verdict.ts';
import type { Gap } from './gaps.ts';
import { isSameWord } from './same-word.ts';

/** Verbs by which somebody says or holds what follows, as they stand. */
export const HOLDS =
  /^(?:claim|say|believe|allege|think|suspect|insist|argue|warn|maintain|contend|assert)(?:s|ed)?$|^(?:said|thought)$/;

const wordBefore = (word: Word): Word | undefined => word.passage.words[word.passage.words.indexOf(word) - 1];

const HOLDS_AGAINST =
  /^(?:accuse|suspect|convict|clear|acquit|blame|charge|jail|fine|sentence|arrest|criticise|criticize)$/;

/** "accused of the crash" of who is accused of hiding it. */
const gerundFault = ({ said, told }: Gap): Fault | null => {
  const [gerund] = told;
  if (said.length > 0 || gerund === undefined || gerund.token.upos !== 'VERB') return null;
  if (!/ing$/.test(gerund.token.form) || gerund.token.deprel === 'amod') return null;
  const { words } = gerund.passage;
  const verb = words.slice(0, words.indexOf(gerund)).findLast(({ token }) => token.upos === 'VERB');
  return /^(?:of|for)$/.test(wordBefore(gerund)?.token.form ?? '') && HOLDS_AGAINST.test(verb?.lemma ?? '')
    ? { rule: 'roles', detail: `“${gerund.token.form}” is left out of the cited text` }
    : null;
};

/** "and" and "but" with nothing left out before it; within a gap "and" may only join two nouns. */
const JOINS = /^(?:and|but)$/;
const JOINS_CLAUSES = /^(?:but|while|whereas|although|though)$/;
const IN_SUBJECT = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** The subject that a gap ends with, behind what joins its clause to the one before; null for none. */
const subjectAtEnd = (told: readonly Word[]): readonly Word[] | null => {
  const joint = told.findLastIndex(({ token }) => JOINS_CLAUSES.test(token.form));
  const subject = told.slice(joint + 1);
  const [first] = subject;
  if (first === undefined || (joint < 0 && !JOINS.test(wordBefore(first)?.token.form ?? ''))) return null;
  const head = subject.findIndex(({ token }) => token.form === 'of');
  const isNominal = (head < 0 ? subject : subject.slice(0, head)).every(({ token }) => IN_SUBJECT.test(token.upos));
  return isNominal && subject.some(({ token }) => /^(?:NOUN|PROPN)$/.test(token.upos)) ? subject : null;
};

/** The draft names those whom the gap is of, though elsewhere. */
const isToldElse = (subject: readonly Word[], { passage }: Word): boolean =>
  subject.some(
    (told) => /^(?:NOUN|PROPN)$/.test(told.token.upos) && passage.words.some((word) => isSameWord(word, told)),
  );

/** "shelled the town and fled" of an army that shelled it, and of rebels who fled. */
const subjectFault = ({ said, told, behind: [own, verb] }: Gap): Fault | null => {
  if (said.length > 0 || !/^(?:VERB|AUX)$/.test(own.token.upos) || verb.token.upos !== own.token.upos) return null;
  if (!isSameWord(own, verb) || isMark(wordBefore(verb) ?? verb)) return null;
  const subject = subjectAtEnd(told);
  return subject !== null && !isToldElse(subject, own)
    ? { rule: 'roles', detail: `“${own.token.form}” is told of “${subject.at(-1)?.token.form}” in the cited text` }
    : null;
};

const BESIDE = /^(?:although|though|whereas)$/;

/** "denied that an email suggests …" of who denied something, although an email suggests it. */
const besideFault = ({ said, told }: Gap): Fault | null => {
  const [first] = told;
  const before = first === undefined ? undefined : wordBefore(first)?.token.form.toLowerCase();
  const joint = told.findIndex(({ token }) => BESIDE.test(token.form.toLowerCase()));
  if (said.length > 0 || before === undefined || joint < 1) return null;
  const isDropped = told.slice(0, joint).some(({ token }) => token.upos === 'VERB');
  return isDropped && (before === 'that' || HOLDS.test(before))
    ? { rule: 'roles', detail: `what stands behind “${told[joint]?.token.form}” is told of “${before}”` }
    : null;
};

/** A gap takes the subject, the gerund or the rest of its clause from what stands behind it. */
export const clauseFault = (gap: Gap): Fault | null => gerundFault(gap) ?? subjectFault(gap) ?? besideFault(gap);
