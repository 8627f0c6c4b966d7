import { readFile } from 'node:fs/promises';
import type { Desk } from '../adapters/discord/command.ts';
import type { Log } from '../adapters/discord/log.ts';
import type { Config } from '../config.ts';
import type { Shelf } from '../domain/article.ts';
import type { Source } from '../domain/source.ts';
import { type FeedDeps, type PollOutcome, pollFeed, pollFeeds } from '../library/feeds.ts';
import { feedsIn } from '../library/formats/opml.ts';
import { addSource, followList } from '../library/sources.ts';
import type { Clock, Fetcher, Store } from '../ports.ts';
import type { LibraryRoom } from './library-room.ts';
import type { KeptMemory } from './memory.ts';

export type SourceDeskOptions = {
  readonly store: Store;
  /** Those of them that are fetched by themselves. */
  readonly polled: Store['sources'];
  readonly room: LibraryRoom;
  readonly fetcher: Fetcher;
  readonly clock: Clock;
  readonly log: Log;
  readonly memory: KeptMemory;
  readonly config: Config;
};

export type SourceDesk = {
  readonly desk: Desk['sources'];
  /** Fetches what is due. */
  readonly poll: () => Promise<void>;
  /** Takes over the feeds that FEEDS_FILE names. */
  readonly followFile: () => Promise<void>;
};

const MINUTE_MS = 60_000;
const shelfOf = (guildId: string): Shelf => `guild:${guildId}`;

const storedBy = (outcomes: readonly PollOutcome[]): number =>
  outcomes.reduce((sum, { report }) => sum + (report === null ? 0 : report.added + report.revised), 0);

/** What /source does, and the polling of every feed. */
export const createSourceDesk = ({
  store,
  polled,
  room,
  fetcher,
  clock,
  log,
  memory,
  config,
}: SourceDeskOptions): SourceDesk => {
  const deps: FeedDeps = { ...room.deps, sources: store.sources, fetcher };
  const ofGuild = async (guildId: string, id: string): Promise<Source | undefined> =>
    (await store.sources.list(shelfOf(guildId))).find((source) => source.id === id);
  const fetchNow = async (source: Source): Promise<PollOutcome> => {
    const outcome = await pollFeed(source, deps);
    await memory.refresh();
    return outcome;
  };
  const current = async (guildId: string, source: Source): Promise<Source> =>
    (await ofGuild(guildId, source.id)) ?? source;
  return {
    desk: {
      add: async (guildId, url, userId) => {
        const added = await addSource({ url, shelf: shelfOf(guildId), addedBy: userId }, deps);
        if (added.kind === 'refused') return added;
        if (added.kind === 'exists') return { kind: 'exists', source: added.source };
        const outcome = await fetchNow(added.source);
        return { kind: 'added', source: await current(guildId, added.source), articles: storedBy([outcome]) };
      },
      list: (guildId) => store.sources.list(shelfOf(guildId)),
      remove: async (guildId, id) => {
        if ((await ofGuild(guildId, id)) === undefined) return false;
        const removed = await store.sources.remove(id);
        await memory.refresh();
        return removed;
      },
      check: async (guildId, id) => {
        const source = await ofGuild(guildId, id);
        if (source === undefined) return { kind: 'unknown' };
        const outcome = await fetchNow(source);
        const now = await current(guildId, source);
        return outcome.kind === 'failed'
          ? { kind: 'failed', source: now, reason: outcome.reason ?? 'it did not answer' }
          : { kind: 'checked', source: now, articles: storedBy([outcome]) };
      },
    },
    poll: async () => {
      const outcomes = await pollFeeds({ ...deps, sources: polled }, { intervalMs: config.feedMinutes * MINUTE_MS });
      for (const { source, reason } of outcomes) if (reason !== null) log('warn', `${source.url}: ${reason}`);
      if (storedBy(outcomes) > 0) await memory.refresh();
    },
    followFile: async () => {
      if (config.feedsFile === null) return;
      const { urls, faults } = feedsIn(await readFile(config.feedsFile));
      for (const fault of faults) log('warn', `${config.feedsFile}: ${fault}`);
      const { added, removed } = await followList(urls, { sources: store.sources, clock });
      log('info', `${config.feedsFile}: ${added} feeds added, ${removed} removed`);
    },
  };
};
