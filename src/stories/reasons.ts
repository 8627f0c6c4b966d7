import { isLocalActor } from '../domain/reading.ts';
import { termsOf, wordsOf } from '../library/terms.ts';
import type { Print } from './copies.ts';
import type { Material } from './material.ts';
import type { Weigh } from './recall.ts';
import { filedFor } from './sources.ts';

const MOST_NAMES = 3;
const MOST_DATES = 2;
const MOST_WORDS = 4;
/** Words further down seldom tell what an article is about. */
const MOST_WORDS_LOOKED_AT = 400;

/** Who prints an article, or where it was filed from in capitals, does not act in it. */
const isFiling = (name: string, material: Material): boolean =>
  name === material.article.publisher ||
  name === filedFor(material) ||
  (name.length > 4 && name === name.toUpperCase());

const actorsOf = (material: Material): Map<string, string> =>
  new Map(
    (material.reading?.actors ?? [])
      .filter(({ id, name }) => !isLocalActor(id) && !isFiling(name, material))
      .map(({ id, name }) => [id, name]),
  );

const daysOf = ({ reading }: Material): Set<string> =>
  new Set((reading?.events ?? []).flatMap(({ date }) => (date?.ground === 'stated' ? [date.value.slice(0, 10)] : [])));

/** What most of the others share comes first. */
const shared = (own: Iterable<string>, others: readonly { readonly has: (key: string) => boolean }[]): string[] =>
  [...own]
    .map((key) => ({ key, held: others.filter((other) => other.has(key)).length }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held || a.key.localeCompare(b.key))
    .map(({ key }) => key);

/** Words of an article, each under its stem; the first form it is written in. */
const wordsByTerm = ({ article }: Material): Map<string, string> => {
  const words = new Map<string, string>();
  for (const word of wordsOf(article.text).slice(0, MOST_WORDS_LOOKED_AT)) {
    const [term] = termsOf(word);
    if (term !== undefined && !words.has(term)) words.set(term, word);
  }
  return words;
};

const rareWords = (material: Material, others: readonly Material[], weigh: Weigh): string[] => {
  const own = wordsByTerm(material);
  const held = others.map(wordsByTerm);
  return [...own]
    .map(([term, word]) => ({ word, weight: weigh(term) * held.filter((other) => other.has(term)).length }))
    .filter(({ weight, word }) => weight > 0 && !/^\d+$/.test(word))
    .sort((a, b) => b.weight - a.weight || a.word.localeCompare(b.word))
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
};

export type ReasonContext = {
  readonly members: readonly Material[];
  readonly prints: readonly Print[];
  /** Inverse document frequency over all that was grouped. */
  readonly weigh: Weigh;
  /** How another article is called. */
  readonly nameOf: (article: Material['article']) => string;
};

/** Why an article belongs to its story, in words: a re-print, or the actors, event days and rare words it shares with the others. */
export const reasonFor = (material: Material, { members, prints, weigh, nameOf }: ReasonContext): string => {
  const others = members.filter((other) => other !== material);
  if (others.length === 0) return 'no other article tells this story';
  const print = prints.find(({ copies }) => copies.includes(material));
  if (print !== undefined) return `prints the same words as ${nameOf(print.first.article)}`;
  const names = actorsOf(material);
  const actors = shared(names.keys(), others.map(actorsOf)).slice(0, MOST_NAMES);
  const days = shared(daysOf(material), others.map(daysOf)).slice(0, MOST_DATES);
  const words = rareWords(material, others, weigh);
  const parts = [
    ['actors', actors.map((id) => names.get(id) ?? id)],
    ['events of', days],
    ['rare words', words],
  ] as const;
  const told = parts.flatMap(([what, found]) => (found.length === 0 ? [] : [`${what} ${found.join(', ')}`]));
  return told.length === 0 ? 'reads like the others' : `shares ${told.join('; ')}`;
};
