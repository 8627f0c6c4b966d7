import type { ConlluSentence, ConlluWord } from '../src/evaluation/conllu.ts';

/** One sentence in so many is learned in capitals too, and one as a headline would set it. */
const EVERY = 25;
const SMALL = /^(?:an?|the|and|or|but|of|in|on|at|to|for|from|by|with|as|'s|n't|’s|n’t)$/i;

const titled = (form: string): string => (SMALL.test(form) ? form : form.charAt(0).toUpperCase() + form.slice(1));
const shouted = (form: string): string => form.toUpperCase();

/** How the sentence at this place is written a second time; null for most. */
const otherCasing = (index: number, every: number): ((form: string) => string) | null => {
  if (index % every === 0) return shouted;
  return index % every === Math.floor(every / 2) ? titled : null;
};

/** The same words in the casing that the place in the corpus calls for, or nothing. */
export const recasedForms = (forms: readonly string[], index: number, every: number): string[] | null => {
  const recase = otherCasing(index, every);
  return recase ? forms.map(recase) : null;
};

/** A copy of a treebank sentence in another casing, or nothing. */
export const recased = (sentence: ConlluSentence, index: number): ConlluSentence | null => {
  const forms = recasedForms(
    sentence.words.map(({ form }) => form),
    index,
    EVERY,
  );
  if (!forms) return null;
  const words = sentence.words.map((word, i): ConlluWord => ({ ...word, form: forms[i] ?? word.form }));
  return { ...sentence, words };
};
