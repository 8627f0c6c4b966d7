import type { Token } from '../../reading/analysis.ts';
import type { Beside } from '../match/beside.ts';
import { referredTo } from '../match/referred.ts';
import type { Question } from '../question/question.ts';
import { wideLikeness } from '../words/likeness.ts';
import type { Features } from './features.ts';

const MODIFIES = /^(?:amod|compound|nummod|flat|advmod|nmod)/;
const WIDEST_GAP = 4;
const MOST_STEPS = 6;
/** Of these sorts little else in a sentence can be meant. */
const SHARP = new Set(['when', 'how-many', 'how-long']);

const isGone = ({ met, referred }: Beside, word: number): boolean =>
  met[word]?.places.length === 0 && referredTo(referred, word) === 0;
const tokenOf = ({ tokens, words }: Question, word: number): Token | undefined => tokens[words[word]?.at ?? -1];

/** Weight of the words that are gone and pass a test. */
const gone = (question: Question, beside: Beside, isOfSort: (token: Token, word: number) => boolean): number =>
  beside.met.reduce((sum, { weight }, word) => {
    const token = tokenOf(question, word);
    return token && isGone(beside, word) && isOfSort(token, word) ? sum + weight : sum;
  }, 0);

/** The nearest word of the question that another hangs on, small words skipped; −1 for none. */
export const wordAbove = ({ tokens, words }: Question, token: Token): number => {
  let above = token.head;
  for (let steps = 0; above >= 0 && steps < MOST_STEPS; steps += 1) {
    const word = words.findIndex(({ at }) => at === above);
    if (word >= 0) return word;
    above = tokens[above]?.head ?? -1;
  }
  return -1;
};

/** "pump turbine" where the sentence has a turbine: what tells it from others is gone. */
const modifierGone = (question: Question, beside: Beside): number =>
  gone(question, beside, (token) => {
    const above = MODIFIES.test(token.deprel) ? wordAbove(question, token) : -1;
    return above >= 0 && !isGone(beside, above);
  });

/** Places of the sentence that hold a word which the question does not. */
const isOther = ({ terms, met }: Beside) => {
  const held = new Set(met.flatMap(({ places }) => places.map(({ at }) => at)));
  return (at: number): boolean => typeof terms[at] === 'string' && !held.has(at);
};

/** A word stands next to another in the question; in the sentence a different one does. */
const replaced = (question: Question, beside: Beside): number => {
  const other = isOther(beside);
  const stands = (word: number, side: 1 | -1, at: number): boolean =>
    question.words[word + side]?.at === at + side &&
    (beside.met[word + side]?.places.some((place) => other(place.at - side)) ?? false);
  return gone(question, beside, (_, word) => {
    const at = question.words[word]?.at ?? -1;
    return stands(word, 1, at) || stands(word, -1, at);
  });
};

/** A word stands between two others in the question; in the sentence a different one does. */
const between = (question: Question, beside: Beside): number => {
  const other = isOther(beside);
  return gone(question, beside, (_, word) => {
    const after = beside.met[word + 1]?.places ?? [];
    return (beside.met[word - 1]?.places ?? []).some(({ at: from }) =>
      after.some(({ at: to }) => {
        const gap = to - from;
        return (
          gap > 1 && gap <= WIDEST_GAP && beside.terms.slice(from + 1, to).some((_term, at) => other(from + 1 + at))
        );
      }),
    );
  });
};

/** Weight of the words that only a synonym or a word of their root stands for. */
const standIn = ({ met }: Beside): number =>
  met.reduce(
    (sum, { weight, places }) => (places.length > 0 && places.every(({ like }) => like < 1) ? sum + weight : sum),
    0,
  );

const SHARP_WORD = /^(?:first|last|second|third|only|final|original|initial|previous|next|same|other)$/i;
const isSuperlative = ({ form, upos }: Token): boolean =>
  /^(?:most|least|best|worst)$/i.test(form) || ((upos === 'ADJ' || upos === 'ADV') && /[^aeiou]est$/i.test(form));

/** Weight of the words for which not even WordNet has a stand-in among a sentence's words. */
const strange = ({ words }: Question, beside: Beside): number =>
  beside.met.reduce((sum, { weight, places }, word) => {
    const term = words[word]?.term;
    if (term === undefined || places.length > 0) return sum;
    return beside.terms.some((own) => own !== null && wideLikeness(term, own) > 0) ? sum : sum + weight;
  }, 0);

/** The word that what is asked for hangs on, and what hangs on that beside it: who did it, or to whom. */
const partnersGone = (question: Question, beside: Beside): number => {
  const { tokens, slot, words } = question;
  const above = tokens[slot]?.head ?? -1;
  const verb = above >= 0 ? above : slot;
  const partners = words.flatMap(({ at }, word) => {
    const token = tokens[at];
    return token?.head === verb && /^(?:nsubj|obj|obl|iobj|nmod)/.test(token.deprel) ? [word] : [];
  });
  return partners.length === 0 ? 0 : partners.filter((word) => isGone(beside, word)).length / partners.length;
};

/** Which details of the question the sentence leaves out or has otherwise. */
export const detailsOf = (question: Question, beside: Beside): Features => ({
  size: question.words.length / 10,
  sharp: SHARP.has(question.type) ? 1 : 0,
  standIn: standIn(beside),
  adjectiveGone: gone(question, beside, ({ upos }) => upos === 'ADJ'),
  nounNameGone: gone(question, beside, ({ upos }) => upos === 'PROPN'),
  modifierGone: modifierGone(question, beside),
  replaced: replaced(question, beside),
  between: between(question, beside),
  strange: strange(question, beside),
  partnersGone: partnersGone(question, beside),
  superlativeGone: gone(question, beside, isSuperlative),
  ordinalGone: gone(question, beside, ({ form }) => SHARP_WORD.test(form)),
  verbWeightGone: gone(question, beside, ({ upos }) => upos === 'VERB'),
  nounGone: gone(question, beside, ({ upos }) => upos === 'NOUN'),
  length: beside.sentence.tokens.length / 40,
  [`asks ${question.type}`]: 1,
});
