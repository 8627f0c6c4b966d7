import type { ServerChange } from '../adapters/discord/client.ts';
import { describeFault, type Log } from '../adapters/discord/log.ts';
import type { Shelf } from '../domain/article.ts';
import { DAY_MS } from '../domain/instant.ts';
import type { Clock, SourceStore, Store, SubscriptionStore, WatchStore } from '../ports.ts';

export type PresenceOptions = {
  readonly store: Pick<Store, 'guilds' | 'subscriptions' | 'watches' | 'sources'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Called after a server's digests or watches came, went or went on. */
  readonly onChange: () => Promise<void>;
};

/** Which servers the bot is in, and what that means for what it keeps for them. */
export type Presence = {
  readonly onServers: (change: ServerChange) => void;
  /** Resolves when all that was told so far is written down. */
  readonly settled: () => Promise<void>;
  /** Without those of servers that the bot is no longer in: they are neither posted, nor paused, nor missed. */
  readonly subscriptions: SubscriptionStore;
  readonly watches: WatchStore;
  /** Nor are their feeds fetched. */
  readonly sources: SourceStore;
  /** Forgets the servers that put the bot out 30 days ago. */
  readonly forgetGone: () => Promise<void>;
};

const KEPT_MS = 30 * DAY_MS;

const awayIn = async ({ guilds }: Pick<Store, 'guilds'>): Promise<ReadonlySet<string>> =>
  new Set((await guilds.list()).filter(({ awaySinceMs }) => awaySinceMs !== null).map(({ guildId }) => guildId));

const left = async (guildId: string, { store, clock, log }: PresenceOptions): Promise<void> => {
  const settings = await store.guilds.find(guildId);
  if (settings.awaySinceMs !== null) return;
  await store.guilds.put({ ...settings, awaySinceMs: clock.now() });
  log('info', `server ${guildId} put the bot out; what is kept for it goes in 30 days`);
};

/** What fell due meanwhile is not owed. */
const joined = async (guildId: string, { store, clock, onChange }: PresenceOptions): Promise<void> => {
  const settings = await store.guilds.find(guildId);
  if (settings.awaySinceMs === null) return;
  const nowMs = clock.now();
  for (const subscription of await store.subscriptions.list(guildId))
    await store.subscriptions.replace({ ...subscription, activeSinceMs: nowMs });
  for (const { id } of await store.watches.list(guildId))
    await store.watches.update(id, { activeSinceMs: nowMs, coveredUntilMs: nowMs });
  await store.guilds.put({ ...settings, awaySinceMs: null });
  await onChange();
};

/** The bot may have been put out, or let in again, while it was not running. */
const compare = async (guildIds: readonly string[], options: PresenceOptions): Promise<void> => {
  const here = new Set(guildIds);
  for (const { guildId } of await options.store.guilds.list())
    await (here.has(guildId) ? joined : left)(guildId, options);
};

const follow = (change: ServerChange, options: PresenceOptions): Promise<void> => {
  if (change.kind === 'in') return compare(change.guildIds, options);
  return (change.kind === 'joined' ? joined : left)(change.guildId, options);
};

const forgetGone = async ({ store, clock, log, onChange }: PresenceOptions): Promise<void> => {
  for (const { guildId, awaySinceMs } of await store.guilds.list()) {
    if (awaySinceMs === null || clock.now() - awaySinceMs < KEPT_MS) continue;
    await store.guilds.forget(guildId);
    log('info', `server ${guildId} put the bot out 30 days ago; all that was kept for it is gone`);
    await onChange();
  }
};

/** What is found where the bot is still in its server. Asked for each post: of one server alone. */
const here = async <Found extends { readonly guildId: string }>(
  found: Found | null,
  { guilds }: Pick<Store, 'guilds'>,
): Promise<Found | null> => (found === null || (await guilds.find(found.guildId)).awaySinceMs === null ? found : null);

/** Writes down which servers the bot joins and leaves, one after the other, and keeps what belongs to those it left out of the stores. */
export const createPresence = (options: PresenceOptions): Presence => {
  const { store, log } = options;
  let last: Promise<void> = Promise.resolve();
  return {
    onServers: (change) => {
      last = last
        .then(() => follow(change, options))
        .catch((error: unknown) => log('error', `a change of servers was not written down: ${describeFault(error)}`));
    },
    settled: () => last,
    subscriptions: {
      ...store.subscriptions,
      find: async (id) => here(await store.subscriptions.find(id), store),
      list: async (guildId) => {
        const away = await awayIn(store);
        return (await store.subscriptions.list(guildId)).filter((each) => !away.has(each.guildId));
      },
    },
    watches: {
      ...store.watches,
      find: async (id) => here(await store.watches.find(id), store),
      list: async (guildId) => {
        const away = await awayIn(store);
        return (await store.watches.list(guildId)).filter((each) => !away.has(each.guildId));
      },
    },
    sources: {
      ...store.sources,
      list: async (shelf) => {
        const away = new Set([...(await awayIn(store))].map((guildId): Shelf => `guild:${guildId}`));
        return (await store.sources.list(shelf)).filter((source) => !away.has(source.shelf));
      },
    },
    forgetGone: () => forgetGone(options),
  };
};
