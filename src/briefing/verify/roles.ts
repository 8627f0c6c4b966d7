import { stem } from '../../library/terms.ts';
import { casesOf, formAt, headAt, isPassive, isTime, lemmaAt, obliquesOf } from '../../reading/events/grammar.ts';
import { byAgentOf, patientOf, subjectOf } from '../../reading/events/subjects.ts';
import { dependentsBy, relation, type Tree } from '../../reading/tree.ts';
import { hasInfinitive, isConverse, isLike, phrasesAlike } from './compare.ts';
import type { Word } from './passage.ts';
import { maySame, namesBehind, referents, selves, wholePhrase, wordsAt } from './phrase.ts';
import { isName } from './word-class.ts';

/** Who does it, and to whom or what; a head each, with what is joined to it. */
export type Roles = { readonly agent: Word | null; readonly patient: Word | null };

/** "has 30 days to contest it": nobody is a stretch of time. */
const isStretch = (tree: Tree, index: number): boolean =>
  /^(?:second|minute|hour|day|week|month|year|time|deadline|chance|right|power)$/.test(lemmaAt(tree, index));

const at = (word: Word, index: number): Word | null =>
  wordsAt(word, index >= 0 && !isStretch(word.tree, index) ? [index] : []).find(({ token }) =>
    /^(?:NOUN|PROPN|PRON|NUM|SYM|X)$/.test(token.upos),
  ) ?? null;

/** Verbs whose only subject undergoes them. */
const UNDERGONE =
  /^(?:die|fall|rise|collapse|explode|erupt|begin|start|end|burn|sink|capsize|close|open|break|burst|spread|grow|increase|decrease|decline|drop|expire|happen|occur|perish|drown|disappear|resume|continue|reopen|move|return|finish|stop|halt|conclude|topple|crack|leak|escape|shrink|climb|soar|double|rupture|restart|shut|crash|derail|improve|worsen|expand|fail|slow|ease|deepen|widen|narrow|deteriorate|cool|melt|spill|accelerate|weaken|strengthen|recover|relax|subside|plunge|surge|jump|tumble|slump|rebound|stall|erode|vary|change|develop|evolve|form|split|multiply)$/;

/** "fell 7 percent": how far. */
const MEASURE = /^(?:percent|per|cent|%|points?|percentage|\d[\d.,]*)$/;

/** Wordings whose subject undergoes them. */
const UNDERGONE_PHRASE =
  /^(?:lose_life|lose_home|fall_ill|come_down|run_aground|get_stuck|come_to_.+|grind_to_halt|stop_working|go_dead|break_down|fall_through|go_off|go_down|go_up|run_out|take_place)$/;

/** Of these, those that nobody does to another; what looks like their object is none. */
const NEVER_DONE = /^(?:die|perish|capsize|expire|happen|occur|disappear)$/;

/** "The shelling killed six": parsed as a passive though an object follows and no auxiliary stands before. */
const mistakenPassive = (word: Word): Roles | null => {
  const { tree, index, token } = word;
  const particle = dependentsBy(tree, index, 'compound:prt').length > 0;
  const object = dependentsBy(tree, index, 'obj', particle ? 'xcomp' : undefined).find(
    (dependent) => dependent > index && !isTime(tree, dependent),
  );
  if (object === undefined || dependentsBy(tree, index, 'aux:pass').length > 0) return null;
  const subject = dependentsBy(tree, index, 'nsubj:pass')[0] ?? (token.deprel === 'acl' ? token.head : undefined);
  return subject === undefined ? null : { agent: at(word, subject), patient: at(word, object) };
};

/** The object that stands with an active verb, a relative "that" left out: parses take it for one where it only joins. */
const ownObject = ({ tree, index }: Word): number =>
  isPassive(tree, index)
    ? -1
    : (dependentsBy(tree, index, 'obj').find((object) => formAt(tree, object) !== 'that' && !isTime(tree, object)) ??
      -1);

