import { formAt, lemmaAt, uposAt } from '../tree.ts';
import { FALSITY, HARM } from './content-words.ts';
import type { Said } from './said.ts';

/** An offer, a bill or a player can be rejected or dismissed; only what is said can be said to be untrue. */
const REJECTS = /^(?:reject|rejection|dismiss|dismissal|discount)$/;
const WHAT_IS_SAID =
  /^(?:(?:that|as)\b|(?:it|this|them|these|those|such)\b|(?:(?!of\b|to\b|which\b|who\b)[\p{L}\d.'’“”"-]+\s+){0,5}?(?:claims?|accusations?|allegations?|charges?|reports?|suggestions?|suspicions?|criticisms?|accounts?|versions?|notions?|ideas?|assertions?|insinuations?|rumou?rs?|speculation|fears|concerns|warnings?|findings?|figures?|estimates?|tolls?|numbers?|blame|responsibility|theor(?:y|ies)|comparisons?|complaints?|statements?|stor(?:y|ies)|links?|involvement|conclusions?|contentions?|implications?|characteri[sz]ations?|descriptions?|arguments?|predictions?|perceptions?|impressions?|critiques?|talk|innuendo|gossip)\b)/iu;
/** A court that dismisses these says what will be done with them. */
const BROUGHT_BEFORE_COURT = /^(?:charge|complaint|claim|appeal|case|suit|lawsuit|petition|motion|plea|request)$/;
const COURTS = /^(?:court|judge|tribunal|jury|juror|justice|magistrate|arbitrator)$/;

/** "denied him entry": what is not granted is not said to be untrue. */
const DENIES = /^(?:deny|denial)$/;
const GRANTED =
  /^(?!that\b)(?:[\p{L}’'-]+\s+){0,3}?(?:permission|access|entry|admission|rights?|visas?|bail|leave|passage|asylum|landing|parole|loans?|funds|funding|aid|help|treatment|food|water|justice|a say|the vote|requests?|motions?|petitions?|appeals?|applications?|licen[cs]es?|permits?|services?|status|hearings?|citizenship|benefits|protection|refuge|promotion|membership|recognition)\b/iu;
/** "denied access had been cut": a statement, with "that" left out; in "denied entry to those who had signed" the verb belongs to whom it is about. */
const STATES =
  /^(?:(?!\b(?:who|whom|which|that|whose|because|since|after|when|where|as|if)\b)[^,;.]){1,80}?\b(?:was|were|is|are|has|had|have|would|will)\b/i;

/** How a thing came about, which may be ruled out; elections, talks and strikes are ruled out by whoever will not have them. */
const EXPLAINS =
  /^(?:any (?:role|part)\b|(?:(?!of\b|to\b|for\b|with\b|which\b|who\b)[\p{L}’'-]+\s+){0,4}?(?:sabotage|arson|foul play|terrorism|suicide|negligence|malfunctions?|faults?|errors?|tampering|fraud|collusion|connections?|ties|motives?|causes?|leaks?|accident)\b)/iu;
const INVESTIGATORS =
  /^(?:police|investigator|detective|inspector|prosecutor|coroner|pathologist|doctor|expert|scientist|engineer|fireman|firefighter|inquiry|investigation|probe|autopsy)$/;

const wordsOf = ({ tree, tokens }: Said): string => tokens.map((index) => formAt(tree, index)).join(' ');

const speakerOf = ({ tree, draft }: Said): string => lemmaAt(tree, draft.speaker?.token ?? -1);

/** "rejected a tape as a forgery" */
const isCalledFalse = ({ tree, tokens }: Said): boolean => {
  const as = tokens.findIndex((index) => formAt(tree, index) === 'as');
  const named = as < 0 ? [] : tokens.slice(as + 1);
  return named.some((index) => FALSITY.has(lemmaAt(tree, index)) || FALSITY.has(formAt(tree, index)));
};

/** "A judge dismissed the charges", "the charges were dropped": a decision; to reject the claim that the vote was rigged is none. */
const isDecision = (said: Said, words: string): boolean => {
  const { tree, tokens, draft } = said;
  const noun = tokens.find(
    (index) => uposAt(tree, index) === 'NOUN' && BROUGHT_BEFORE_COURT.test(lemmaAt(tree, index)),
  );
  if (noun === undefined || /\bthat\b/.test(words)) return false;
  if (COURTS.test(speakerOf(said)) || formAt(tree, noun) === 'complaint') return true;
  return draft.speaker === null && draft.lemma === 'dismiss' && lemmaAt(tree, noun) === 'charge';
};

const isRuledOut = (said: Said, words: string): boolean => {
  if (/^having\b/.test(words) || WHAT_IS_SAID.test(words) || EXPLAINS.test(words)) return true;
  const { tree, tokens } = said;
  return INVESTIGATORS.test(speakerOf(said)) && tokens.some((index) => HARM.has(lemmaAt(tree, index)));
};

/**
 * Whether a verb that may deny only turns something down: an offer rejected, a visa denied, an appeal dismissed, elections ruled
 * out. That is what somebody will not do, have or allow; it answers no claim.
 */
export const isTurnedDown = (said: Said): boolean => {
  const { lemma } = said.draft;
  const words = wordsOf(said);
  if (words === '') return false;
  if (lemma === 'rule out') return !isRuledOut(said, words);
  if (DENIES.test(lemma)) return GRANTED.test(words) && !STATES.test(words);
  return REJECTS.test(lemma) && (isDecision(said, words) || !(WHAT_IS_SAID.test(words) || isCalledFalse(said)));
};
