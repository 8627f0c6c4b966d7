import { isStopWord, stem, wordsOf } from '../library/terms.ts';

/** What a sentence tells, as stems and pairs of neighbouring stems (a pair of two stop words tells nothing). */
export type Concepts = { readonly single: readonly string[]; readonly pairs: readonly string[] };

const fold = (word: string): string => word.toLowerCase().replace(/[’']s$/u, '');

/** What a text is about: stems of its words but for small ones, alone and in pairs, each once. */
export const conceptsOf = (text: string): Concepts => {
  const words = wordsOf(text).map(fold);
  const stems = words.map(stem);
  const single = stems.filter((_, at) => !isStopWord(words[at] as string) && (words[at] as string).length > 1);
  const pairs: string[] = [];
  for (let at = 0; at + 1 < words.length; at += 1) {
    if (!(isStopWord(words[at] as string) && isStopWord(words[at + 1] as string)))
      pairs.push(`${stems[at]} ${stems[at + 1]}`);
  }
  return { single: [...new Set(single)], pairs: [...new Set(pairs)] };
};
