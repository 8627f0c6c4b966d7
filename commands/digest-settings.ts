import {
  type Call,
  type ChannelValue,
  type Desk,
  type DigestDraft,
  type Option,
  type RoleValue,
  UserFault,
} from '../src/adapters/discord/command.ts';
import { FEWEST_BRIEF_WORDS, MOST_BRIEF_WORDS } from '../src/briefing/length.ts';
import type { Filter, Subscription } from '../src/domain/subscription.ts';
import { guildOf } from './guild.ts';
import { languageIn, languageOption } from './language.ts';
import { offeredLast } from './offered.ts';
import { parseDays, parseTime, parseZone, zonesLike } from './schedule.ts';
import { requiredText } from './since.ts';

const WORDS = 200;
const MOST_NAMED = 10;
const MOST_ORIGINS = 10;

/** What may be set when a digest is made and changed later. */
export const SETTINGS: readonly Option[] = [
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
    complete: offeredLast('topics'),
  },
  {
    kind: 'text',
    name: 'actors',
    description: 'Only what names one of these; several with commas',
    maxLength: 200,
    complete: offeredLast('actors'),
  },
  {
    kind: 'text',
    name: 'places',
    description: 'Only what names one of these; several with commas',
    maxLength: 200,
    complete: offeredLast('actors'),
  },
  {
    kind: 'text',
    name: 'publishers',
    description: 'Only what these published, as /library spells them; several with commas',
    maxLength: 200,
    complete: offeredLast('publishers'),
  },
  {
    kind: 'whole',
    name: 'length',
    description: `Length in words (${WORDS} if left out)`,
    min: FEWEST_BRIEF_WORDS,
    max: MOST_BRIEF_WORDS,
  },
  {
    kind: 'whole',
    name: 'origins',
    description: 'Only stories that rest on at least so many independent reports (1 if left out)',
    min: 1,
    max: MOST_ORIGINS,
  },
  languageOption,
  { kind: 'role', name: 'role', description: 'A role to notify with each digest (nobody if left out)' },
  {
    kind: 'text',
    name: 'quiet',
    description: 'When nothing changed (post nothing if left out)',
    choices: [
      { name: 'post nothing', value: 'skip' },
      { name: 'say so in one line', value: 'note' },
    ],
  },
];

/** Before it is saved: a digest that cannot be posted helps nobody. */
export const postable = (channel: ChannelValue | null): ChannelValue => {
  if (channel === null) throw new UserFault('Choose the channel to post in.');
  if (channel.missing.length > 0)
    throw new UserFault(
      `I cannot post in #${channel.name} yet: I lack ${channel.missing.join(', ')} there. Give me that in the channel’s permissions, then try again. Nothing was saved.`,
    );
  return channel;
};

const namesIn = (text: string): string[] => {
  const names = text.split(/[,;]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))].slice(0, MOST_NAMED);
};

const filterOf = ({ values }: Call, old: Filter): Filter => {
  const names = (option: string, before: readonly string[]): readonly string[] => {
    const given = values.text(option);
    return given === null ? before : namesIn(given);
  };
  return {
    topics: names('topic', old.topics),
    actors: names('actors', old.actors),
    places: names('places', old.places),
    publishers: names('publishers', old.publishers),
    minOrigins: values.whole('origins') ?? old.minOrigins,
  };
};

/** A mention that notifies nobody is worse than none. */
const notifiable = (role: RoleValue | null, channel: ChannelValue | null, old: string | null): string | null => {
  if (role === null) return old;
  if (role.everyone) throw new UserFault('A digest never notifies everybody. Choose a role that people may take.');
  if (role.mentionable || channel?.mentionsAnyRole === true) return role.id;
  throw new UserFault(
    `I cannot notify @${role.name}: allow anyone to mention that role in its settings, or give me Mention @everyone, @here and All Roles in the channel. Nothing was saved.`,
  );
};

const quietOf = (given: string | null, old: Subscription['quiet']): Subscription['quiet'] =>
  given === 'skip' || given === 'note' ? given : old;

const EVERYTHING: Filter = { topics: [], actors: [], places: [], publishers: [], minOrigins: 1 };

/** @throws {UserFault} for what cannot be made out, and for a channel that cannot be posted in. */
export const draftOf = (call: Call, desk: Desk): DigestDraft => ({
  guildId: guildOf(call),
  channelId: postable(call.values.channel('channel')).id,
  language: languageIn(call),
  mentionRole: notifiable(call.values.role('role'), call.values.channel('channel'), null),
  createdBy: call.userId,
  time: parseTime(requiredText(call, 'time')),
  zone: parseZone(call.values.text('zone') ?? desk.defaultZone),
  days: parseDays(call.values.text('days') ?? 'every day'),
  filter: filterOf(call, EVERYTHING),
  words: call.values.whole('length') ?? WORDS,
  quiet: quietOf(call.values.text('quiet'), 'skip'),
});

/** What an edit can set back; the rest can only be changed. */
export const SET_BACK: Option = {
  kind: 'text',
  name: 'clear',
  description: 'Take one restriction away',
  choices: ['topic', 'actors', 'places', 'publishers', 'language', 'role'].map((name) => ({ name, value: name })),
};

const setBack = (what: string | null, old: Subscription): Subscription => {
  if (what === 'language') return { ...old, language: null };
  if (what === 'role') return { ...old, mentionRole: null };
  const field = what === 'topic' ? 'topics' : what;
  return field === null ? old : { ...old, filter: { ...old.filter, [field]: [] } };
};

/**
 * The digest with what was given in place of what it had.
 * @throws {UserFault} as `draftOf` does.
 */
export const editedBy = (call: Call, given: Subscription): Subscription => {
  const { values } = call;
  const old = setBack(values.text('clear'), given);
  const [channel, time, zone, days] = [
    values.channel('channel'),
    values.text('time'),
    values.text('zone'),
    values.text('days'),
  ];
  return {
    ...old,
    channelId: channel === null ? old.channelId : postable(channel).id,
    time: time === null ? old.time : parseTime(time),
    zone: zone === null ? old.zone : parseZone(zone),
    days: days === null ? old.days : parseDays(days),
    filter: filterOf(call, old.filter),
    words: values.whole('length') ?? old.words,
    language: languageIn(call) ?? old.language,
    mentionRole: notifiable(values.role('role'), channel, old.mentionRole),
    quiet: quietOf(values.text('quiet'), old.quiet),
    activeSinceMs: call.nowMs,
  };
};
