import type { Span } from '../domain/span.ts';
import type { Sentence } from '../reading/analysis.ts';
import { type Beside, layBeside, type Weigh } from './beside.ts';
import { contrariesOf } from './contraries.ts';
import { detailsOf } from './details.ts';
import { doubtsOf } from './doubt.ts';
import { ANSWERS_FROM, ASSURANCE_WEIGHTS, ASSURED_FROM, DOUBT_WEIGHTS, SHORT_FROM } from './doubt-weights.ts';
import { type Features, featuresOf } from './features.ts';
import { type Phrase, phraseSpan } from './phrases.ts';
import type { Question } from './question.ts';
import { fitsSlot } from './slot.ts';
import { ANSWER_WEIGHTS } from './weights.ts';

/** What a sentence answers: its best phrase, and how sure that it answers at all. */
export type Reply = {
  readonly span: Span;
  readonly beside: Beside;
  /** Whether the phrase is of the sort that is asked for. */
  readonly fits: boolean;
  /** 0 to 1: how surely the sentence is about what is asked; ranks sentences of different articles. */
  readonly confidence: number;
  /** 0 to 1: how surely it answers in every detail of the question; ranks questions that a text answers over those it only seems to. */
  readonly assurance: number;
  /** What `confidence` is made of. */
  readonly doubts: Features;
};

export type Choosing = {
  readonly weigh: Weigh;
  /** Other weights than those that were learned: for the learning. */
  readonly weights?: Readonly<Record<string, number>>;
  /** How many sentences may answer. */
  readonly most?: number;
  /** Leaves phrases out. */
  readonly mayAnswer?: (phrase: Span, sentence: Span) => boolean;
};

type Scored = { readonly span: Span; readonly head: number; readonly score: number };

const weighed = (features: Features, weights: Readonly<Record<string, number>>): number => {
  let sum = 0;
  for (const name in features) sum += (features[name] ?? 0) * (weights[name] ?? 0);
  return sum;
};

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

type Able = { readonly beside: Beside; readonly phrases: readonly Phrase[]; readonly fits: boolean };

/** Sentences that have a phrase which may answer, best standing first. */
const ableOf = (question: Question, sentences: readonly Sentence[], { weigh, mayAnswer }: Choosing): Able[] =>
  layBeside(question, sentences, weigh)
    .map((beside) => {
      const able = beside.phrases.filter((phrase) => mayAnswer?.(phraseSpan(phrase), beside.sentence.span) ?? true);
      const fitting = able.filter((phrase) => fitsSlot(question, phrase));
      const fits = fitting.length > 0;
      return { beside, phrases: fits ? fitting : able, fits };
    })
    .filter(({ phrases }) => phrases.length > 0)
    .sort((a, b) => b.beside.standing - a.beside.standing);

const chosenIn = (
  question: Question,
  { beside, phrases }: Able,
  weights: Readonly<Record<string, number>>,
): Scored & { certainty: number; path: number } => {
  const scored = phrases.map((phrase) => {
    const features = featuresOf(question, phrase, beside);
    return {
      span: phraseSpan(phrase),
      head: phrase.head,
      path: features.path ?? 0,
      score: weighed(features, weights),
    };
  });
  const top = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const all = scored.reduce((sum, { score }) => sum + Math.exp(score - top.score), 0);
  return { ...top, certainty: 1 / all };
};

const MOST_REPLIES = 5;

/**
 * The sentences of a text that stand best beside the question, best first, each with the phrase of it that answers
 * best: a linear model over the features of each phrase.
 */
export const repliesOf = (question: Question, sentences: readonly Sentence[], choosing: Choosing): Reply[] =>
  ableOf(question, sentences, choosing)
    .slice(0, (choosing.most ?? MOST_REPLIES) + 1)
    .map((able, at, all) => {
      const { span, score, certainty, head, path } = chosenIn(question, able, choosing.weights ?? ANSWER_WEIGHTS);
      const doubts = doubtsOf(question, able.beside, { score, certainty, head });
      const details = {
        path,
        lead: able.beside.standing - (all[at + 1]?.beside.standing ?? 0),
        unfit: able.fits ? 0 : 1,
        ...doubts,
        ...detailsOf(question, able.beside),
        ...contrariesOf(question, able.beside),
      };
      return {
        span,
        beside: able.beside,
        fits: able.fits,
        confidence: logistic(weighed(doubts, DOUBT_WEIGHTS)),
        assurance: logistic(weighed(details, ASSURANCE_WEIGHTS)),
        doubts: details,
      };
    })
    .slice(0, choosing.most ?? MOST_REPLIES);

/** Sure enough to be given as the answer. */
export const isSure = ({ confidence, assurance }: Pick<Reply, 'confidence' | 'assurance'>): boolean =>
  confidence >= ANSWERS_FROM && assurance >= ASSURED_FROM;

/** What `/ask` gives as its answer: the phrase, or its sentence where that is less sure or asked for; null: nothing. */
export const answerSpan = (
  { type }: Question,
  reply: Pick<Reply, 'span' | 'beside' | 'confidence' | 'assurance'>,
): Span | null => {
  if (!isSure(reply)) return null;
  const isOfWords = type !== 'whether' && type !== 'said' && reply.assurance >= SHORT_FROM;
  return isOfWords ? reply.span : reply.beside.sentence.span;
};

/** A confidence as it would be without one of its doubts. */
export const withoutDoubt = (confidence: number, doubts: Features, name: string): number =>
  logistic(Math.log(confidence / (1 - confidence)) - (doubts[name] ?? 0) * (DOUBT_WEIGHTS[name] ?? 0));

/** The best of `repliesOf`; null where there is no phrase. */
export const chooseAnswer = (question: Question, sentences: readonly Sentence[], choosing: Choosing): Reply | null =>
  repliesOf(question, sentences, { ...choosing, most: 1 })[0] ?? null;
