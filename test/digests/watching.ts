import { afterEach, beforeEach } from 'vitest';
import { alertsFor } from '../../src/digests/alerts.ts';
import { beat } from '../../src/digests/beat.ts';
import { openAlerts, type WatchDeps } from '../../src/digests/watching.ts';
import type { Watch } from '../../src/domain/watch.ts';
import { IDS } from '../../src/playground/seed.ts';
import { textIn } from '../commands/shown.ts';
import { aWatch } from '../contracts/fixtures.ts';
import { type Item, materialsOf } from '../stories/materials.ts';
import { type Delivering, openDelivering, SLOT, subscription } from './delivering.ts';

export const MINUTE = 60_000;

export const SUNK: Omit<Item, 'publishedAt'> = {
  id: 'sunk',
  publisher: 'Tide Herald',
  title: 'Ferry Sinks Off Marlow, Killing Four',
  text: 'MARLOW — A ferry sank off Marlow harbour on Monday night, killing four people, the Coast Ministry said. Harbour master Odd Renn was questioned by police.',
};
export const DENIED: Omit<Item, 'publishedAt'> = {
  id: 'denied',
  publisher: 'Quay Times',
  title: 'Dunmore Line denies overloading ferry',
  text: 'MARLOW — The Dunmore Line denied on Tuesday that it had overloaded the ferry that sank off Marlow harbour and killed four people. Its lawyer Sela Orm spoke of a wave.',
};
export const ARREST: Omit<Item, 'publishedAt'> = {
  id: 'arrest',
  publisher: 'Upland News',
  title: 'Police arrest miner in Tarn',
  text: 'TARN — Police arrested the miner Goran Vell in Tarn on Tuesday, his wife said. A court will hear him.',
};

const savedAt = (items: readonly Omit<Item, 'publishedAt'>[], atMs: number) =>
  materialsOf(items.map((item) => ({ ...item, publishedAt: new Date(atMs).toISOString() }))).map(
    ({ article, reading }) => {
      const { importedAtMs: _imported, latestRevision: _latest, withdrawal: _withdrawal, ...plain } = article;
      return { article: plain, reading, importedAtMs: atMs };
    },
  );

/** Watches over a real store and a real wire, opened and closed around each test of the file. */
export const watching = () => {
  let stage: Delivering;
  let deps: WatchDeps;
  let nowMs = SLOT;
  let paused: string[] = [];
  beforeEach(async () => {
    nowMs = SLOT;
    paused = [];
    stage = await openDelivering(subscription({ state: 'paused' }));
    const { store } = stage.wire;
    deps = {
      watches: store.watches,
      ledger: store.deliveries,
      articles: store.articles,
      posts: stage.deps.posts,
      clock: stage.deps.clock,
      held: new Map(),
      alerts: (request) => alertsFor(request, store),
      onPaused: async ({ id }, reason) => void paused.push(`${id}: ${reason}`),
      onFault: (_, error) => {
        throw error;
      },
    };
  });
  afterEach(() => stage.wire.close());

  const pass = (ms: number): void => {
    nowMs += ms;
    stage.pass(ms);
  };
  const posted = () => stage.wire.playground.world.messages(IDS.briefings).map(({ message }) => message);
  return {
    stage: () => stage,
    deps: () => deps,
    now: () => nowMs,
    paused: () => paused,
    pass,
    arrive: async (...items: Omit<Item, 'publishedAt'>[]): Promise<void> => {
      await stage.wire.store.articles.save(savedAt(items, nowMs));
    },
    /** Much else that comes in at once. */
    arriveMany: async (count: number): Promise<void> => {
      const [noise] = savedAt([ARREST], nowMs);
      if (noise === undefined) throw new Error('nothing was loaded');
      const items = Array.from({ length: count }, (_, at) => ({
        article: { ...noise.article, id: `noise-${at}`, contentHash: `noise ${at}` },
        reading: null,
        importedAtMs: nowMs,
      }));
      await stage.wire.store.articles.save(items);
    },
    watch: (change: Partial<Watch> = {}) =>
      stage.wire.store.watches.add(
        aWatch('w', {
          guildId: IDS.guild,
          channelId: IDS.briefings,
          createdBy: IDS.admin,
          value: 'ferry',
          activeSinceMs: SLOT,
          coveredUntilMs: SLOT,
          ...change,
        }),
      ),
    told: (): Promise<Watch | null> => stage.wire.store.watches.find('w'),
    /** The minute's pulse. */
    minute: async (): Promise<void> => {
      pass(MINUTE);
      await openAlerts(deps);
      await beat(stage.deps);
    },
    /** One pulse, and the deliveries of its minute: what was begun on a socket that had idled too long is sent again. */
    withinAMinute: async (): Promise<void> => {
      await openAlerts(deps);
      for (let seconds = 0; seconds < 60; seconds += 10) {
        await beat(stage.deps);
        pass(10_000);
      }
    },
    posted,
    texts: (): string[] => posted().map(textIn),
  };
};
