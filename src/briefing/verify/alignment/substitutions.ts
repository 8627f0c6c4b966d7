import { type Plover, QUAD_OF, type Status } from '../../../domain/reading.ts';
import { isPerson, nounSense, verbSense } from '../../../reading/events/senses.ts';
import { operatorOf } from '../../../reading/status/operators.ts';
import { dependentsOf, relation } from '../../../reading/tree.ts';
import { standBetweenSame } from '../passage/between-nouns.ts';
import { counterparts, isLike, isOpposed } from '../passage/compare.ts';
import { isVerb } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { headOf, maySame, referents, wordsAt } from '../passage/phrase.ts';
import { rolesOf } from '../passage/roles.ts';
import {
  isContent,
  isName,
  isNeutralReport,
  isNumberWord,
  isQuantifier,
  isTimeWord,
  isWeak,
  ordinalOf,
} from '../passage/word-class.ts';
import { areCousins, areNear, areNearByRoot, areOfOneRoot, areSetApart, areSisters, type Part } from '../words/kin.ts';
import { areSteps, isGrave } from '../words/steps.ts';

/** Words of the draft that stand for a word of the cited text which the draft has no other word for. */
export type Substitutions = ReadonlyMap<Word, Word>;

/** Of two measures each is another, however near. */
const UNIT =
  /^(?:metre|meter|kilometre|kilometer|centimetre|centimeter|mile|foot|feet|yard|inch|gram|kilogram|kilo|tonne|ton|pound|litre|liter|gallon|barrel|hectare|acre|degree|dollar|euro|crown|franc)$/;

const isPlain = (word: Word): boolean =>
  isContent(word) &&
  !isName(word) &&
  !isNumberWord(word) &&
  !/^(?:ten|hundred|thousand|million|billion|dozen|score)$/.test(word.lemma) &&
  !UNIT.test(word.lemma) &&
  !isQuantifier(word) &&
  !isTimeWord(word) &&
  ordinalOf(word) === null;

const classOf = ({ token }: Word): string => (token.upos === 'VERB' && token.deprel === 'amod' ? 'ADJ' : token.upos);

const typeOf = ({ tree, index, token, lemma }: Word): Plover | null =>
  (token.upos === 'VERB' ? verbSense(tree, index)?.type : nounSense(lemma)?.type) ?? null;

/** Two deeds of another kind: talks are no attack. */
const areOtherDeeds = (a: Word, b: Word): boolean => {
  const [one, other] = [typeOf(a), typeOf(b)];
  return one !== null && other !== null && QUAD_OF[one] !== QUAD_OF[other];
};

/** Neither denies the other, is a stronger deed, another kind of deed, or makes what it governs more or less certain. */
const saysNoOther = (own: Word, other: Word): boolean =>
  !isOpposed(own, other) &&
  !areSetApart(own.lemma, other.lemma) &&
  !areSteps(own.lemma, other.lemma) &&
  !isGrave(own.lemma) &&
  !areOtherDeeds(own, other) &&
  (certaintyOf(own) === certaintyOf(other) || areBothEnding(own, other));

/** "halt" and "suspend", "give up" and "abandon": of two synonyms our table of certainty may know only one. */
const areBothEnding = (own: Word, other: Word): boolean =>
  own.token.upos === 'VERB' &&
  other.token.upos === 'VERB' &&
  [own, other].every((word) => [null, 'did-not-happen'].includes(certaintyOf(word))) &&
  compare(own, other, areNear);

/** Saying so by which somebody vouches for it. */
const CONCEDES = /^(?:confirm|confirmation|admit|admission|acknowledge|concede|verify|prove|reveal|establish)$/;

/** What a word makes of what it governs; saying so, and saying nothing of it, come to the same here, as do two ways to deny. */
const certaintyOf = ({ lemma }: Word): Status | 'conceded' | null => {
  if (CONCEDES.test(lemma)) return 'conceded';
  const status = operatorOf(lemma);
  if (status === 'denied') return 'did-not-happen';
  return status === 'claimed' ? null : status;
};

const namesOf = ({ lemma, phrases }: Word): string[] => [...phrases, lemma];

const PARTS: Readonly<Record<string, readonly Part[]>> = { VERB: ['v'], NOUN: ['n'], ADJ: ['a', 'v'] };

const compare = (own: Word, other: Word, by: (part: Part, a: string, b: string) => boolean): boolean =>
  (PARTS[classOf(own)] ?? []).some((part) =>
    namesOf(own).some((one) => namesOf(other).some((two) => by(part, one, two))),
  );

