import { stem, termsOf } from '../../../library/terms.ts';
import { casesOf, isPassive, obliquesOf } from '../../../reading/events/grammar.ts';
import { dependentsBy, formAt } from '../../../reading/tree.ts';
import { isOfVerbBefore, standBetweenSame } from '../passage/between-nouns.ts';
import { hasInfinitive, isConverse, isLike, phrasesAlike } from '../passage/compare.ts';
import { mayMean } from '../passage/meant-before.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { maySame, namesBehind, referents, selves, wholePhrase, wordsAt } from '../passage/phrase.ts';
import { bareRolesOf, rolesOf } from '../passage/roles.ts';
import { isName, isNounOrName } from '../passage/word-class.ts';
import { isMistaken } from './mistaken-subjects.ts';

/** "began an attack" of "began a strike": one verb and two nouns, though of one of them our tables know a wording. */
const doOther = (draft: Word, cited: Word): boolean => {
  if (draft.lemma !== cited.lemma || phrasesAlike(draft, cited)) return false;
  const [said, told] = [bareRolesOf(draft).patient, bareRolesOf(cited).patient];
  return said !== null && told !== null && !maySame(referents(said), referents(told));
};

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

/** A word of the draft's phrase may stand for what the cited text names; a name only where it names the whole. */
const holds = (draft: Word, cited: Word): boolean => {
  const own = referents(draft);
  const words = wholePhrase(draft).filter((word) => own.includes(word) || (!isName(word) && !isPronoun(word)));
  return !isPronoun(cited) && maySame(words, referents(cited));
};

/** "the fishermen" of men who were called so before. */
const isToldBefore = (draft: Word, cited: Word): boolean =>
  isLike(cited, draft) && termsOf(cited.passage.before).includes(stem(draft.token.form.toLowerCase()));

const pair = (agent: Word | null, patient: Word | null): string =>
  `${agent?.token.form ?? 'nobody'} → ${patient?.token.form ?? 'nobody'}`;

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

/** What the other side of a deed stands behind: "bought from", "lost to". */
const SIDE = /^(?:from|to|by|against|with)$/;
/** What a place or a time stands behind; it takes no side. */
const PLACE = /^(?:in|at|on|near|around|outside|inside|off|over|under|behind|during|after|before|within|across)$/;

const isPhraseOf = (noun: Word, cases: RegExp): boolean =>
  casesOf(noun.tree, noun.index).some((form) => cases.test(form));

/** The words of a phrase but those of places and others that hang on it. */
const withoutPlaces = (noun: Word): Word[] => {
  const others = wordsAt(noun, obliquesOf(noun.tree, noun.index)).filter(
    (other) => isPhraseOf(other, PLACE) || isPhraseOf(other, SIDE),
  );
  const left = new Set(others.flatMap(wholePhrase));
  return wholePhrase(noun).filter((word) => !left.has(word));
};

/** Whom a verb has on its other side: its object, or what hangs on verb or object by a preposition that makes a side. */
const otherSidesOf = (verb: Word, patient: Word | null): Word[] => {
  const direct = wordsAt(verb, [patient?.index ?? -1, ...dependentsBy(verb.tree, verb.index, 'iobj')]);
  const behind = [verb, ...direct].flatMap((head) => wordsAt(head, obliquesOf(head.tree, head.index)));
  return [...direct, ...behind.filter((noun) => isPhraseOf(noun, SIDE))];
};

/** "lost to the Accord" of "the Accord beat the Union": the draft's doer stands on the cited verb's other side. */
const converseFault = (draft: Word, cited: Word): string | null => {
  const [said, told] = [rolesOf(draft), rolesOf(cited)];
  const doer = said.agent;
  if (doer === null || isPronoun(doer)) return null;
  const isOpposite = otherSidesOf(cited, told.patient).some((other) => maySame(referents(doer), withoutPlaces(other)));
  const isSame = told.agent !== null && isIn(doer, told.agent);
  return isOpposite && !isSame
    ? null
    : `${draft.token.form}: ${pair(doer, said.patient)}, cited, from the other side: ${pair(told.agent, told.patient)}`;
};

const RAISES =
  /^(?:expect|believe|think|say|report|know|suspect|understand|allege|estimate|consider|suppose|assume|presume|fear|schedule|rumour)$/;

const isPassiveBelow = ({ tree, index }: Word): boolean =>
  dependentsBy(tree, index, 'xcomp').some((infinitive) => isPassive(tree, infinitive));

/** "is expected to be discussed by them" of "they are expected to discuss it": the infinitive says something of the subject, and the verb nothing. */
const isRaisedOtherwise = (draft: Word, cited: Word): boolean =>
  [draft, cited].every((verb) => RAISES.test(verb.lemma) && isPassive(verb.tree, verb.index)) &&
  isPassiveBelow(draft) !== isPassiveBelow(cited);

/**
 * What is wrong with who does it to whom, null where nothing is: the draft's doer is the cited text's sufferer, or is nobody that
 * the cited text lets do it.
 */
