import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  type APIMessage,
  type APIThreadChannel,
  ChannelType,
  type RESTGetAPIChannelMessagesResult,
  Routes,
} from 'discord-api-types/v10';
import type { EditOutcome, LookupOutcome, PostOutcome, PostPlace, Posts } from '../../ports.ts';
import { amendBody, ROOM_FOR_NOTES } from './amend.ts';
import { customId } from './custom-id.ts';
import { evidenceId } from './evidence-id.ts';
import { describeFault, type Log } from './log.ts';
import { refusalOf } from './post-outcome.ts';
import { renderReport } from './render.ts';

/** What is known of a channel; null: unknown, it is then taken for a text channel. */
export type ChannelKind = {
  readonly type: number;
  readonly guildId: string | null;
  /** Who may not read a channel's history is not refused: Discord answers that there are no messages. */
  readonly readsHistory: boolean;
};
export type PostsDeps = {
  /** With `retries: 0`: a message stored and then answered with an error must not be sent again unasked. */
  readonly rest: REST;
  readonly channelKind: (channelId: string) => Promise<ChannelKind | null>;
  readonly log: Log;
};

const DISCORD_EPOCH_MS = 1_420_070_400_000;
/** Our clock and Discord's differ by less than this: an hour off by a wrong zone, and what drifts beside it. */
const SKEW_MS = 75 * 60_000;
const PAGE = 100;
const MOST_PAGES = 100;
const ALREADY_PUBLISHED = 40033;
const LONGEST_POST_NAME = 100;

const snowflakeAt = (ms: number): bigint => BigInt(Math.max(0, ms - DISCORD_EPOCH_MS)) << 22n;

/** Whether a component of the message, however deep, has a custom id with this marker in it. */
const carries = (component: unknown, marker: string): boolean => {
  if (Array.isArray(component)) return component.some((each) => carries(each, marker));
  if (typeof component !== 'object' || component === null) return false;
  return Object.entries(component).some(([key, value]) =>
    key === 'custom_id' ? typeof value === 'string' && value.split(':').includes(marker) : carries(value, marker),
  );
};

const marked = (messages: readonly APIMessage[], marker: string): APIMessage | undefined =>
  messages.find(({ components }) => carries(components, marker));

/** Messages after a moment, page by page, oldest page first. */
const findInChannel = async (
  rest: REST,
  channelId: string,
  marker: string,
  afterMs: number,
): Promise<LookupOutcome> => {
  let after = snowflakeAt(afterMs - SKEW_MS);
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ after: after.toString(), limit: String(PAGE) });
    const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as RESTGetAPIChannelMessagesResult;
    const found = marked(messages, marker);
    if (found !== undefined) return { kind: 'found', messageId: found.id };
    if (messages.length < PAGE) return { kind: 'absent' };
    after = messages.reduce((newest, { id }) => (BigInt(id) > newest ? BigInt(id) : newest), after);
  }
  return { kind: 'unreadable', reason: `more than ${PAGE * MOST_PAGES} messages have been written since` };
};

type Threads = { readonly threads: readonly APIThreadChannel[] };

type ForumSearch = { readonly forumId: string; readonly since: bigint; readonly marker: string };

/** Posts of a forum are threads whose first message has the thread's own id. */
const findAmong = async (rest: REST, { threads }: Threads, search: ForumSearch): Promise<APIMessage | null> => {
  const young = threads.filter(({ id, parent_id }) => parent_id === search.forumId && BigInt(id) >= search.since);
  for (const { id } of young) {
    const first = (await rest.get(Routes.channelMessage(id, id))) as APIMessage;
    if (carries(first.components, search.marker)) return first;
  }
  return null;
};

/** Posts fall asleep after an hour or more, so the archived ones are looked through as well. */
const findInForum = async (rest: REST, guildId: string, search: ForumSearch): Promise<LookupOutcome> => {
  for (const route of [Routes.guildActiveThreads(guildId), Routes.channelThreads(search.forumId, 'public')]) {
    const found = await findAmong(rest, (await rest.get(route)) as Threads, search);
    if (found !== null) return { kind: 'found', messageId: found.id };
  }
  return { kind: 'absent' };
};

