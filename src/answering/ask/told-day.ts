import { DAY_MS, instantMs } from '../../domain/instant.ts';
import { isWithin } from '../../domain/span.ts';
import { dependentsBy, treeOf } from '../../reading/tree.ts';
import { ANSWERS_FROM } from '../choice/doubt-weights.ts';
import { type Evidence, lineOfEvidence, toldMs } from '../evidence/evidence.ts';
import { type Told, told } from '../evidence/told.ts';
import { holdsDeed } from '../match/deed.ts';
import type { Question } from '../question/question.ts';
import { tellsWhether } from './whether.ts';

const NEXT = /^(?:next|upcoming|following)$/i;

/** "When are the next talks?": what has been is no answer. */
export const asksOfNext = ({ type, tokens }: Question): boolean =>
  type === 'when' && tokens.some(({ form, deprel }) => NEXT.test(form) && deprel === 'amod');

/** The question by the thing that is to come: articles seldom call it the next. */
export const withoutNext = (question: Question): Question => {
  const words = question.words.filter(({ word }) => !NEXT.test(word));
  return asksOfNext(question) && words.length > 0 ? { ...question, words } : question;
};

const daysIn = ({ material: { reading }, beside }: Evidence): string[] =>
  (reading?.dates ?? [])
    .filter((date) => isWithin(date, beside.sentence.span) && /^\d{4}-\d\d-\d\d/.test(date.value))
    .map(({ value }) => value.slice(0, 10));

const publishedDay = ({ material: { article } }: Evidence): string => article.publishedAt?.slice(0, 10) ?? '9999-12-31';

const aheadIn = (evidence: Evidence): string[] =>
  daysIn(evidence)
    .filter((day) => day > publishedDay(evidence))
    .sort();

/** Whether a sentence names a day to come, or speaks of what is next. */
export const tellsAhead = (evidence: Evidence): boolean =>
  aheadIn(evidence).length > 0 || evidence.beside.sentence.tokens.some(({ form }) => NEXT.test(form));

const AGAIN =
  /\b(?:again|resum(?:e|es|ing)|reconven(?:e|es)|(?:second|third|fourth|fifth|next|new|another|further) (?:round|session|meeting))\b/i;

/** "They will meet again on May 15", in an article on the talks. */
const goesOn = (evidence: Evidence, word: number): boolean =>
  evidence.beside.nearby.has(word) && AGAIN.test(lineOfEvidence(evidence).text);

/** The newest sentence that has what is asked about on a day to come. */
const nextTold = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  const things = question.words.flatMap(({ word }, at) => (NEXT.test(word) ? [] : [at]));
  const isOn = (each: Evidence): boolean =>
    things.every((word) => (each.beside.met[word]?.places.length ?? 0) > 0 || goesOn(each, word));
  const fitting = evidence.filter((each) => each.stance !== 'denies' && aheadIn(each).length > 0 && isOn(each));
  return fitting.toSorted((a, b) => toldMs(b) - toldMs(a) || b.confidence - a.confidence)[0] ?? null;
};

/** Words by which a thing becomes news. */
const MADE_KNOWN = /\b(?:confirm|announc|admit|acknowledg|disclos|reveal)(?:s|es|ed|t?ed)\b/i;

const HAS = /^(?:has|have)$/i;
const HAD = /^had$/i;

/** "has resigned, officials said on Wednesday", "confirmed on Wednesday that he had resigned": news of the day on which it is told. */
const isFresh = (question: Question, evidence: Evidence): boolean => {
  const { sentence, met } = evidence.beside;
  const isNews = MADE_KNOWN.test(lineOfEvidence(evidence).text) && new Set(daysIn(evidence)).size === 1;
  const places = met[question.words.findIndex(({ term }) => term === question.verb)]?.places ?? [];
  const isHas = (at: number): boolean =>
    dependentsBy(treeOf(sentence), at, 'aux').some((aux) => {
      const form = sentence.tokens[aux]?.form ?? '';
      return HAS.test(form) || (isNews && HAD.test(form));
    });
  return places.some(({ at }) => isHas(at) || isHas(sentence.tokens[at]?.head ?? -1));
};

/** A day that it names is the one on which it was printed, or the day before. */
const isOfItsDay = (evidence: Evidence): boolean => {
  const printedMs = toldMs(evidence);
  return daysIn(evidence).some((day) => {
    const dayMs = instantMs(day) ?? Number.NaN;
    return dayMs <= printedMs && printedMs < dayMs + 2 * DAY_MS;
  });
};

/** The oldest sentence that tells the deed as fresh news of a day that it names. */
const freshlyTold = (question: Question, evidence: readonly Evidence[]): Evidence | null => {
  const fitting = evidence.filter(
    (each) =>
      each.confidence >= ANSWERS_FROM &&
      each.stance === 'tells' &&
      isOfItsDay(each) &&
      holdsDeed(question, each.beside) &&
      isFresh(question, each) &&
      tellsWhether(question, each),
  );
  return fitting.toSorted((a, b) => toldMs(a) - toldMs(b))[0] ?? null;
};

/** When a thing was or will be, by the sentence that tells it with the day of its news, or with a day to come; null for none. */
export const toldDay = (question: Question, evidence: readonly Evidence[]): Told | null => {
  if (question.type !== 'when') return null;
  const best = asksOfNext(question) ? nextTold(question, evidence) : freshlyTold(question, evidence);
  return best === null ? null : told('answered', lineOfEvidence(best).text, [best]);
};
