import {
  type Action,
  type Call,
  type Control,
  channelMention,
  customId,
  type Desk,
  defineCommand,
  type Markup,
  type Option,
  type Press,
  type Reply,
  say,
  type TextOption,
  timestamp,
  UserFault,
  userMention,
  words,
} from '../src/adapters/discord/command.ts';
import { EVENT_TYPES, isEventType, watchWords } from '../src/digests/alerts.ts';
import { RESUME_WATCH_CONTROL } from '../src/digests/identity.ts';
import { DAY_MS } from '../src/domain/instant.ts';
import type { Watch, WatchKind } from '../src/domain/watch.ts';
import { postable } from './digest-settings.ts';
import { guildOf } from './guild.ts';
import { offeredLast, offeredOf } from './offered.ts';
import { requiredText } from './since.ts';

const WHERE: readonly Option[] = [
  {
    kind: 'text',
    name: 'place',
    description: 'Only what names this place (anywhere if left out)',
    maxLength: 100,
    complete: offeredLast('actors'),
  },
  { kind: 'channel', name: 'channel', description: 'Where to tell it (your direct messages if left out)' },
];

const whereOf = ({ channelId, direct, createdBy }: Watch): Markup =>
  direct ? say`direct messages to ${userMention(createdBy)}` : channelMention(channelId);

const watchedIn = (call: Call, kind: WatchKind): string => {
  const given = requiredText(call, 'what').replaceAll(/\s+/g, ' ');
  if (kind !== 'event-type' || isEventType(given)) return given;
  throw new UserFault(`“${given}” is no type of event; choose one from the list.`);
};

/** A slip in a name would never be heard of. */
const unknownWords = ({ scope }: Call, { memory }: Desk, { kind, value }: Watch): Markup[] =>
  kind !== 'actor' || memory.actors(scope, value, 1).length > 0
    ? []
    : [say`No actor that I offer is called “${value}” so far; check the spelling if you expected one.`];

const keep = async (call: Call, desk: Desk, kind: WatchKind): Promise<Reply> => {
  const channel = call.values.channel('channel');
  const outcome = await desk.watches.add({
    guildId: guildOf(call),
    channelId: channel === null ? null : postable(channel).id,
    createdBy: call.userId,
    kind,
    value: watchedIn(call, kind),
    place: call.values.text('place')?.trim() || null,
  });
  if (outcome.kind === 'refused') throw new UserFault(`Nothing was saved: ${outcome.reason}`);
  const { watch } = outcome;
  if (outcome.kind === 'exists') return words(say`That is watched already: ${watchWords(watch)}.`);
  return words(
    ...unknownWords(call, desk, watch),
    say`Watching for ${watchWords(watch)}. What is new or changed is told in ${whereOf(watch)} as soon as it is read, a story at most once an hour.`,
    say`-# ${call.mention('watch list')} shows all of them; Mute under an alert silences it for a day.`,
  );
};

const subcommand = (kind: WatchKind, description: string, what: TextOption): Action => ({
  name: kind,
  description,
  answers: 'ephemeral',
  options: [what, ...WHERE],
  run: (call, desk) => keep(call, desk, kind),
});

const what = (description: string): TextOption => ({
  kind: 'text',
  name: 'what',
  description,
  required: true,
  maxLength: 100,
});

const actor = subcommand('actor', 'Hear at once of what somebody does or says, or what is said of them', {
  ...what('A person, organisation, country or group'),
  complete: offeredLast('actors'),
});

const topic = subcommand('topic', 'Hear at once of news about a topic', {
  ...what('Words that an article must hold'),
  complete: offeredLast('topics'),
});

const eventType = subcommand('event-type', 'Hear at once of events of a type, such as attacks or sanctions', {
  ...what('The type of event'),
  choices: Object.entries(EVENT_TYPES).map(([value, name]) => ({ name, value })),
});

const stateOf = ({ state, pausedReason, mutedUntilMs }: Watch, nowMs: number): Markup => {
  if (state === 'paused') return say` · **paused**: ${pausedReason ?? 'by hand'}`;
  return mutedUntilMs > nowMs ? say` · muted until ${timestamp(mutedUntilMs, 'f')}` : say``;
};

