import {
  type Action,
  type Control,
  channelMention,
  customId,
  type Desk,
  type Markup,
  say,
  timestamp,
  UserFault,
  words,
} from '../src/adapters/discord/command.ts';
import { RESUME_CONTROL } from '../src/digests/identity.ts';
import type { Delivery, DeliveryState, Subscription } from '../src/domain/subscription.ts';
import { chosen, digestOption, labelOf, nextWords } from './digest-choice.ts';
import { guildOf } from './guild.ts';

const SHOWN = 10;
const REMOVE = 'digest-remove';
const KEEP = 'digest-keep';

const remove: Action = {
  name: 'remove',
  description: 'Stop a digest; what was posted stays',
  answers: 'ephemeral',
  options: [{ ...digestOption, required: true, description: 'One of this server’s digests' }],
  run: async (call, desk) => {
    const subscription = await chosen(call, desk);
    return {
      kind: 'words',
      lines: [say`Remove ${labelOf(subscription)} in ${channelMention(subscription.channelId)}?`],
      buttons: [
        { label: 'Remove', customId: customId(REMOVE, subscription.id), style: 'danger' },
        { label: 'Keep', customId: customId(KEEP) },
      ],
    };
  },
};

const removeControl: Control = {
  prefix: REMOVE,
  answers: 'update',
  permission: 'configure',
  run: async (press, desk) => {
    const removed = await desk.digests.remove(guildOf(press), press.args[0] ?? '');
    return words(removed ? say`Removed. What was posted stays.` : say`That digest was removed already.`);
  },
};

const keepControl: Control = {
  prefix: KEEP,
  answers: 'update',
  permission: 'configure',
  run: async () => words(say`Nothing was changed.`),
};

const pause: Action = {
  name: 'pause',
  description: 'Post nothing more until it is resumed',
  answers: 'ephemeral',
  options: [digestOption],
  run: async (call, desk) => {
    const subscription = await chosen(call, desk);
    if (subscription.state === 'paused')
      return words(say`It is paused already: ${subscription.pausedReason ?? 'by hand'}.`);
    await desk.digests.replace({ ...subscription, state: 'paused', pausedReason: 'by hand' });
    return words(
      say`Paused: ${labelOf(subscription)}.`,
      say`-# ${call.mention('digest resume')} lets it go on; what fell due meanwhile is not made up for.`,
    );
  },
};

const goOn = async (subscription: Subscription, nowMs: number, desk: Desk): Promise<Markup[]> => {
  const active: Subscription = { ...subscription, state: 'active', pausedReason: null, activeSinceMs: nowMs };
  await desk.digests.replace(active);
  return [
    say`Resumed: ${labelOf(active)} in ${channelMention(active.channelId)}.`,
    say`Next: ${nextWords(active, desk)}`,
  ];
};

const resume: Action = {
  name: 'resume',
  description: 'Let a paused digest go on',
  answers: 'ephemeral',
  options: [digestOption],
  run: async (call, desk) => {
    const subscription = await chosen(call, desk);
    if (subscription.state === 'active') return words(say`It is not paused. Next: ${nextWords(subscription, desk)}`);
    return words(...(await goOn(subscription, call.nowMs, desk)));
  },
};

/** Stands in the message that tells of a pause: to its maker in person, else to the managers in the log channel. */
const resumeControl: Control = {
  prefix: RESUME_CONTROL,
  answers: 'update',
  permission: null,
  run: async (press, desk) => {
    const subscription = await desk.digests.find(press.args[0] ?? '');
    if (subscription === null) return words(say`That digest was removed.`);
    const here = press.guildId === null || press.guildId === subscription.guildId;
    if (!here || (subscription.createdBy !== press.userId && !(await press.manages())))
      throw new UserFault('Only who made the digest and the managers of its server can resume it.');
    return words(...(await goOn(subscription, press.nowMs, desk)));
  },
};

const STATES: Readonly<Record<DeliveryState, string>> = {
  pending: 'on its way',
  delivered: 'posted',
  skipped: 'not posted',
  missed: 'missed',
  failed: 'failed',
  uncertain: 'unclear whether it was posted',
};

const told = ({ dueAtMs, state, late, reason }: Delivery): Markup =>
  say`- ${timestamp(dueAtMs, 'f')} · ${STATES[state]}${late ? ', late' : ''}${reason === null ? '' : `: ${reason}`}`;

const pastOf = ({ id }: Subscription, desk: Desk, limit: number): Promise<Delivery[]> =>
  desk.store.deliveries.history({ subscriptionId: id, limit });

const history: Action = {
  name: 'history',
  description: 'What was posted, skipped or missed, and why',
  answers: 'ephemeral',
  options: [digestOption],
  run: async (call, desk) => {
    const subscription = await chosen(call, desk);
    const past = await pastOf(subscription, desk, SHOWN);
    return words(
      say`### ${labelOf(subscription)}`,
      ...(past.length === 0 ? [say`Nothing has fallen due yet.`] : past.map(told)),
      say`Next: ${nextWords(subscription, desk)}`,
    );
  },
};

const why: Action = {
  name: 'why',
  description: 'Why a digest did not arrive',
  answers: 'ephemeral',
  options: [digestOption],
  run: async (call, desk) => {
    const subscription = await chosen(call, desk);
    const [last] = await pastOf(subscription, desk, 1);
    const state =
      subscription.state === 'paused'
        ? say`It is **paused**: ${subscription.pausedReason ?? 'by hand'}. ${call.mention('digest resume')} lets it go on.`
        : say`It is not paused. Next: ${nextWords(subscription, desk)}`;
    const before = last === undefined ? say`Nothing has fallen due yet.` : say`The last that fell due:`;
    return words(state, before, ...(last === undefined ? [] : [told(last)]));
  },
};

export const keeping: readonly Action[] = [pause, resume, remove, history, why];
export const keepingControls: readonly Control[] = [removeControl, keepControl, resumeControl];
