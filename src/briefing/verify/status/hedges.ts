import { dependentsBy, formAt } from '../../../reading/tree.ts';
import type { Alignment } from '../alignment/alignment.ts';
import type { Passage, Word } from '../passage/passage.ts';
import type { Fault } from '../verdict.ts';

const HEDGE = /^(?:suspected|alleged|presumed|apparent|reported|supposed|purported|accused|possible|potential|likely)$/;

const isHedged = ({ tree, index }: Word): boolean =>
  dependentsBy(tree, index, 'amod', 'compound').some((beside) => HEDGE.test(formAt(tree, beside))) ||
  HEDGE.test(formAt(tree, index - 1));

const isSameNoun = (a: Word, b: Word): boolean =>
  a.token.upos === 'NOUN' && b.token.upos === 'NOUN' && a.lemma === b.lemma;

/** "two militants" of two suspected ones: what somebody is only taken for is told as certain. */
export const hedgeFaults = (draft: Passage, cited: readonly Passage[], { pairs }: Alignment): Fault[] => {
  if (draft.words.some(({ token }) => HEDGE.test(token.form.toLowerCase()))) return [];
  const all = cited.flatMap(({ words }) => words);
  return draft.words.flatMap((word): Fault[] => {
    const told = pairs.get(word);
    const same =
      word.token.upos === 'VERB' && told?.token.upos === 'NOUN'
        ? [told]
        : all.filter((other) => isSameNoun(word, other));
    return same.length > 0 && same.every(isHedged)
      ? [{ rule: 'modality', detail: `“${word.token.form}” is not certain in the cited text` }]
      : [];
  });
};
