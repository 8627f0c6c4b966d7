import { isPassive } from '../../../reading/events/grammar.ts';
import { isLike } from './compare.ts';
import type { Word } from './passage.ts';
import { headOf, wordsAt } from './phrase.ts';
import { isNounOrName } from './word-class.ts';

/** "thanked Olaf Brandt and pledged": the object of the verb that this one is joined to. */
export const isOfVerbBefore = (word: Word, verb: Word): boolean =>
  verb.token.deprel === 'conj' &&
  [word, headOf(word)].some((noun) => noun?.token.deprel === 'obj' && noun.token.head === verb.token.head);

/** The nearest noun on either side of a verb within its sentence, none where another verb stands between. */
const nearest = (verb: Word, step: 1 | -1): Word | null => {
  for (let index = verb.index + step; ; index += step) {
    const [word] = wordsAt(verb, [index]);
    if (word === undefined || word.token.upos === 'VERB' || word.token.upos === 'PRON') return null;
    if (isOfVerbBefore(word, verb)) return null;
    if (isNounOrName(word) && (step < 0 || !isNounOrName(wordsAt(verb, [index + 1])[0] ?? word))) return word;
  }
};

/** Both verbs stand between the same nouns in the same voice: whatever the parses made of it, the words say the same. */
export const standBetweenSame = (draft: Word, cited: Word): boolean => {
  if (isPassive(draft.tree, draft.index) !== isPassive(cited.tree, cited.index)) return false;
  return ([-1, 1] as const).every((step) => {
    const [said, told] = [nearest(draft, step), nearest(cited, step)];
    return said !== null && told !== null && isLike(said, told);
  });
};
