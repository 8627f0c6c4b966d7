import { stem } from '../../library/terms.ts';
import { isPerson } from '../../reading/events/senses.ts';
import { dependentsBy, relation } from '../../reading/tree.ts';
import { type Alignment, isInPlace } from './alignment/alignment.ts';
import { type Carried, carriedOver, NONE } from './alignment/carried.ts';
import { isSameWord } from './alignment/same-word.ts';
import type { Substitutions } from './alignment/substitutions.ts';
import { counterparts, isOpposed, phrasesAlike } from './passage/compare.ts';
import { EDGE, type Passage, type Word } from './passage/passage.ts';
import { headOf, shareParty, wordsAt } from './passage/phrase.ts';
import { isContent, isLight, isName, isWeak } from './passage/word-class.ts';
import { roleFault } from './roles/role-faults.ts';
import { speakerFault } from './speakers/speakers.ts';
import { setsBallot } from './status/fixed.ts';
import { moodFault } from './status/moods.ts';
import type { Fault } from './verdict.ts';

/** Participles that have become adjectives. */
const DESCRIBES = /^(?:neighbou?ring|ruling|remaining|existing|outgoing|incoming|surrounding|following)$/i;

const CARRIES = /^(?:have|do|make|take|give|hold|get|put|use)$/;

/** "put civilians on trial": another word tells the deed together with the verb. */
const isBesideWording = (word: Word, { passage, sentence, index }: Word): boolean =>
  word.within !== index &&
  passage.words.some(
    (other) => other.sentence === sentence && other.within === index && /^(?:NOUN|ADJ)$/.test(other.token.upos),
  );

/** "have reserves", "did nothing wrong": the verb only carries what its object names. */
const isCarried = (word: Word): boolean => {
  const head = headOf(word);
  return (
    head !== null &&
    !isBesideWording(word, head) &&
    !isPerson(word.tree, word.index) &&
    ((isLight(head) && CARRIES.test(head.lemma)) || isWeak(head)) &&
    (/^(?:obj|xcomp|nsubj:pass)$/.test(word.token.deprel) ||
      (word.token.deprel === 'nsubj' && word.index > head.index)) &&
    !isName(word)
  );
};

/** "lives" of "lost their lives"; in "held talks" it is the noun that tells the deed. */
const isInWording = (word: Word): boolean =>
  word.within !== null &&
  word.token.upos !== 'VERB' &&
  !wordsAt(word, [word.within]).some((carrier) => onlyCarries(carrier, word) || setsBallot(carrier.lemma, word.lemma));

/** "held talks": the verb says little, the noun that undergoes it says what. */
const onlyCarries = (carrier: Word, { token }: Word): boolean =>
  (isLight(carrier) || isWeak(carrier)) && /^(?:obj|nsubj:pass)$/.test(token.deprel);

/** "did nothing wrong": the word that says what of a word that says nothing. */
const isOfNothing = (word: Word): boolean => /^(?:nothing|anything|something)$/.test(headOf(word)?.lemma ?? '');

/** The verb of a report at the sentence's edge; its speaker is looked at with what is said. */
const isEdgeCue = ({ passage, token }: Word): boolean =>
  passage.claims.some(({ id, cue }) => id === EDGE && cue !== null && cue.start <= token.start && cue.end >= token.end);

/** "used civilians as shields": what a verb that says little does to people, it does all the same. */
const doesToPerson = ({ lemma, token, tree, index }: Word): boolean =>
  token.upos === 'VERB' &&
  /^(?:use|take|put|hold)$/.test(lemma) &&
  dependentsBy(tree, index, 'obj').some((object) => isPerson(tree, object));

/** A verb, what a light verb carries, or what is said to be the case: "was safe", "is a smear". */
export const isDeed = (word: Word): boolean => {
  if (doesToPerson(word)) return true;
  if (!isContent(word) || isInWording(word) || isName(word) || isEdgeCue(word) || DESCRIBES.test(word.token.form))
    return false;
  if (!hasPredicate(word)) return true;
  if (word.token.upos === 'VERB') return relation(word.token.deprel) !== 'amod';
  return isCarried(word) || isOfNothing(word) || dependentsBy(word.tree, word.index, 'cop').length > 0;
};

/** The same word where the cited text has it, else whatever may stand for it. */
const candidates = (word: Word, cited: readonly Passage[], substitutions: Substitutions): Word[] => {
  const substituted = substitutions.get(word);
  if (substituted !== undefined) return [substituted];
  const all = counterparts(word, cited);
  const free = all.filter((other) => !isInWording(other));
  const like = free.length > 0 ? free : all;
  const phrased = word.phrases.length === 0 ? [] : like.filter((other) => phrasesAlike(word, other));
  if (phrased.length > 0) return phrased;
  const same = like.filter(({ lemma }) => stem(lemma) === stem(word.lemma));
  if (same.length > 0) return word.token.deprel === 'acl' ? like : same;
  if (isWeak(word)) return [];
  return opposites(word, cited).length > 0 ? like.filter(({ token }) => token.upos === 'VERB') : like;
};

const opposites = (word: Word, cited: readonly Passage[]): Word[] =>
  cited.flatMap(({ words }) =>
    words.filter((other) => isOpposed(word, other) && (!isWeak(word) || shareParty(word, other))),
  );

