import { DAY_MS } from '../../domain/instant.ts';
import { termsOf } from '../../library/terms.ts';
import { sameSpeaker } from '../../stories/speaker.ts';
import { holdsKey } from '../choice/doubt.ts';
import { claimsAt, type Evidence, toldMs, wordsOfEvidence } from '../evidence/evidence.ts';
import { asksOfDead } from '../match/fates.ts';
import { isDoneToOther } from '../match/roles.ts';
import { deniesOutright, holdsOpposite } from '../match/stance.ts';
import { namesAsked, type Question } from '../question/question.ts';
import { answersDiffer, countsDiffer, numberIn, putBy, sentenceOf } from './differ.ts';
import { countsSame, deniesInBrief, isCleft } from './in-brief.ts';
import { isOfOtherPlace } from './other-place.ts';

/** What is less sure than this is no account of anything. */
const ACCOUNTS_FROM = 0.02;
/** What comes this near the best in chance may take its place. */
const REPLACES_FROM = 0.55;
/** A rival account holds this share of the question; less of it where somebody says it and the article holds the rest. */
const SHARED = 0.4;
const SHARED_BY_SPEAKER = 0.3;
const SHARED_IN_LEAD = 0.13;
const NAMES_SHARED = 0.5;
/** What is told so much later is news of a change, not a rival account. */
const RIVAL_DAYS = 4;
/** Words of a later report that takes an earlier one back or brings it up to date. */
export const SETTLES =
  /\b(?:correct(?:s|ed|ion)|revis(?:es|ed)|rais(?:es|ed) (?:the|its)|lower(?:s|ed) (?:the|its)|put off|postponed|confirm(?:s|ed)|confess(?:es|ed)|admit(?:s|ted)|acknowledg(?:es|ed)|reopened|no longer|in place of|succeed(?:s|ed))\b/i;

/** One speaker, or one paper in its own voice; what a paper says and what somebody says in it are two voices. */
const sameVoice = (a: Evidence, b: Evidence): boolean => {
  if (a.speaker === null && b.speaker === null)
    return (
      putBy(a) === putBy(b) &&
      (a.material.article.id === b.material.article.id || a.material.article.publisher === b.material.article.publisher)
    );
  return sameSpeaker(a.speaker, b.speaker);
};

/** "The number of dead rose to three": whoever says so counts on from what was told before. */
const ROSE =
  /\b(?:toll|dead|deaths|casualties|injured|missing)\b(?: [^\s,;]+){0,8}? (?:rose|risen|rises|climb(?:s|ed)|increased|fell|fallen|dropped)(?: \S+){0,3}? to\b/i;

const FELL = /\b(?:fell|fallen|dropped)(?: \S+){0,3}? to\b/i;

/** A toll that rose to eight does not count on from the 40 of the other side, nor one that fell from fewer. */
const countsOn = (later: Evidence, earlier: Evidence): boolean => {
  const text = sentenceOf(later);
  const [from, to] = [numberIn(earlier)?.value, numberIn(later)?.value];
  if (!ROSE.test(text) || typeof from !== 'number' || typeof to !== 'number') return false;
  return FELL.test(text) ? from >= to : from <= to;
};

const CONCEDES = /\badmit(?:s|ted)\b/i;

/** "The navy admitted the loss of a boat, but not of ten": who admits a smaller number has settled nothing. */
const settlesBy = (later: Evidence, earlier: Evidence): boolean =>
  (SETTLES.test(sentenceOf(later)) || countsOn(later, earlier)) &&
  !(CONCEDES.test(sentenceOf(later)) && countsDiffer(later, earlier));

const settles = (later: Evidence, earlier: Evidence): boolean =>
  toldMs(later) > toldMs(earlier) && (sameVoice(later, earlier) || settlesBy(later, earlier));

