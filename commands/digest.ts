import {
  type Action,
  type Call,
  type ChannelValue,
  type Choice,
  type Completion,
  channelMention,
  type Desk,
  type DigestDraft,
  defineCommand,
  joined,
  type Markup,
  type Reply,
  say,
  type TextOption,
  timestamp,
  UserFault,
  words,
} from '../src/adapters/discord/command.ts';
import { FEWEST_BRIEF_WORDS, MOST_BRIEF_WORDS } from '../src/briefing/brief.ts';
import type { Subscription } from '../src/domain/subscription.ts';
import { daysText, parseDays, parseTime, parseZone, zonesLike } from './schedule.ts';
import { requiredText } from './since.ts';

const WORDS = 200;
const SHOWN_SLOTS = 3;
const MOST_TOPICS = 10;

const guildOf = ({ guildId }: Call): string => {
  if (guildId === null) throw new UserFault('Digests belong to a server; use this in one.');
  return guildId;
};

const about = ({ filter }: Pick<Subscription, 'filter'>): string =>
  filter.topics.length === 0 ? 'everything new' : filter.topics.join(', ');

/** For lists of choices, which show plain text: a channel's name is not known there. */
const labelOf = (subscription: Subscription): string =>
  `${subscription.time} ${subscription.zone}, ${daysText(subscription.days)}: ${about(subscription)}`;

const offered = ({ typed, guildId, desk }: Completion): Choice[] =>
  (guildId === null ? [] : desk.memory.digests(guildId))
    .map((subscription) => ({ name: labelOf(subscription), value: subscription.id }))
    .filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()));

const digestOption: TextOption = {
  kind: 'text',
  name: 'digest',
  description: 'One of this server’s digests; the only one if left out',
  maxLength: 100,
  complete: offered,
};

/** @throws {UserFault} where it is unclear which digest is meant. */
const chosen = async (call: Call, desk: Desk): Promise<Subscription> => {
  const subscriptions = await desk.digests.list(guildOf(call));
  const given = call.values.text('digest');
  if (subscriptions.length === 0) throw new UserFault('This server has no digest yet; /digest add makes one.');
  const found = given === null ? subscriptions : subscriptions.filter(({ id }) => id === given);
  const [first] = found;
  if (first === undefined) throw new UserFault(`This server has no digest “${given}”; choose one from the list.`);
  if (found.length > 1) throw new UserFault('This server has several digests; choose one from the list.');
  return first;
};

/** Before it is saved: a digest that cannot be posted helps nobody. */
const postable = (channel: ChannelValue | null): ChannelValue => {
  if (channel === null) throw new UserFault('Choose the channel that the digest is to be posted in.');
  if (channel.missing.length > 0)
    throw new UserFault(
      `I cannot post in #${channel.name} yet: I lack ${channel.missing.join(', ')} there. Give me that in the channel’s permissions, then try again. Nothing was saved.`,
    );
  return channel;
};

const topicsOf = (text: string | null): string[] => {
  const topics = (text ?? '').split(/[,;]/).map((topic) => topic.trim());
  return [...new Set(topics.filter((topic) => topic !== ''))].slice(0, MOST_TOPICS);
};

const draftOf = (call: Call, desk: Desk): DigestDraft => ({
  guildId: guildOf(call),
  channelId: postable(call.values.channel('channel')).id,
  createdBy: call.userId,
  time: parseTime(requiredText(call, 'time')),
  zone: parseZone(call.values.text('zone') ?? desk.defaultZone),
  days: parseDays(call.values.text('days') ?? 'every day'),
  filter: { topics: topicsOf(call.values.text('topic')), actors: [], places: [], publishers: [], minOrigins: 1 },
  words: call.values.whole('length') ?? WORDS,
});

const whenWords = (subscription: Subscription): Markup =>
  say`${daysText(subscription.days)} at ${subscription.time} (${subscription.zone})`;

const nextWords = (subscription: Subscription, desk: Desk): Markup => {
  const moments = desk.digests.nextSlots(subscription, SHOWN_SLOTS).map((ms) => timestamp(ms, 'F'));
  return moments.length === 0 ? say`no day that comes` : joined(moments, ' · ');
};

const add: Action = {
  name: 'add',
  description: 'Post a digest of what is new in a channel, at a local time',
  answers: 'ephemeral',
  options: [
    { kind: 'channel', name: 'channel', description: 'Where to post it', required: true },
    { kind: 'text', name: 'time', description: 'Local time, such as 08:00 or 8am', required: true, maxLength: 12 },
    {
      kind: 'text',
      name: 'zone',
      description: 'Time zone, such as Europe/Berlin (the operator’s if left out)',
      maxLength: 60,
      complete: ({ typed, desk }) => zonesLike(typed, desk.defaultZone),
    },
    {
      kind: 'text',
      name: 'days',
      description: 'every day, weekdays, weekends, or mon, wed, fri (every day if left out)',
      maxLength: 80,
    },
    {
      kind: 'text',
      name: 'topic',
      description: 'Only what is about this; several topics with commas (everything if left out)',
      maxLength: 200,
    },
    {
      kind: 'whole',
      name: 'length',
      description: `Length in words (${WORDS} if left out)`,
      min: FEWEST_BRIEF_WORDS,
      max: MOST_BRIEF_WORDS,
    },
  ],
  run: async (call, desk) => {
    const outcome = await desk.digests.add(draftOf(call, desk));
    if (outcome.kind === 'refused') throw new UserFault(`The digest was not saved: ${outcome.reason}`);
    const { subscription } = outcome;
    return words(
      say`Saved. A digest of ${about(subscription)} in ${channelMention(subscription.channelId)}, ${whenWords(subscription)}.`,
      say`Next: ${nextWords(subscription, desk)}`,
      say`-# ${call.mention('digest preview')} shows what it would say now, ${call.mention('digest now')} posts it at once. When nothing changed it stays quiet.`,
    );
  },
};

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

const remove: Action = {
  name: 'remove',
  description: 'Stop a digest; what was posted stays',
  answers: 'ephemeral',
  options: [{ ...digestOption, required: true, description: 'One of this server’s digests' }],
  run: async (call, desk) => {
    const subscription = await chosen(call, desk);
    const removed = await desk.digests.remove(subscription.guildId, subscription.id);
    return words(
      removed
        ? say`Removed: ${labelOf(subscription)} in ${channelMention(subscription.channelId)}. What was posted stays.`
        : say`That digest was removed already.`,
    );
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
  permission: 'manage-guild',
  where: 'guild',
  subcommands: [add, list, remove, preview, now],
});