/** "Auditors resigned on Monday": parsed as a noun with a participle, though the sentence has no other verb. */
const mistakenNoun = (word: Word): Roles | null => {
  const { tree, index, token } = word;
  const isAlone =
    tree.tokens.every(({ upos }, other) => other === index || upos !== 'AUX') && headAt(tree, token.head) < 0;
  if (token.deprel !== 'acl' || !isAlone || /ing$/.test(token.form)) return null;
  if (dependentsBy(tree, index, 'obl').some((oblique) => casesOf(tree, oblique).includes('by'))) return null;
  const object = dependentsBy(tree, index, 'obj', 'iobj', 'obl').find(
    (dependent) => dependent > index && casesOf(tree, dependent).length === 0 && !isTime(tree, dependent),
  );
  return { agent: at(word, token.head), patient: object === undefined ? null : at(word, object) };
};

const AT = /^(?:on|at|to|against|of|with|from|for)$/;

/** "opened fire on the boat", "brought traffic to a halt": the noun that is one with the verb undergoes nothing. */
const ofPhrase = (word: Word, { agent, patient }: Roles): Roles => {
  if (patient === null || patient.within !== word.index) return { agent, patient };
  const { tree, index } = word;
  const beside = obliquesOf(tree, index)
    .concat(obliquesOf(tree, patient.index))
    .find((oblique) => casesOf(tree, oblique).some((form) => AT.test(form)) && !isTime(tree, oblique));
  return { agent, patient: at(word, beside ?? -1) };
};

const ofVerb = (word: Word): Roles => ofPhrase(word, ofBareVerb(word));

/** "43 people died": read as a noun with a participle too, it is theirs. */
const onlyOne = (word: Word): Roles | null =>
  word.token.deprel === 'acl' ? { agent: null, patient: at(word, word.token.head) } : null;

/** "was bombed, killing six": what is undergone does not do what follows. */
const isOfPassive = ({ tree, index, token }: Word): boolean =>
  relation(token.deprel) === 'advcl' &&
  /ing$/.test(formAt(tree, index)) &&
  dependentsBy(tree, index, 'nsubj', 'mark').length === 0 &&
  isPassive(tree, token.head);

const ofBareVerb = (word: Word): Roles => {
  const { tree, index } = word;
  const mistaken = NEVER_DONE.test(word.lemma) ? onlyOne(word) : (mistakenPassive(word) ?? mistakenNoun(word));
  if (mistaken !== null) return mistaken;
  const doer = isOfPassive(word) ? -1 : subjectOf(tree, index);
  const subject = at(word, isTime(tree, doer) ? -1 : doer);
  const [patient] = [ownObject(word), patientOf(tree, index)].filter(
    (found) => found >= 0 && !isTime(tree, found) && found !== subject?.index,
  );
  const object = at(word, patient ?? -1);
  const isAlone = (verb: number): boolean =>
    dependentsBy(tree, verb, 'obj').every(
      (found) => isTime(tree, found) || formAt(tree, found) === 'that' || MEASURE.test(formAt(tree, found)),
    );
  if (word.phrases.some((phrase) => UNDERGONE_PHRASE.test(phrase)) && !isPassive(tree, index))
    return { agent: null, patient: subject };
  const undergone = UNDERGONE.test(word.lemma) && !isPassive(tree, index) && isAlone(index);
  return undergone || NEVER_DONE.test(word.lemma)
    ? { agent: null, patient: subject ?? object }
    : { agent: subject, patient: object };
};

const ofNoun = (word: Word): Roles => {
  const { tree, index } = word;
  const by = byAgentOf(tree, index);
  const of = obliquesOf(tree, index).find((dependent) => casesOf(tree, dependent).includes('of')) ?? -1;
  const owner = dependentsBy(tree, index, 'nmod:poss')[0] ?? -1;
  if (by >= 0) return { agent: at(word, by), patient: at(word, of >= 0 ? of : owner) };
  return of >= 0 && owner >= 0 ? { agent: at(word, owner), patient: at(word, of) } : { agent: null, patient: null };
};

const bareRolesOf = (word: Word): Roles => (word.token.upos === 'VERB' ? ofBareVerb(word) : ofNoun(word));

/** "began an attack" of "began a strike": one verb and two nouns, though of one of them our tables know a wording. */
const doOther = (draft: Word, cited: Word): boolean => {
  if (draft.lemma !== cited.lemma || phrasesAlike(draft, cited)) return false;
  const [said, told] = [bareRolesOf(draft).patient, bareRolesOf(cited).patient];
  return said !== null && told !== null && !maySame(referents(said), referents(told));
};

