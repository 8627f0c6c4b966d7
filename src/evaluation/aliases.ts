import type { Actor } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { readActors } from '../reading/actors/read-actors.ts';
import { analyse, type Core } from '../reading/core/core.ts';
import { plainArticle } from './article-text.ts';
import { addCounts, type Counts, f1, NO_COUNTS } from './f1.ts';
import { readGumNames } from './gum-names.ts';
import { isNameLike, readRe3dFolders, readSynonyms } from './re3d.ts';
import type { Score, Suite, SuiteTools } from './suite.ts';

/** Mentions that gold says are one actor, a group an actor. */
export type Chains = readonly (readonly Span[])[];

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** The actor that a gold mention belongs to in ours: that of the mention which overlaps it most; null where none does. */
const actorOf = (gold: Span, actors: readonly Actor[]): string | null => {
  let best: { id: string; shared: number; size: number } | null = null;
  for (const { id, mentions } of actors)
    for (const mention of mentions) {
      const shared = overlap(gold, mention);
      const size = mention.end - mention.start;
      if (mention.form === 'pronoun' || shared <= 0) continue;
      if (!best || shared > best.shared || (shared === best.shared && size < best.size)) best = { id, shared, size };
    }
  return best?.id ?? null;
};

const pairsOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);

const sizesBy = (keys: readonly string[]): number[] =>
  [...Map.groupBy(keys, (key) => key).values()].map((group) => group.length);

/**
 * Pairs of gold mentions that are one actor in gold and in ours (pairwise F1; the mention pairs of Bagga and Baldwin 1998,
 * section on link-based measures). A gold mention that ours lacks joins no pair of ours.
 */
export const tallyPairs = (gold: Chains, actors: readonly Actor[]): Counts => {
  const placed = gold.flatMap((chain, index) => chain.map((span) => ({ index, id: actorOf(span, actors) })));
  const found = placed.flatMap(({ index, id }) => (id === null ? [] : [{ index, id }]));
  return {
    hits: pairsOf(sizesBy(found.map(({ index, id }) => `${index} ${id}`))),
    predicted: pairsOf(sizesBy(found.map(({ id }) => id))),
    gold: pairsOf(gold.map((chain) => chain.length)),
  };
};

const spanKey = ({ start, end }: Span): string => `${start}-${end}`;

/** Chains that pairs make when they are followed from one to the next. */
export const chainsOf = (pairs: readonly (readonly [Span, Span])[]): Span[][] => {
  const chains: Map<string, Span>[] = [];
  for (const pair of pairs) {
    const touched = chains.filter((chain) => pair.some((span) => chain.has(spanKey(span))));
    const joined = new Map([
      ...touched.flatMap((chain) => [...chain]),
      ...pair.map((span) => [spanKey(span), span] as const),
    ]);
    for (const chain of touched) chains.splice(chains.indexOf(chain), 1);
    chains.push(joined);
  }
  return chains.map((chain) => [...chain.values()]);
};

type Item = {
  readonly set: string;
  readonly file: string;
  readonly id: string;
  readonly text: string;
  readonly chains: Chains;
};

const re3dItems = async (files: SuiteTools['files']): Promise<Item[]> => {
  const items: Item[] = [];
  for (const folder of await readRe3dFolders(files))
    for (const { id, text, pairs } of await readSynonyms(files, folder)) {
      const named = pairs.filter((pair) => pair.every(({ start, end }) => isNameLike(text.slice(start, end))));
      items.push({ set: 're3d', file: folder, id, text, chains: chainsOf(named) });
    }
  return items;
};

const gumItems = async (files: SuiteTools['files']): Promise<Item[]> => {
  const items: Item[] = [];
  for (const file of (await files.list('gum_wikinews')).filter((path) => path.endsWith('.conllu')))
    for (const document of readGumNames(await files.text(file))) items.push({ set: 'gum_wikinews', file, ...document });
  return items;
};

const scoreItem = ({ set, file, id, text, chains }: Item, core: Core, emit: SuiteTools['emit']): Counts => {
  const predicted = readActors(analyse(plainArticle(text, set === 'gum_wikinews'), core));
  emit({ suite: 'aliases', set, file, item: id, text, gold: chains, predicted });
  return tallyPairs(chains, predicted);
};

const run = async ({ files, core, emit, progress }: SuiteTools): Promise<Score> => {
  const items = [...(await re3dItems(files)), ...(await gumItems(files))];
  const bySet = new Map<string, Counts>();
  for (const [index, item] of items.entries()) {
    bySet.set(item.set, addCounts(bySet.get(item.set) ?? NO_COUNTS, scoreItem(item, core, emit)));
    progress(index + 1, items.length);
  }
  const all = [...bySet.values()].reduce(addCounts, NO_COUNTS);
  const sets = [...bySet].map(([set, counts]): [string, number] => [`f1.${set}`, f1(counts)]);
  const metrics = {
    f1: f1(all),
    precision: all.predicted === 0 ? 0 : all.hits / all.predicted,
    recall: all.gold === 0 ? 0 : all.hits / all.gold,
    ...Object.fromEntries(sets),
  };
  return { files: [...new Set(items.map(({ file }) => file))], items: items.length, metrics, baselines: {} };
};

/** One actor under many names: re3d `IsSynonymOf` and GUM coreference between proper names. */
export const aliasesSuite: Suite = { name: 'aliases', sets: ['re3d', 'gum_wikinews'], run };
