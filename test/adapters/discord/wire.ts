import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands as allCommands } from '../../../commands/index.ts';
import { createDiscord, type Discord, type Ending, type Started } from '../../../src/adapters/discord/client.ts';
import type { Command, Desk } from '../../../src/adapters/discord/command.ts';
import type { Log } from '../../../src/adapters/discord/log.ts';
import type { Later } from '../../../src/adapters/discord/stages.ts';
import { openStoreHere } from '../../../src/adapters/sqlite/open-store-here.ts';
import { nextSlots } from '../../../src/digests/slots.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { Answer } from '../../../src/domain/report.ts';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../../src/playground/server.ts';
import type { Posts, Store } from '../../../src/ports.ts';
import { report } from './sample-report.ts';

/** 24 November 2026, 09:30 UTC, a Tuesday. */
export const NOW = Date.UTC(2026, 10, 24, 9, 30);

export const article = (part: Partial<Article> = {}): Article => {
  const text = 'Harbour shut\n\nShips wait outside. The harbour of Ostrel was closed. Nobody says for how long.';
  return {
    id: 'a-1',
    revision: 1,
    shelf: 'operator',
    title: 'Harbour shut',
    titleSpan: { start: 0, end: 12 },
    url: 'https://meridian.example/ostrel',
    publisher: 'Meridian Wire',
    byline: null,
    publishedAt: '2026-11-20T08:00:00Z',
    publishedAtFrom: 'stated',
    language: 'en',
    text,
    paragraphs: [
      { start: 0, end: 12 },
      { start: 14, end: text.length },
    ],
    origin: 'test',
    contentHash: 'hash-1',
    correction: null,
    ...part,
  };
};

const answer: Answer = {
  schema: 1,
  kind: 'abstained',
  answer: null,
  lines: [],
  confidence: 0.1,
  nearest: [],
};

/** No stage is shown. */
const never: Later = () => () => undefined;

/** Offers nothing. */
export const NO_MEMORY: Desk['memory'] = {
  actors: () => [],
  topics: () => [],
  events: () => [],
  publishers: () => [],
  sources: () => [],
  digests: () => [],
  watches: () => [],
};

/** A desk whose rooms say fixed things; what it stores is stored for real. */
export const deskOver = (store: Store, part: Partial<Desk> = {}): Desk => ({
  clock: { now: () => NOW },
  store,
  memory: NO_MEMORY,
  defaultZone: 'Europe/Berlin',
  brief: async () => report(),
  usage: async () => ({ kind: 'no-model' }),
  actor: async () => ({ report: report(), tabs: [] }),
  event: async () => ({ report: report(), tabs: [] }),
  claims: async () => ({ report: report(), tabs: [] }),
  explain: async () => report(),
  ask: async () => answer,
  timeline: async () => ({ ...report(), timeline: { query: 'Ostrel', actor: null, days: [] } }),
  draw: async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  why: async () => report(),
  library: async () => report(),
  quality: async () => report(),
  watches: {
    add: async () => ({ kind: 'refused', reason: 'there are too many.' }),
    list: async () => [],
    find: async () => null,
    update: async () => false,
    remove: async () => false,
  },
  readerReports: { file: async () => 'filed', decide: async () => undefined, mayDecide: async () => false },
  settings: { of: store.guilds.find, put: store.guilds.put },
  sources: {
    add: async () => ({ kind: 'refused', reason: 'it is not a feed.' }),
    list: async () => [],
    remove: async () => false,
    check: async () => ({ kind: 'unknown' }),
  },
  digests: {
    add: async () => ({ kind: 'refused', reason: 'there are too many.' }),
    list: async () => [],
    find: async () => null,
    replace: async () => false,
    remove: async () => false,
    preview: async () => null,
    now: async () => ({ kind: 'nothing-new' }),
    untranslated: () => null,
    nextSlots: (schedule, count) => nextSlots(schedule, NOW, count).map(({ atMs }) => atMs),
  },
  ...part,
});

export type Bot = {
  readonly discord: Discord;
  readonly started: Started;
  readonly logged: string[];
  readonly endings: Ending[];
};

export type Wire = {
  readonly playground: Playground;
  readonly store: Store;
  /** Starts the bot; several may follow each other on the same playground and store. */
  readonly bot: (options?: {
    desk?: Partial<Desk> | ((posts: Posts) => Partial<Desk>);
    commands?: readonly Command[];
    token?: string;
    later?: Later;
  }) => Promise<Bot>;
  readonly close: () => Promise<void>;
};

/** The real adapter over the real wire, with a real store in a folder of its own. */
export const openWire = async (options: PlaygroundOptions = {}): Promise<Wire> => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-discord-'));
  const store = openStoreHere(join(folder, 'sitrep.db'));
  const playground = await startPlayground({ rateLimits: false, ...options });
  const running: Discord[] = [];
  return {
    playground,
    store,
    bot: async ({ desk = {}, commands = allCommands, token = playground.token, later = never } = {}) => {
      const logged: string[] = [];
      const endings: Ending[] = [];
      const log: Log = (level, message) => logged.push(`${level}: ${message}`);
      const onEnd = (ending: Ending): number => endings.push(ending);
      const discord = createDiscord({ token, api: playground.restUrl, log, onEnd });
      running.push(discord);
      const part = typeof desk === 'function' ? desk(discord.posts) : desk;
      const work = { commands, desk: deskOver(store, part), facts: store.facts, devGuildId: null, later };
      return { discord, started: await discord.start(work), logged, endings };
    },
    close: async () => {
      for (const discord of running) await discord.stop();
      await playground.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
