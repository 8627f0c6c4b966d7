import type { Word } from '../passage/passage.ts';
import type { Fault } from '../verdict.ts';
import type { Gap } from './gaps.ts';

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

/** "shelled the town and fled" of an army that shelled it, and of rebels who fled. */
const subjectFault = ({ said, told, behind: [own, verb] }: Gap): Fault | null => {
  const [first] = told;
  if (said.length > 0 || first === undefined || !/^(?:VERB|AUX)$/.test(own.token.upos)) return null;
  if (verb.token.upos !== own.token.upos || !/^(?:and|but)$/.test(wordBefore(first)?.token.form ?? '')) return null;
  const isSubject =
    told.every(({ token }) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.upos)) &&
    told.some(({ token }) => /^(?:NOUN|PROPN)$/.test(token.upos));
  return isSubject
    ? { rule: 'roles', detail: `“${own.token.form}” is told of “${told.at(-1)?.token.form}” in the cited text` }
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
