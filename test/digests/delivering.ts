import { withCorrections } from '../../src/digests/amend.ts';
import type { BeatDeps } from '../../src/digests/beat.ts';
import { PATIENCE } from '../../src/digests/deliver.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Subscription } from '../../src/domain/subscription.ts';
import { IDS } from '../../src/playground/seed.ts';
import { report } from '../adapters/discord/sample-report.ts';
import { openWire, type Wire } from '../adapters/discord/wire.ts';

/** 24 November 2026, 08:00 UTC: the slot of the subscription below. */
export const SLOT = Date.UTC(2026, 10, 24, 8);
export const HOUR = 3_600_000;

export const subscription = (part: Partial<Subscription> = {}): Subscription => ({
  id: 'harbour',
  guildId: IDS.guild,
  channelId: IDS.briefings,
  createdBy: IDS.admin,
  createdAtMs: SLOT - HOUR,
  time: '08:00',
  days: [1, 2, 3, 4, 5, 6, 7],
  zone: 'Etc/UTC',
  filter: { topics: [], actors: [], places: [], publishers: [], minOrigins: 1 },
  words: 200,
  language: null,
  mentionRole: null,
  quiet: 'skip',
  catchUpMs: 6 * HOUR,
  state: 'active',
  activeSinceMs: SLOT - HOUR,
  pausedReason: null,
  ...part,
});

/** The real posts over the real wire, a real store, and a clock that both sides share. */
export type Delivering = {
  readonly wire: Wire;
  readonly deps: BeatDeps;
  readonly pass: (ms: number) => void;
  readonly says: (composed: Report | null) => void;
  readonly paused: string[];
  readonly uncertain: string[];
  readonly faults: string[];
  readonly posted: () => number;
};

export const openDelivering = async (first: Subscription = subscription()): Promise<Delivering> => {
  let nowMs = SLOT;
  let composed: Report | null = report();
  const paused: string[] = [];
  const uncertain: string[] = [];
  const faults: string[] = [];
  const wire = await openWire({ realTime: () => nowMs });
  const { discord } = await wire.bot();
  await wire.store.subscriptions.add(first);
  return {
    wire,
    paused,
    uncertain,
    faults,
    deps: {
      subscriptions: wire.store.subscriptions,
      watches: wire.store.watches,
      ledger: wire.store.deliveries,
      posts: discord.posts,
      clock: { now: () => nowMs },
      patience: PATIENCE,
      deliversSinceMs: SLOT,
      compose: async () => composed,
      withCorrections: withCorrections(wire.store.corrections),
      onPaused: async ({ id }, reason) => void paused.push(`${id}: ${reason}`),
      onUncertain: async ({ id }, reason) => void uncertain.push(`${id}: ${reason}`),
      onFault: ({ id }, error) => void faults.push(`${id}: ${String(error)}`),
      translated: async (report) => report,
      audience: async (guildId) => guildId,
      owner: 'test',
    },
    pass: (ms) => {
      nowMs += ms;
    },
    says: (next) => {
      composed = next;
    },
    posted: () => wire.playground.world.messages(first.channelId).length,
  };
};
