import type { Answer, Citation } from '../../domain/report.ts';
import type { LibraryAccess, Passage, Period, Scope } from '../../ports.ts';
import type { Core } from '../../reading/core/core.ts';
import { WEEKDAY } from '../../reading/dates/words.ts';
import { citeOfPassage, inOneLine } from '../../stories/line.ts';
import { answerSpan, isSure, withoutDoubt } from '../choice/choose.ts';
import { ANSWERS_FROM } from '../choice/doubt-weights.ts';
import { standsOnOtherSide } from '../match/both-ways.ts';
import { holdsDeed } from '../match/deed.ts';
import { likeness } from '../match/likeness.ts';
import {
  asksOfDead,
  isAtAnotherPlace,
  isElsewhere,
  isOfAnother,
  isOnlyMarked,
  mayBeOfAnotherPerson,
  standsBehindDoer,
  tellsOfWounded,
} from '../match/roles.ts';
import { asksOfDenial, deniesOutright } from '../match/stance.ts';
import { lacksOffice } from '../office/holder.ts';
import { asksOfName } from '../office/identity.ts';
import { toldOfNamed } from '../office/named.ts';
import { askedDays } from '../question/asked-days.ts';
import { askedPeriod } from '../question/asked-period.ts';
import { askedSpeaker, toldBy, withoutSpeaker } from '../question/asked-speaker.ts';
import { perhapsMeant, withCapitals } from '../question/called.ts';
import { isQuestion, namesAsked, type Question, takeApart } from '../question/question.ts';
import { rivalsOf, standing } from './accounts.ts';
import { answersDiffer, numberIn, sentenceOf } from './differ.ts';
import { claimsAt, type Evidence, evidenceIn, lineOfEvidence, wordsOfEvidence } from './evidence.ts';
import { findArticles } from './find-articles.ts';
import { toldHappened } from './happened.ts';
import { partsKin } from './kin.ts';
import { peopleIn, speaksOfAnother } from './meant.ts';
import { linesAfter, toldMutually } from './mutual.ts';
import { contradicts } from './premise.ts';
import { isReasonFor, tellsReason, tellsReasonOfAll } from './reason-told.ts';
import { toldSaid } from './said-about.ts';
import { abstained, type Told, told, unlike } from './told.ts';
import { toldNext } from './told-next.ts';
import { speaksOfOther, tellsWhether } from './whether.ts';
import { isDisputedWithin } from './within.ts';

export type AskRequest = {
  readonly scope: Scope;
  readonly question: string;
  readonly period: Period;
  readonly nowMs: number;
};

const MOST_NEAREST = 3;
/** A further sentence supports the answer where it comes this near the first in chance. */
const SUPPORTS_FROM = 0.8;

const nearestOf = (passages: readonly Passage[]): Citation[] => passages.slice(0, MOST_NEAREST).map(citeOfPassage);

const ON_A_DAY = new RegExp(`\\s+on (?:${WEEKDAY})$`, 'i');

/** "Pilots' Council" for "Council": a name is told whole. */
const nameToldWhole = (evidence: Evidence): string => {
  const { beside, span, material } = evidence;
  const { tokens } = beside.sentence;
  let from = tokens.findIndex(({ start }) => start >= span.start);
  const isPart = (at: number): boolean =>
    /^\p{Lu}/u.test(tokens[at]?.form ?? '') &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') &&
    /^(?:amod|compound|nmod:desc|flat)/.test(tokens[at]?.deprel ?? '');
  if (tokens[from]?.upos === 'PROPN') while (isPart(from - 1)) from -= 1;
  return material.article.text.slice(tokens[from]?.start ?? span.start, span.end);
};

/** The phrase that answers; who did a thing is "the army", not "the army on Thursday". */
const phraseOf = ({ type }: Question, evidence: Evidence): string => {
  const words = inOneLine(type === 'who' ? nameToldWhole(evidence) : wordsOfEvidence(evidence));
  return type === 'who' ? words.replace(ON_A_DAY, '') : words;
};

/** What the answer is in short; where it is what happened or what was said, the sentence itself. */
const shortly = (question: Question, evidence: Evidence): string =>
  question.type === 'whether' || question.type === 'said'
    ? lineOfEvidence(evidence).text
    : phraseOf(question, evidence);

/** A few words where they are sure in every detail, else the sentence they stand in, which alone says who somebody is. */
const answerOf = (question: Question, evidence: Evidence): string =>
  evidence.fits && !asksOfName(question) && answerSpan(question, evidence) === evidence.span
    ? phraseOf(question, evidence)
    : lineOfEvidence(evidence).text;