export const roleFault = (draft: Word, cited: Word, all: readonly Passage[]): string | null => {
  const [said, told] = doOther(draft, cited)
    ? [bareRolesOf(draft), bareRolesOf(cited)]
    : [rolesOf(draft), rolesOf(cited)];
  if (!isLike(draft, cited) && isConverse(draft, cited)) return converseFault(draft, cited);
  if (standBetweenSame(draft, cited) || isJoinedTo(draft, cited)) return null;
  const text = `${draft.token.form}: ${pair(said.agent, said.patient)}, cited: ${pair(told.agent, told.patient)}`;
  const full = said.agent !== null && said.patient !== null;
  if ((full || told.agent !== null) && isExchanged(said.agent, told.agent, told.patient, all)) return text;
  if (
    told.patient !== null &&
    (full || draft.lemma === cited.lemma) &&
    isExchanged(said.patient, told.patient, told.agent, all)
  )
    return text;
  if (areDirect(draft, said.agent, cited, told.agent) && isOther(draft, said.agent, cited, told.agent, all))
    return text;
  if (hasInfinitive(draft) !== hasInfinitive(cited) || isRaisedOtherwise(draft, cited)) return null;
  const comparable = draft.lemma === cited.lemma || (said.agent !== null && told.agent !== null);
  return comparable &&
    areDirect(draft, said.patient, cited, told.patient) &&
    isOther(draft, said.patient, cited, told.patient, all)
    ? text
    : null;
};

/** Both stand with their verbs, not shared from another: there parses err least. */
const areDirect = (draft: Word, said: Word | null, cited: Word, told: Word | null): boolean =>
  isDirect(draft, said) && (isDirect(cited, told) || areTwoPersons(said, told));

/** Two persons by name; no parse makes one of them. */
const areTwoPersons = (said: Word | null, told: Word | null): boolean =>
  said !== null && told !== null && isPersonName(said) && isPersonName(told);

const isDirect = (verb: Word, noun: Word | null): boolean =>
  noun !== null && (noun.token.head === verb.index || verb.token.head === noun.index);

const isSamePronoun = (said: Word, other: Word): boolean =>
  /^(?:i|we|he|she|they)$/i.test(said.token.form) && formAt(said.tree, said.index) === formAt(other.tree, other.index);

/** One of them only points at what is called by the other's word before. */
const meanOne = (said: Word, told: Word, all: readonly Passage[]): boolean =>
  referents(said).some((word) => mayMean(told, word, all)) ||
  referents(told).some((word) => mayMean(said, word, [said.passage]));

const isExchanged = (said: Word | null, own: Word | null, other: Word | null, all: readonly Passage[]): boolean => {
  if (said === null || other === null) return false;
  if (own === null) return (!isPronoun(said) || isSamePronoun(said, other)) && areSelf(selves(said), selves(other));
  if (isPersonal(own) && areSelf(selves(said), selves(other))) return true;
  return isIn(said, other) && !agree(said, own) && !isIn(said, own) && !meanOne(said, own, all);
};

/** "warned him": never who warns. Whoever does it and whom it is done to are two, unless it is done to themselves. */
const isPersonal = ({ token }: Word): boolean =>
  /^(?:he|him|she|her|it|they|them|who|whom|which|that)$/i.test(token.form);

/** More than akin: "a court" holds what "a trial" is, and is none. */
const areSelf = (said: readonly Word[], told: readonly Word[]): boolean =>
  told.some(
    (other) => maySame(said, [other]) && (isName(other) || said.some((word) => stem(word.lemma) === stem(other.lemma))),
  );

/** "her counterpart from Jorvia, Mikael Strand" */
const isNamedBehind = (told: Word): boolean => {
  const behind = wordsAt(
    told,
    [1, 2, 3, 4, 5].map((ahead) => told.index + ahead),
  );
  const comma = behind.findIndex(({ token }) => token.form === ',');
  const next = behind[comma + 1];
  return (
    comma >= 0 &&
    behind.slice(0, comma).every(({ token }) => /^(?:ADP|PROPN|DET|NOUN)$/.test(token.upos)) &&
    next !== undefined &&
    isPersonName(next)
  );
};

/** "his brother", who may be anybody; not where his name stands beside it. */
const hasOwner = (told: Word): boolean =>
  !selves(told).some(isName) &&
  !isNamedBehind(told) &&
  dependentsBy(told.tree, told.index, 'nmod:poss').some((owner) => told.tree.tokens[owner]?.upos === 'PRON');

const isPersonName = (word: Word): boolean => isName(word) && /PER$/.test(word.token.name);

/** Another word for the draft's doer stands nearer to the cited verb than whom our parse took for it. */
const isNearer = (said: Word, told: Word, verb: Word): boolean =>
  verb.passage.words.some(
    (word) =>
      word.sentence === verb.sentence &&
      isNounOrName(word) &&
      !isOfVerbBefore(word, verb) &&
      Math.abs(word.index - verb.index) < Math.abs(told.index - verb.index) &&
      word.index < verb.index === told.index < verb.index &&
      isLike(said, word),
  );

const isBareNumber = ({ token }: Word): boolean => token.upos === 'NUM' || /^\d/.test(token.form);

const isOther = (draft: Word, said: Word | null, verb: Word, told: Word | null, all: readonly Passage[]): boolean =>
  said !== null &&
  told !== null &&
  !hasOwner(told) &&
  !isBareNumber(said) &&
  !/^(?:people|person)$/.test(said.lemma) &&
  !isNearer(said, told, verb) &&
  !isMistaken(said, draft, told, verb) &&
  !agree(said, told) &&
  !isIn(said, told) &&
  !holds(said, told) &&
  !isToldBefore(said, told) &&
  !meanOne(said, told, all);