/** "Who did it?" is disputed too by whoever is named and denies it. */
const deniesBeing = (question: Question, named: Evidence, other: Evidence): boolean => {
  if (question.type !== 'who' || other.stance !== 'denies' || other.speaker === null) return false;
  const terms = new Set(termsOf(wordsOfEvidence(named)));
  return other.speaker.stems.some((stem) => terms.has(stem));
};

/** The lead of an article tells its news in so many sentences, and does not name again what everybody is speaking of. */
const LEAD_SENTENCES = 3;

/** In an article that is nothing but its lead. */
const isLead = ({ material: { article, reading } }: Evidence): boolean => {
  const { titleSpan } = article;
  const body = reading?.sentences.filter(({ start }) => titleSpan === null || start >= titleSpan.end) ?? [];
  return body.length > 0 && body.length <= LEAD_SENTENCES;
};

const counts = ({ type }: Question): boolean => type === 'how-many' || type === 'how-long';

/** Another's dispatch of a sentence or two, in which somebody else counts the same things or says that it is not so. */
const answersInLead = (question: Question, a: Evidence, b: Evidence): boolean => {
  if (a.material === b.material || !isLead(a) || !isLead(b)) return false;
  if (counts(question)) return countsSame(question, a, b);
  if (a.speaker === null || b.speaker === null) return false;
  if (question.type === 'who') return isCleft(b) && b.beside.share >= SHARED_BY_SPEAKER;
  return question.type === 'whether' && deniesInBrief(b);
};

/** By the verb itself, not by a word that may stand for it: another's "manager" is no rival of who "operates" it. */
const saysIt = ({ office, verb, words }: Question, { met }: Evidence['beside']): boolean => {
  const places = met[words.findIndex(({ term }) => term === (office ?? verb))]?.places;
  return places === undefined || places.some(({ like }) => like === 1);
};

/** "The truce ended on Friday" is no rival of when a term ends: the things asked about which the one has, the other's article has too. A denial seldom repeats all that it denies. */
const sharesThings = ({ words, tokens }: Question, a: Evidence, b: Evidence): boolean => {
  const things = words.flatMap(({ at }, word) =>
    tokens[at]?.upos === 'NOUN' && (a.beside.met[word]?.places.length ?? 0) > 0 ? [word] : [],
  );
  const shared = things.filter((word) => b.beside.nearby.has(word)).length;
  return shared === things.length;
};

/** Whether the sentence holds a word of the question elsewhere than in who says it: "Ostia said the raid …" tells nothing of Ostia. */
const isToldOf = (evidence: Evidence, word: number): boolean => {
  const { met, sentence } = evidence.beside;
  const voices = claimsAt(evidence).flatMap(({ attribution }) => attribution.flatMap(({ span }) => span ?? []));
  return (met[word]?.places ?? []).some(({ at }) => {
    const start = sentence.tokens[at]?.start ?? -1;
    return !voices.some((voice) => start >= voice.start && start < voice.end);
  });
};

const isOnTopic = (question: Question, evidence: Evidence): boolean => {
  const { beside, stance, speaker } = evidence;
  const names = namesAsked(question);
  const held = names.filter((at) => isToldOf(evidence, at));
  const isKey = holdsKey(question, beside);
  const isNear = isLead(evidence) || names.every((at) => beside.nearby.has(at));
  if (!isNear) return false;
  if (isKey && held.length >= names.length * NAMES_SHARED && beside.share >= SHARED) return true;
  const least = isLead(evidence) ? SHARED_IN_LEAD : SHARED_BY_SPEAKER;
  return (
    speaker !== null &&
    beside.share >= least &&
    !(question.type === 'whether' && isDoneToOther(question, beside)) &&
    ((isKey && (isLead(evidence) || saysIt(question, beside))) || stance === 'denies')
  );
};

const tokensIn = ({ beside, span }: Evidence) =>
  beside.sentence.tokens.filter(({ start, end }) => start >= span.start && end <= span.end);

const isNamed = (evidence: Evidence): boolean =>
  tokensIn(evidence).some(({ name, upos }) => name !== 'O' || upos === 'PROPN');

