import type { Claim } from '../../domain/reading.ts';
import { isWithin, type Span } from '../../domain/span.ts';
import type { Sentence } from '../../reading/analysis.ts';
import { dayToken, isOfSaying } from '../../reading/events/day-of-saying.ts';
import { treeOf } from '../../reading/tree.ts';
import type { Question } from '../question/question.ts';
import { termOf } from '../question/term-of.ts';
import { likeness } from '../words/likeness.ts';

/** Where the sentence holds what the question asks the day of: its verb, or else any word that is no name. */
const deedsIn = ({ verb, words }: Question, { tokens }: Sentence): number[] => {
  const asked = verb === null ? words.filter(({ isName, isNumber }) => !isName && !isNumber) : [{ term: verb }];
  return tokens.flatMap((token, at) => {
    const own = termOf(token);
    return own !== null && asked.some(({ term }) => likeness(term, own) > 0) ? [at] : [];
  });
};

/** "When did police say that …?": whoever asks of the saying may have its day. */
export const isSayingAskedOf = ({ tokens: asked }: Question, { tokens }: Sentence, { cue }: Claim): boolean =>
  tokens.some(
    ({ start, end, upos, lemma }) =>
      cue !== null &&
      isWithin({ start, end }, cue) &&
      /^(?:VERB|NOUN)$/.test(upos) &&
      asked.some((word) => word.lemma === lemma),
  );

/** "On Friday police said a bomb killed three": when it was told is not when it was, unless the saying is asked of. */
export const isDayOfTelling = (
  question: Question,
  sentence: Sentence,
  day: Span,
  claims: readonly Claim[],
): boolean => {
  const tree = treeOf(sentence);
  const deeds = deedsIn(question, sentence);
  const telling = claims.filter((claim) => !isSayingAskedOf(question, sentence, claim));
  return deeds.length > 0 && deeds.every((deed) => isOfSaying(tree, deed, dayToken(tree, day), telling));
};
