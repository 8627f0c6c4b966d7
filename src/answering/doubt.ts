import type { Beside, Features } from './features.ts';
import { areOpposites } from './likeness.ts';
import type { Question } from './question.ts';

/** What the choice of an answer says of itself. */
export type Choice = {
  /** Of the chosen phrase under the learned weights. */
  readonly score: number;
  /** Its share of all phrases' chances, and its sentence's. */
  readonly certainty: number;
  readonly sentenceCertainty: number;
};

const NEGATION = /^(?:not|n't|n’t|never|no|without|neither|nor)$/i;

const missing = (question: Question, beside: Beside, which: (at: number) => boolean): number => {
  let lost = 0;
  for (const [at, { weight, places }] of beside.met.entries())
    if (which(at) && question.words[at])
      lost += weight * (1 - places.reduce((most, { like }) => Math.max(most, like), 0));
  return lost;
};

/** Reasons to doubt that a sentence answers; names are those of the learned weights. */
export const doubtsOf = (question: Question, beside: Beside, choice: Choice): Features => {
  const { words } = question;
  const heaviest = beside.met.reduce((most, { weight }) => Math.max(most, weight), 0);
  const gone = (at: number) => beside.met[at]?.places.length === 0;
  const opposed = words.some(
    ({ term }, at) => gone(at) && beside.terms.some((own) => own !== null && areOpposites(term, own)),
  );
  const negated = beside.sentence.tokens.some(({ form }) => NEGATION.test(form));
  return {
    one: 1,
    score: choice.score / 10,
    certainty: choice.certainty,
    sentenceCertainty: choice.sentenceCertainty,
    share: beside.share,
    around: beside.around,
    all: beside.share > 0.95 ? 1 : 0,
    bigrams: beside.bigrams,
    nameGone: missing(question, beside, (at) => words[at]?.isName === true),
    numberGone: missing(question, beside, (at) => words[at]?.isNumber === true),
    heaviestGone: beside.met.some(({ weight, places }) => weight === heaviest && places.length === 0) ? 1 : 0,
    verbGone: words.some(({ term }, at) => term === question.verb && gone(at)) ? 1 : 0,
    focusGone: words.some(({ term }, at) => term === question.focus && gone(at)) ? 1 : 0,
    opposed: opposed ? 1 : 0,
    negation: negated !== question.negated ? 1 : 0,
    askedNegated: question.negated ? 1 : 0,
    longer: words.length / 10,
    [`type ${question.type}`]: 1,
  };
};
