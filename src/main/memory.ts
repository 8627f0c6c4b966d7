import type { Memory } from '../adapters/discord/command.ts';
import type { Shelf } from '../domain/article.ts';
import { foldName } from '../domain/fold.ts';
import type { Source } from '../domain/source.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { ActorEntry, Store } from '../ports.ts';

/** Names kept a shelf, most seen first: enough for what people type, little for the memory. */
const MOST_NAMES = 20_000;

type Known = { readonly name: string; readonly starts: readonly string[] };

/** What a typed prefix may meet: each name and each word of it, folded. */
const startsOf = ({ name, aliases }: ActorEntry): string[] => {
  const names = [name, ...aliases].map(foldName);
  return [...new Set(names.flatMap((folded) => [folded, ...folded.split(' ').slice(1)]))];
};

export type KeptMemory = Memory & {
  /** Reads again what autocompletion offers. */
  readonly refresh: () => Promise<void>;
};

const matching = (known: readonly Known[], typed: string, limit: number): string[] => {
  const prefix = foldName(typed);
  const found: string[] = [];
  for (const { name, starts } of known) {
    if (found.length >= limit) break;
    if ((prefix === '' || starts.some((start) => start.startsWith(prefix))) && !found.includes(name)) found.push(name);
  }
  return found;
};

/** What autocompletion answers from, held in memory and read again from the store when told to. */
export const createMemory = (store: Pick<Store, 'finder' | 'sources' | 'subscriptions'>): KeptMemory => {
  let sources: readonly Source[] = [];
  let subscriptions: readonly Subscription[] = [];
  let actors: ReadonlyMap<Shelf, readonly Known[]> = new Map();
  const namesOn = async (shelf: Shelf): Promise<readonly [Shelf, Known[]]> => {
    const entries = await store.finder.actorsByPrefix({ scope: { shelves: [shelf] }, prefix: '', limit: MOST_NAMES });
    const shown = entries.filter(({ id }) => !id.startsWith('local/'));
    return [shelf, shown.map((entry) => ({ name: entry.name, starts: startsOf(entry) }))];
  };
  return {
    refresh: async () => {
      [sources, subscriptions] = await Promise.all([store.sources.list(null), store.subscriptions.list(null)]);
      const shelves = new Set<Shelf>(['operator', ...sources.map(({ shelf }) => shelf)]);
      actors = new Map(await Promise.all([...shelves].map(namesOn)));
    },
    actors: (scope, typed, limit) =>
      matching(
        scope.shelves.flatMap((shelf) => actors.get(shelf) ?? []),
        typed,
        limit,
      ),
    sources: (guildId) => sources.filter(({ shelf }) => shelf === `guild:${guildId}`),
    digests: (guildId) => subscriptions.filter((subscription) => subscription.guildId === guildId),
  };
};
