import { PermissionFlagsBits as Bits, ChannelType } from 'discord-api-types/v10';
import type { MessageBody } from '../bodies.ts';
import { refuse } from '../errors.ts';
import { ok } from '../http.ts';
import { channelPayload } from '../payloads.ts';
import { composeMessage } from '../posting.ts';
import type { Channel } from '../records.ts';
import { type Call, channelOf, param, type Route, requirePermissions } from './route.ts';

type ThreadBody = {
  readonly name: string;
  readonly auto_archive_duration?: number | null;
  readonly type?: number | null;
  readonly message?: MessageBody;
};

const WITH_THREADS: ReadonlySet<ChannelType> = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);

const openThread = (call: Call, parent: Channel, body: ThreadBody & { readonly id?: string }): Channel => {
  requirePermissions(call, parent, Bits.CreatePublicThreads);
  const type =
    parent.type === ChannelType.GuildAnnouncement
      ? ChannelType.AnnouncementThread
      : (body.type ?? ChannelType.PublicThread);
  const thread: Channel = {
    ...parent,
    id: body.id ?? call.world.ids.next(),
    type,
    name: body.name,
    topic: null,
    parentId: parent.id,
    overwrites: [],
    thread: {
      ownerId: call.world.bot.id,
      archived: false,
      createdAt: call.world.isoNow(),
      autoArchiveMinutes: body.auto_archive_duration ?? 4320,
    },
  };
  call.world.putChannel(thread);
  return thread;
};

const isForum = (channel: Channel): boolean => channel.type === ChannelType.GuildForum;

const createThread = (call: Call) => {
  const parent = channelOf(call);
  const body = call.body as ThreadBody;
  if (isForum(parent)) return createPost(call, parent, body);
  if (!WITH_THREADS.has(parent.type)) throw refuse.wrongChannelType();
  return { status: 201, body: channelPayload(call.world, openThread(call, parent, body)) };
};

/** A post of a forum: a thread and its first message, which has the same id. */
const createPost = (call: Call, parent: Channel, body: ThreadBody) => {
  requirePermissions(call, parent, Bits.SendMessages);
  const thread = openThread(call, parent, body);
  const entry = composeMessage(call.world, {
    channel: thread,
    id: thread.id,
    authorId: call.world.bot.id,
    body: body.message ?? {},
    uploads: call.uploads,
    baseUrl: call.baseUrl(),
  });
  call.world.putMessage(entry);
  return { status: 201, body: { ...channelPayload(call.world, thread), message: entry.message } };
};

const createThreadOnMessage = (call: Call) => {
  const parent = channelOf(call);
  const entry = call.world.message(parent.id, param(call, 'message'));
  if (!entry || entry.visibleTo !== null) throw refuse.unknownMessage();
  if (call.world.channels.has(entry.message.id)) throw refuse.threadExists();
  const thread = openThread(call, parent, { ...(call.body as ThreadBody), id: entry.message.id });
  call.world.putMessage({ ...entry, message: { ...entry.message, flags: (entry.message.flags ?? 0) | 32 } });
  return { status: 201, body: channelPayload(call.world, thread) };
};

const openDirect = (call: Call) => {
  const { recipient_id: id } = call.body as { recipient_id?: string | null };
  const user = call.world.users.get(id ?? '');
  if (!user) throw refuse.notToThisUser();
  return ok(channelPayload(call.world, call.world.directChannel(user.id)));
};

const removeChannel = (call: Call) => {
  const channel = channelOf(call);
  requirePermissions(call, channel, channel.thread ? Bits.ManageThreads : Bits.ManageChannels);
  const body = channelPayload(call.world, channel);
  call.world.removeChannel(channel);
  return ok(body);
};

export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel', handle: (call) => ok(channelPayload(call.world, channelOf(call))) },
  { method: 'DELETE', path: '/channels/:channel', handle: removeChannel },
  {
    method: 'POST',
    path: '/channels/:channel/threads',
    request: (body) =>
      body !== null && typeof body === 'object' && 'message' in body
        ? 'CreateForumThreadRequest'
        : 'CreateTextThreadWithoutMessageRequest',
    response: 'CreatedThreadResponse',
    handle: createThread,
  },
  {
    method: 'POST',
    path: '/channels/:channel/messages/:message/threads',
    request: 'CreateTextThreadWithMessageRequest',
    response: 'ThreadResponse',
    handle: createThreadOnMessage,
  },
  {
    method: 'POST',
    path: '/users/@me/channels',
    request: 'CreatePrivateChannelRequest',
    response: 'PrivateChannelResponse',
    handle: openDirect,
  },
];
