import {
  type APIMessage,
  InteractionType,
  InteractionResponseType as Kind,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { MessageBody } from '../bodies.ts';
import { modalFaults } from '../component-limits.ts';
import { invalidForm, refuse } from '../errors.ts';
import { type Answer, ok } from '../http.ts';
import type { Choice, Interaction, InteractionState, Modal } from '../interaction.ts';
import { ANSWER_WITHIN_MS } from '../interactions.ts';
import { userPayload } from '../payloads.ts';
import { composeMessage, editMessage } from '../posting.ts';
import type { Channel, Message } from '../records.ts';
import type { World } from '../world.ts';
import { type Call, nothing, param, type Route } from './route.ts';

type Callback = { readonly type: number; readonly data?: unknown };

const SCHEMAS: Readonly<Record<number, string>> = {
  [Kind.Pong]: 'PongInteractionCallbackRequest',
  [Kind.ChannelMessageWithSource]: 'CreateMessageInteractionCallbackRequest',
  [Kind.DeferredChannelMessageWithSource]: 'CreateMessageInteractionCallbackRequest',
  [Kind.DeferredMessageUpdate]: 'UpdateMessageInteractionCallbackRequest',
  [Kind.UpdateMessage]: 'UpdateMessageInteractionCallbackRequest',
  [Kind.ApplicationCommandAutocompleteResult]: 'ApplicationCommandAutocompleteCallbackRequest',
  [Kind.Modal]: 'ModalInteractionCallbackRequest',
  [Kind.LaunchActivity]: 'LaunchActivityInteractionCallbackRequest',
};

/** Which kinds of answer fit which kind of interaction. */
const FITS: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [4, 5, 9, 12],
  [InteractionType.MessageComponent]: [4, 5, 6, 7, 9, 12],
  [InteractionType.ApplicationCommandAutocomplete]: [8],
  [InteractionType.ModalSubmit]: [4, 5, 6, 7, 12],
};

const callback = (call: Call): Answer => {
  const interaction = awaiting(call);
  const body = call.body as Callback;
  refuseMisfit(interaction, body);
  const { state, message } = ACTS[body.type]?.(call, interaction, body) ?? { state: { kind: 'deferred-update' } };
  const moved = call.book.move(interaction, { state, originalId: message?.message.id ?? interaction.sourceId });
  return call.query.get('with_response') === 'true' ? ok(response(moved, body.type, message)) : nothing;
};

/** 10062 for a stranger or after three seconds, 40060 for a second answer. */
const awaiting = (call: Call): Interaction => {
  const interaction = call.book.byToken(param(call, 'token'));
  if (!interaction || interaction.id !== param(call, 'interaction')) throw refuse.unknownInteraction();
  if (interaction.state.kind === 'failed') throw refuse.unknownInteraction();
  if (interaction.state.kind !== 'pending') throw refuse.acknowledged();
  if (call.world.clock.now() - interaction.createdAtMs > ANSWER_WITHIN_MS) throw refuse.unknownInteraction();
  return interaction;
};

const refuseMisfit = (interaction: Interaction, body: Callback): void => {
  const needsSource = body.type === Kind.UpdateMessage || body.type === Kind.DeferredMessageUpdate;
  const fits = FITS[interaction.type]?.includes(body.type) && (!needsSource || interaction.sourceId !== null);
  if (fits) return;
  const message = `Response type ${body.type} cannot answer an interaction of type ${interaction.type}`;
  throw invalidForm([{ path: ['type'], code: 'INTERACTION_RESPONSE_TYPE_INVALID', message }]);
};

type Act = { readonly state: InteractionState; readonly message?: Message };

const ACTS: Readonly<Record<number, (call: Call, interaction: Interaction, body: Callback) => Act>> = {
  [Kind.ChannelMessageWithSource]: (call, interaction, { data }) => {
    const message = postAnswer(call, interaction, (data ?? {}) as MessageBody);
    return { state: { kind: 'answered', messageId: message.message.id }, message };
  },
  [Kind.DeferredChannelMessageWithSource]: (call, interaction, { data }) => {
    const message = postThinking(call, interaction, (data ?? {}) as MessageBody);
    return { state: { kind: 'deferred', messageId: message.message.id }, message };
  },
  [Kind.UpdateMessage]: (call, interaction, { data }) => {
    const source = sourceOf(call.world, interaction);
    const edit = { body: (data ?? {}) as MessageBody, uploads: call.uploads, baseUrl: call.baseUrl() };
    const message = editMessage(call.world, source, edit);
    call.world.putMessage(message);
    return { state: { kind: 'updated', messageId: message.message.id }, message };
  },
  [Kind.ApplicationCommandAutocompleteResult]: (_call, _interaction, { data }) => {
    const { choices } = (data ?? {}) as { choices?: readonly Choice[] | null };
    return { state: { kind: 'choices', choices: choices ?? [] } };
  },
  [Kind.Modal]: (_call, _interaction, { data }) => {
    const modal = data as Modal;
    const faults = modalFaults(modal);
    if (faults.length > 0) throw invalidForm(faults);
    return { state: { kind: 'modal', modal } };
  },
};

