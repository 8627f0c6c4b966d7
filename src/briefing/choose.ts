import { stem } from '../library/terms.ts';
import type { Concepts } from './concepts.ts';

/** What `choose` needs of a sentence. */
export type Choosable = {
  /** Names the article it stands in; re-prints of one report share a name. */
  readonly document: string;
  /** 0 for the first sentence of the body. */
  readonly position: number;
  readonly concepts: Concepts;
  /** In the unit of the capacity: words, or bytes. */
  readonly size: number;
};

/**
 * Weights, tuned on DUC 2004 clusters: a concept counts by how many articles share it (the idea of ICSISumm, Gillick and
 * Favre 2009), more where one of them opens with it; pairs carry the story, single stems break ties.
 */
const SINGLE_WEIGHT = 0.2;
const SHARED_POWER = 1.5;
const OPENING_WEIGHT = 4;
const OPENING_FADES_OVER = 3;
const QUERY_FACTOR = 1.6;
/** Exchange is tried among this many sentences that would gain most alone; the rest hardly ever enter. */
const POOL = 100;
/** What tells less than this share of what the best sentence tells is left out, though there be room. */
const WORTH_TELLING = 0.2;
const MOST_EXCHANGES = 10;

type Item = { readonly at: number; readonly size: number; readonly concepts: Int32Array };
type Problem = {
  readonly items: readonly Item[];
  readonly weights: Float64Array;
  /** The least gain for which a sentence is taken. */
  readonly floor: number;
  /** Sentences that are taken before any other, and stay. */
  readonly kept: readonly Item[];
};

type Seen = { documents: Set<string>; opening: number };

const sightings = (sentences: readonly Choosable[]): Map<string, Seen> => {
  const seen = new Map<string, Seen>();
  for (const { concepts, document, position } of sentences) {
    const opening = 1 + OPENING_WEIGHT * Math.exp(-position / OPENING_FADES_OVER);
    for (const concept of [...concepts.single, ...concepts.pairs]) {
      const known = seen.get(concept);
      if (known === undefined) seen.set(concept, { documents: new Set([document]), opening });
      else {
        known.documents.add(document);
        known.opening = Math.max(known.opening, opening);
      }
    }
  }
  return seen;
};

const weightOf = (concept: string, { documents, opening }: Seen, asked: ReadonlySet<string>): number => {
  const parts = concept.split(' ');
  const factor = parts.some((part) => asked.has(part)) ? QUERY_FACTOR : 1;
  return (parts.length > 1 ? 1 : SINGLE_WEIGHT) * documents.size ** SHARED_POWER * opening * factor;
};

const problemOf = (sentences: readonly Choosable[], query: readonly string[]): Problem => {
  const seen = sightings(sentences);
  const fewest = Math.min(2, new Set(sentences.map(({ document }) => document)).size);
  const asked = new Set(query.map(stem));
  const index = new Map<string, number>();
  const weights: number[] = [];
  for (const [concept, sighting] of seen) {
    if (sighting.documents.size < fewest) continue;
    index.set(concept, weights.length);
    weights.push(weightOf(concept, sighting, asked));
  }
  const items = sentences.map(({ concepts, size }, at) => ({
    at,
    size,
    concepts: Int32Array.from([...concepts.single, ...concepts.pairs].flatMap((concept) => index.get(concept) ?? [])),
  }));
  return { items, weights: Float64Array.from(weights), floor: 0, kept: [] };
};

/** What an item adds to what is covered already. */
const gain = (item: Item, covered: Uint8Array, weights: Float64Array): number => {
  let sum = 0;
  for (const concept of item.concepts) if (covered[concept] === 0) sum += weights[concept] as number;
  return sum;
};

const cover = (item: Item, covered: Uint8Array): void => {
  for (const concept of item.concepts) covered[concept] = 1;
};

type Selection = { readonly items: readonly Item[]; readonly value: number };

/** Adds, greedily by gain for its size to the power `thrift`, whatever still fits and is worth telling. */
const fill = (
  start: readonly Item[],
  { items, weights, floor }: Pick<Problem, 'items' | 'weights' | 'floor'>,
  capacity: number,
  thrift: number,
): Selection => {
  const covered = new Uint8Array(weights.length);
  const chosen = [...start];
  let left = capacity;
  let value = 0;
  for (const item of start) {
    value += gain(item, covered, weights);
    cover(item, covered);
    left -= item.size;
  }
  for (;;) {
    let best: Item | null = null;
    let bestWorth = 0;
    for (const item of items) {
      if (item.size > left || chosen.includes(item)) continue;
      const gained = gain(item, covered, weights);
      const worth = gained / item.size ** thrift;
      if (gained >= floor && worth > bestWorth) [best, bestWorth] = [item, worth];
    }
    if (best === null) return { items: chosen, value };
    value += gain(best, covered, weights);
    cover(best, covered);
    chosen.push(best);
    left -= best.size;
  }
};

const room = (items: readonly Item[], capacity: number): number =>
  capacity - items.reduce((sum, { size }) => sum + size, 0);

/** One exchange that raises the value: a sentence that is not kept goes, another comes, the room left is filled again. */
const exchange = (selection: Selection, problem: Problem, capacity: number): Selection | null => {
  for (const leaving of selection.items.filter((item) => !problem.kept.includes(item))) {
    const rest = selection.items.filter((item) => item !== leaving);
    const left = room(rest, capacity);
    let best: Selection = selection;
    for (const coming of problem.items) {
      if (coming === leaving || coming.size > left || rest.includes(coming)) continue;
      const tried = fill([...rest, coming], problem, capacity, 0);
      if (tried.value > best.value + 1e-9) best = tried;
    }
    if (best !== selection) return best;
  }
  return null;
};

/** The sentences that gain most alone for their size, and the floor that the best of all sets. */
const promising = ({ items, weights }: Problem, kept: ReadonlySet<number>): Problem => {
  const nothing = new Uint8Array(weights.length);
  const gains = new Map(items.map((item) => [item, gain(item, nothing, weights)]));
  const worth = (item: Item): number => (gains.get(item) ?? 0) / item.size;
  const best = Math.max(0, ...gains.values());
  return {
    items: [...items].sort((a, b) => worth(b) - worth(a) || a.at - b.at).slice(0, POOL),
    weights,
    floor: best * WORTH_TELLING,
    kept: items.filter(({ at }) => kept.has(at)),
  };
};

export type Choice = {
  /** In the unit of the sentences' sizes. */
  readonly capacity: number;
  readonly query: readonly string[];
  /** Indices of sentences that are taken whatever they tell, and counted. */
  readonly kept?: readonly number[];
};

/**
 * Chooses the sentences that together tell most of what the articles share within a capacity: weighted concept coverage,
 * greedy by gain for size and then improved by exchanges (a monotone submodular objective, Lin and Bilmes 2011).
 * Indices into `sentences`, in their order; at least one where there is any.
 */
export const choose = (sentences: readonly Choosable[], { capacity, query, kept = [] }: Choice): number[] => {
  if (sentences.length === 0) return [];
  const problem = promising(problemOf(sentences, query), new Set(kept));
  let selection = fill(problem.kept, problem, capacity, 1);
  for (let round = 0; round < MOST_EXCHANGES; round += 1) {
    const better = exchange(selection, problem, capacity);
    if (better === null) break;
    selection = better;
  }
  const shortest = problem.items.reduce<Item | null>(
    (best, item) => (best === null || item.size < best.size ? item : best),
    null,
  );
  const chosen = selection.items.length > 0 || shortest === null ? selection.items : [shortest];
  return chosen.map(({ at }) => at).sort((a, b) => a - b);
};
