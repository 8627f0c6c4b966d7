import type { Span } from '../../domain/span.ts';
import type { Sentence } from '../../reading/analysis.ts';
import { type Beside, layBeside, type Refer, type Weigh } from '../match/beside.ts';
import { type Phrase, phraseSpan } from '../phrases/phrases.ts';
import { fitsSlot } from '../phrases/slot.ts';
import type { Question } from '../question/question.ts';
import { APTNESS, ASSURANCE, CALIBRATION } from './assurance-trees.ts';
import { assuranceOf, logistic, surenessOf, weighed } from './assure.ts';
import { ALONE_FROM, ANSWERS_FROM, ASSURED_FROM, DOUBT_WEIGHTS } from './doubt-weights.ts';
import { emitFeatures, type Features, sentenceFeatures } from './features.ts';
import { type Lens, lensOf } from './lens.ts';
import { readWeights, type Weights } from './packed-weights.ts';
import { type Standing, signsOf } from './signs.ts';
import { readTrees, sumOf } from './trees.ts';
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
  /** 0 to 1: how near the phrase comes to the answer, if there is one. */
  readonly aptness: number;
  /** What `confidence` and `assurance` are made of. */
  readonly doubts: Features;
};

export type Choosing = {
  readonly weigh: Weigh;
  /** Other weights than those that were learned: for the learning. */
  readonly weights?: Weights;
  /** How many sentences may answer. */
  readonly most?: number;
  readonly refer?: Refer;
  /** Leaves phrases out. */
  readonly mayAnswer?: (phrase: Span, sentence: Span) => boolean;
};

const learned = readWeights(ANSWER_WEIGHTS);
const assuring = readTrees(ASSURANCE);
const apt = readTrees(APTNESS);

type Able = { readonly lens: Lens; readonly phrases: readonly Phrase[]; readonly fits: boolean };

const rankOf = ({ lens: { beside, cover } }: Able): number => beside.standing + cover;

/** Sentences that have a phrase which may answer, those that hold most of the question first. */
export const ableOf = (
  question: Question,
  sentences: readonly Sentence[],
  { weigh, refer, mayAnswer }: Choosing,
): Able[] =>
  layBeside(question, sentences, weigh, refer)
    .map((beside) => {
      const able = beside.phrases.filter((phrase) => mayAnswer?.(phraseSpan(phrase), beside.sentence.span) ?? true);
      const fitting = able.filter((phrase) => fitsSlot(question, phrase));
      const fits = fitting.length > 0;
      return { lens: lensOf(question, beside), phrases: fits ? fitting : able, fits };
    })
    .filter(({ phrases }) => phrases.length > 0)
    .sort((a, b) => rankOf(b) - rankOf(a));

const overlap = (a: Phrase, b: Phrase): boolean => a.from < b.to && b.from < a.to;

type Scored = { readonly able: Able; readonly top: number; readonly scores: readonly number[] };

const scoredIn = (able: Able, all: readonly Able[], weights: Weights): Scored => {
  let sum = 0;
  const add = (name: string, value: number): void => {
    sum += value * (weights.get(name) ?? 0);
  };
  const lenses = all.map(({ lens }) => lens);
  for (const [name, value] of Object.entries(sentenceFeatures(able.lens, lenses))) add(name, value);
  const ofSentence = sum;
  const scores = able.phrases.map((phrase) => {
    sum = ofSentence;
    emitFeatures(phrase, able.lens, add);
    return sum;
  });
  return { able, scores, top: scores.reduce((best, score, at) => (score > (scores[best] ?? 0) ? at : best), 0) };
};

const standingOf = ({ able, scores, top }: Scored, most: number, all: number): Standing => {
  const phrase = able.phrases[top] as Phrase;
  const chances = scores.map((score) => Math.exp(score - most));
  const total = (which: (at: number) => boolean): number =>
    chances.reduce((sum, chance, at) => (which(at) ? sum + chance : sum), 0);
  const own = total(() => true);
  return {
    lens: able.lens,
    phrase,
    score: scores[top] as number,
    certainty: (chances[top] as number) / own,
    chance: (chances[top] as number) / all,
    overlapping: total((at) => overlap(able.phrases[at] as Phrase, phrase)) / all,
    ofSentence: own / all,
  };
};

/** The sentences with the phrase that answers best in each: a softmax over the phrases of all of them. */
const standingsOf = (ables: readonly Able[], weights: Weights): (Standing & { fits: boolean })[] => {
  const scored = ables.map((able) => scoredIn(able, ables, weights));
  const most = Math.max(...scored.map(({ scores, top }) => scores[top] as number));
  const all = scored.reduce(
    (sum, { scores }) => sum + scores.reduce((own, score) => own + Math.exp(score - most), 0),
    0,
  );
  return scored
    .map((each) => ({ ...standingOf(each, most, all), fits: each.able.fits }))
    .sort((a, b) => b.score - a.score);
};

const MOST_REPLIES = 5;
/** Sentences that are looked at for one reply. */
const LOOKED_AT = 4;

/**
 * The sentences of a text that answer the question best, best first, each with the phrase of it that answers best: a linear
 * model over the features of each phrase and its sentence.
 */
export const repliesOf = (question: Question, sentences: readonly Sentence[], choosing: Choosing): Reply[] => {
  const most = choosing.most ?? MOST_REPLIES;
  const ables = ableOf(question, sentences, choosing).slice(0, Math.max(most, LOOKED_AT));
  const standings = standingsOf(ables, choosing.weights ?? learned);
  return standings.slice(0, most).map((own): Reply => {
    const { lens, phrase } = own;
    const signs = { ...signsOf(own, standings), unfit: own.fits ? 0 : 1 };
    return {
      span: phraseSpan(phrase),
      beside: lens.beside,
      fits: own.fits,
      confidence: logistic(weighed(signs, DOUBT_WEIGHTS)),
      assurance: assuranceOf(surenessOf(signs, assuring), CALIBRATION),
      aptness: Math.min(1, Math.max(0, sumOf(apt, signs))),
      doubts: signs,
    };
  });
};

/** Sure enough to be given as the answer. */
export const isSure = ({ confidence, assurance }: Pick<Reply, 'confidence' | 'assurance'>): boolean =>
  confidence >= ANSWERS_FROM && assurance >= ASSURED_FROM;

/** What `/ask` gives as its answer: the phrase, or its sentence where no phrase comes near or the sentence is asked for; null: nothing. */
export const answerSpan = (
  { type }: Question,
  reply: Pick<Reply, 'span' | 'beside' | 'confidence' | 'assurance' | 'aptness'>,
): Span | null => {
  if (!isSure(reply)) return null;
  const isOfWords = type !== 'whether' && type !== 'said' && reply.aptness >= ALONE_FROM;
  return isOfWords ? reply.span : reply.beside.sentence.span;
};

/** A confidence as it would be without one of its doubts. */
export const withoutDoubt = (confidence: number, doubts: Features, name: string): number =>
  logistic(Math.log(confidence / (1 - confidence)) - (doubts[name] ?? 0) * (DOUBT_WEIGHTS[name] ?? 0));

/** The best of `repliesOf`; null where there is no phrase. */
export const chooseAnswer = (question: Question, sentences: readonly Sentence[], choosing: Choosing): Reply | null =>
  repliesOf(question, sentences, { ...choosing, most: 1 })[0] ?? null;