const list: Action = {
  name: 'list',
  description: 'What this server watches for',
  answers: 'ephemeral',
  options: [],
  run: async (call, desk) => {
    const watches = await desk.watches.list(guildOf(call));
    if (watches.length === 0)
      return words(
        say`This server watches for nothing yet.`,
        say`-# ${call.mention('watch topic')} or ${call.mention('watch actor')} adds a watch.`,
      );
    const lines = watches.map((each) => say`- ${watchWords(each)} → ${whereOf(each)}${stateOf(each, call.nowMs)}`);
    return words(say`### What this server watches for`, ...lines);
  },
};

const labelOf = (watch: Watch, channel: string | null): string => {
  if (watch.direct) return `${watchWords(watch)} (direct messages)`;
  return `${watchWords(watch)}${channel === null ? '' : ` → #${channel}`}`;
};

const remove: Action = {
  name: 'remove',
  description: 'Stop watching for something',
  answers: 'ephemeral',
  options: [
    {
      ...what('One of the things this server watches for'),
      name: 'watch',
      complete: ({ typed, guildId, desk, channelName }) =>
        offeredOf(typed, guildId === null ? [] : desk.memory.watches(guildId), (watch) =>
          labelOf(watch, channelName(watch.channelId)),
        ),
    },
  ],
  run: async (call, desk) => {
    const watch = await desk.watches.find(requiredText(call, 'watch'));
    if (watch === null || watch.guildId !== guildOf(call))
      throw new UserFault('This server watches for no such thing; choose one from the list.');
    await desk.watches.remove(watch.id);
    return words(say`No longer watching for ${watchWords(watch)}.`);
  },
};

/** In the server it belongs to who made it and its managers; in direct messages to who made it. */
const ownWatch = async (press: Press, desk: Desk): Promise<Watch | null> => {
  const watch = await desk.watches.find(press.args[0] ?? '');
  if (watch === null) return null;
  const here = press.guildId === null || press.guildId === watch.guildId;
  if (here && (watch.createdBy === press.userId || (await press.manages()))) return watch;
  throw new UserFault('Only who made this watch and the managers of its server can do that.');
};

const GONE = words(say`That watch was removed.`);

const mute: Control = {
  prefix: 'watch-mute',
  answers: 'ephemeral',
  permission: null,
  run: async (press, desk) => {
    const watch = await ownWatch(press, desk);
    if (watch === null) return GONE;
    const mutedUntilMs = press.nowMs + DAY_MS;
    await desk.watches.update(watch.id, { mutedUntilMs });
    return {
      kind: 'words',
      lines: [
        say`Muted until ${timestamp(mutedUntilMs, 'f')}: ${watchWords(watch)}. What comes meanwhile is not made up for.`,
      ],
      buttons: [{ label: 'Unmute', customId: customId('watch-unmute', watch.id) }],
    };
  },
};

const unmute: Control = {
  prefix: 'watch-unmute',
  answers: 'update',
  permission: null,
  run: async (press, desk) => {
    const watch = await ownWatch(press, desk);
    if (watch === null) return GONE;
    await desk.watches.update(watch.id, { mutedUntilMs: press.nowMs });
    return words(say`Listening again: ${watchWords(watch)}.`);
  },
};

const resume: Control = {
  prefix: RESUME_WATCH_CONTROL,
  answers: 'update',
  permission: null,
  run: async (press, desk) => {
    const watch = await ownWatch(press, desk);
    if (watch === null) return GONE;
    const { nowMs } = press;
    const active = { state: 'active', pausedReason: null, activeSinceMs: nowMs, coveredUntilMs: nowMs } as const;
    await desk.watches.update(watch.id, active);
    return words(say`Resumed: watching for ${watchWords(watch)} in ${whereOf(watch)}.`);
  },
};

export const watch = defineCommand({
  name: 'watch',
  description: 'Hear of an actor, a topic or a type of event as soon as it is read',
  permission: 'configure',
  where: 'guild',
  subcommands: [actor, topic, eventType, list, remove],
  controls: [mute, unmute, resume],
});
