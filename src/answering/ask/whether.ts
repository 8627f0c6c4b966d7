import type { Sentence } from '../../reading/analysis.ts';
import { dependentsBy, treeOf } from '../../reading/tree.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { deedOf } from '../match/deed.ts';
import { isDoneToOther, isOfAnother } from '../match/roles.ts';
import { deniesOutright, holdsOpposite, isAhead, isToCome } from '../match/stance.ts';
import { givesUp } from '../office/leaving.ts';
import type { Question } from '../question/question.ts';

/** What will be is asked with these; what is told as planned answers nothing else. */
const ASKS_AHEAD =
  /^\s*(?:will|would|can|could|may|might|should)\b|\b(?:going|plan\w*|want\w*|intend\w*|threaten\w*|expect\w*|likely|due|set) to\b|\bto be\b/i;

/** The word that says what is asked: the deed, else what somebody is said to be ("open", "minister"). */
export const keysOf = (question: Question): number[] => {
  const deed = deedOf(question);
  const own = question.words.flatMap(({ term }, word) => (term === deed ? [word] : []));
  if (own.length > 0) return own;
  const said = question.words.findIndex(({ at, isName }) => !isName && question.tokens[at]?.deprel === 'root');
  if (said >= 0) return [said];
  return question.words.flatMap(({ isName, isNumber, at }, word) =>
    isName || isNumber || question.tokens[at]?.upos === 'ADV' ? [] : [word],
  );
};

type Place = { readonly at: number; readonly like: number };

const placesOf = ({ beside: { met } }: Evidence, words: readonly number[]): Place[] =>
  words.flatMap((word) => [...(met[word]?.places ?? [])]);

/** "a door to leave by": what something is for is not done. */
const isForSomething = ({ tokens }: Sentence, at: number): boolean =>
  /^(?:acl|advcl)/.test(tokens[at]?.deprel ?? '') && /^to$/i.test(tokens[at - 1]?.form ?? '');

/** "left the port" is no resignation. */
const isOtherLeaving = ({ beside: { sentence } }: Evidence, { at, like }: Place): boolean =>
  like < 1 &&
  /^(?:leave|step)$/.test(sentence.tokens[at]?.lemma ?? '') &&
  (!givesUp(sentence, at) || isForSomething(sentence, at));