/** Near in meaning by WordNet, wherever they stand. */
const isNear = (own: Word, other: Word): boolean => {
  if (classOf(own) === classOf(other)) return compare(own, other, areNear);
  if (areOfOneRoot(own.lemma, other.lemma)) return true;
  const [verb, noun] = classOf(own) === 'VERB' ? [own, other] : [other, own];
  return classOf(verb) === 'VERB' && classOf(noun) === 'NOUN' && areNearByRoot(verb.lemma, noun.lemma);
};

/** The same by our tables, or near to it. */
const isSame = (a: Word | null, b: Word | null): boolean =>
  a !== null &&
  b !== null &&
  (maySame(referents(a), referents(b)) || (classOf(a) === classOf(b) && compare(a, b, areNear)));

/** Words that hang on a word in its own clause. */
const hangingOn = (word: Word): Word[] =>
  wordsAt(word, dependentsOf(word.tree, word.index)).filter((each) => isContent(each) || isName(each));

/** The same is done to the same, by the same or by nobody that one of them names; or both stand between the same nouns. */
const standsAlike = (own: Word, other: Word): boolean => {
  const [said, told] = [rolesOf(own), rolesOf(other)];
  const sameAgent = isSame(said.agent, told.agent);
  const samePatient = isSame(said.patient, told.patient);
  if ((said.agent !== null && told.agent !== null && !sameAgent) || (said.patient !== null && !samePatient))
    return false;
  if (samePatient && (sameAgent || said.agent === null || told.agent === null)) return true;
  if (sameAgent && said.patient === null && told.patient === null) return true;
  return standBetweenSame(own, other);
};

const headsAlike = (own: Word, other: Word): boolean => {
  const [above, below] = [headOf(own), headOf(other)];
  return (
    above !== null &&
    below !== null &&
    relation(own.token.deprel) === relation(other.token.deprel) &&
    (isLike(above, below) || compare(above, below, areNear))
  );
};

/** A kind of the same thing in the same place. */
const isSisterInPlace = (own: Word, other: Word): boolean =>
  classOf(own) === classOf(other) &&
  classOf(own) !== 'NOUN' &&
  compare(own, other, areSisters) &&
  (headsAlike(own, other) || sharesHanging(own, other));

const sharesHanging = (own: Word, other: Word): boolean =>
  hangingOn(own).some((word) => hangingOn(other).some((each) => isLike(word, each)));

const isThing = ({ token, tree, index }: Word): boolean => token.upos === 'NOUN' && !isPerson(tree, index);

/**
 * A verb of the same field between the same doer and sufferer, a noun of the same field with what says more of the same thing, and
 * neither tells another event. The place alone is not enough: "spared the crop" stands where "destroyed the crop" does.
 */
const isInSlot = (own: Word, other: Word): boolean =>
  compare(own, other, areCousins) &&
  [null, typeOf(other)].includes(typeOf(own)) &&
  ((isVerb(own) && isVerb(other) && standsAlike(own, other)) ||
    (isThing(own) && isThing(other) && sharesHanging(own, other)));

/** "provided that" only joins. */
const isCondition = ({ token, passage }: Word): boolean =>
  /^(?:provided|providing)$/i.test(token.form) &&
  passage.words[passage.words.findIndex((word) => word.token === token) + 1]?.token.form === 'that';

/** Verbs that say little may have their place taken as well: "called it a farce", "held the crossing". */
const isReplaceable = (word: Word): boolean =>
  !isCondition(word) &&
  (isPlain(word) || (word.token.upos === 'VERB' && !/^(?:aux|cop)/.test(word.token.deprel) && !isNeutralReport(word)));

/** Pairs each word of the draft that the cited text does not have with one of the cited text that the draft does not have. */
export const substitutionsIn = (draft: Passage, cited: readonly Passage[]): Substitutions => {
  const free = cited.flatMap(({ words }) =>
    words.filter((word) => isReplaceable(word) && !draft.words.some((own) => isLike(own, word))),
  );
  const pairs = new Map<Word, Word>();
  for (const fits of [isNear, isSisterInPlace, isInSlot])
    for (const word of draft.words) {
      if (!isPlain(word) || isWeak(word) || pairs.has(word) || counterparts(word, cited).length > 0) continue;
      const at = free.findIndex((other) => fits(word, other) && saysNoOther(word, other));
      const [found] = at < 0 ? [] : free.splice(at, 1);
      if (found !== undefined) pairs.set(word, found);
    }
  return pairs;
};
