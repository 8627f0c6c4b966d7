import {
  type Action,
  type Call,
  channelMention,
  type Desk,
  defineCommand,
  type Markup,
  type Reply,
  roleMention,
  say,
  UserFault,
  words,
} from '../src/adapters/discord/command.ts';
import type { Subscription } from '../src/domain/subscription.ts';
import { audit } from './digest-audit.ts';
import { about, chosen, digestOption, nextWords, whenWords } from './digest-choice.ts';
import { keeping, keepingControls } from './digest-keeping.ts';
import { reportControls } from './digest-report.ts';
import { draftOf, editedBy, SET_BACK, SETTINGS } from './digest-settings.ts';
import { guildOf } from './guild.ts';

const add: Action = {
  name: 'add',
  description: 'Post a digest of what is new in a channel, at a local time',
  answers: 'ephemeral',
  options: [
    { kind: 'channel', name: 'channel', description: 'Where to post it', required: true },
    { kind: 'text', name: 'time', description: 'Local time, such as 08:00 or 8am', required: true, maxLength: 12 },
    ...SETTINGS,
  ],
  run: async (call, desk) => {
    const outcome = await desk.digests.add(draftOf(call, desk));
    if (outcome.kind === 'refused') throw new UserFault(`The digest was not saved: ${outcome.reason}`);
    const { subscription } = outcome;
    const report = await desk.digests.preview(subscription);
    const saved = savedWords(subscription, call, desk);
    return report === null
      ? words(...saved, NO_PREVIEW)
      : { kind: 'report', report: { ...report, title: `Preview: ${report.title}` }, above: saved };
  },
};

const NO_PREVIEW = say`-# No preview: nothing of the last two days passes. The first thing that does is told at the next of these times.`;

/** Known before the first one comes. */
const languageWords = ({ language }: Subscription, desk: Desk): Markup[] => {
  const reason = desk.digests.untranslated(language);
  return reason === null ? [] : [say`It will stay in the sources’ own sentences: ${reason}.`];
};

const savedWords = (subscription: Subscription, call: Call, desk: Desk): Markup[] => [
  say`Saved. A digest of ${about(subscription)} in ${channelMention(subscription.channelId)}, ${whenWords(subscription)}.`,
  ...(subscription.mentionRole === null ? [] : [say`Each one notifies ${roleMention(subscription.mentionRole)}.`]),
  ...languageWords(subscription, desk),
  say`Next: ${nextWords(subscription, desk)}`,
  say`-# ${call.mention('digest preview')} shows what it would say now, ${call.mention('digest now')} posts it at once. When nothing changed it ${subscription.quiet === 'note' ? 'says so' : 'stays quiet'}.`,
];

const entry = (subscription: Subscription, desk: Desk): Markup[] => [
  say`- ${channelMention(subscription.channelId)} · ${whenWords(subscription)} · ${about(subscription)}`,
  subscription.state === 'paused'
    ? say`-# **paused**: ${subscription.pausedReason ?? 'by hand'}`
    : say`-# next: ${nextWords(subscription, desk)}`,
];

const list: Action = {
  name: 'list',
  description: 'The digests of this server and when they come next',
  answers: 'ephemeral',
  options: [],
  run: async (call, desk) => {
    const subscriptions = await desk.digests.list(guildOf(call));
    return subscriptions.length === 0
      ? words(say`This server has no digest yet.`, say`-# ${call.mention('digest add')} makes one.`)
      : words(say`### Digests of this server`, ...subscriptions.flatMap((each) => entry(each, desk)));
  },
};

const edit: Action = {
  name: 'edit',
  description: 'Change a digest; what is left out stays as it is',
  answers: 'ephemeral',
  options: [
    { ...digestOption, required: true, description: 'One of this server’s digests' },
    { kind: 'channel', name: 'channel', description: 'Where to post it' },
    { kind: 'text', name: 'time', description: 'Local time, such as 08:00 or 8am', maxLength: 12 },
    ...SETTINGS,
    SET_BACK,
  ],
  run: async (call, desk) => {
    const edited = editedBy(call, await chosen(call, desk));
    await desk.digests.replace(edited);
    return words(...savedWords(edited, call, desk));
  },
};

const preview: Action = {
  name: 'preview',
  description: 'What a digest would say now; only you see it',
  answers: 'ephemeral',
  options: [digestOption],
  run: async (call, desk): Promise<Reply> => {
    const report = await desk.digests.preview(await chosen(call, desk));
    return report === null
      ? words(say`Nothing new for this digest since the last one.`)
      : { kind: 'report', report: { ...report, title: `${report.title} (preview)` } };
  },
};

const now: Action = {
  name: 'now',
  description: 'Post a digest at once, besides its usual time',
  answers: 'ephemeral',
  options: [digestOption],
  run: async (call, desk) => {
    const subscription = await chosen(call, desk);
    const outcome = await desk.digests.now(subscription, call.interactionId);
    const channel = channelMention(subscription.channelId);
    switch (outcome.kind) {
      case 'posted':
        return words(say`Posted in ${channel}.`);
      case 'queued':
        return words(say`It is on its way to ${channel}.`);
      case 'nothing-new':
        return words(say`Nothing new for this digest since the last one, so nothing was posted.`);
      case 'failed':
        throw new UserFault(`It could not be posted: ${outcome.reason}`);
    }
  },
};

export const digest = defineCommand({
  name: 'digest',
  description: 'Digests of what is new, posted in a channel at a local time',
  permission: 'configure',
  where: 'guild',
  subcommands: [add, list, edit, ...keeping, preview, now, audit],
  controls: [...keepingControls, ...reportControls],
});