/** "former guards": many, whom no person's name can stand for. */
const areMany = (evidence: Evidence): boolean =>
  tokensIn(evidence).some(({ upos, number }) => upos === 'NOUN' && number === 'Plur') && !isNamed(evidence);

/** "40 times the limit": how many times a thing is another is no number of things. */
const isMultiple = (evidence: Evidence): boolean =>
  tokensIn(evidence).some(({ form }) => /^(?:times|\w+fold)$/.test(form));

/** A name is no rival of a description: "the driver" may be "Milo Tarn"; but many are not one of another name. */
const areAlike = ({ type }: Question, a: Evidence, b: Evidence): boolean =>
  isMultiple(a) === isMultiple(b) &&
  ((type !== 'who' && type !== 'where') ||
    isNamed(a) === isNamed(b) ||
    (type === 'who' && a.speaker !== null && b.speaker !== null && areMany(a) !== areMany(b)));

/** A rival's answer hangs on what is asked about, not on something else in the same sentence. */
const MOST_APART = 0.34;
const MOST_APART_IN_TIME = 0.17;

const isLinked = ({ type }: Question, { doubts }: Evidence): boolean =>
  type === 'whether' || (doubts.apart ?? 0) <= (type === 'when' ? MOST_APART_IN_TIME : MOST_APART);

/** "Police counted 3,000. The party said 30,000 had come": the next sentence goes on about the same count. */
const goesOn = (question: Question, a: Evidence, b: Evidence): boolean =>
  (counts(question) || question.type === 'why') &&
  a.material === b.material &&
  a.index >= 0 &&
  Math.abs(a.index - b.index) === 1 &&
  ((a.speaker !== null && b.speaker !== null) || putBy(b) !== null);

/** How many sentences on a count may still be given otherwise without a word of what is counted: "put the toll at 19". */
const SAME_COUNT = 6;

/** "The ministry put the toll at 19" counts the same dead as the sentence of its article that tells of them. */
const putsToll = (question: Question, a: Evidence, b: Evidence): boolean =>
  asksOfDead(question) &&
  a.material === b.material &&
  b.index > a.index &&
  b.index - a.index <= SAME_COUNT &&
  putBy(b) !== null &&
  /\b(?:toll|number of (?:the )?(?:dead|deaths|victims))\b/i.test(sentenceOf(b));

const UNSURE: ReadonlySet<Evidence['status']> = new Set(['possible', 'planned', 'conditional', 'threatened']);

/** Two holders of one office: of the whole of it ("defence minister", not any minister). */
const holdsOffice = ({ office }: Question, a: Evidence, b: Evidence): boolean =>
  office === null || b.beside.share >= a.beside.share;

/** A warning that a thing is so is one side of whether it is. */
const areAsSure = ({ type }: Question, a: Evidence, b: Evidence): boolean => {
  const isUnsure = ({ status }: Evidence) => UNSURE.has(status) && !(type === 'whether' && status === 'possible');
  return isUnsure(a) === isUnsure(b);
};

/** How many sentences on somebody may still deny what was told. */
const NEXT = 2;

const DENIES_OF_SELF = /\bden(?:y|ies|ied) that (?:he|she|it|they|I|we)\b/i;

/** "Was the convoy attacked?" beside "villagers denied that they had helped": only of themselves, who are not asked about. */
const isOfOwn = ({ words }: Question, b: Evidence): boolean =>
  DENIES_OF_SELF.test(sentenceOf(b)) &&
  b.speaker !== null &&
  !words.some(({ term }) => b.speaker?.stems.includes(term));

/** "Mr Brand denied it", in an article of its own: what was denied there stands before it, and is not what is asked here. */
const deniesElsewhere = (question: Question, a: Evidence, b: Evidence): boolean =>
  question.type === 'whether' &&
  b.stance === 'denies' &&
  question.words.some(({ isName }) => !isName) &&
  !holdsOpposite(question, b.beside) &&
  !question.words.some(({ isName, isNumber }, at) => !isName && !isNumber && isToldOf(b, at)) &&
  (isOfOwn(question, b) || !(isLead(b) || (a.material === b.material && Math.abs(b.index - a.index) <= NEXT)));

