import { byAgentOf, patientOf, subjectOf } from '../../reading/events/subjects.ts';
import { casesOf, formAt, isPassive, obliquesOf } from '../../reading/events/grammar.ts';
import { dependentsBy } from '../../reading/tree.ts';
import type { Word } from './passage.ts';
import { maySame, referents, wholePhrase, wordsAt } from './phrase.ts';

/** Who does it, and to whom or what; a head each, with what is joined to it. */
export type Roles = { readonly agent: Word | null; readonly patient: Word | null };

const at = (word: Word, index: number): Word | null => wordsAt(word, index >= 0 ? [index] : [])[0] ?? null;

/** Verbs whose only subject undergoes them. */
const UNDERGONE =
  /^(?:die|fall|rise|collapse|explode|erupt|begin|start|end|burn|sink|close|open|break|burst|spread|grow|increase|decrease|decline|drop|expire|happen|occur|perish|drown|disappear|resume|continue)$/;

const ofVerb = (word: Word): Roles => {
  const subject = at(word, subjectOf(word.tree, word.index));
  const object = at(word, patientOf(word.tree, word.index));
  if (object === null && UNDERGONE.test(word.lemma) && !isPassive(word.tree, word.index))
    return { agent: null, patient: subject };
  return { agent: subject, patient: object?.index === subject?.index ? null : object };
};

const ofNoun = (word: Word): Roles => {
  const { tree, index } = word;
  const by = byAgentOf(tree, index);
  const of = obliquesOf(tree, index).find((dependent) => casesOf(tree, dependent).includes('of')) ?? -1;
  const owner = dependentsBy(tree, index, 'nmod:poss')[0] ?? -1;
  if (by >= 0) return { agent: at(word, by), patient: at(word, of >= 0 ? of : owner) };
  return of >= 0 && owner >= 0
    ? { agent: at(word, owner), patient: at(word, of) }
    : { agent: null, patient: null };
};

export const rolesOf = (word: Word): Roles => (word.token.upos === 'VERB' ? ofVerb(word) : ofNoun(word));

const isPronoun = ({ token }: Word): boolean => token.upos === 'PRON';

/** Two heads that may be the same; a pronoun may be anybody that its article does not name. */
const agree = (draft: Word, cited: Word): boolean =>
  isPronoun(draft) || maySame(referents(draft), referents(cited)) || isOpenPronoun(cited, draft);

const isOpenPronoun = (cited: Word, draft: Word): boolean =>
  isPronoun(cited) && !/^(?:i|we|you)$/.test(formAt(cited.tree, cited.index)) && !maySame(referents(draft), [cited]);

const isIn = (draft: Word, cited: Word): boolean => !isPronoun(draft) && maySame(referents(draft), wholePhrase(cited));

const pair = (agent: Word | null, patient: Word | null): string =>
  `${agent?.token.form ?? 'nobody'} → ${patient?.token.form ?? 'nobody'}`;

/**
 * What is wrong with who does it to whom, null where nothing is: the draft's doer is the cited text's sufferer, or is nobody that
 * the cited text lets do it.
 */
export const roleFault = (draft: Word, cited: Word): string | null => {
  const said = rolesOf(draft);
  const told = rolesOf(cited);
  const text = `${draft.token.form}: ${pair(said.agent, said.patient)}, cited: ${pair(told.agent, told.patient)}`;
  if (isExchanged(said.agent, told.agent, told.patient)) return text;
  if (isExchanged(said.patient, told.patient, told.agent)) return text;
  if (isOther(said.agent, told.agent)) return text;
  return isOther(said.patient, told.patient) ? text : null;
};

const isExchanged = (said: Word | null, own: Word | null, other: Word | null): boolean =>
  said !== null && other !== null && isIn(said, other) && (own === null || !agree(said, own)) && !(own !== null && isIn(said, own));

const isOther = (said: Word | null, told: Word | null): boolean =>
  said !== null && told !== null && !agree(said, told) && !isIn(said, told) && !isIn(told, said);
