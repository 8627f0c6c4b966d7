import { TITLE_WORDS } from '../tables/offices.ts';
import type { AnalysedWord } from './analysed-word.ts';

type Linked = Pick<AnalysedWord, 'head' | 'deprel'>;

/** What belongs to the title alone: "the former", "interior", "Ostian". */
const OF_TITLE = /^(?:amod|compound|nmod:desc|nummod)$/;
/** "the judge Ana Holm", "its chairman Ana Holm": the noun with its determiner is what the sentence is about. */
const IS_NOUN_PHRASE = /^(?:det|nmod:poss)/;

const isTitledAt = (words: readonly AnalysedWord[], title: number): boolean => {
  const [own, name] = [words[title], words[title + 1]];
  return (
    own !== undefined &&
    name?.head === title &&
    /^(?:flat|appos)$/.test(name.deprel) &&
    /-PER$/.test(name.name) &&
    TITLE_WORDS.has(own.form.toLowerCase()) &&
    !words.some(({ head, deprel }) => head === title && IS_NOUN_PHRASE.test(deprel))
  );
};

const relinked = (word: Linked, at: number, words: readonly Linked[], title: number): Linked => {
  const name = title + 1;
  if (at === title) return { head: name, deprel: 'nmod:desc' };
  if (at === name) return { head: words[title]?.head ?? -1, deprel: words[title]?.deprel ?? 'root' };
  const moves = word.head === title && !(at < title && OF_TITLE.test(word.deprel));
  return { head: moves ? name : word.head, deprel: word.deprel };
};

/**
 * "Judge Ana Holm": the name stands over its title, as the treebanks have it in most places ("nmod:desc"); in the others, and so in
 * some parses, the title stands over the name.
 */
export const withTitlesBelow = (words: readonly AnalysedWord[]): readonly AnalysedWord[] => {
  const title = words.findIndex((_, at) => isTitledAt(words, at));
  if (title < 0) return words;
  return withTitlesBelow(words.map((word, at) => ({ ...word, ...relinked(word, at, words, title) })));
};
