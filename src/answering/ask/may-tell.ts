import { isSure, withoutDoubt } from '../choice/choose.ts';
import { claimsAt, type Evidence } from '../evidence/evidence.ts';
import { peopleIn, speaksOfAnother } from '../evidence/meant.ts';
import type { Beside } from '../match/beside.ts';
import { standsOnOtherSide } from '../match/both-ways.ts';
import { isAtAnotherPlace, isElsewhere } from '../match/elsewhere.ts';
import { asksOfDead, isOfOtherFate, tellsOfWounded } from '../match/fates.ts';
import {
  asksWhoDid,
  isBesideAsked,
  isDoneToOthers,
  isNoDoer,
  isNoOwner,
  onlyAnswersDeed,
} from '../match/only-answers.ts';
import { isOfAnother, isOnlyMarked, isToldOfThing, mayBeOfAnotherPerson, standsBehindDoer } from '../match/roles.ts';
import { asksNegated, asksOfDenial, deniesOutright } from '../match/stance.ts';
import { lacksOffice } from '../office/holder.ts';
import { namesAsked, type Question } from '../question/question.ts';
import { numberIn } from './differ.ts';
import { countsOther } from './other-count.ts';
import { isOtherDoer } from './other-doer.ts';
import { isDoneByOther, isOfOtherMatter } from './other-matter.ts';
import { isReasonFor, tellsReason } from './reason-told.ts';
import { asksOfNext, tellsAhead } from './told-day.ts';
import { speaksOfOther } from './whether.ts';

const voicesOf = (evidence: Evidence) =>
  claimsAt(evidence).flatMap(({ attribution }) => attribution.flatMap(({ span }) => span ?? []));

const isToldOfAnother = (question: Question, { beside, speaker }: Evidence): boolean =>
  isOfAnother(question, beside, speaker?.stems);

/** "I" is whoever speaks, "they" and "it" may be anybody. */
const mayPointAt = (pronoun: string, isSpeaking: boolean): boolean =>
  /^(?:he|she|it|they)$/i.test(pronoun) || (isSpeaking && /^(?:I|we)$/i.test(pronoun));

/** "Did Ostia attack?" is not answered by who else did. */
const lacksSubject = ({ subject, words, text }: Question, { beside, speaker }: Evidence): boolean => {
  const { met, sentence } = beside;
  const own = words.flatMap(({ term, isName }, at) => (isName && subject.includes(term) ? [at] : []));
  const isSpeaking = subject.some((stem) => speaker?.stems.includes(stem));
  return (
    own.length > 0 &&
    !/[’']s\b/.test(text) &&
    own.every((at) => (met[at]?.places.length ?? 0) === 0) &&
    !deniesOutright(sentence) &&
    !sentence.tokens.some(({ deprel, form }) => deprel.startsWith('nsubj') && mayPointAt(form, isSpeaking))
  );
};

/** As sure as it would be if it had what is asked for: who did it is known by the rest. */
const isSureButForKind = ({ confidence, assurance, doubts }: Evidence): boolean =>
  isSure({ confidence: withoutDoubt(confidence, doubts, 'kindGone'), assurance: Math.max(assurance, confidence / 2) });

/** What would answer if it were not told of somebody else, in an article that has whoever is asked about. */
export const toldOfAnother = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  if (question.type === 'whether' || question.type === 'said' || question.office !== null) return null;
  const names = namesAsked(question);
  return (
    evidence.find(
      (each) =>
        isSureButForKind(each) &&
        each.stance === 'tells' &&
        isToldOfAnother(question, each) &&
        !countsOther(question, each) &&
        names.every((at) => each.beside.nearby.has(at)),
    ) ?? null
  );
};

const ANSWERED_BY_A_DENIAL: ReadonlySet<Question['type']> = new Set(['how-many', 'how-long']);

/** "Who attacked Ostia?" is not answered by what Ostia says, nor by who did something else about it. */
const isOfOthersDeed = (question: Question, evidence: Evidence): boolean => {
  const { beside, span } = evidence;
  if (!asksWhoDid(question)) return false;
  const names = namesAsked(question).flatMap((word) => (beside.met[word]?.places ?? []).map(({ at }) => at));
  const voices = voicesOf(evidence);
  const isVoice = (at: number): boolean => {
    const start = beside.sentence.tokens[at]?.start ?? -1;
    return voices.some((voice) => start >= voice.start && start < voice.end);
  };
  return (
    (names.length > 0 && names.every(isVoice)) ||
    onlyAnswersDeed(question, beside, span) ||
    isNoDoer(question, beside, span) ||
    isDoneToOthers(question, beside) ||
    isBesideAsked(question, beside, span)
  );
};

/** "Which villages were hit by the mud?" is not told where nobody speaks of mud, nor of a mudslide. */
export const lacksAgent = ({ tokens, words, type }: Question, beside: Beside): boolean =>
  type !== 'how-many' &&
  words.some(
    ({ at, isName, term }, word) =>
      !isName &&
      tokens[at]?.deprel === 'obl:agent' &&
      tokens[at]?.upos === 'NOUN' &&
      !beside.nearby.has(word) &&
      !beside.terms.some((own) => own?.startsWith(term) === true),
  );

/** Whether a thing is so is not told by what somebody else did, by what else was done, nor by what is only wanted. */
const leavesOpen = (question: Question, evidence: Evidence): boolean =>
  lacksSubject(question, evidence) ||
  speaksOfOther(question, evidence) ||
  isDoneByOther(question, evidence.beside) ||
  isOfOtherMatter(question, evidence.beside);

/** Who, when, where and why a thing was done is not told by what denies it or has it still to come. */
export const mayTell = (question: Question, evidence: Evidence): boolean => {
  const { beside, stance, material } = evidence;
  if (question.type !== 'said' && speaksOfAnother(question, beside, peopleIn(material.reading))) return false;
  if (question.type === 'whether' && leavesOpen(question, evidence)) return false;
  if (lacksOffice(question, evidence)) return false;
  if (asksNegated(question) || question.type === 'whether' || question.type === 'said') return true;
  if (
    isToldOfAnother(question, evidence) ||
    isToldOfThing(question, beside) ||
    mayBeOfAnotherPerson(question, beside, voicesOf(evidence)) ||
    isAtAnotherPlace(question, beside) ||
    standsBehindDoer(question, beside, evidence.span) ||
    isOfOthersDeed(question, evidence) ||
    isNoOwner(question, beside, evidence.span) ||
    isElsewhere(question, beside, voicesOf(evidence))
  )
    return false;
  if (question.type === 'when' && isOnlyMarked(question, beside)) return false;
  if (asksOfNext(question) && !tellsAhead(evidence)) return false;
  if (asksOfDead(question) && tellsOfWounded(beside) && numberIn(evidence)?.value !== 0) return false;
  if (question.type === 'how-many' && isOfOtherFate(question.text, beside) && numberIn(evidence)?.value !== 0)
    return false;
  if (lacksAgent(question, beside)) return false;
  if (countsOther(question, evidence) || isOtherDoer(question, evidence)) return false;
  return (
    asksOfDenial(question) ||
    ANSWERED_BY_A_DENIAL.has(question.type) ||
    (stance !== 'denies' && stance !== 'ahead' && stance !== 'avoids')
  );
};

/** Of the sort that is asked for. */
export const fitsQuestion = (question: Question, evidence: Evidence): boolean =>
  (evidence.fits && isReasonFor(question, evidence)) ||
  tellsReason(question, evidence) ||
  standsOnOtherSide(question, evidence.beside, evidence.span);
