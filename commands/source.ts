import {
  type Action,
  type Call,
  type Desk,
  defineCommand,
  type Markup,
  say,
  type TextOption,
  timestamp,
  UserFault,
  words,
} from '../src/adapters/discord/command.ts';
import { inArticles } from '../src/domain/counted.ts';
import type { Source } from '../src/domain/source.ts';
import { guildOf } from './guild.ts';
import { offeredOf } from './offered.ts';
import { requiredText } from './since.ts';

const labelOf = ({ title, url }: Pick<Source, 'title' | 'url'>): string => (title === null ? url : `${title} (${url})`);

const feedOption: TextOption = {
  kind: 'text',
  name: 'feed',
  description: 'One of this server’s feeds',
  required: true,
  maxLength: 300,
  complete: ({ typed, guildId, desk }) =>
    offeredOf(typed, guildId === null ? [] : desk.memory.sources(guildId), labelOf),
};

/** By id, or by address for those who type it. */
const chosenSource = async (call: Call, desk: Desk): Promise<Source> => {
  const given = requiredText(call, 'feed');
  const sources = await desk.sources.list(guildOf(call));
  const source = sources.find(({ id, url }) => id === given || url === given);
  if (source === undefined) throw new UserFault(`This server has no feed “${given}”. /source list shows those it has.`);
  return source;
};

const stateOf = ({ fault, checkedAtMs }: Source): Markup => {
  if (checkedAtMs === null) return say`not checked yet`;
  return fault === null
    ? say`checked ${timestamp(checkedAtMs, 'R')}`
    : say`**failing**: ${fault} (checked ${timestamp(checkedAtMs, 'R')})`;
};

const add: Action = {
  name: 'add',
  description: 'Add a feed (RSS, Atom, RDF or JSON Feed) whose articles only this server reads',
  answers: 'ephemeral',
  options: [
    {
      kind: 'text',
      name: 'url',
      description: 'The feed’s address, such as https://example.org/feed.xml',
      required: true,
      maxLength: 1000,
    },
  ],
  run: async (call, desk) => {
    const url = requiredText(call, 'url');
    const parsed = URL.parse(url);
    if (parsed === null || !/^https?:$/.test(parsed.protocol))
      throw new UserFault(`“${url}” is no web address; give one that begins with https:// or http://.`);
    const outcome = await desk.sources.add(guildOf(call), parsed.href, call.userId);
    if (outcome.kind === 'refused') throw new UserFault(`The feed was not added: ${outcome.reason}`);
    return outcome.kind === 'exists'
      ? words(say`This server has that feed already: ${labelOf(outcome.source)}.`)
      : words(
          say`Added ${labelOf(outcome.source)}: ${inArticles(outcome.articles)} read.`,
          say`-# It is looked at regularly from now on; ${call.mention('source list')} shows how it fares.`,
        );
  },
};

const list: Action = {
  name: 'list',
  description: 'The feeds of this server and how they fare',
  answers: 'ephemeral',
  options: [],
  run: async (call, desk) => {
    const sources = await desk.sources.list(guildOf(call));
    if (sources.length === 0)
      return words(
        say`This server has no feeds of its own; it reads what the operator stored.`,
        say`-# ${call.mention('source add')} adds one.`,
      );
    return words(
      say`### Feeds of this server`,
      ...sources.map((source) => say`- ${labelOf(source)} · ${inArticles(source.articles)} · ${stateOf(source)}`),
    );
  },
};

const remove: Action = {
  name: 'remove',
  description: 'Stop reading a feed; what was read from it stays stored',
  answers: 'ephemeral',
  options: [feedOption],
  run: async (call, desk) => {
    const source = await chosenSource(call, desk);
    const removed = await desk.sources.remove(guildOf(call), source.id);
    return words(
      removed ? say`Removed ${labelOf(source)}. Its articles stay stored.` : say`That feed was removed already.`,
    );
  },
};

const check: Action = {
  name: 'check',
  description: 'Look at a feed now and say what came of it',
  answers: 'ephemeral',
  options: [feedOption],
  run: async (call, desk) => {
    const source = await chosenSource(call, desk);
    const outcome = await desk.sources.check(guildOf(call), source.id);
    switch (outcome.kind) {
      case 'unknown':
        return words(say`That feed was removed already.`);
      case 'failed':
        return words(say`${labelOf(outcome.source)} could not be read: ${outcome.reason}`);
      case 'checked':
        return words(say`${labelOf(outcome.source)} answers; ${inArticles(outcome.articles)} new or changed.`);
    }
  },
};

export const source = defineCommand({
  name: 'source',
  description: 'The feeds that this server reads besides the operator’s articles',
  permission: 'configure',
  where: 'guild',
  subcommands: [add, list, remove, check],
});
