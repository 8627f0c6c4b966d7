import type { Span } from '../domain/span.ts';
import type { Sentence } from '../reading/analysis.ts';
import { doubtsOf } from './doubt.ts';
import { type Beside, type Features, featuresOf, layBeside, type Weigh } from './features.ts';
import { phraseSpan, phrasesOf } from './phrases.ts';
import type { Question } from './question.ts';
import { ANSWER_WEIGHTS, DOUBT_WEIGHTS } from './weights.ts';

/** The phrase of a passage that answers best, and how sure that it answers at all. */
export type Chosen = {
  readonly span: Span;
  readonly sentence: Sentence;
  /** Of the phrase, under the learned weights; comparable between passages. */
  readonly score: number;
  /** 0 to 1: the chance that the passage answers the question. */
  readonly confidence: number;
};

type Scored = { readonly span: Span; readonly beside: Beside; readonly score: number };

const weighed = (features: Features, weights: Readonly<Record<string, number>>): number =>
  Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), 0);

const logistic = (value: number): number => 1 / (1 + Math.exp(-value));

const better = (a: Scored, b: Scored): Scored => (b.score > a.score ? b : a);

/** The sentence whose phrases have most of the chance together. */
const likeliest = (scored: readonly Scored[], chanceOf: (one: Scored) => number): Map<Beside, number> => {
  const chances = new Map<Beside, number>();
  for (const one of scored) chances.set(one.beside, (chances.get(one.beside) ?? 0) + chanceOf(one));
  return chances;
};

/**
 * Chooses among the phrases of some sentences of one text: a linear model over the features of each, turned into
 * chances (softmax); the sentence with the greatest chance answers, by its best phrase. `mayAnswer` leaves phrases out.
 * Null where there is no phrase.
 */
export const chooseAnswer = (
  question: Question,
  sentences: readonly Sentence[],
  weigh: Weigh,
  mayAnswer: (phrase: Span, sentence: Span) => boolean = () => true,
): Chosen | null => {
  const scored = layBeside(question, sentences, weigh).flatMap((beside) =>
    phrasesOf(beside.sentence)
      .filter((phrase) => mayAnswer(phraseSpan(phrase), beside.sentence.span))
      .map((phrase) => ({
        span: phraseSpan(phrase),
        beside,
        score: weighed(featuresOf(question, phrase, beside), ANSWER_WEIGHTS),
      })),
  );
  const first = scored[0];
  if (first === undefined) return null;
  const top = scored.reduce(better, first);
  const all = scored.reduce((sum, { score }) => sum + Math.exp(score - top.score), 0);
  const chances = likeliest(scored, ({ score }) => Math.exp(score - top.score) / all);
  const [beside, sentenceCertainty] = [...chances].reduce((a, b) => (b[1] > a[1] ? b : a));
  const own = scored.filter((one) => one.beside === beside);
  const chosen = own.reduce(better, own[0] ?? top);
  const certainty = Math.exp(chosen.score - top.score) / all;
  const doubts = doubtsOf(question, beside, { score: chosen.score, certainty, sentenceCertainty });
  return {
    span: chosen.span,
    sentence: beside.sentence,
    score: chosen.score,
    confidence: logistic(weighed(doubts, DOUBT_WEIGHTS)),
  };
};
