import type { Beside } from '../match/beside.ts';
import { NEGATION } from '../match/denials.ts';
import { referredTo } from '../match/referred.ts';
import { OF_PEOPLE } from '../phrases/slot-count.ts';
import { linkedTo } from '../phrases/slot-parts.ts';
import type { AskedWord, Question } from '../question/question.ts';
import { areOpposites, wideLikeness } from '../words/likeness.ts';
import type { Features } from './features.ts';

/** What the choice of an answer says of itself. */
export type Choice = {
  /** Of the chosen phrase under the learned weights. */
  readonly score: number;
  /** Its share of the chances of all phrases of its sentence. */
  readonly certainty: number;
  /** The token that the phrase hangs on. */
  readonly head: number;
};

/** What the article says nearby counts as half gone; a verb that says little by itself hardly at all. */
const AS_NEAR = 0.6;
const AS_VAGUE = 0.3;
/** Verbs of so many senses that the text will often have another. */
const VAGUE: ReadonlySet<string> = new Set(
  'take get go come run pass put set hold held keep make give turn turned look want seem become happen bring use see find show call mean involve need appear work spend stand lie'.split(
    ' ',
  ),
);
/** "manager" where the question has "operate", "an exchange of fire" where it has "fired". */
const AS_NOUN = 0.35;

/** Where WordNet has a word of the sentence in one sense with a word of the question, that is half gone. */
const AS_STAND_IN = 0.5;

const isStoodFor = ({ term, isName, isNumber }: AskedWord, { terms }: Beside): boolean =>
  !isName && !isNumber && terms.some((own) => own !== null && wideLikeness(term, own) > 0);

/** Weight of the words of one sort that the sentence does not hold. */
const missing = (question: Question, beside: Beside, isOfSort: (word: AskedWord) => boolean): number => {
  let lost = 0;
  for (const [at, { weight, places }] of beside.met.entries()) {
    const word = question.words[at];
    if (!word || !isOfSort(word)) continue;
    const most = places.reduce((best, { like }) => Math.max(best, like), referredTo(beside.referred, at));
    const gone = most > 0 ? 1 - most : isStoodFor(word, beside) ? AS_STAND_IN : 1;
    lost += weight * gone * (beside.nearby.has(at) ? AS_NEAR : 1) * (VAGUE.has(word.word.toLowerCase()) ? AS_VAGUE : 1);
  }
  return lost;
};

const isPlain = ({ isName, isNumber }: AskedWord): boolean => !isName && !isNumber;

const FARTHEST = 6;

/** Where the sentence holds what the question says of its answer: the office, the verb, or else any word that is no name. */
const anchorsOf = (question: Question, { met }: Beside): ReadonlySet<number> => {
  const key = question.office ?? question.verb;
  const at = (which: (word: AskedWord) => boolean) =>
    met.flatMap(({ places }, word) => {
      const asked = question.words[word];
      return asked && which(asked) ? places.map((place) => place.at) : [];
    });
  const anchored = at(({ term }) => term === key);
  return new Set(anchored.length > 0 ? anchored : at(isPlain));
};

/** Steps in the parse from the phrase to the nearest anchor, 0 to 1. */
const apart = (question: Question, beside: Beside, head: number): number => {
  const goals = anchorsOf(question, beside);
  if (goals.has(head)) return 0;
  const seen = new Set([head]);
  let edge = [head];
  for (let steps = 1; steps <= FARTHEST && edge.length > 0; steps += 1) {
    edge = edge.flatMap((at) => linkedTo(beside.sentence.tokens, at)).filter((at) => !seen.has(at) && seen.add(at));
    if (edge.some((at) => goals.has(at))) return (steps - 1) / FARTHEST;
  }
  return 1;
};

/** Whether the sentence holds what the question says of its answer; where that is neither an office nor a verb, true. */
export const holdsKey = ({ office, verb, words }: Question, { met }: Beside): boolean => {
  const key = office ?? verb;
  const at = words.findIndex(({ term }) => term === key);
  return at < 0 || (met[at]?.places.length ?? 0) > 0;
};

/** How far the verb of the question is missing, 0 to 1. */
const verbGone = (question: Question, beside: Beside): number => {
  const { words, verb, tokens } = question;
  const at = words.findIndex(({ term }) => term === verb);
  const asked = words[at];
  if (question.office !== null || asked === undefined) return holdsKey(question, beside) ? 0 : 1;
  const places = beside.met[at]?.places ?? [];
  if (places.length === 0 && VAGUE.has(tokens[asked.at]?.lemma ?? '')) return AS_VAGUE;
  if (places.length === 0) return isStoodFor(asked, beside) ? AS_STAND_IN : 1;
  const isVerb = tokens[asked.at]?.upos === 'VERB';
  const acts = places.some(({ at: place }) => /^(?:VERB|AUX|ADJ)$/.test(beside.sentence.tokens[place]?.upos ?? ''));
  return isVerb && !acts ? AS_NOUN : 0;
};

/** The noun asked for is not there; a person, place or time that fits makes up for it, a number does not. */
const focusGone = ({ focus, type }: Question, { holdsFocus, holdsKind }: Beside): boolean =>
  focus !== null && !holdsFocus && !OF_PEOPLE.test(focus) && (holdsKind !== true || type === 'how-many');

/** Reasons to doubt that a sentence answers; names are those of the learned weights. */
export const doubtsOf = (question: Question, beside: Beside, choice: Choice): Features => {
  const { words } = question;
  const gone = (at: number) => beside.met[at]?.places.length === 0;
  const opposed = words.some(
    ({ term }, at) => gone(at) && beside.terms.some((own) => own !== null && areOpposites(term, own)),
  );
  const negated = beside.sentence.tokens.some(({ form }) => NEGATION.test(form));
  return {
    one: 1,
    score: choice.score / 10,
    certainty: choice.certainty,
    share: beside.share,
    around: beside.around,
    bigrams: beside.bigrams,
    apart: apart(question, beside, choice.head),
    kindGone: beside.holdsKind === false ? 1 : 0,
    nameGone: missing(question, beside, ({ isName }) => isName),
    nameNowhere: question.words.some(({ isName }, at) => isName && !beside.nearby.has(at)) ? 1 : 0,
    numberGone: missing(question, beside, ({ isNumber }) => isNumber),
    wordGone: missing(
      question,
      beside,
      (word) => isPlain(word) && !(beside.holdsKind === true && word.term === question.focus),
    ),
    officeGone: question.office !== null && !holdsKey(question, beside) ? 1 : 0,
    verbGone: verbGone(question, beside),
    focusGone: focusGone(question, beside) ? 1 : 0,
    opposed: opposed ? 1 : 0,
    negation: negated !== question.negated ? 1 : 0,
  };
};