export const rolesOf = (word: Word): Roles => (word.token.upos === 'VERB' ? ofVerb(word) : ofNoun(word));

const isPronoun = ({ token, lemma }: Word): boolean => token.upos === 'PRON' || /^(?:some|other|one)$/.test(lemma);

/** Two heads that may be the same; a pronoun may be anybody that its article does not name. */
const agree = (draft: Word, cited: Word): boolean =>
  (isPronoun(draft) && mayPointTo(draft, cited)) ||
  maySame(referents(draft), referents(cited)) ||
  isOpenPronoun(cited, draft);

/** A pronoun whose name our reading found is nobody else. */
const mayPointTo = (pronoun: Word, cited: Word): boolean => {
  const names = namesBehind(pronoun);
  if (names.length === 0 || isPronoun(cited)) return true;
  if (/^(?:it|its|they|them)$/i.test(pronoun.token.form) && hasBefore(pronoun, cited)) return true;
  const words = names.flatMap((name) => name.toLowerCase().split(/[\s-]+/));
  return (
    wholePhrase(cited).some((word) => words.includes(word.token.form.toLowerCase()) || words.includes(word.lemma)) ||
    namesBehind(cited).some((name) =>
      name
        .toLowerCase()
        .split(/[\s-]+/)
        .some((part) => words.includes(part)),
    )
  );
};

/** The draft has a word for it before the pronoun. */
const hasBefore = (pronoun: Word, cited: Word): boolean =>
  pronoun.passage.words.some(
    (word) => word.token.end < pronoun.token.start && isNounOrName(word) && isLike(word, cited),
  );

const isOpenPronoun = (cited: Word, draft: Word): boolean =>
  isPronoun(cited) && !/^(?:i|we|you)$/.test(formAt(cited.tree, cited.index)) && !maySame(referents(draft), [cited]);

const isIn = (draft: Word, cited: Word): boolean =>
  !isPronoun(draft) &&
  maySame(
    referents(draft),
    wholePhrase(cited).filter(({ token }) => token.deprel !== 'nmod:poss' || token.upos !== 'PRON'),
  );

const pair = (agent: Word | null, patient: Word | null): string =>
  `${agent?.token.form ?? 'nobody'} → ${patient?.token.form ?? 'nobody'}`;

const isNounOrName = ({ token }: Word): boolean => /^(?:NOUN|PROPN|NUM)$/.test(token.upos);

/** The nearest noun on either side of a verb within its sentence, none where another verb stands between. */
const nearest = (verb: Word, step: 1 | -1): Word | null => {
  for (let index = verb.index + step; ; index += step) {
    const [word] = wordsAt(verb, [index]);
    if (word === undefined || word.token.upos === 'VERB' || word.token.upos === 'PRON') return null;
    if (isNounOrName(word) && (step < 0 || !isNounOrName(wordsAt(verb, [index + 1])[0] ?? word))) return word;
  }
};

/** Both verbs stand between the same nouns in the same voice: whatever the parses made of it, the words say the same. */
export const standBetweenSame = (draft: Word, cited: Word): boolean => {
  if (isPassive(draft.tree, draft.index) !== isPassive(cited.tree, cited.index)) return false;
  return ([-1, 1] as const).every((step) => {
    const [said, told] = [nearest(draft, step), nearest(cited, step)];
    return said !== null && told !== null && isLike(said, told);
  });
};

/** Done to two alike: "the drug was linked to deaths", "deaths were linked to the drug". */
const JOINS = /^(?:link|connect|tie|relate|associate|compare|merge|swap|exchange)$/;

/** Whoever is joined to another is what the cited verb joins, on whichever side, and not who joins them. */
const isJoinedTo = (draft: Word, cited: Word): boolean => {
  if (!isPassive(draft.tree, draft.index) || !JOINS.test(draft.lemma)) return false;
  const subject = rolesOf(draft).patient;
  if (subject === null) return false;
  const { agent, patient } = rolesOf(cited);
  const sides = [patient?.index ?? -1, ...obliquesOf(cited.tree, cited.index)];
  return (
    !(agent !== null && isIn(subject, agent)) &&
    sides.some((side) => wordsAt(cited, [side]).some((other) => isIn(subject, other)))
  );
};

