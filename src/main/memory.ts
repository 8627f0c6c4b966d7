import type { Memory } from '../adapters/discord/command.ts';
import { type Hint, matching } from '../answering/actor/hints.ts';
import type { Offers } from '../answering/actor/offers.ts';
import { OPERATOR, type Shelf } from '../domain/article.ts';
import { foldName } from '../domain/fold.ts';
import type { Source } from '../domain/source.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Watch } from '../domain/watch.ts';
import type { Scope, Store } from '../ports.ts';

type Rooms = Pick<Store, 'articles' | 'finder' | 'sources' | 'subscriptions' | 'watches'>;

export type KeptMemory = Memory & {
  /** Reads again the feeds and digests alone, which is quick. */
  readonly refreshLists: () => Promise<void>;
  /** Reads again what autocompletion offers. Called while it reads, it reads once more afterwards. */
  readonly refresh: () => Promise<void>;
  /** The same where there are other articles than there were: another process may have imported or withdrawn some. */
  readonly keepUp: () => Promise<void>;
};

/** Work that is asked for while it runs is done once more, not once for each asking. */
const coalesced = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const run = (): Promise<void> => {
    running = work().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return run();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = null;
        return run();
      });
    return next;
  };
};

/**
 * What autocompletion answers from, held in memory and read again from the store when told to. `offers` puts together what a shelf
 * offers, on another thread.
 */
export const createMemory = (store: Rooms, offers: (shelf: Shelf) => Promise<Offers>): KeptMemory => {
  let sources: readonly Source[] = [];
  let subscriptions: readonly Subscription[] = [];
  let watches: readonly Watch[] = [];
  let known: ReadonlyMap<Shelf, Offers> = new Map();
  let extent = '';
  const extentNow = async (): Promise<string> => JSON.stringify(await store.articles.extent(OPERATOR));
  const offered =
    (kind: keyof Offers) =>
    (scope: Scope, typed: string, limit: number): Hint[] => {
      const shelved = scope.shelves.flatMap((shelf) => known.get(shelf)?.[kind] ?? []);
      const from = shelved.flatMap(({ all, first }) => (foldName(typed) === '' ? first : all));
      const found = matching(from, typed, limit * scope.shelves.length);
      return [...new Map(found.map((hint) => [hint.value, hint])).values()].slice(0, limit);
    };
  let [asked, shown] = [0, 0];
  /** Of two that read at once the later asked stays, whichever is answered last. */
  const lists = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const read = await Promise.all([
      store.sources.list(null),
      store.subscriptions.list(null),
      store.watches.list(null),
    ]);
    if (turn < shown) return;
    shown = turn;
    [sources, subscriptions, watches] = read;
  };
  const refresh = coalesced(async () => {
    const before = await extentNow();
    await lists();
    const shelves = new Set<Shelf>(['operator', ...sources.map(({ shelf }) => shelf)]);
    const read = new Map<Shelf, Offers>();
    for (const shelf of shelves) read.set(shelf, await offers(shelf));
    known = read;
    extent = before;
  });
  return {
    refreshLists: lists,
    refresh,
    keepUp: async () => {
      if ((await extentNow()) !== extent) await refresh();
    },
    actors: offered('actors'),
    topics: offered('topics'),
    events: offered('events'),
    publishers: offered('publishers'),
    sources: (guildId) => sources.filter(({ shelf }) => shelf === `guild:${guildId}`),
    digests: (guildId) => subscriptions.filter((subscription) => subscription.guildId === guildId),
    watches: (guildId) => watches.filter((watch) => watch.guildId === guildId),
  };
};
