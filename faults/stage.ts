import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStoreHere, storePath } from '../src/adapters/sqlite/open-store-here.ts';
import type { Patience } from '../src/digests/deliver.ts';
import { DAY_MS } from '../src/domain/instant.ts';
import type { Subscription } from '../src/domain/subscription.ts';
import { IDS } from '../src/playground/seed.ts';
import { type Playground, startPlayground } from '../src/playground/server.ts';
import { check, type Expected, type Shown, type Verdict } from './checker.ts';
import { SECTIONS_A_DIGEST, tag } from './invented-digest.ts';
import { DIED_AT, type Order, type Told } from './order.ts';

const FIRST_MS = Date.UTC(2026, 4, 1, 8, 0, 30);
const CHANNELS = [IDS.general, IDS.briefings, IDS.announcements] as const;
/** A process that dies leaves all that the kernel holds: nothing here is shown by waiting for a disk at each commit. */
const MEMORY = '/dev/shm';
/** Injected so that a thousand crashes take minutes: what the bot waits seconds for. */
export const HURRIED: Patience = { nonceTrustedMs: 60_000, retryAfterUnknownMs: 20, leaseMs: 120 };

export type OrderChange = Partial<Pick<Order, 'killAt' | 'without' | 'timeoutMs' | 'patience'>>;

/** The playground, a store with three daily digests, and a clock that moves a day at a time. */
export type Stage = {
  readonly playground: Playground;
  readonly nowMs: () => number;
  readonly day: () => string;
  readonly nextDay: () => void;
  /** Lets time pass on both sides. */
  readonly pass: (ms: number) => void;
  readonly order: (change?: OrderChange) => Order;
  readonly spawn: (change: OrderChange) => ChildProcess;
  readonly verdict: () => Verdict;
  /** Of the day alone that it is on the stage. */
  readonly verdictOfDay: () => Verdict;
  /** The boundary at which the last child died that was ordered to. */
  readonly diedAt: () => Promise<string>;
  /** What SQLite says of the file. */
  readonly storeState: () => string;
  /** Digests of which the bot told that it cannot tell, or that it gave up. */
  readonly unsettled: () => number;
  readonly close: () => Promise<void>;
};

const subscriptionIn = (channelId: string): Subscription => ({
  id: `digest${channelId.slice(-3)}`,
  guildId: IDS.guild,
  channelId,
  createdBy: IDS.admin,
  createdAtMs: FIRST_MS - DAY_MS,
  activeSinceMs: FIRST_MS - DAY_MS / 2,
  time: '08:00',
  days: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Etc/UTC',
  // Each its own: equal digests would be composed once, and all bear the first one's tags.
  filter: { topics: [channelId], actors: [], places: [], publishers: [], minOrigins: 1 },
  words: 200,
  language: null,
  mentionRole: null,
  quiet: 'skip',
  catchUpMs: 6 * 3_600_000,
  state: 'active',
  pausedReason: null,
});

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, inner]) => (key === 'content' && typeof inner === 'string' ? inner : textOf(inner)))
    .join(' ');
};

export const raiseStage = async (): Promise<Stage> => {
  const dataDir = await mkdtemp(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'sitrep-faults-'));
  let days = 0;
  let passedMs = 0;
  const nowMs = (): number => FIRST_MS + days * DAY_MS + passedMs;
  const playground = await startPlayground({ rateLimits: false, realTime: nowMs });
  const subscriptions = CHANNELS.map(subscriptionIn);
  const store = openStoreHere(storePath(dataDir));
  for (const subscription of subscriptions) await store.subscriptions.add(subscription);
  await store.close();
  const expected: Expected[] = [];
  // Written down as they come to stand: the playground keeps a channel's newest thousand alone.
  const shown: Shown[] = [];
  let shownBefore = 0;
  const stopListening = playground.world.listen((change) => {
    if (change.kind === 'message' && change.op === 'create')
      shown.push({ channel: change.entry.message.channel_id, text: textOf(change.entry.message) });
  });
  const dayText = (): string => new Date(nowMs()).toISOString().slice(0, 10);
  const expectDay = (): void => {
    for (const { id, channelId } of subscriptions) {
      expected.push({
        channel: channelId,
        tags: Array.from({ length: SECTIONS_A_DIGEST }, (_, at) => tag(id, dayText(), at)),
      });
    }
  };
  expectDay();
  const order = (change: OrderChange = {}): Order => ({
    dataDir,
    api: playground.restUrl,
    token: playground.token,
    nowMs: nowMs(),
    timeoutMs: 5_000,
    patience: HURRIED,
    killAt: null,
    without: 'nothing',
    ...change,
  });
  const ask = <Row>(sql: string): Row => {
    const database = new DatabaseSync(storePath(dataDir), { readOnly: true });
    const row = database.prepare(sql).get() as Row;
    database.close();
    return row;
  };
  return {
    playground,
    nowMs,
    day: dayText,
    nextDay: () => {
      days += 1;
      passedMs = 0;
      shownBefore = shown.length;
      expectDay();
    },
    pass: (ms) => {
      passedMs += ms;
    },
    order,
    spawn: (change) => {
      const env = {
        ...process.env,
        SITREP_FAULTS: JSON.stringify(order(change)),
        NODE_COMPILE_CACHE: join(dataDir, 'compiled'),
      };
      return fork(new URL('./child.ts', import.meta.url), { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    },
    verdict: () => check(shown, expected),
    verdictOfDay: () => check(shown.slice(shownBefore), expected.slice(-subscriptions.length)),
    diedAt: () => readFile(join(dataDir, DIED_AT), 'utf8'),
    storeState: () => ask<{ integrity_check: string }>('PRAGMA integrity_check').integrity_check,
    unsettled: () =>
      ask<{ n: number }>("SELECT count(*) AS n FROM deliveries WHERE state IN ('uncertain', 'failed')").n,
    close: async () => {
      stopListening();
      await playground.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

export type Ended = { readonly kind: 'idle'; readonly boundaries: number } | { readonly kind: 'died' };

/** How a child ends: by itself when nothing is owed, or killed. */
export const ending = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve) => {
    let ended: Ended = { kind: 'died' };
    child.on('message', (told: Told) => {
      if (told.kind === 'idle') ended = told;
    });
    child.once('exit', () => resolve(ended));
  });
