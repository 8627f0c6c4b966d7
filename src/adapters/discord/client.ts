import { REST, type RESTOptions } from '@discordjs/rest';
import {
  type Channel,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
} from 'discord.js';
import { type APIChannel, PermissionFlagsBits, Routes } from 'discord-api-types/v10';
import type { FactStore, Posts } from '../../ports.ts';
import type { Command, Desk } from './command.ts';
import { createOpenDirect, createSayIn, createTell, type OpenDirect, type SayIn, type Tell } from './direct.ts';
import { createDispatch } from './dispatch.ts';
import { describeFault, type Log } from './log.ts';
import { leftToTheOutbox, refusalOf } from './post-outcome.ts';
import { type ChannelKind, createPosts } from './posts.ts';
import { registerCommands } from './register.ts';
import { type Later, later } from './stages.ts';
import { createStandingOf, type StandingOf } from './standing.ts';

/** The connection is dead for good; the process ends and its supervisor starts it anew (`lost`) or does not (`unauthorized`). */
export type Ending = { readonly kind: 'unauthorized' | 'lost'; readonly reason: string };

export type DiscordOptions = {
  readonly token: string;
  /** Base of the REST API without a version, "http://127.0.0.1:4310/api"; null: Discord's own. */
  readonly api: string | null;
  /** Overall, of posting; left out: what Discord allows, on loopback far more. */
  readonly requestsPerSecond?: number;
  readonly log: Log;
  /** Called at most once. */
  readonly onEnd: (ending: Ending) => void;
  /** Which servers the bot is in: all at the start, then each that it joins or is put out of. An outage is neither. */
  readonly onServers?: (change: ServerChange) => void;
};

export type ServerChange =
  | { readonly kind: 'in'; readonly guildIds: readonly string[] }
  | { readonly kind: 'joined' | 'left'; readonly guildId: string };

export type Work = {
  readonly commands: readonly Command[];
  readonly desk: Desk;
  readonly facts: FactStore;
  readonly devGuildId: string | null;
  /** Waits before a stage of long work is shown; the machine's own timers where it is left out. */
  readonly later?: Later;
};

export type Started = { readonly kind: 'ready'; readonly user: string; readonly guilds: number } | Ending;

export type Discord = {
  readonly posts: Posts;
  readonly tell: Tell;
  readonly sayIn: SayIn;
  readonly openDirect: OpenDirect;
  readonly standingOf: StandingOf;
  /** Connects, registers the commands and takes interactions from then on. Rejects when Discord cannot be reached. */
  readonly start: (work: Work) => Promise<Started>;
  readonly stop: () => Promise<void>;
};

const REQUEST_TIMEOUT_MS = 10_000;
const DISCORD_REQUESTS_PER_SECOND = 50;
const LOOPBACK_REQUESTS_PER_SECOND = 10_000;

const isLoopback = (api: string): boolean => /^(?:127\.|localhost$|\[::1\]$)/.test(URL.parse(api)?.hostname ?? '');

const requestsPerSecondOf = ({ api, requestsPerSecond }: DiscordOptions): number =>
  requestsPerSecond ?? (api !== null && isLoopback(api) ? LOOPBACK_REQUESTS_PER_SECOND : DISCORD_REQUESTS_PER_SECOND);

const restOptions = (options: DiscordOptions): Partial<RESTOptions> => ({
  timeout: REQUEST_TIMEOUT_MS,
  ...(options.api === null ? {} : { api: options.api }),
  globalRequestsPerSecond: requestsPerSecondOf(options),
});

const createClient = (options: DiscordOptions): Client =>
  new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { ...restOptions(options), retries: 1 },
  });

const postsRest = (options: DiscordOptions): REST =>
  new REST({
    ...restOptions(options),
    retries: 0,
    rejectOnRateLimit: leftToTheOutbox,
  }).setToken(options.token);

/** What is not known is taken for allowed: Discord will say so. */
const readsHistory = (channel: Channel): boolean => {
  const held = 'permissionsFor' in channel ? channel.permissionsFor(channel.client.user) : null;
  return held?.has(PermissionFlagsBits.ReadMessageHistory) ?? true;
};

