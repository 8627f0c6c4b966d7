import type { AnalysedWord } from './analysed-word.ts';

type Words = readonly AnalysedWord[];

/** Whether one word hangs, over however many others, on another. */
const isBelow = (words: Words, at: number, above: number): boolean => {
  let head = words[at]?.head ?? -1;
  for (let steps = 0; head >= 0 && steps < words.length; steps += 1) {
    if (head === above) return true;
    head = words[head]?.head ?? -1;
  }
  return false;
};

const tellsWhen = ({ upos, verbForm }: AnalysedWord): boolean =>
  (upos === 'VERB' || upos === 'AUX') && verbForm === 'Fin';

/** The noun at the root, or one beside it, right behind which a past form stands that nobody is told to have brought about. */
const pastBehind = (words: Words, root: number): number =>
  words.findIndex((word, at) => {
    const isOfRoot = word.head === root || (words[word.head]?.head === root && words[word.head]?.deprel === 'conj');
    return (
      word.deprel === 'acl' &&
      isOfRoot &&
      word.head === at - 1 &&
      word.upos === 'VERB' &&
      word.verbForm === 'Part' &&
      !/ing$/i.test(word.form) &&
      !words.some(
        ({ head, deprel, form }) => head >= 0 && words[head]?.head === at && deprel === 'case' && form === 'by',
      )
    );
  });

/**
 * "The crew called for help.": a sentence that ends in a full stop has a finite verb; where the parse has none, a past form that it took for
 * a participle of the noun at its root is the verb, and the noun its subject.
 */
export const withFiniteVerb = (words: Words): Words => {
  const root = words.findIndex(({ head }) => head < 0);
  if (!/^(?:NOUN|PROPN)$/.test(words[root]?.upos ?? '') || !/^[.!?]$/.test(words.at(-1)?.form ?? '')) return words;
  const verb = pastBehind(words, root);
  const hasOther = words.some((word, at) => tellsWhen(word) && !isBelow(words, at, verb));
  const isPredicate = words.some(({ head, deprel }) => head === root && /^(?:cop|nsubj|cc|discourse)/.test(deprel));
  if (verb < 0 || hasOther || isPredicate) return words;
  return words.map((word, at) => {
    if (at === verb)
      return { ...word, head: -1, deprel: 'root', verbForm: 'Fin', voice: null, mood: 'Ind', tense: 'Past' };
    if (at === root) return { ...word, head: verb, deprel: 'nsubj' };
    return word.head === root && at > verb ? { ...word, head: verb } : word;
  });
};
