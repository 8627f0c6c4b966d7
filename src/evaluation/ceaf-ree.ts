import type { Counts } from './f1.ts';

/** The strings that name one entity. */
export type Entity = readonly string[];

const normal = (mention: string): string => mention.toLowerCase().replace(/\s+/g, ' ').trim();

const matches = (predicted: Entity, gold: Entity): boolean => {
  const names = new Set(gold.map(normal));
  return predicted.length > 0 && predicted.every((mention) => names.has(normal(mention)));
};

/** Grows a matching by one predicted entity, moving others where needed (Kuhn's augmenting paths). */
const augment = (links: readonly (readonly number[])[], from: number, owner: number[], seen: Set<number>): boolean => {
  for (const gold of links[from] ?? []) {
    if (seen.has(gold)) continue;
    seen.add(gold);
    const held = owner[gold] ?? -1;
    if (held < 0 || augment(links, held, owner, seen)) {
      owner[gold] = from;
      return true;
    }
  }
  return false;
};

/**
 * CEAF-REE of one role in one document (Du, Rush and Cardie 2021): predicted entities are aligned one to one with gold ones; a
 * pair counts where the predicted mentions are a subset of the gold mentions.
 */
export const countEntities = (predicted: readonly Entity[], gold: readonly Entity[]): Counts => {
  const links = predicted.map((entity) => gold.flatMap((other, index) => (matches(entity, other) ? [index] : [])));
  const owner: number[] = gold.map(() => -1);
  const hits = predicted.filter((_, index) => augment(links, index, owner, new Set())).length;
  return { hits, predicted: predicted.length, gold: gold.length };
};