const isSpeech = ({ passage, token }: Word): boolean =>
  passage.claims.some(
    ({ cue, attribution }) =>
      attribution.length > 0 && cue !== null && cue.start <= token.start && cue.end >= token.end,
  );

const SPOKEN_TO = /^(?:accuse|blame|urge|order|ask|call|call_on|threaten|tell)$/;

/** Whoever speaks is looked at with what they say; whom they speak to or of stands in the sentence. */
const hasRoles = (draft: Word, cited: Word): boolean =>
  draft.token.upos === 'VERB' &&
  (!isWeak(draft) || draft.lemma === cited.lemma) &&
  (!isSpeech(draft) || SPOKEN_TO.test(draft.lemma) || draft.lemma === cited.lemma);

const isParticiple = ({ token }: Word): boolean => token.deprel === 'amod' && token.upos === 'VERB';

/** A sentence without any other verb says what its participles say. */
const hasPredicate = ({ passage }: Word): boolean =>
  passage.words.some(({ token }) => token.upos === 'AUX' || (token.upos === 'VERB' && token.deprel !== 'amod'));

const faultsBetween = (
  draft: Word,
  cited: Word,
  all: readonly Passage[],
  opposed: boolean,
  carried: Carried,
  alignment: Alignment,
): Fault[] => {
  const describes = isParticiple(cited) || (isParticiple(draft) && hasPredicate(draft));
  const mood = describes || carried.mood ? null : moodFault(draft, cited, opposed);
  const roles = describes || opposed || carried.roles || !hasRoles(draft, cited) ? null : roleFault(draft, cited, all);
  const speaker = carried.speaker ? null : speakerFault(draft, cited, all, alignment);
  return [
    ...(mood === null ? [] : [mood]),
    ...(roles === null ? [] : [{ rule: 'roles', detail: roles } as const]),
    ...(speaker === null ? [] : [{ rule: 'speaker', detail: speaker } as const]),
  ];
};

/** The faults of whichever has the fewest; null for nobody. Whoever has none is the last that is looked at. */
const fewest = (words: readonly Word[], faultsOf: (word: Word) => Fault[]): Fault[] | null => {
  let best: Fault[] | null = null;
  for (const word of words) {
    const faults = faultsOf(word);
    if (best === null || faults.length < best.length) best = faults;
    if (faults.length === 0) break;
  }
  return best;
};

/** "could not reach the stations": the verb, where the cited text has it, says whether it happened. */
const isLookedAtAbove = (word: Word, cited: readonly Passage[]): boolean => {
  const head = headOf(word);
  return (
    word.token.upos === 'NOUN' &&
    head !== null &&
    isWeak(head) &&
    isDeed(head) &&
    isCarried(word) &&
    counterparts(head, cited).some(({ token }) => token.upos === 'VERB')
  );
};

/** The word of the cited text that the draft repeats at this place. */
const repeated = (word: Word, { pairs }: Alignment): Word | null => {
  const told = pairs.get(word);
  return told !== undefined && told.token.upos === word.token.upos && isSameWord(word, told) ? told : null;
};

/** "polling stations", "training camps": what a place is for is no deed, whatever a parse makes of the word. */
const isOfPlace = (word: Word): boolean =>
  /^(?:polling|training|shopping|parking|landing|fishing|filling|mining|testing|meeting)$/i.test(word.token.form) &&
  wordsAt(word, [word.index + 1]).some(({ lemma }) =>
    /^(?:station|place|booth|ground|centre|center|camp|mall|site|lot|port|zone|point|strip|school|company|hall)$/.test(
      lemma,
    ),
  );

/** "the rail signalling arm", between the same words in the source: part of a name for a thing, whatever a parse makes of it. */
const isOfCompound = (word: Word, alignment: Alignment): boolean => {
  const [before, behind] = wordsAt(word, [word.index - 1, word.index + 1]);
  return (
    /ing$/.test(word.token.form) &&
    /^(?:NOUN|ADJ)$/.test(before?.token.upos ?? '') &&
    behind?.token.upos === 'NOUN' &&
    isInPlace(word, alignment)
  );
};

/** Faults of what is said to be done: each deed is told like the one deed of the cited text that it fits best. */
export const deedFaults = (
  draft: Passage,
  cited: readonly Passage[],
  substitutions: Substitutions,
  alignment: Alignment,
): Fault[] =>
  draft.words
    .filter(
      (word) => isDeed(word) && !isOfPlace(word) && !isLookedAtAbove(word, cited) && !isOfCompound(word, alignment),
    )
    .flatMap((word) => {
      const own = repeated(word, alignment);
      const found = candidates(word, cited, substitutions);
      const like = fewest([...new Set([...found, ...(own === null ? [] : [own])])], (other) =>
        faultsBetween(word, other, cited, false, carriedOver(word, other, alignment), alignment),
      );
      if (like?.length === 0) return [];
      const turned = fewest(opposites(word, cited), (other) =>
        faultsBetween(word, other, cited, true, NONE, alignment),
      );
      return like === null || (turned !== null && turned.length < like.length) ? (turned ?? []) : like;
    });
