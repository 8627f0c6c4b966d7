import { counterparts } from '../passage/compare.ts';
import { isTellingVerb } from '../passage/looks.ts';
import type { Passage, Word } from '../passage/passage.ts';
import type { Fault } from '../verdict.ts';

const ACCUSES = /^(?:allege|accuse|claim)$/;

/** Nothing is told as sure beside one of these. */
const REPORTS =
  /^(?:say|tell|claim|allege|accuse|allegation|accusation|allegedly|reportedly|according|state|assert|contend|maintain|insist|argue|add|write|report|suspect|blame|charge|deny|reject|dispute)$/;

/** Whoever finds or shows something vouches for it. */
export const VOUCHES =
  /^(?:find|show|confirm|establish|prove|discover|determine|verify|reveal|conclude|ascertain|demonstrate)$/;

const isAccusing = (word: Word): boolean => isTellingVerb(word) && ACCUSES.test(word.lemma);

/** "…, a report alleged." */
const endsAccusing = ({ words }: Passage): boolean => {
  const last = words.findLast(({ token }) => token.upos !== 'PUNCT');
  return last !== undefined && isAccusing(last);
};

const isHedged = ({ words }: Passage): boolean =>
  words.some(({ lemma, token }) => REPORTS.test(lemma) && !(lemma === 'report' && token.upos === 'NOUN'));

/** True where the whole of a cited sentence is no more than an accusation, by the verb it ends with. */
export const isAllAccusation = ({ passage }: Word): boolean => endsAccusing(passage);

/** What is only alleged in a cited sentence, and told as found or as so, also where our reading knows of no claim there. */
export const accusationFaults = (draft: Passage, cited: readonly Passage[]): Fault[] => {
  if (isHedged(draft) || cited.length === 0) return [];
  const vouching = draft.words.find((word) => isTellingVerb(word) && VOUCHES.test(word.lemma));
  const isAdded =
    vouching !== undefined && !counterparts(vouching, cited).some((told) => told.lemma === vouching.lemma);
  const isAlleged = cited.every(endsAccusing) || (isAdded && cited.some(({ words }) => words.some(isAccusing)));
  return isAlleged ? [{ rule: 'modality', detail: 'it is only alleged in the cited text' }] : [];
};