/** "lost to the Accord" of "the Accord beat the Union": the draft's doer stands on the cited verb's other side. */
const converseFault = (draft: Word, cited: Word): string | null => {
  const [said, told] = [rolesOf(draft), rolesOf(cited)];
  if (said.agent === null || isPronoun(said.agent)) return null;
  const others = [
    told.patient?.index ?? -1,
    ...obliquesOf(cited.tree, cited.index),
    ...dependentsBy(cited.tree, cited.index, 'iobj'),
  ];
  const isOpposite = wordsAt(cited, others).some((other) => isIn(said.agent as Word, other));
  const isSame = told.agent !== null && isIn(said.agent, told.agent);
  return isOpposite && !isSame
    ? null
    : `${draft.token.form}: ${pair(said.agent, said.patient)}, cited, from the other side: ${pair(told.agent, told.patient)}`;
};

/**
 * What is wrong with who does it to whom, null where nothing is: the draft's doer is the cited text's sufferer, or is nobody that
 * the cited text lets do it.
 */
export const roleFault = (draft: Word, cited: Word): string | null => {
  const [said, told] = doOther(draft, cited)
    ? [bareRolesOf(draft), bareRolesOf(cited)]
    : [rolesOf(draft), rolesOf(cited)];
  if (!isLike(draft, cited) && isConverse(draft, cited)) return converseFault(draft, cited);
  if (standBetweenSame(draft, cited) || isJoinedTo(draft, cited)) return null;
  const text = `${draft.token.form}: ${pair(said.agent, said.patient)}, cited: ${pair(told.agent, told.patient)}`;
  const full = said.agent !== null && said.patient !== null;
  if ((full || told.agent !== null) && isExchanged(said.agent, told.agent, told.patient)) return text;
  if (
    told.patient !== null &&
    (full || draft.lemma === cited.lemma) &&
    isExchanged(said.patient, told.patient, told.agent)
  )
    return text;
  if (areDirect(draft, said.agent, cited, told.agent) && isOther(said.agent, told.agent, cited)) return text;
  if (hasInfinitive(draft) !== hasInfinitive(cited)) return null;
  const comparable = draft.lemma === cited.lemma || (said.agent !== null && told.agent !== null);
  return comparable && areDirect(draft, said.patient, cited, told.patient) && isOther(said.patient, told.patient, cited)
    ? text
    : null;
};

/** Both stand with their verbs, not shared from another: there parses err least. */
const areDirect = (draft: Word, said: Word | null, cited: Word, told: Word | null): boolean =>
  isDirect(draft, said) && isDirect(cited, told);

const isDirect = (verb: Word, noun: Word | null): boolean =>
  noun !== null && (noun.token.head === verb.index || verb.token.head === noun.index);

const isExchanged = (said: Word | null, own: Word | null, other: Word | null): boolean => {
  if (said === null || other === null) return false;
  if (own === null) return !isPronoun(said) && areSelf(selves(said), selves(other));
  return isIn(said, other) && !agree(said, own) && !isIn(said, own);
};

/** More than akin: "a court" holds what "a trial" is, and is none. */
const areSelf = (said: readonly Word[], told: readonly Word[]): boolean =>
  told.some(
    (other) => maySame(said, [other]) && (isName(other) || said.some((word) => stem(word.lemma) === stem(other.lemma))),
  );

const hasOwner = (told: Word): boolean =>
  dependentsBy(told.tree, told.index, 'nmod:poss').some((owner) => told.tree.tokens[owner]?.upos === 'PRON');

/** Another word for the draft's doer stands nearer to the cited verb than whom our parse took for it. */
const isNearer = (said: Word, told: Word, verb: Word): boolean =>
  verb.passage.words.some(
    (word) =>
      word.sentence === verb.sentence &&
      isNounOrName(word) &&
      Math.abs(word.index - verb.index) < Math.abs(told.index - verb.index) &&
      word.index < verb.index === told.index < verb.index &&
      isLike(said, word),
  );

const isBareNumber = ({ token }: Word): boolean => token.upos === 'NUM' || /^\d/.test(token.form);

const isOther = (said: Word | null, told: Word | null, verb: Word): boolean =>
  said !== null &&
  told !== null &&
  !hasOwner(told) &&
  !isBareNumber(said) &&
  !isNearer(said, told, verb) &&
  !agree(said, told) &&
  !isIn(said, told) &&
  !isIn(told, said);
