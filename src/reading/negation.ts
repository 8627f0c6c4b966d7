/**
 * Words that negate, in small letters. The lists below are apart on purpose: whoever asks whether a verb, a clause or a phrase is
 * negated means different words, and learned weights were fed with some of them as they are.
 */

/** Negate a verb. */
export const OF_VERBS = ['not', "n't", 'n’t', 'never'] as const;

/** Negate what they stand with, whatever that is; a clause that goes on with "nor" is one more. */
const OF_ANYTHING = [...OF_VERBS, 'no', 'without', 'neither'] as const;
export const NEGATIONS = [...OF_ANYTHING, 'nor'] as const;

/** Stand for somebody or something that is not there. */
const NOBODY = ['nobody', 'none'] as const;
const NOTHING = [...NOBODY, 'nothing'] as const;

/** Leave next to nothing of a verb. */
const HARDLY = ['hardly', 'rarely', 'seldom', 'barely', 'scarcely'] as const;

/** Hang on a predicate, be it by its subject; "nothing" is told apart, for it negates only as a subject. */
export const ON_PREDICATES = [...NEGATIONS, ...NOBODY] as const;

/** Make a wording negative wherever in it they stand. */
export const IN_WORDING = [...NEGATIONS, ...NOTHING] as const;

/** Those, and a word that leaves hardly anything. */
export const IN_WORDING_OR_HARDLY = [...IN_WORDING, 'hardly'] as const;

/** Of a verb and of what hangs on it; "without" is told apart, for it negates what follows and not what it hangs on. */
export const ON_VERBS_OR_HARDLY = [...OF_VERBS, 'no', 'none', 'neither', 'nor', ...HARDLY] as const;

/** In a question, where no clause goes on with "nor". */
export const IN_QUESTIONS = OF_ANYTHING;

/** A whole word that is one of these, large or small. */
export const isOneOf = (words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'i');

/** One of these anywhere in a text, "n't" at a word's end; "without" leaves what is told as it is. */
export const anywhere = (words: readonly string[]): RegExp => {
  const whole = words.filter((word) => /^\p{L}+$/u.test(word) && word !== 'without');
  return new RegExp(`\\b(?:${whole.join('|')})\\b|n['’]t\\b`, 'i');
};
