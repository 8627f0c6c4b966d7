import type { Question } from '../question/question.ts';
import type { Beside } from './beside.ts';

/** The stem of what is asked to have been done: the verb, or the noun for which the last word of "When did the truce end?" was taken. */
export const deedOf = ({ verb, office, tokens, words }: Question): string | null => {
  if (verb !== null || office !== null || !tokens.some(({ form }) => /^(?:did|does|do)$/i.test(form))) return verb;
  const last = tokens.findLastIndex(({ upos }) => upos !== 'PUNCT');
  const word = words.find(({ at, isName }) => at === last && !isName);
  return tokens[last]?.upos === 'NOUN' ? (word?.term ?? null) : null;
};

/** Whether the sentence holds what the question says of its answer: the office or the deed; where that is neither, true. */
export const holdsDeed = (question: Question, { met }: Beside): boolean => {
  const key = question.office ?? deedOf(question);
  const at = question.words.findIndex(({ term }) => term === key);
  return at < 0 || (met[at]?.places.length ?? 0) > 0;
};
