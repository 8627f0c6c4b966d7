import { isSure } from '../choice/choose.ts';
import { ANSWERS_FROM } from '../choice/doubt-weights.ts';
import { type Evidence, lineOfEvidence } from '../evidence/evidence.ts';
import { abstained, type Told, told, unlike } from '../evidence/told.ts';
import { holdsDeed } from '../match/deed.ts';
import { asksWhoDid } from '../match/only-answers.ts';
import type { Question } from '../question/question.ts';
import { likeness } from '../words/likeness.ts';
import { rivalsOf, standing } from './accounts.ts';
import { askedSpeaker, toldBy } from './asked-speaker.ts';
import { answersDiffer, numberIn, sentenceOf } from './differ.ts';
import { toldHappened } from './happened.ts';
import { answerOf, sideBySide } from './in-short.ts';
import { partsKin } from './kin.ts';
import { fitsQuestion, lacksAgent, mayTell, toldOfAnother } from './may-tell.ts';
import { linesAfter, toldMutually } from './mutual.ts';
import { contradicts } from './premise.ts';
import { tellsReasonOfAll } from './reason-told.ts';
import { onlyRefuses } from './refusal.ts';
import { isToThePoint } from './to-the-point.ts';
import { tellsWhether } from './whether.ts';
import { isDisputedWithin } from './within.ts';

/** A further sentence supports the answer where it comes this near the first in chance. */
const SUPPORTS_FROM = 0.8;

const TELLS_ONE: ReadonlySet<Question['type']> = new Set(['how-many', 'when']);

/** What says the same; an earlier count by the same speaker is none. */
const supporting = (question: Question, best: Evidence, evidence: readonly Evidence[]): Evidence[] => {
  const isOther = (each: Evidence): boolean =>
    (TELLS_ONE.has(question.type) || asksWhoDid(question)) && answersDiffer(question, best, each);
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

/** That somebody would not speak of the matter is nothing that they said about it. */
const isRefusal = ({ words }: Question, evidence: Evidence): boolean =>
  onlyRefuses(
    sentenceOf(evidence),
    words.map(({ term }) => term),
  );

/** A count that a sentence gives is not undone by one that comes no nearer to the question: "power was back in all homes". */
const isCounted = ({ type }: Question, sure: Evidence | null, against: Evidence): boolean =>
  sure?.fits === true &&
  sure.stance === 'tells' &&
  (type === 'how-many' || type === 'how-long') &&
  numberIn(sure)?.value !== 0 &&
  sure.beside.share >= against.beside.share;

/** The answer that the evidence bears out, or that none does. */
export const concluded = (question: Question, evidence: readonly Evidence[]): Told => {
  const asked = askedSpeaker(question);
  const heard = asked === null ? evidence : toldBy(asked, evidence, question.type === 'said');
  const fits = heard.filter((each) => fitsQuestion(question, each) && mayTell(question, each));
  const [news, ...more] = toldHappened(question, heard);
  if (news !== undefined) return told('answered', lineOfEvidence(news).text, [news, ...more]);
  const fitting = onAskedDay(fits.filter((each) => isToThePoint(question, each)));
  const best = standing(question, fitting);
  const rivals = best === null || asked !== null ? [] : rivalsOf(question, best, fits);
  if (best !== null && best.confidence >= DISPUTES_FROM && rivals.length > 0)
    return told('disputed', sideBySide(question, [best, ...rivals]), [best, ...rivals]);
  const about = asked === null ? null : saidAbout(question, heard);
  const sure = surelyTold(question, best, fitting) ?? about;
  if (sure !== null && question.type === 'said' && isRefusal(question, sure))
    return { ...abstained(sure.assurance), nearest: [lineOfEvidence(sure).citations[0]] };
  if (sure !== null && isDisputedWithin(question, sure)) return told('disputed', lineOfEvidence(sure).text, [sure]);
  const mutual = asked === null ? toldMutually(question, heard) : null;
  if (mutual !== null && (sure === null || mutual.confidence >= sure.confidence)) {
    const lines = unlike([lineOfEvidence(mutual), ...linesAfter(mutual)]);
    return { ...told('disputed', lineOfEvidence(mutual).text, [mutual]), lines };
  }
  const against =
    contradicts(
      question,
      evidence.filter(({ beside }) => !lacksAgent(question, beside)),
    ) ?? (sure === null ? (partsKin(question, evidence) ?? toldOfAnother(question, heard)) : null);
  if (against !== null && !isCounted(question, sure, against))
    return told('false-premise', lineOfEvidence(against).text, [against]);
  if (sure === null) return abstained(evidence[0]?.assurance ?? 0);
  if (question.type === 'how-many' && numberIn(sure)?.value === 0)
    return told('false-premise', lineOfEvidence(sure).text, [sure]);
  return told('answered', answerOf(question, sure), supporting(question, sure, fitting));
};