const voiceOf = ({ speaker, material }: Evidence): string =>
  speaker?.name ?? material.article.publisher ?? 'an article';

const sideBySide = (question: Question, sides: readonly Evidence[]): string =>
  sides.map((side) => `${voiceOf(side)}: ${shortly(question, side)}`).join(' — ');

/** What says the same; an earlier count by the same speaker is none. */
const supporting = (question: Question, best: Evidence, evidence: readonly Evidence[]): Evidence[] => {
  const isOther = (each: Evidence): boolean =>
    (question.type === 'how-many' || question.type === 'when') && answersDiffer(question, best, each);
  return [
    best,
    ...evidence.filter(
      (each) =>
        each !== best &&
        each.stance === best.stance &&
        each.confidence >= best.confidence * SUPPORTS_FROM &&
        !isOther(each),
    ),
  ];
};

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
const toldOfAnother = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  if (question.type === 'whether' || question.type === 'said' || question.office !== null) return null;
  const names = namesAsked(question);
  return (
    evidence.find(
      (each) =>
        isSureButForKind(each) &&
        each.stance === 'tells' &&
        isToldOfAnother(question, each) &&
        names.every((at) => each.beside.nearby.has(at)),
    ) ?? null
  );
};

const ANSWERED_BY_A_DENIAL: ReadonlySet<Question['type']> = new Set(['how-many', 'how-long']);

/** Who, when, where and why a thing was done is not told by what denies it or has it still to come. */
const mayTell = (question: Question, evidence: Evidence): boolean => {
  const { beside, stance, material } = evidence;
  if (question.type !== 'said' && speaksOfAnother(question, beside, peopleIn(material.reading))) return false;
  if (question.type === 'whether' && (lacksSubject(question, evidence) || speaksOfOther(question, evidence)))
    return false;
  if (lacksOffice(question, evidence)) return false;
  if (question.negated || question.type === 'whether' || question.type === 'said') return true;
  if (
    isToldOfAnother(question, evidence) ||
    mayBeOfAnotherPerson(question, beside, voicesOf(evidence)) ||
    isAtAnotherPlace(question, beside) ||
    standsBehindDoer(question, beside, evidence.span) ||
    isElsewhere(question, beside, voicesOf(evidence))
  )
    return false;
  if (question.type === 'when' && isOnlyMarked(question, beside)) return false;
  if (asksOfDead(question) && tellsOfWounded(beside) && numberIn(evidence)?.value !== 0) return false;
  return (
    asksOfDenial(question) ||
    ANSWERED_BY_A_DENIAL.has(question.type) ||
    (stance !== 'denies' && stance !== 'ahead' && stance !== 'avoids')
  );
};

const fitsQuestion = (question: Question, evidence: Evidence): boolean =>
  (evidence.fits && isReasonFor(question, evidence)) ||
  tellsReason(question, evidence) ||
  standsOnOtherSide(question, evidence.beside, evidence.span);

const TAKES =
  /\b(?:becomes?|became|(?:was|is|been) (?:named|appointed|sworn)|succeed(?:s|ed)|replac(?:es|ed)|took over)\b/i;

/** Who takes an office holds it, be the state named in the sentence or only near it. */
const takesOffice = (question: Question, evidence: Evidence): boolean =>
  question.office !== null &&
  evidence.confidence >= ANSWERS_FROM &&
  TAKES.test(sentenceOf(evidence)) &&
  holdsDeed(question, evidence.beside) &&
  question.words.every((_, at) => evidence.beside.nearby.has(at));

/** What answers by itself: the best, or of whether something is so the first that says so of that very thing. */
const surelyTold = (question: Question, best: Evidence | null, fitting: readonly Evidence[]): Evidence | null => {
  const isTold = (each: Evidence): boolean =>
    (isSure(each) || takesOffice(question, each) || tellsReasonOfAll(question, each)) &&
    (question.type !== 'whether' || tellsWhether(question, each));
  if (best === null || isTold(best)) return best;
  return question.type === 'whether' ? (fitting.find(isTold) ?? null) : null;
};

const ASKS_ABOUT = /\b(?:say|said|saying) (?:about|on|of|regarding)\b/i;

/** "What did the army say about the missile?": whatever the one asked about says with all of the matter in one sentence, the newest. */
const saidAbout = ({ type, text, words }: Question, heard: readonly Evidence[]): Evidence | null => {
  if (type !== 'said' || !ASKS_ABOUT.test(text)) return null;
  const isHeld = (asked: string, own: string | null): boolean => own !== null && likeness(asked, own) > 0;
  const told = heard.filter(({ beside: { terms } }) =>
    words.every(({ term }) => terms.some((own) => isHeld(term, own))),
  );
  return told.toSorted((a, b) => (b.material.publishedMs ?? 0) - (a.material.publishedMs ?? 0))[0] ?? null;
};

