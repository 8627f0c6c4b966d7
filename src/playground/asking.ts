import { randomBytes } from 'node:crypto';
import { ComponentType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { type Component, SELECTS } from './components.ts';
import type { Interaction } from './interaction.ts';
import type { InteractionBook } from './interactions.ts';
import { channelPayload, memberFields, userPayload } from './payloads.ts';
import type { Channel, Message } from './records.ts';
import { resolve } from './resolving.ts';
import type { World } from './world.ts';

/** Who does something, and where. */
export type Situation = {
  readonly world: World;
  readonly book: InteractionBook;
  readonly userId: string;
  readonly channel: Channel;
};

/** Opens an interaction and sends it to the bot. `source`: the message whose component was used. */
export const openInteraction = (
  situation: Situation,
  asked: {
    readonly type: InteractionType;
    readonly data: Record<string, unknown>;
    readonly source?: Message | undefined;
  },
): Interaction => {
  const { world, book, userId, channel } = situation;
  const id = world.ids.next();
  const token = randomBytes(48).toString('base64url');
  const interaction: Interaction = {
    id,
    token,
    type: asked.type,
    userId,
    channelId: channel.id,
    guildId: channel.guildId,
    createdAtMs: world.clock.now(),
    sourceId: asked.source?.message.id ?? null,
    payload: {
      id,
      token,
      version: 1,
      application_id: world.application.id,
      type: asked.type,
      data: asked.data,
      ...(asked.source && { message: asked.source.message }),
      ...surroundings(situation),
    },
    state: { kind: 'pending' },
    originalId: null,
  };
  book.open(interaction);
  return interaction;
};

const surroundings = ({ world, userId, channel }: Situation): Record<string, unknown> => {
  const person = world.user(userId);
  const user = userPayload(person ?? world.bot);
  const common = {
    channel_id: channel.id,
    channel: channelPayload(world, channel),
    app_permissions: String(world.permissions(world.bot.id, channel)),
    locale: 'en-US',
    entitlements: [],
    attachment_size_limit: 10_485_760,
  };
  if (channel.guildId === null) {
    return { ...common, user, context: 1, authorizing_integration_owners: { 1: userId } };
  }
  const guild = world.guilds.get(channel.guildId);
  const member = world.member(channel.guildId, userId);
  return {
    ...common,
    guild_id: channel.guildId,
    guild: { id: channel.guildId, locale: guild?.locale ?? 'en-US', features: [] },
    guild_locale: guild?.locale ?? 'en-US',
    member: { ...(member && memberFields(member)), user, permissions: String(world.permissions(userId, channel)) },
    context: 0,
    authorizing_integration_owners: { 0: channel.guildId },
  };
};

/** A person presses a button or chooses in a select. `values` only for selects. */
export const useComponent = (
  situation: Situation,
  used: { readonly source: Message; readonly component: Component; readonly values: readonly string[] },
): Interaction => {
  const { component, values } = used;
  const select = SELECTS.has(component.type);
  const resolved = select && component.type !== ComponentType.StringSelect ? resolve(situation, values) : undefined;
  return openInteraction(situation, {
    type: InteractionType.MessageComponent,
    source: used.source,
    data: {
      id: component.id ?? 0,
      component_type: component.type,
      custom_id: component.custom_id,
      ...(select && { values }),
      ...(resolved && { resolved }),
    },
  });
};

/** A person sends a modal off. `values` by custom id. */
export const sendModal = (
  situation: Situation,
  sent: {
    readonly source: Message | undefined;
    readonly customId: string;
    readonly components: readonly Component[];
    readonly values: Readonly<Record<string, string | readonly string[]>>;
  },
): Interaction => {
  const chosen = Object.values(sent.values).flatMap((value) => (typeof value === 'string' ? [] : value));
  return openInteraction(situation, {
    type: InteractionType.ModalSubmit,
    source: sent.source,
    data: {
      custom_id: sent.customId,
      components: sent.components.map((component, index) => filled(component, index, sent.values)),
      resolved: resolve(situation, chosen),
    },
  });
};

const filled = (
  component: Component,
  index: number,
  values: Readonly<Record<string, string | readonly string[]>>,
): Record<string, unknown> => {
  const base = { type: component.type, id: component.id || index + 1 };
  if (component.type === ComponentType.ActionRow) {
    return { ...base, components: (component.components ?? []).map((inner) => filled(inner, index + 100, values)) };
  }
  if (component.component) return { ...base, component: filled(component.component, index + 200, values) };
  if (component.custom_id == null) return base;
  const value = values[component.custom_id] ?? (component.type === ComponentType.TextInput ? '' : []);
  const field = component.type === ComponentType.TextInput ? { value } : { values: value };
  return { ...base, custom_id: component.custom_id, ...field };
};

/** True for a message only its person sees. */
export const isEphemeral = ({ message }: Message): boolean => ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
