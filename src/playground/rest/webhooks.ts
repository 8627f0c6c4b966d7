import type { APIMessage } from 'discord-api-types/v10';
import type { MessageBody } from '../bodies.ts';
import { refuse } from '../errors.ts';
import { ok } from '../http.ts';
import type { Interaction } from '../interaction.ts';
import { TOKEN_LIVES_MS } from '../interactions.ts';
import { editMessage } from '../posting.ts';
import type { Message } from '../records.ts';
import { postAnswer } from './callbacks.ts';
import { type Call, nothing, param, type Route } from './route.ts';

/** The interaction whose token is in the path: 50027 when strange or after 15 minutes, 10015 while unanswered. */
const interactionOf = (call: Call): Interaction => {
  const interaction = call.book.byToken(param(call, 'token'));
  if (param(call, 'webhook') !== call.world.application.id) throw refuse.unknownWebhook();
  if (!interaction) throw refuse.invalidToken();
  if (call.world.clock.now() - interaction.createdAtMs > TOKEN_LIVES_MS) throw refuse.invalidToken();
  if (interaction.state.kind === 'pending' || interaction.state.kind === 'failed') throw refuse.unknownWebhook();
  return interaction;
};

const messageOf = (call: Call, interaction: Interaction): Message => {
  const named = param(call, 'message');
  const id = named === '@original' ? interaction.originalId : named;
  const entry = call.world.message(interaction.channelId, id ?? '');
  // The message of a pressed button may be edited through its interaction, however it was made.
  const own = entry?.message.webhook_id === call.world.application.id || id === interaction.originalId;
  if (!entry || !own) throw refuse.unknownMessage();
  return entry;
};

const read = (call: Call) => ok(messageOf(call, interactionOf(call)).message);

const edit = (call: Call) => {
  const interaction = interactionOf(call);
  return ok(change(call, interaction, messageOf(call, interaction)));
};

const change = (call: Call, interaction: Interaction, entry: Message): APIMessage => {
  const edited = editMessage(call.world, entry, {
    body: call.body as MessageBody,
    uploads: call.uploads,
    baseUrl: call.baseUrl(),
  });
  call.world.putMessage(edited);
  if (interaction.state.kind === 'deferred' && interaction.originalId === edited.message.id) {
    call.book.move(interaction, { state: { kind: 'answered', messageId: edited.message.id } });
  }
  return edited.message;
};

/**
 * The first follow-up to a deferral takes its place, as Discord does; later ones are messages of their own, and so is the first
 * where the waiting message was taken away: it may be hidden then.
 */
const followUp = (call: Call) => {
  const interaction = interactionOf(call);
  const thinking = interaction.state.kind === 'deferred' ? originalOf(call, interaction) : undefined;
  if (thinking) return ok(change(call, interaction, thinking));
  const { message } = postAnswer(call, interaction, call.body as MessageBody, replyTo(interaction));
  if (interaction.state.kind === 'deferred')
    call.book.move(interaction, { state: { kind: 'answered', messageId: message.id } });
  return ok(message);
};

const originalOf = (call: Call, interaction: Interaction): Message | undefined =>
  call.world.message(interaction.channelId, interaction.originalId ?? '');

const replyTo = (interaction: Interaction): Partial<APIMessage> =>
  interaction.originalId === null
    ? {}
    : {
        type: 19,
        message_reference: { type: 0, message_id: interaction.originalId, channel_id: interaction.channelId },
      };

const remove = (call: Call) => {
  call.world.removeMessage(messageOf(call, interactionOf(call)));
  return nothing;
};

const BASE = '/webhooks/:webhook/:token';

export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: BASE,
    bot: false,
    request: 'IncomingWebhookInteractionRequest',
    response: 'MessageResponse',
    handle: followUp,
  },
  { method: 'GET', path: `${BASE}/messages/:message`, bot: false, response: 'MessageResponse', handle: read },
  {
    method: 'PATCH',
    path: `${BASE}/messages/:message`,
    bot: false,
    request: 'IncomingWebhookUpdateRequestPartial',
    response: 'MessageResponse',
    handle: edit,
  },
  { method: 'DELETE', path: `${BASE}/messages/:message`, bot: false, handle: remove },
];
