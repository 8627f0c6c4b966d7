import { formAt } from '../../reading/events/grammar.ts';
import { dependentsBy } from '../../reading/tree.ts';
import type { Word } from './passage.ts';
import { wordsAt } from './phrase.ts';
import type { Quantity } from './quantities.ts';
import { isLight } from './word-class.ts';

/** "a policeman" is one, "two militants" are two; null where nothing counts a word. */
const countOf = (word: Word, all: readonly Quantity[]): number | null => {
  const own = all.find(({ counted, ordinal }) => counted === word && !ordinal);
  if (own !== undefined) return own.bound === null && !own.age ? own.value : null;
  const isOne = dependentsBy(word.tree, word.index, 'det').some((det) => /^an?$/.test(formAt(word.tree, det)));
  return isOne ? 1 : null;
};

/** What is joined to a word by "and"; parses may hang both on the same verb. */
const joinedTo = (first: Word): Word[] => {
  const conjuncts = wordsAt(first, dependentsBy(first.tree, first.index, 'conj'));
  if (conjuncts.length > 0 || formAt(first.tree, first.index + 1) !== 'and') return conjuncts;
  return first.passage.words.filter(
    ({ sentence, index, token }) =>
      sentence === first.sentence &&
      index > first.index &&
      token.head === first.token.head &&
      token.deprel === first.token.deprel,
  );
};

const sumFrom = (first: Word, all: readonly Quantity[]): number | null => {
  const joined = joinedTo(first);
  if (joined.length === 0) return null;
  const counts = [first, ...joined].map((word) => countOf(word, all));
  return counts.some((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
};

/** "three people" of "two militants and a policeman": what is counted apart and joined in the cited text, counted together. */
export const isSum = ({ value, counted, ordinal, bound, age }: Quantity, all: readonly Quantity[]): boolean =>
  !ordinal &&
  !age &&
  bound === null &&
  (counted === null || isLight(counted)) &&
  all.some(({ counted: first }) => first !== null && sumFrom(first, all) === value);
