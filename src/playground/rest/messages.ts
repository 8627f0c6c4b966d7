import { PermissionFlagsBits as Bits, ChannelType, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../bodies.ts';
import { invalidForm, refuse } from '../errors.ts';
import { ok } from '../http.ts';
import { composeMessage, editMessage } from '../posting.ts';
import type { Channel, Message } from '../records.ts';
import { byAge } from '../snowflake.ts';
import {
  type Call,
  channelOf,
  holdsPermissions,
  nothing,
  numberParam,
  param,
  type Route,
  requirePermissions,
} from './route.ts';

const NOT_TEXT: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildForum,
  ChannelType.GuildCategory,
  ChannelType.GuildMedia,
]);

/** A message everyone in the channel sees; ephemeral ones live under webhooks only. */
const messageOf = (call: Call, channel: Channel): Message => {
  const entry = call.world.message(channel.id, param(call, 'message'));
  if (!entry || entry.visibleTo !== null) throw refuse.unknownMessage();
  return entry;
};

const own = (call: Call, entry: Message): Message => {
  if (entry.message.author.id !== call.world.bot.id) throw refuse.othersMessage();
  return entry;
};

const create = (call: Call) => {
  const channel = channelOf(call);
  const body = call.body as MessageBody;
  requireSending(call, channel, body);
  const key = `${channel.id}/${body.nonce}`;
  const before = body.enforce_nonce && body.nonce != null ? call.nonces.find(key) : undefined;
  const existing = before === undefined ? undefined : call.world.message(channel.id, before);
  if (existing) return ok(existing.message);
  const entry = composeMessage(call.world, {
    channel,
    authorId: call.world.bot.id,
    body: { ...body, flags: (body.flags ?? 0) & ~MessageFlags.Ephemeral },
    uploads: call.uploads,
    baseUrl: call.baseUrl(),
    extra: { ...(body.nonce != null && { nonce: body.nonce }), ...replyFields(call, channel, body) },
  });
  call.world.putMessage(entry);
  if (body.enforce_nonce && body.nonce != null) call.nonces.keep(key, entry.message.id);
  return ok(entry.message);
};

const requireSending = (call: Call, channel: Channel, body: MessageBody): void => {
  if (NOT_TEXT.has(channel.type)) throw refuse.notInNonText();
  requirePermissions(call, channel, channel.thread ? Bits.SendMessagesInThreads : Bits.SendMessages);
  if (body.embeds?.length) requirePermissions(call, channel, Bits.EmbedLinks);
  if (call.uploads.length > 0) requirePermissions(call, channel, Bits.AttachFiles);
};

const replyFields = (call: Call, channel: Channel, body: MessageBody): Record<string, unknown> => {
  const id = body.message_reference?.message_id;
  if (id === undefined) return {};
  if (!call.world.message(channel.id, id)) {
    const message = 'Unknown message';
    throw invalidForm([{ path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message }]);
  }
  return { type: 19, message_reference: { type: 0, message_id: id, channel_id: channel.id } };
};

const list = (call: Call) => {
  const channel = channelOf(call);
  requirePermissions(call, channel, Bits.ViewChannel);
  const limit = numberParam(call, 'limit', { min: 1, max: 100, otherwise: 50 });
  // Discord refuses nothing to who may not read the history: it answers that there are no messages.
  const readable = holdsPermissions(call, channel, Bits.ReadMessageHistory) ? call.world.messages(channel.id) : [];
  const seen = readable.flatMap(({ message, visibleTo }) => (visibleTo === null ? [message] : []));
  return ok(window(seen, call.query, limit).toReversed());
};

/** Of `messages` (oldest first) those that before, after or around chooses, oldest first. */
const window = <T extends { readonly id: string }>(
  messages: readonly T[],
  query: URLSearchParams,
  limit: number,
): T[] => {
  const before = query.get('before');
  const after = query.get('after');
  const around = query.get('around');
  const older = (id: string): T[] => messages.filter((message) => byAge(message.id, id) < 0);
  if (around !== null) {
    const start = Math.max(older(around).length - Math.floor(limit / 2), 0);
    return messages.slice(start, start + limit);
  }
  if (after !== null) return messages.filter((message) => byAge(message.id, after) > 0).slice(0, limit);
  return (before === null ? messages : older(before)).slice(-limit);
};

const edit = (call: Call) => {
  const entry = own(call, messageOf(call, channelOf(call)));
  const edited = editMessage(call.world, entry, {
    body: call.body as MessageBody,
    uploads: call.uploads,
    baseUrl: call.baseUrl(),
  });
  call.world.putMessage(edited);
  return ok(edited.message);
};

const remove = (call: Call) => {
  const channel = channelOf(call);
  const entry = messageOf(call, channel);
  if (entry.message.author.id !== call.world.bot.id) requirePermissions(call, channel, Bits.ManageMessages);
  call.world.removeMessage(entry);
  return nothing;
};

const crosspost = (call: Call) => {
  const channel = channelOf(call);
  const entry = messageOf(call, channel);
  if (channel.type !== ChannelType.GuildAnnouncement) throw refuse.wrongChannelType();
  const flags = entry.message.flags ?? 0;
  if ((flags & MessageFlags.Crossposted) !== 0) throw refuse.alreadyCrossposted();
  const mine = entry.message.author.id === call.world.bot.id;
  requirePermissions(call, channel, mine ? Bits.SendMessages : Bits.SendMessages | Bits.ManageMessages);
  const published = { ...entry, message: { ...entry.message, flags: flags | MessageFlags.Crossposted } };
  call.world.putMessage(published);
  return ok(published.message);
};

const BASE = '/channels/:channel/messages';

export const messageRoutes: readonly Route[] = [
  { method: 'POST', path: BASE, request: 'MessageCreateRequest', response: 'MessageResponse', handle: create },
  { method: 'GET', path: BASE, response: 'MessageResponse[]', handle: list },
  {
    method: 'GET',
    path: `${BASE}/:message`,
    response: 'MessageResponse',
    handle: (call) => ok(messageOf(call, channelOf(call)).message),
  },
  {
    method: 'PATCH',
    path: `${BASE}/:message`,
    request: 'MessageEditRequestPartial',
    response: 'MessageResponse',
    handle: edit,
  },
  { method: 'DELETE', path: `${BASE}/:message`, handle: remove },
  { method: 'POST', path: `${BASE}/:message/crosspost`, response: 'MessageResponse', handle: crosspost },
];