/** A forum post needs a name: the message's own first words, as they are shown. */
const postName = (body: string): string => {
  const first = /"content":"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] ?? 'Digest';
  const line = (JSON.parse(`"${first}"`) as string).split('\n')[0] ?? '';
  const plain = line.replace(/^(?:-#|#+)\s*/, '').replaceAll(/\\(.)/g, '$1');
  return plain.slice(0, LONGEST_POST_NAME).toWellFormed().trim() || 'Digest';
};

/** A forum takes posts, which are threads; everything else takes messages. */
type Target =
  | { readonly kind: 'messages'; readonly channelId: string }
  | { readonly kind: 'posts'; readonly forumId: string; readonly guildId: string | null };

const targetOf = async ({ channelKind }: PostsDeps, { channelId, firstMessageId }: PostPlace): Promise<Target> => {
  const kind = await channelKind(channelId);
  if (kind?.type !== ChannelType.GuildForum && kind?.type !== ChannelType.GuildMedia)
    return { kind: 'messages', channelId };
  // A post's id is its first message's.
  if (firstMessageId !== null) return { kind: 'messages', channelId: firstMessageId };
  return { kind: 'posts', forumId: channelId, guildId: kind.guildId };
};

const send = async (deps: PostsDeps, place: PostPlace, body: string, nonce: string): Promise<string> => {
  const { rest } = deps;
  const message = JSON.parse(body) as Record<string, unknown>;
  const target = await targetOf(deps, place);
  if (target.kind === 'posts') {
    const thread = { name: postName(body), message };
    return ((await rest.post(Routes.threads(target.forumId), { body: thread })) as { id: string }).id;
  }
  const withNonce = { ...message, nonce, enforce_nonce: true };
  return ((await rest.post(Routes.channelMessages(target.channelId), { body: withNonce })) as { id: string }).id;
};

const post = async (deps: PostsDeps, place: PostPlace, body: string, nonce: string): Promise<PostOutcome> => {
  try {
    return { kind: 'sent', messageId: await send(deps, place, body, nonce) };
  } catch (error) {
    return refusalOf(error);
  }
};

const find = async (deps: PostsDeps, place: PostPlace, marker: string, afterMs: number): Promise<LookupOutcome> => {
  try {
    if ((await deps.channelKind(place.channelId))?.readsHistory === false)
      return { kind: 'unreadable', reason: 'the bot may not read the channel’s history' };
    const target = await targetOf(deps, place);
    if (target.kind === 'messages') return await findInChannel(deps.rest, target.channelId, marker, afterMs);
    const { forumId, guildId } = target;
    if (guildId === null) return { kind: 'unreadable', reason: 'the forum’s server is not known' };
    return await findInForum(deps.rest, guildId, { forumId, since: snowflakeAt(afterMs - SKEW_MS), marker });
  } catch (error) {
    const { kind, reason } = refusalOf(error);
    return { kind: kind === 'barred' ? 'unreadable' : 'unknown', reason };
  }
};

const publish = async (deps: PostsDeps, channelId: string, messageId: string): Promise<void> => {
  try {
    if ((await deps.channelKind(channelId))?.type !== ChannelType.GuildAnnouncement) return;
    await deps.rest.post(Routes.channelMessageCrosspost(channelId, messageId));
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === ALREADY_PUBLISHED) return;
    deps.log('warn', `message ${messageId} stands in ${channelId} but was not published: ${describeFault(error)}`);
  }
};

const edit = async (deps: PostsDeps, place: PostPlace, messageId: string, body: string): Promise<EditOutcome> => {
  try {
    const target = await targetOf(deps, { ...place, firstMessageId: place.firstMessageId ?? messageId });
    const channelId = target.kind === 'messages' ? target.channelId : target.forumId;
    await deps.rest.patch(Routes.channelMessage(channelId, messageId), { body: JSON.parse(body) });
    return { kind: 'edited' };
  } catch (error) {
    return refusalOf(error);
  }
};

/** Channels of Discord as digests need them: rendered once, posted under a nonce, found again by the marker in their button. */
export const createPosts = (deps: PostsDeps): Posts => ({
  freeze: (report, { marker, reportId, mentionRole, watchId }) =>
    renderReport(report, {
      evidence: (firstNumber, index) => evidenceId(reportId, firstNumber, marker(index)),
      evidenceAlways: true,
      mentionRole,
      beside: () => [
        { label: 'Report', customId: customId('report', reportId) },
        ...(watchId === undefined ? [] : [{ label: 'Mute for a day', customId: customId('watch-mute', watchId) }]),
      ],
      spare: ROOM_FOR_NOTES,
    }).map((body) => JSON.stringify(body)),
  post: (place, body, nonce) => post(deps, place, body, nonce),
  honoursNonce: async (place) => (await targetOf(deps, place)).kind === 'messages',
  find: (place, marker, afterMs) => find(deps, place, marker, afterMs),
  amend: amendBody,
  edit: (place, messageId, body) => edit(deps, place, messageId, body),
  publish: (channelId, messageId) => publish(deps, channelId, messageId),
});
