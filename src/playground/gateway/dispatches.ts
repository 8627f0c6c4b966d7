import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import type { Change } from '../changes.ts';
import { channelPayload, guildCreatePayload, memberFields, userPayload } from '../payloads.ts';
import type { Message } from '../records.ts';
import type { World } from '../world.ts';

/** An event for the bot: sent to sessions that asked for its intent and hold its guild's shard. */
export type Dispatch = {
  readonly event: string;
  readonly guildId: string | null;
  /** 0: whatever the intents. */
  readonly intent: number;
  readonly data: Record<string, unknown>;
  /** What a session without the message content intent gets instead. */
  readonly bare?: Record<string, unknown>;
};

const CHANNEL_EVENTS = { create: 'CHANNEL_CREATE', update: 'CHANNEL_UPDATE', delete: 'CHANNEL_DELETE' } as const;
const THREAD_EVENTS = { create: 'THREAD_CREATE', update: 'THREAD_UPDATE', delete: 'THREAD_DELETE' } as const;
const MESSAGE_EVENTS = { create: 'MESSAGE_CREATE', update: 'MESSAGE_UPDATE', delete: 'MESSAGE_DELETE' } as const;

/** What a change of the world tells the bot; null: nothing. */
export const dispatchOf = (world: World, change: Change): Dispatch | null => {
  switch (change.kind) {
    case 'message':
      return messageDispatch(world, change.op, change.entry);
    case 'channel':
      return {
        event: (change.channel.thread ? THREAD_EVENTS : CHANNEL_EVENTS)[change.op],
        guildId: change.channel.guildId,
        intent: change.channel.guildId === null ? Intent.DirectMessages : Intent.Guilds,
        data: channelPayload(world, change.channel),
      };
    case 'guild':
      return {
        event: change.op === 'create' ? 'GUILD_CREATE' : 'GUILD_DELETE',
        guildId: change.guild.id,
        intent: Intent.Guilds,
        data:
          change.op === 'create'
            ? guildCreatePayload(world, change.guild)
            : { id: change.guild.id, ...(change.op === 'outage' ? { unavailable: true } : {}) },
      };
    case 'interaction':
      if (change.op !== 'create') return null;
      return {
        event: 'INTERACTION_CREATE',
        guildId: change.interaction.guildId,
        intent: 0,
        data: { ...change.interaction.payload },
      };
    default:
      return null;
  }
};

/** Ephemeral messages are between the bot and their person: no event tells of them. */
const messageDispatch = (
  world: World,
  op: 'create' | 'update' | 'delete',
  { message, visibleTo }: Message,
): Dispatch | null => {
  if (visibleTo !== null) return null;
  const guildId = world.channels.get(message.channel_id)?.guildId ?? null;
  const place = { channel_id: message.channel_id, ...(guildId !== null && { guild_id: guildId }) };
  const intent = guildId === null ? Intent.DirectMessages : Intent.GuildMessages;
  if (op === 'delete') return { event: MESSAGE_EVENTS.delete, guildId, intent, data: { id: message.id, ...place } };
  const member = guildId === null ? undefined : world.member(guildId, message.author.id);
  const data = { ...message, ...place, ...(member && { member: memberFields(member) }) };
  const readable = guildId === null || isAbout(world.bot.id, message);
  return { event: MESSAGE_EVENTS[op], guildId, intent, data, ...(!readable && { bare: withoutContent(data) }) };
};

/** Its own messages and those that mention it show their content to any bot. */
const isAbout = (botId: string, message: Message['message']): boolean =>
  message.author.id === botId || message.mentions.some(({ id }) => id === botId);

const withoutContent = (data: Record<string, unknown>): Record<string, unknown> => ({
  ...data,
  content: '',
  embeds: [],
  attachments: [],
  components: [],
});

/** READY: who the bot is and which guilds are about to be announced. */
export const readyData = (
  world: World,
  session: { readonly id: string; readonly resumeUrl: string; readonly shard: readonly [number, number] },
  guildIds: readonly string[],
): Record<string, unknown> => ({
  v: 10,
  user: { ...userPayload(world.bot), verified: true, mfa_enabled: false, email: null },
  guilds: guildIds.map((id) => ({ id, unavailable: true })),
  session_id: session.id,
  resume_gateway_url: session.resumeUrl,
  shard: session.shard,
  application: { id: world.application.id, flags: 0 },
});
