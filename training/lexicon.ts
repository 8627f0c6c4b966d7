import type { ConlluSentence, ConlluWord } from '../src/evaluation/conllu.ts';
import type { LexiconFile } from '../src/reading/core/load-core.ts';
import { pairOf } from '../src/reading/core/relation-candidates.ts';
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

/** The relations seen between two parts of speech, by `pairOf`; the last list is for pairs never seen. */
export const relationSets = (
  sentences: readonly ConlluSentence[],
  { uposOf, relationOf, relations }: RelationCensus,
): number[][] => {
  const lists: Map<number, number>[] = [];
  for (const { words } of sentences) {
    for (const [child, { head, deprel }] of words.entries()) {
      if (head < 0) continue;
      const pair = pairOf(uposOf(words[head]), uposOf(words[child]), child < head);
      const own = lists[pair] ?? new Map<number, number>();
      own.set(relationOf(deprel), (own.get(relationOf(deprel)) ?? 0) + 1);
      lists[pair] = own;
    }
  }
  const every = relations.flatMap((name, i) => (name === 'root' ? [] : [i]));
  return [...Array.from(lists, (own) => commonOf(own, every)), every];
};

const commonOf = (own: ReadonlyMap<number, number> | undefined, every: readonly number[]): number[] => {
  const common = [...(own ?? [])].filter(([, n]) => n > 1).map(([relation]) => relation);
  return common.length > 0 ? common.sort((a, b) => a - b) : [...every];
};

export type RelationCensus = {
  readonly uposOf: (word: ConlluWord | undefined) => number;
  readonly relationOf: (deprel: string) => number;
  readonly relations: readonly string[];
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

/** A word seen this often shows every tag it has. */
const SEEN_ENOUGH = 15;
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, n) => total + n, 0);

/** The tags that words have which are seen a few times only: what an unknown word may be. */
const openTags = (counts: TagCounts): number[] => {
  const open = new Map<number, number>();
  for (const own of counts.values()) {
    if (sum(own.values()) > LEAST_SEEN) continue;
    for (const [tag, n] of own) open.set(tag, (open.get(tag) ?? 0) + n);
  }
  return [...open].filter(([, n]) => n >= LEAST_CLASS).map(([tag]) => tag);
};

/** For each frequent word the number of its list of tags; list 0 is for all other words. */
export const tagSets = (
  sentences: readonly ConlluSentence[],
  indexOf: (word: ConlluWord) => number,
): { readonly tagset: Map<string, number>; readonly tagsets: number[][] } => {
  const counts = countTags(sentences, indexOf);
  const tagsets = [openTags(counts).sort((a, b) => a - b)];
  const numbers = new Map<string, number>();
  const tagset = new Map<string, number>();
  for (const [key, own] of counts) {
    const seen = sum(own.values());
    if (seen < SEEN_ENOUGH || key.includes(' ')) continue;
    const list = [...own].filter(([, n]) => n > 1 || seen < 500).map(([tag]) => tag);
    const name = list.sort((a, b) => a - b).join(' ');
    if (!numbers.has(name)) numbers.set(name, tagsets.push(list) - 1);
    tagset.set(key, numbers.get(name) ?? 0);
  }
  return { tagset, tagsets };
};

export type LexiconColumns = {
  readonly tagset: ReadonlyMap<string, number>;
  readonly usual: ReadonlyMap<string, number>;
  readonly fine: ReadonlyMap<string, number>;
  readonly coarse: ReadonlyMap<string, number>;
  readonly listed: ReadonlyMap<string, number>;
};

export const lexiconFile = ({ usual, tagset, fine, coarse, listed }: LexiconColumns): LexiconFile => {
  const words = [...new Set([...usual.keys(), ...fine.keys(), ...listed.keys()])].sort();
  const column = (map: ReadonlyMap<string, number>) => words.map((word) => map.get(word) ?? 0);
  return {
    words: words.join(' '),
    fine: column(fine),
    coarse: column(coarse),
    usual: column(usual),
    tagset: column(tagset),
    listed: column(listed),
  };
};
