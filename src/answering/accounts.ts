import { termsOf } from '../library/terms.ts';
import { sameSpeaker, speakerOfClaim } from '../stories/speaker.ts';
import { holdsKey } from './doubt.ts';
import { type Evidence, wordsOfEvidence } from './evidence.ts';
import { mayAgree, numberTold, type Told } from './number-phrase.ts';
import type { Question } from './question.ts';

/** What is less sure than this is no account of anything. */
const ACCOUNTS_FROM = 0.05;
/** What comes this near the best in chance may take its place. */
const REPLACES_FROM = 0.55;
/** A rival account holds this share of the question; less of it where somebody says it and the article holds the rest. */
const SHARED = 0.4;
const SHARED_BY_SPEAKER = 0.3;
const SHARED_IN_BRIEF = 0.13;
const NAMES_SHARED = 0.5;
const DAY_MS = 86_400_000;
/** What is told so much later is news of a change, not a rival account. */
const RIVAL_DAYS = 4;
/** Words of a later report that takes an earlier one back or brings it up to date. */
const SETTLES =
  /\b(?:correct(?:s|ed|ion)|revis(?:es|ed)|rais(?:es|ed) (?:the|its)|lower(?:s|ed) (?:the|its)|put off|postponed|confirm(?:s|ed)|confess(?:es|ed)|admit(?:s|ted)|reopened|no longer|in place of|succeed(?:s|ed))\b/i;

const BEFORE_NUMBER = 30;

const sentenceOf = ({ material, beside }: Evidence): string =>
  material.article.text.slice(beside.sentence.span.start, beside.sentence.span.end);

const numberIn = (evidence: Evidence): Told | null => {
  const { span, material, beside } = evidence;
  const from = Math.max(beside.sentence.span.start, span.start - BEFORE_NUMBER);
  return numberTold(wordsOfEvidence(evidence), material.article.text.slice(from, span.start));
};

const numbersOf = (text: string): number[] =>
  text.split(/\s+/).flatMap((word) => numberTold(word.replaceAll(/[^\p{L}\d,.-]/gu, ''))?.value ?? []);

const countsDiffer = (a: Evidence, b: Evidence): boolean => {
  const [one, other] = [numberIn(a), numberIn(b)];
  if (one === null || other === null || mayAgree(one, other)) return false;
  return !numbersOf(sentenceOf(a)).includes(other.value) && !numbersOf(sentenceOf(b)).includes(one.value);
};

const holdsAll = (text: string, words: string): boolean => {
  const held = new Set(termsOf(text));
  return termsOf(words).every((term) => held.has(term));
};

/** The days that a phrase names, as they were read; "Tuesday" and "March 3" may be one. */
const daysIn = ({ material, span }: Evidence): string[] =>
  material.reading?.dates
    .filter(({ start, end, type }) => start < span.end && end > span.start && (type === 'DATE' || type === 'TIME'))
    .map(({ value }) => value.slice(0, 10)) ?? [];

const timesDiffer = (a: Evidence, b: Evidence): boolean => {
  const [one, other] = [daysIn(a), daysIn(b)];
  if (one.length === 0 || other.length === 0) return wordsDiffer(a, b);
  return !one.some((day) => other.some((rival) => day.startsWith(rival) || rival.startsWith(day))) && wordsDiffer(a, b);
};

/** Neither sentence has the other's answer in it. */
const wordsDiffer = (a: Evidence, b: Evidence): boolean => {
  const [one, other] = [wordsOfEvidence(a), wordsOfEvidence(b)];
  if (termsOf(one).length === 0 || termsOf(other).length === 0) return false;
  return !holdsAll(sentenceOf(a), other) && !holdsAll(sentenceOf(b), one);
};

