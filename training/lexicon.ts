import type { ConlluSentence, ConlluWord } from '../src/evaluation/conllu.ts';
import type { LexiconFile } from '../src/reading/core/core.ts';
import { wordKey } from '../src/reading/core/words.ts';

/** A word seen less often has no usual tag: it is treated as the unknown words of a new text are. */
const LEAST_SEEN = 3;
/** Tags and relations seen less often are folded into a more frequent one. */
const LEAST_CLASS = 5;

export const fullTag = ({ upos, xpos }: ConlluWord): string => `${upos}|${xpos}`;

const frequent = (values: Iterable<string>): string[] => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, seen]) => seen >= LEAST_CLASS)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value);
};

const wordsOf = (sentences: readonly ConlluSentence[]): ConlluWord[] => sentences.flatMap(({ words }) => words);

/** Tag classes, most frequent first. */
export const tagClasses = (sentences: readonly ConlluSentence[]): string[] => frequent(wordsOf(sentences).map(fullTag));

/** Relation classes, subtypes kept, most frequent first. */
export const relationClasses = (sentences: readonly ConlluSentence[]): string[] =>
  frequent(wordsOf(sentences).map(({ deprel }) => deprel));

/** The class of a tag; rare ones go to the most frequent with the same UPOS. */
export const tagIndexer = (tags: readonly string[]): ((word: ConlluWord) => number) => {
  const known = new Map(tags.map((tag, i) => [tag, i]));
  return (word) => {
    const own = known.get(fullTag(word));
    return (
      own ??
      Math.max(
        0,
        tags.findIndex((tag) => tag.startsWith(`${word.upos}|`)),
      )
    );
  };
};

/** The class of a relation; rare subtypes go to their base relation. */
export const relationIndexer = (relations: readonly string[]): ((relation: string) => number) => {
  const known = new Map(relations.map((relation, i) => [relation, i]));
  return (relation) => known.get(relation) ?? known.get(relation.split(':')[0] ?? '') ?? known.get('dep') ?? 0;
};

type TagCounts = Map<string, Map<number, number>>;

const countTags = (sentences: readonly ConlluSentence[], indexOf: (word: ConlluWord) => number): TagCounts => {
  const counts: TagCounts = new Map();
  for (const word of wordsOf(sentences)) {
    const key = wordKey(word.form);
    const own = counts.get(key) ?? new Map<number, number>();
    own.set(indexOf(word), (own.get(indexOf(word)) ?? 0) + 1);
    counts.set(key, own);
  }
  return counts;
};

/** The usual tag of each word that is frequent enough, plus one. */
export const usualTags = (
  sentences: readonly ConlluSentence[],
  indexOf: (word: ConlluWord) => number,
): Map<string, number> => {
  const usual = new Map<string, number>();
  for (const [key, own] of countTags(sentences, indexOf)) {
    const seen = [...own.values()].reduce((sum, n) => sum + n, 0);
    const [tag] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
    if (seen >= LEAST_SEEN && !key.includes(' ')) usual.set(key, tag + 1);
  }
  return usual;
};

export type LexiconColumns = {
  readonly usual: ReadonlyMap<string, number>;
  readonly fine: ReadonlyMap<string, number>;
  readonly coarse: ReadonlyMap<string, number>;
  readonly listed: ReadonlyMap<string, number>;
};

export const lexiconFile = ({ usual, fine, coarse, listed }: LexiconColumns): LexiconFile => {
  const words = [...new Set([...usual.keys(), ...fine.keys(), ...listed.keys()])].sort();
  const column = (map: ReadonlyMap<string, number>) => words.map((word) => map.get(word) ?? 0);
  return {
    words: words.join(' '),
    fine: column(fine),
    coarse: column(coarse),
    usual: column(usual),
    listed: column(listed),
  };
};
