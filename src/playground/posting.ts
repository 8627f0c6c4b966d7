import { type APIMessage, PermissionFlagsBits as Bits, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { MessageBody } from './bodies.ts';
import { type Component, walk } from './components.ts';
import { invalidForm, refuse } from './errors.ts';
import { isV2, messageFaults } from './limits.ts';
import { type FileFact, materialiseComponents, materialiseEmbeds } from './materialise.ts';
import { mentionsIn } from './mentions.ts';
import { userPayload } from './payloads.ts';
import type { Channel, Message } from './records.ts';
import { keepUploads, type Upload } from './uploads.ts';
import type { World } from './world.ts';

/** What a new message is made of besides its body. */
export type Draft = {
  readonly channel: Channel;
  readonly authorId: string;
  readonly body: MessageBody;
  readonly uploads: readonly Upload[];
  readonly baseUrl: string;
  readonly visibleTo?: string | null;
  /** Fields that interactions, replies and threads add. */
  readonly extra?: Partial<APIMessage>;
  readonly id?: string;
};

const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2 |
  MessageFlags.Ephemeral |
  MessageFlags.Loading;

/** Checks a body by hand-written limits and makes the message; refuses an empty one with 50006. */
export const composeMessage = (world: World, draft: Draft): Message => {
  const { body, channel } = draft;
  check(body, { flags: 0, held: [], uploads: draft.uploads });
  if (isEmpty(body, draft.uploads.length)) throw refuse.emptyMessage();
  const files = keepUploads(world, { baseUrl: draft.baseUrl, channelId: channel.id }, uploadsOf(body, draft.uploads));
  const message = {
    id: draft.id ?? world.ids.next(),
    type: MessageType.Default,
    channel_id: channel.id,
    author: userPayload(world.user(draft.authorId) ?? world.bot),
    timestamp: world.isoNow(),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    flags: (body.flags ?? 0) & SETTABLE,
    ...contentFields(world, body, files),
    ...pingFields(world, body, channel),
    ...draft.extra,
  } as APIMessage;
  return { message, visibleTo: draft.visibleTo ?? null };
};

/** The message as it stands after a PATCH: fields left out stay, null empties. */
export const editMessage = (
  world: World,
  entry: Message,
  edit: { readonly body: MessageBody; readonly uploads: readonly Upload[]; readonly baseUrl: string },
): Message => {
  const old = entry.message;
  const flags = old.flags ?? 0;
  const held = keptFiles(old, edit.body);
  const merged = mergedBody(old, edit.body);
  check(merged, { flags, held, uploads: edit.uploads });
  if (isEmpty(merged, edit.uploads.length + held.length)) throw refuse.emptyMessage();
  const target = { baseUrl: edit.baseUrl, channelId: old.channel_id };
  const files = [...held, ...keepUploads(world, target, uploadsOf(edit.body, edit.uploads))];
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  const message = {
    ...old,
    ...contentFields(world, merged, files),
    flags: (flags & ~MessageFlags.Loading) | ((edit.body.flags ?? 0) & settable),
    edited_timestamp: (flags & MessageFlags.Loading) === 0 ? world.isoNow() : null,
  } as APIMessage;
  return { ...entry, message };
};

const check = (
  body: MessageBody,
  state: { readonly flags: number; readonly held: readonly FileFact[]; readonly uploads: readonly Upload[] },
): void => {
  const { uploads, entries } = uploadsOf(body, state.uploads);
  const names = uploads.map(({ key, filename }) => entries.find(({ id }) => String(id) === key)?.filename ?? filename);
  const files = [...state.held.map(({ filename }) => filename), ...names];
  const faults = messageFaults(body, { v2: isV2(body, state.flags), files });
  if (faults.length > 0) throw invalidForm(faults);
};

const uploadsOf = (body: MessageBody, uploads: readonly Upload[]) => ({ uploads, entries: body.attachments ?? [] });

const isEmpty = (body: MessageBody, files: number): boolean =>
  !body.content?.trim() &&
  !body.embeds?.length &&
  !body.components?.length &&
  !body.sticker_ids?.length &&
  !body.poll &&
  files === 0;

/** `attachments` of an edit names those to keep; without it all stay. */
const keptFiles = (old: APIMessage, body: MessageBody): FileFact[] => {
  const held = old.attachments as unknown as FileFact[];
  const named = body.attachments?.map(({ id }) => String(id));
  if (body.attachments === null) return [];
  return named ? held.filter(({ id }) => named.includes(id)) : held;
};

const mergedBody = (old: APIMessage, body: MessageBody): MessageBody => ({
  ...body,
  content: body.content === undefined ? old.content : body.content,
  embeds: body.embeds === undefined ? (old.embeds as MessageBody['embeds'] & object) : body.embeds,
  components: body.components === undefined ? (old.components as unknown as Component[]) : body.components,
});

const contentFields = (world: World, body: MessageBody, files: readonly FileFact[]): Record<string, unknown> => ({
  content: body.content ?? '',
  embeds: materialiseEmbeds(body.embeds ?? [], files),
  components: materialiseComponents(body.components ?? [], files, () => world.ids.next()),
  attachments: files.map((file) => ({ ...file, proxy_url: file.url })),
});

/** Everyone is pinged only by those who may. */
const pingFields = (world: World, body: MessageBody, channel: Channel): Record<string, unknown> => {
  const texts = walk(body.components ?? []).map(({ component }) => component.content ?? '');
  const mentions = mentionsIn([body.content ?? '', ...texts].join('\n'), body.allowed_mentions);
  const mayPingAll = (world.permissions(world.bot.id, channel) & Bits.MentionEveryone) !== 0n;
  return {
    mentions: mentions.users.flatMap((id) => world.user(id) ?? []).map(userPayload),
    mention_roles: mentions.roles,
    mention_everyone: mentions.everyone && mayPingAll,
  };
};