const isRival = (question: Question, a: Evidence, b: Evidence): boolean =>
  holdsOffice(question, a, b) &&
  !deniesElsewhere(question, a, b) &&
  !(counts(question) && isOfOtherPlace(question, a, b)) &&
  (goesOn(question, a, b) ||
    putsToll(question, a, b) ||
    answersInLead(question, a, b) ||
    (isOnTopic(question, b) &&
      (b.status === 'denied' || isLead(b) || sharesThings(question, a, b)) &&
      (isLinked(question, b) || (isLead(b) && (counts(question) || question.type === 'when'))) &&
      (b.confidence >= ACCOUNTS_FROM || isLead(b)))) &&
  !sameVoice(a, b) &&
  (areAsSure(question, a, b) || (putBy(b) !== null && goesOn(question, a, b))) &&
  Math.abs(toldMs(a) - toldMs(b)) <= RIVAL_DAYS * DAY_MS &&
  !settles(a, b) &&
  !settles(b, a) &&
  (deniesBeing(question, a, b) || (areAlike(question, a, b) && answersDiffer(question, a, b)));

const RAISES =
  /\b(?:rais|lower|revis|increas|reduc|cut)(?:e[sd]?|s|ed|ing)? (?:the|its|their) (?:death )?(?:toll|count|number|figure)\b/i;

/** "at least 23", and later "raised the toll to 34": the later number stands, though both may be true. */
const raises = (question: Question, later: Evidence, best: Evidence): boolean =>
  counts(question) && RAISES.test(sentenceOf(later)) && numberIn(later)?.value !== numberIn(best)?.value;

/** What answers: the surest, unless the same speaker said otherwise later or a later report settles it. */
export const standing = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  const [best] = evidence;
  if (best === undefined) return null;
  const later = evidence
    .filter((each) => each !== best && each.confidence >= best.confidence * REPLACES_FROM)
    .filter((each) => best.dayTold !== 'asked' || each.dayTold !== 'other')
    .filter((each) => settles(each, best) && (answersDiffer(question, best, each) || raises(question, each, best)))
    .sort((a, b) => toldMs(b) - toldMs(a) || b.confidence - a.confidence);
  return later[0] ?? best;
};

const MOST_RIVALS = 2;
/** What is surer than this is taken to be about what is asked. */
const ON_TOPIC_FROM = 0.55;

/** A side that stands for itself is of what is asked; one that somebody denies shows it by that. */
const mayBeOffTopic = (question: Question, best: Evidence): boolean =>
  best.confidence < ON_TOPIC_FROM && question.type !== 'whether' && !isLead(best) && !isOnTopic(question, best);
/** "Relatives said guards had beaten him. The jail denied it." */
const deniesBefore = (question: Question, a: Evidence, b: Evidence): boolean =>
  a.material === b.material &&
  b.index > a.index &&
  b.index - a.index <= NEXT &&
  a.stance !== 'denies' &&
  b.speaker !== null &&
  !sameVoice(a, b) &&
  !isOfOwn(question, b) &&
  deniesOutright(b.beside.sentence);

/** The accounts that contradict the one that answers and each other, by other speakers at about the same time. */
export const rivalsOf = (question: Question, best: Evidence, evidence: readonly Evidence[]): Evidence[] => {
  const rivals: Evidence[] = [];
  if (mayBeOffTopic(question, best)) return rivals;
  for (const each of evidence) {
    if (rivals.length === MOST_RIVALS) break;
    if (each === best) continue;
    const isOther =
      isRival(question, best, each) || (question.type === 'whether' && deniesBefore(question, best, each));
    if (
      isOther &&
      (question.type === 'whether' || rivals.every((rival) => counts(question) && isRival(question, rival, each)))
    )
      rivals.push(each);
  }
  return rivals;
};