/** Two that contradict each other show by that alone that both speak of what is asked. */
const DISPUTES_FROM = 0.25;

/** What tells of a day that the question names goes before what tells of another. */
const onAskedDay = (evidence: readonly Evidence[]): readonly Evidence[] => {
  const asked =
    evidence[0]?.dayTold === 'other' ? evidence.find((each) => each.dayTold === 'asked' && isSure(each)) : undefined;
  return asked === undefined ? evidence : [asked, ...evidence.filter((each) => each !== asked)];
};

const concluded = (question: Question, evidence: readonly Evidence[]): Told => {
  const asked = askedSpeaker(question);
  const heard = asked === null ? evidence : toldBy(asked, evidence, question.type === 'said');
  const isFitting = (each: Evidence): boolean => fitsQuestion(question, each) && mayTell(question, each);
  const [news, ...more] = toldHappened(question, heard);
  if (news !== undefined) return told('answered', lineOfEvidence(news).text, [news, ...more]);
  const fitting = onAskedDay(heard.filter(isFitting));
  const best = standing(question, fitting);
  const rivals = best === null || asked !== null ? [] : rivalsOf(question, best, heard.filter(isFitting));
  if (best !== null && best.confidence >= DISPUTES_FROM && rivals.length > 0)
    return told('disputed', sideBySide(question, [best, ...rivals]), [best, ...rivals]);
  const about = asked === null ? null : saidAbout(question, heard);
  const sure = surelyTold(question, best, fitting) ?? about;
  if (sure !== null && isDisputedWithin(question, sure)) return told('disputed', lineOfEvidence(sure).text, [sure]);
  const mutual = asked === null ? toldMutually(question, heard) : null;
  if (mutual !== null && (sure === null || mutual.confidence >= sure.confidence)) {
    const lines = unlike([lineOfEvidence(mutual), ...linesAfter(mutual)]);
    return { ...told('disputed', lineOfEvidence(mutual).text, [mutual]), lines };
  }
  const against =
    contradicts(question, evidence) ??
    (sure === null ? (partsKin(question, evidence) ?? toldOfAnother(question, heard)) : null);
  if (against !== null) return told('false-premise', lineOfEvidence(against).text, [against]);
  if (sure === null) return abstained(evidence[0]?.assurance ?? 0);
  if (question.type === 'how-many' && numberIn(sure)?.value === 0)
    return told('false-premise', lineOfEvidence(sure).text, [sure]);
  return told('answered', answerOf(question, sure), supporting(question, sure, fitting));
};

/** Each sentence as it was read more surely. */
const surerOf = (some: readonly Evidence[], others: readonly Evidence[]): Evidence[] => {
  const best = new Map<string, Evidence>();
  for (const each of [...some, ...others]) {
    const key = `${each.material.article.id} ${each.beside.sentence.span.start}`;
    if (each.confidence > (best.get(key)?.confidence ?? -1)) best.set(key, each);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
};

/** Answers from the library with cited sentences, or says that it does not know and shows the nearest it has. */
export const ask = async (request: AskRequest, library: LibraryAccess, core: Core): Promise<Answer> => {
  const { scope } = request;
  const text = await withCapitals({ scope, text: request.question }, library);
  const taken = takeApart(text, core);
  if (!isQuestion(taken)) return { schema: 1, ...abstained(0), nearest: [] };
  const { question, period } = await askedPeriod({ ...request, question: taken }, library, core);
  const search = { scope, period, question };
  const findings = await findArticles(search, library);
  const { found, weigh } = findings;
  const asked = withoutSpeaker(question);
  const evidenceFor = (each: Question): Evidence[] =>
    evidenceIn(found, each, { weigh, core, days: askedDays(each, request.nowMs, core) });
  const named = await toldOfNamed(search, findings, library, core);
  const own = named === null ? evidenceFor(asked) : [];
  const whole = asked === question || question.type !== 'said' ? [] : evidenceFor(question);
  const answer = named ?? (await toldSaid(search, library, () => concluded(asked, surerOf(own, whole))));
  const next = question.type === 'why' && answer.kind === 'abstained' ? toldNext(own) : [];
  const nearest = next.length > 0 ? next : nearestOf(found.flatMap(({ passages }) => passages.slice(0, 1)));
  const meant = answer.kind === 'abstained' ? await perhapsMeant({ scope, text }, library) : undefined;
  return { schema: 1, ...answer, nearest, ...(meant === undefined ? {} : { meant }) };
};
