import { OFFICE_NOUNS } from '../tables/offices.ts';
import { PEOPLE_NOUNS } from '../tables/role-nouns.ts';
import type { AnalysedWord } from './analysed-word.ts';

type Words = readonly AnalysedWord[];

const isPerson = (word: AnalysedWord | undefined): boolean => /-PER$/.test(word?.name ?? '');

/** Behind the last word of the name that begins here. */
const endOfName = (words: Words, at: number): number => {
  let end = at + 1;
  while (words[end]?.head === at && words[end]?.deprel === 'flat') end += 1;
  return end;
};

/** A person's name between two marks, read as one more in a list that has no "and". */
const isListedAlone = (words: Words, at: number): boolean => {
  const { head = -1, deprel = '' } = words[at] ?? {};
  return (
    deprel === 'conj' &&
    isPerson(words[at]) &&
    !isPerson(words[head]) &&
    words[at - 1]?.form === ',' &&
    /^[,.]$/.test(words[endOfName(words, at)]?.form ?? '') &&
    !words.some((word) => word.deprel === 'cc' && (word.head === at || words[word.head]?.head === head))
  );
};

/** The farthest noun of a person that the phrase hangs on: "president" of "the president of the chess club"; −1 for none. */
const personOver = (words: Words, noun: number): number => {
  let found = -1;
  for (let at = noun; at >= 0; at = words[at]?.deprel.startsWith('nmod') ? (words[at]?.head ?? -1) : -1) {
    const lemma = words[at]?.lemma.toLowerCase() ?? '';
    if (PEOPLE_NOUNS.has(lemma) || OFFICE_NOUNS.has(lemma)) found = at;
  }
  return found;
};

/** "The president of the chess club, Ana Holm, said …": the name tells who the president is, and is none of a list. */
export const withNamesBeside = (words: Words): Words => {
  const at = words.findIndex((word, own) => isListedAlone(words, own) && personOver(words, word.head) >= 0);
  const person = personOver(words, words[at]?.head ?? -1);
  return at < 0
    ? words
    : withNamesBeside(words.map((word, own) => (own === at ? { ...word, head: person, deprel: 'appos' } : word)));
};