/** From what the gateway told us; asked of Discord where it did not (a thread not in the cache). */
const channelKindFrom =
  (client: Client, rest: REST) =>
  async (channelId: string): Promise<ChannelKind | null> => {
    const cached = client.channels.cache.get(channelId);
    if (cached !== undefined) {
      const guildId = 'guildId' in cached ? cached.guildId : null;
      return { type: cached.type, guildId, readsHistory: readsHistory(cached) };
    }
    if (client.isReady()) return null;
    const channel = (await rest.get(Routes.channel(channelId))) as APIChannel;
    const guildId = 'guild_id' in channel ? (channel.guild_id ?? null) : null;
    return { type: channel.type, guildId, readsHistory: true };
  };

const listen = (client: Client, { log, onEnd, onServers }: DiscordOptions): void => {
  let ended = false;
  const end = (ending: Ending): void => {
    if (!ended) onEnd(ending);
    ended = true;
  };
  client.on(Events.GuildCreate, ({ id }) => onServers?.({ kind: 'joined', guildId: id }));
  client.on(Events.GuildDelete, ({ id }) => onServers?.({ kind: 'left', guildId: id }));
  client.on(Events.Error, (error) => log('error', `Discord client: ${describeFault(error)}`));
  client.on(Events.Warn, (message) => log('warn', `Discord client: ${message}`));
  client.on(Events.ShardError, (error, shard) => log('warn', `shard ${shard}: ${describeFault(error)}`));
  client.on(Events.ShardReconnecting, (shard) => log('info', `shard ${shard} is reconnecting`));
  client.on(Events.ShardResume, (shard, replayed) =>
    log('info', `shard ${shard} resumed, ${replayed} events replayed`),
  );
  client.on(Events.Invalidated, () => end({ kind: 'lost', reason: 'Discord invalidated the session' }));
  client.on(Events.ShardDisconnect, ({ code }) =>
    end(
      code === GatewayCloseCodes.AuthenticationFailed
        ? { kind: 'unauthorized', reason: 'Discord does not accept the bot’s token (4004)' }
        : { kind: 'lost', reason: `Discord closed the connection for good (${code})` },
    ),
  );
};

const isBadToken = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  refusalOf(error).kind === 'unauthorized';

const whenReady = (client: Client<boolean>): Promise<Client<true>> =>
  client.isReady() ? Promise.resolve(client) : new Promise((resolve) => client.once(Events.ClientReady, resolve));

const start = async (client: Client, { token, log, onServers }: DiscordOptions, work: Work): Promise<Started> => {
  let ids: ReadonlyMap<string, string> = new Map();
  const dispatch = createDispatch({
    commands: work.commands,
    desk: work.desk,
    log,
    commandIds: () => ids,
    later: work.later ?? later,
  });
  client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction));
  try {
    const ready = whenReady(client);
    await client.login(token);
    const { application, user, guilds } = await ready;
    onServers?.({ kind: 'in', guildIds: [...guilds.cache.keys()] });
    ids = await registerCommands({ ...work, rest: client.rest, applicationId: application.id });
    return { kind: 'ready', user: user.tag, guilds: guilds.cache.size };
  } catch (error) {
    if (!isBadToken(error)) throw error;
    return {
      kind: 'unauthorized',
      reason: 'Discord does not accept DISCORD_TOKEN; copy it anew from the Bot page of your application',
    };
  }
};

/** The bot's connection to Discord, not yet open: `posts` may be handed out before `start`. */
export const createDiscord = (options: DiscordOptions): Discord => {
  const client = createClient(options);
  const rest = postsRest(options);
  listen(client, options);
  return {
    posts: createPosts({ rest, channelKind: channelKindFrom(client, rest), log: options.log }),
    tell: createTell(rest, options.log),
    sayIn: createSayIn(rest, options.log),
    openDirect: createOpenDirect(rest),
    standingOf: createStandingOf(rest),
    start: (work) => start(client, options, work),
    stop: async () => {
      await client.destroy();
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
};