/** Words by which a sentence sets itself against what another says, where it does not deny it outright. */
const AGAINST =
  /\b(?:not|no|never|nothing|nobody|none|only|instead|rather|remain(?:s|ed)?|stay(?:s|ed)?|still|as usual|untouched|wrong|erred|false|empty|free of|want of|less than|fewer than|den(?:y|ies|ied)|reject(?:s|ed))\b|n[’']t\b/i;
/** A sentence that holds so much of the question and does not deny it tells the same. */
const TELLS_THE_SAME = 0.7;

const tellsOtherwise = (a: Evidence, b: Evidence): boolean => {
  if (a.stance === 'denies' || b.stance === 'denies') return a.stance !== b.stance;
  return b.beside.share < TELLS_THE_SAME && AGAINST.test(sentenceOf(b)) && !AGAINST.test(sentenceOf(a));
};

const answersDiffer = (question: Question, a: Evidence, b: Evidence): boolean => {
  if (question.type === 'whether') return tellsOtherwise(a, b);
  if (b.beside.holdsKind === false) return false;
  if (question.type === 'how-many' || question.type === 'how-long') return countsDiffer(a, b);
  if (question.type === 'when') return timesDiffer(a, b);
  return wordsDiffer(a, b);
};

/** One speaker, or one paper in its own voice; what a paper says and what somebody says in it are two voices. */
const sameVoice = (a: Evidence, b: Evidence): boolean => {
  if (a.speaker === null && b.speaker === null)
    return (
      a.material.article.id === b.material.article.id || a.material.article.publisher === b.material.article.publisher
    );
  return sameSpeaker(a.speaker, b.speaker);
};

const timeOf = ({ material }: Evidence): number => material.publishedMs ?? 0;

const settles = (later: Evidence, earlier: Evidence): boolean =>
  timeOf(later) > timeOf(earlier) && (sameVoice(later, earlier) || SETTLES.test(sentenceOf(later)));

/** "Who did it?" is disputed too by whoever is named and denies it. */
const deniesBeing = (question: Question, named: Evidence, other: Evidence): boolean => {
  if (question.type !== 'who' || other.stance !== 'denies' || other.speaker === null) return false;
  const terms = new Set(termsOf(wordsOfEvidence(named)));
  return other.speaker.stems.some((stem) => terms.has(stem));
};

/** A dispatch of a sentence or two does not name again what everybody is speaking of. */
const BRIEF_LENGTH = 300;

const isBrief = ({ material }: Evidence): boolean => material.article.text.length <= BRIEF_LENGTH;

const isOnTopic = (question: Question, evidence: Evidence): boolean => {
  const { beside, stance, speaker } = evidence;
  const names = question.words.flatMap(({ isName }, at) => (isName ? [at] : []));
  const held = names.filter((at) => (beside.met[at]?.places.length ?? 0) > 0);
  const isKey = holdsKey(question, beside);
  const isNear = isBrief(evidence) || names.every((at) => beside.nearby.has(at));
  if (!isNear) return false;
  if (isKey && held.length >= names.length * NAMES_SHARED && beside.share >= SHARED) return true;
  const least = isBrief(evidence) ? SHARED_IN_BRIEF : SHARED_BY_SPEAKER;
  return speaker !== null && beside.share >= least && (isKey || stance === 'denies');
};

const isNamed = (evidence: Evidence): boolean =>
  /(?:^|\s)\p{Lu}/u.test(wordsOfEvidence(evidence).replace(/^(?:The|A|An)\s/, ''));

/** A name is no rival of a description: "the driver" may be "Milo Tarn". */
const areAlike = ({ type }: Question, a: Evidence, b: Evidence): boolean =>
  (type !== 'who' && type !== 'where') || isNamed(a) === isNamed(b);

/** A rival's answer hangs on what is asked about, not on something else in the same sentence. */
const MOST_APART = 0.34;
const MOST_APART_IN_TIME = 0.17;

const isLinked = ({ type }: Question, { doubts }: Evidence): boolean =>
  type === 'whether' || (doubts.apart ?? 0) <= (type === 'when' ? MOST_APART_IN_TIME : MOST_APART);

/** "Police counted 3,000. The party said 30,000 had come": the next sentence goes on about the same count. */
const goesOn = ({ type }: Question, a: Evidence, b: Evidence): boolean =>
  (type === 'how-many' || type === 'how-long') &&
  a.material === b.material &&
  a.index >= 0 &&
  Math.abs(a.index - b.index) === 1 &&
  a.speaker !== null &&
  b.speaker !== null;

const UNSURE: ReadonlySet<Evidence['status']> = new Set(['possible', 'planned', 'conditional', 'threatened']);

/** Two holders of one office: of the whole of it ("defence minister", not any minister). */
const holdsOffice = ({ office }: Question, a: Evidence, b: Evidence): boolean =>
  office === null || b.beside.share >= a.beside.share;

const isRival = (question: Question, a: Evidence, b: Evidence): boolean =>
  holdsOffice(question, a, b) &&
  (goesOn(question, a, b) || (isOnTopic(question, b) && isLinked(question, b))) &&
  !sameVoice(a, b) &&
  UNSURE.has(a.status) === UNSURE.has(b.status) &&
  Math.abs(timeOf(a) - timeOf(b)) <= RIVAL_DAYS * DAY_MS &&
  !settles(a, b) &&
  !settles(b, a) &&
  (deniesBeing(question, a, b) || (areAlike(question, a, b) && answersDiffer(question, a, b)));

const claimsIn = ({ material: { reading }, index }: Evidence) =>
  reading?.claims.filter(({ sentence, attribution }) => sentence === index && attribution.length > 0) ?? [];

type Claims = ReturnType<typeof claimsIn>;

/** "1.3 million, not 900,000 as the company had said". */
const CORRECTS = /\bnot [^,;]{1,40} as [^,;]{1,60}\b(?:said|says|claimed|claims|reported|put it)\b/i;

const twoVoices = (evidence: Evidence, differ: (a: Claims[number], b: Claims[number]) => boolean): boolean => {
  const { reading } = evidence.material;
  const claims = claimsIn(evidence);
  return (
    reading !== null &&
    claims.some((a) =>
      claims.some(
        (b) =>
          differ(a, b) && !sameSpeaker(speakerOfClaim(a.attribution, reading), speakerOfClaim(b.attribution, reading)),
      ),
    )
  );
};

/**
 * Whether one sentence tells both sides: what one says and another denies, or two speakers' counts ("he was freed, his
 * lawyer said, but the prosecutor denied it").
 */
export const isDisputedWithin = ({ type }: Question, evidence: Evidence): boolean => {
  const text = evidence.material.article.text;
  if (type === 'whether')
    return (
      !SETTLES.test(sentenceOf(evidence)) && twoVoices(evidence, (a, b) => a.kind === 'denies' && b.kind !== 'denies')
    );
  if (type !== 'how-many' && type !== 'how-long') return false;
  const countOf = (claim: Claims[number]) =>
    numberTold(claim.content.map(({ start, end }) => text.slice(start, end)).join(' '));
  return (
    CORRECTS.test(sentenceOf(evidence)) ||
    twoVoices(evidence, (a, b) => {
      const [one, other] = [countOf(a), countOf(b)];
      return one !== null && other !== null && !mayAgree(one, other);
    })
  );
};

/** What answers: the surest, unless the same speaker said otherwise later or a later report settles it. */
export const standing = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  const [best] = evidence;
  if (best === undefined) return null;
  const later = evidence
    .filter((each) => each !== best && each.confidence >= best.confidence * REPLACES_FROM)
    .filter((each) => settles(each, best) && answersDiffer(question, best, each))
    .sort((a, b) => timeOf(b) - timeOf(a) || b.confidence - a.confidence);
  return later[0] ?? best;
};

/** An account that contradicts the one that answers, by another speaker at about the same time; null where there is none. */
export const rivalOf = (question: Question, best: Evidence, evidence: readonly Evidence[]): Evidence | null =>
  evidence.find((each) => each !== best && each.confidence >= ACCOUNTS_FROM && isRival(question, best, each)) ?? null;
