import { randomUUID } from 'node:crypto';
import { commands } from '../../commands/index.ts';
import { createDiscord, type Ending } from '../adapters/discord/client.ts';
import { describeFault, type Log } from '../adapters/discord/log.ts';
import { createFetcher } from '../adapters/net/fetcher.ts';
import { openStore } from '../adapters/sqlite/open-store.ts';
import { createDeskPool } from '../adapters/workers/desk-pool.ts';
import { createPicturePool } from '../adapters/workers/picture-pool.ts';
import { type Config, USER_AGENT } from '../config.ts';
import { withCorrections } from '../digests/amend.ts';
import type { BeatDeps } from '../digests/beat.ts';
import { closingFirst } from '../digests/composing.ts';
import { PATIENCE } from '../digests/deliver.ts';
import { audienceIn } from '../digests/scope.ts';
import type { WatchDeps } from '../digests/watching.ts';
import type { Clock, Store } from '../ports.ts';
import { createAmending } from './amending.ts';
import { createDesk } from './desk.ts';
import { createDigestDesk } from './digest-desk.ts';
import { createLibraryRoom, type LibraryRoom } from './library-room.ts';
import type { Reach } from './managers.ts';
import { createMemory } from './memory.ts';
import { createPauseNotice, createUncertainNotice, createWatchPauseNotice } from './pause-notice.ts';
import { createPresence } from './presence.ts';
import { type Pulse, startPulse, together } from './pulse.ts';
import { createReaderReportDesk } from './reader-report-desk.ts';
import { createRounds } from './rounds.ts';
import { createSourceDesk } from './source-desk.ts';
import { warmUp } from './warm-up.ts';
import { createWatchDesk } from './watch-desk.ts';
import { createWriter } from './writer.ts';

export type BotOptions = {
  readonly config: Config;
  readonly token: string;
  /** REST base of a Discord that is not Discord's own; null: Discord. */
  readonly api: string | null;
  readonly requestsPerSecond?: number;
  readonly clock: Clock;
  readonly log: Log;
  readonly onEnd: (ending: Ending) => void;
};

export type Bot = {
  readonly store: Store;
  readonly room: LibraryRoom;
  readonly pulse: Pulse;
  readonly user: string;
  readonly stop: () => Promise<void>;
};

/** Discord refused the bot, or let it go for good. */
export class EndingError extends Error {
  readonly ending: Ending;
  constructor(ending: Ending) {
    super(ending.reason);
    this.name = 'EndingError';
    this.ending = ending;
  }
}

/**
 * The whole bot: library, desk, digests and the connection to Discord. Resolves when it takes commands. Everything opened is
 * closed again by `stop`, or where this rejects.
 * @throws {EndingError} where Discord refuses it.
 */
export const startBot = async (options: BotOptions): Promise<Bot> => {
  const { config, clock, log } = options;
  const store = await openStore({ dataDir: config.dataDir });
  const answers = createDeskPool({ dataDir: config.dataDir, threads: 1 });
  // Of their own: at a full hour, nobody who asks something waits for a thousand digests.
  const digests = createDeskPool({ dataDir: config.dataDir, threads: 1 });
  const pictures = createPicturePool();
  // And what autocompletion offers after an import or a poll waits neither for those who ask nor for digests.
  const errands = createDeskPool({ dataDir: config.dataDir, threads: 1 });
  const memory = createMemory(store, errands.offers);
  const ending = new AbortController();
  const fetcher = createFetcher({ userAgent: USER_AGENT });
  const room = createLibraryRoom({ config, store, clock, log, onChange: () => memory.refresh() });
  const presence = createPresence({ store, clock, log, onChange: () => memory.refreshLists() });
  const discord = createDiscord({ ...options, onServers: presence.onServers });
  const reach: Reach = { tell: discord.tell, sayIn: discord.sayIn, guilds: store.guilds };
  const writer = await createWriter({ model: config.model, store, desk: answers, clock, log });
  const beatDeps: BeatDeps = {
    subscriptions: presence.subscriptions,
    watches: presence.watches,
    ledger: store.deliveries,
    posts: discord.posts,
    clock,
    patience: PATIENCE,
    deliversSinceMs: clock.now(),
    compose: closingFirst(digests.digest, store.articles),
    translated: (report, { language, guildId }) =>
      writer.inLanguage({ report, language, account: `guild:${guildId}` }, digests),
    withCorrections: withCorrections(store.corrections),
    audience: audienceIn(store.articles),
    owner: randomUUID(),
    onPaused: createPauseNotice(reach, log),
    onUncertain: createUncertainNotice(reach, log),
    onFault: ({ id }, error) => log('error', `digest ${id} could not be composed: ${describeFault(error)}`),
  };
  const watchDeps: WatchDeps = {
    watches: presence.watches,
    ledger: store.deliveries,
    articles: store.articles,
    posts: discord.posts,
    clock,
    held: new Map(),
    alerts: (request) => digests.alerts(request),
    onPaused: createWatchPauseNotice(reach, log),
    onFault: ({ id }, error) => log('error', `watch ${id} could not be looked after: ${describeFault(error)}`),
  };
  const amending = createAmending({ store, posts: discord.posts, clock, log });
  const sources = createSourceDesk({ store, polled: presence.sources, room, fetcher, clock, log, memory, config });
  const desk = createDesk({
    clock,
    store,
    memory,
    answers,
    writer,
    defaultZone: config.defaultZone,
    draw: pictures.draw,
    sources: sources.desk,
    settings: { of: store.guilds.find, put: store.guilds.put },
    digests: createDigestDesk({ ...beatDeps, untranslated: writer.untranslated }, memory),
    watches: createWatchDesk({ store, memory, clock, openDirect: discord.openDirect }),
    readerReports: createReaderReportDesk({
      store,
      reach,
      amend: amending.apply,
      standingOf: discord.standingOf,
    }),
  });
  const { onEnd } = options;
  const rounds = createRounds({ beatDeps, watchDeps, amending, sources, presence, memory, store, clock, onEnd });
  const closeInside = async (): Promise<void> => {
    ending.abort();
    await discord.stop();
    await room.close();
    await answers.close();
    await digests.close();
    await errands.close();
    await pictures.close();
    await store.close();
  };
  try {
    await sources.followFile();
    await memory.refresh();
    const started = await discord.start({ commands, desk, facts: store.facts, devGuildId: null });
    if (started.kind !== 'ready') throw new EndingError(started);
    warmUp({ desk: answers, store, dataDir: config.dataDir, clock, signal: ending.signal }).catch((error: unknown) => {
      if (!ending.signal.aborted) log('debug', `the first questions may be slow: ${describeFault(error)}`);
    });
    // Each its own: neither a feed nor a language model nor a thousand watches hold up a digest that needs none of them.
    const pulse = together([
      startPulse(rounds.deliver, log),
      startPulse(rounds.deliverTranslated, log),
      startPulse(rounds.alert, log),
    ]);
    // Nor does what cannot be offered keep feeds from being fetched, or a slow feed what was kept for long from going.
    const chores = together([
      startPulse(rounds.fetch, log),
      startPulse(rounds.offer, log),
      startPulse(rounds.tidy, log),
    ]);
    void pulse.now();
    void chores.now();
    const stop = async (): Promise<void> => {
      await Promise.all([pulse.stop(), chores.stop()]);
      await closeInside();
    };
    return { store, room, pulse, user: started.user, stop };
  } catch (error) {
    await closeInside();
    throw error;
  }
};