const sourceOf = (world: World, interaction: Interaction): Message => {
  const source = world.message(interaction.channelId, interaction.sourceId ?? '');
  if (!source) throw refuse.unknownMessage();
  return source;
};

const channelOfInteraction = (world: World, interaction: Interaction): Channel => {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw refuse.unknownChannel();
  return channel;
};

/** What messages made through an interaction carry besides their body. */
const answerFields = (world: World, interaction: Interaction): Partial<APIMessage> => {
  const user = world.user(interaction.userId) ?? world.bot;
  const owners = interaction.guildId === null ? { 1: user.id } : { 0: interaction.guildId };
  const isCommand = interaction.type === InteractionType.ApplicationCommand;
  const metadata = {
    id: interaction.id,
    type: isCommand ? 2 : 3,
    user: userPayload(user),
    authorizing_integration_owners: owners,
    ...(!isCommand && { interacted_message_id: interaction.sourceId ?? '0' }),
  };
  const fields = {
    type: isCommand ? MessageType.ChatInputCommand : MessageType.Reply,
    application_id: world.application.id,
    webhook_id: world.application.id,
    interaction_metadata: metadata,
    ...(isCommand && { interaction: commandFields(interaction, user) }),
  };
  return fields as unknown as Partial<APIMessage>;
};

type Called = { readonly name: string; readonly type?: number; readonly options?: readonly Called[] };

/** "digest add": a command's name with its sub-commands, as Discord shows it over the answer. */
const fullName = ({ name, options = [] }: Called): string => {
  const inner = options.find(({ type }) => type === 1 || type === 2);
  return inner ? `${name} ${fullName(inner)}` : name;
};

const commandFields = (interaction: Interaction, user: Parameters<typeof userPayload>[0]): Record<string, unknown> => {
  const name = fullName(interaction.payload.data as Called);
  return { id: interaction.id, type: 2, name, user: userPayload(user) };
};

/** Posts what the bot answers an interaction with; `extra` are fields of this kind of answer alone. */
export const postAnswer = (
  call: Call,
  interaction: Interaction,
  body: MessageBody,
  extra: Partial<APIMessage> = {},
): Message => {
  const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const message = composeMessage(call.world, {
    channel: channelOfInteraction(call.world, interaction),
    authorId: call.world.bot.id,
    body,
    uploads: call.uploads,
    baseUrl: call.baseUrl(),
    visibleTo: ephemeral ? interaction.userId : null,
    extra: { ...answerFields(call.world, interaction), ...extra },
  });
  call.world.putMessage(message);
  return message;
};

/** "… is thinking": an empty message that waits for its edit. A deferral may carry EPHEMERAL and nothing else. */
const postThinking = (call: Call, interaction: Interaction, body: MessageBody): Message => {
  const flags = body.flags ?? 0;
  if ((flags & ~MessageFlags.Ephemeral) !== 0) {
    const message = 'A deferred response may only set EPHEMERAL; set other flags on the edit';
    throw invalidForm([{ path: ['data', 'flags'], code: 'MESSAGE_FLAGS_INVALID', message }]);
  }
  const { message } = composeMessage(call.world, {
    channel: channelOfInteraction(call.world, interaction),
    authorId: call.world.bot.id,
    body: { content: '…' },
    uploads: [],
    baseUrl: call.baseUrl(),
    extra: answerFields(call.world, interaction),
  });
  const thinking: Message = {
    message: { ...message, content: '', flags: MessageFlags.Loading | flags },
    visibleTo: flags === 0 ? null : interaction.userId,
  };
  call.world.putMessage(thinking);
  return thinking;
};

const response = (interaction: Interaction, type: number, entry: Message | undefined): Record<string, unknown> => {
  const flags = entry?.message.flags ?? 0;
  const about = {
    id: interaction.id,
    type: interaction.type,
    ...(entry && {
      response_message_id: entry.message.id,
      response_message_loading: (flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
    }),
  };
  return { interaction: about, ...(entry && { resource: { type, message: entry.message } }) };
};

export const callbackRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/interactions/:interaction/:token/callback',
    bot: false,
    request: (body) => SCHEMAS[(body as Callback | null)?.type ?? -1] ?? 'PongInteractionCallbackRequest',
    handle: callback,
  },
];