const UNSAID =
  /\b(?:not|n[’']t|declin\w+ to|refus\w+ to) (?:yet )?(?:say|know|clear|confirm\w*|comment|announce) (?:\S+ ){0,3}(?:whether|if)\b/i;

/** "He did not say whether it would …": what stands behind is left open. */
const isLeftOpen = ({ beside: { sentence } }: Evidence, at: number): boolean => {
  const before = sentence.tokens.slice(0, at).map(({ form }) => form);
  return UNSAID.test(before.join(' '));
};

const WANTS =
  /^(?:demand|urge|ask|insist|seek|appeal|request|want|propose|recommend|advise|suggest|threat|threaten|vow|promise|warn)$/;

/** "called on him to resign", "calls for her to go": what is called for. */
const CALLS = /^(?:call|press|pressure|plead|beg|exhort|implore|encourage)$/;

const MUST = /^(?:must|should|ought)$/i;

/** "He must resign": what is due has not been done; what "must have been" is. */
const isObliged = ({ beside: { sentence } }: Evidence, at: number): boolean =>
  sentence.tokens[at]?.upos === 'VERB' &&
  dependentsBy(treeOf(sentence), at, 'aux').some((aux) => MUST.test(sentence.tokens[aux]?.form ?? '')) &&
  !sentence.tokens.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === 'have');

/** "his demand that the guns be withdrawn", "to demand her release": what is wanted is not told to be so. */
const isWanted = ({ beside: { sentence } }: Evidence, at: number): boolean => {
  const { tokens } = sentence;
  const { head = -1, deprel = '' } = tokens[at] ?? {};
  const isUnder = /^(?:acl|ccomp|xcomp|obj|obl|advcl)/.test(deprel);
  if (isUnder && CALLS.test(tokens[head]?.lemma ?? '') && /^to$/i.test(tokens[at - 1]?.form ?? '')) return true;
  return isUnder && WANTS.test(tokens[head]?.lemma ?? '') && !/^(?:promise|warn)$/.test(tokens[head]?.lemma ?? '');
};

const CONDITION = /^(?:unless|if|whether|until)$/i;
const LONGEST_CLAUSE = 8;

/** "unless Ms Rend was freed": by the words themselves, whatever the parse has made of them. */
const isUnderCondition = ({ beside: { sentence } }: Evidence, at: number): boolean => {
  const before = sentence.tokens.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  const from = before.findLastIndex(({ form }) => CONDITION.test(form));
  return from >= 0 && !before.slice(from).some(({ form }) => form === ',');
};

/** "Is the pass closing?", "does the truce end on Monday?": what comes about now is told as to come. */
const asksOfCourse = (question: Question): boolean =>
  /^\s*(?:do|does)\b/i.test(question.text) ||
  (/^\s*(?:is|are)\b/i.test(question.text) &&
    keysOf(question).some((word) => {
      const { form = '', lemma = '' } = question.tokens[question.words[word]?.at ?? -1] ?? {};
      return /ing$/i.test(form) && !/ing$/.test(lemma);
    }));

/** "will be closed", "promised to close it": what is only planned has not been done. */
const isPlanned = ({ beside: { sentence } }: Evidence, at: number): boolean =>
  isAhead(sentence, at) || isToCome(sentence, at);

const ASKS_DUE = /\b(?:must|should|ought|have to|has to|need)\b/i;

/** Places of what is asked, those left out at which the words speak of something else. */
const heldPlaces = (question: Question, evidence: Evidence): Place[] =>
  placesOf(evidence, keysOf(question)).filter(
    (place) =>
      !isOtherLeaving(evidence, place) &&
      !isLeftOpen(evidence, place.at) &&
      !isWanted(evidence, place.at) &&
      (ASKS_DUE.test(question.text) || !isObliged(evidence, place.at)),
  );

/** Whether the words of what is asked stand in a sentence only where they speak of something else or leave it open. */
export const speaksOfOther = (question: Question, evidence: Evidence): boolean =>
  placesOf(evidence, keysOf(question)).length > 0 && heldPlaces(question, evidence).length === 0;

/** "Is the pass open?": what begins may stand for what opens, but what begins is not open. */
const asksOfState = (question: Question): boolean =>
  /^\s*(?:is|are|was|were)\b/i.test(question.text) &&
  keysOf(question).every((word) => {
    const { form = '', lemma } = question.tokens[question.words[word]?.at ?? -1] ?? {};
    return form.toLowerCase() === lemma;
  });

/** "Was the election cancelled?" is not answered by a visit that was: the thing itself is told, or "it". */
const lacksThing = ({ tokens, words }: Question, { beside: { sentence, met } }: Evidence): boolean => {
  const thing = words.findIndex(({ at }) => /^nsubj/.test(tokens[at]?.deprel ?? '') && tokens[at]?.upos === 'NOUN');
  return (
    thing >= 0 &&
    (met[thing]?.places.length ?? 0) === 0 &&
    !sentence.tokens.some(({ deprel, upos }) => deprel.startsWith('nsubj') && upos === 'PRON') &&
    !deniesOutright(sentence)
  );
};

/**
 * Whether a sentence says by itself if what a question asks is so: it speaks of that deed or state, of nobody else's, and not
 * as what is only demanded, threatened or to come.
 */
export const tellsWhether = (question: Question, evidence: Evidence): boolean => {
  const { beside, stance, speaker } = evidence;
  const mayBeAhead = ASKS_AHEAD.test(question.text);
  const mayBePlanned = mayBeAhead || asksOfCourse(question);
  if (lacksThing(question, evidence)) return false;
  if (holdsOpposite(question, beside) || stance === 'denies') return true;
  const places = heldPlaces(question, evidence)
    .filter(({ at }) => mayBeAhead || !isUnderCondition(evidence, at))
    .filter(({ at }) => mayBePlanned || !isPlanned(evidence, at));
  if (asksOfState(question) && !places.some(({ like }) => like === 1)) return false;
  return places.length > 0 && !isDoneToOther(question, beside) && !isOfAnother(question, beside, speaker?.stems);
};
