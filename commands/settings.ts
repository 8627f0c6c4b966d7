import {
  type Action,
  channelMention,
  defineCommand,
  type Markup,
  roleMention,
  say,
  UserFault,
  words,
} from '../src/adapters/discord/command.ts';
import type { GuildSettings } from '../src/domain/guild.ts';
import { postable } from './digest-settings.ts';
import { guildOf } from './guild.ts';

const managersLine = ({ managersRole }: GuildSettings): Markup =>
  managersRole === null
    ? say`Managers: whoever has Manage Server.`
    : say`Managers: whoever has Manage Server or ${roleMention(managersRole)}.`;

const logLine = ({ logChannel }: GuildSettings): Markup =>
  logChannel === null
    ? say`Log channel: none; what managers should know goes to whoever made the digest, in a direct message.`
    : say`Log channel: ${channelMention(logChannel)}.`;

const show: Action = {
  name: 'show',
  description: 'Who may configure the bot here, and where it reports',
  answers: 'ephemeral',
  options: [],
  run: async (call, desk) => {
    const settings = await desk.settings.of(guildOf(call));
    return words(say`### Settings of this server`, managersLine(settings), logLine(settings));
  },
};

const managers: Action = {
  name: 'managers',
  description: 'Let a role configure digests, watches and feeds; without a role: Manage Server only',
  answers: 'ephemeral',
  options: [{ kind: 'role', name: 'role', description: 'The role (nobody but Manage Server if left out)' }],
  run: async (call, desk) => {
    const role = call.values.role('role');
    if (role?.everyone === true)
      throw new UserFault('Everybody has that role, so it would let anybody change the digests. Choose another.');
    const settings = { ...(await desk.settings.of(guildOf(call))), managersRole: role?.id ?? null };
    await desk.settings.put(settings);
    return words(say`Saved. ${managersLine(settings)}`);
  },
};

const log: Action = {
  name: 'log',
  description: 'Where readers’ reports and pauses are told; without a channel: direct messages',
  answers: 'ephemeral',
  options: [{ kind: 'channel', name: 'channel', description: 'A channel of the managers (none if left out)' }],
  run: async (call, desk) => {
    const given = call.values.channel('channel');
    if (given?.isForum === true)
      throw new UserFault(`#${given.name} is a forum; choose a channel that takes messages. Nothing was saved.`);
    const logChannel = given === null ? null : postable(given).id;
    const settings = { ...(await desk.settings.of(guildOf(call))), logChannel };
    await desk.settings.put(settings);
    return words(say`Saved. ${logLine(settings)}`);
  },
};

/** Only Manage Server names the managers: a role cannot hand itself on. */
export const settings = defineCommand({
  name: 'settings',
  description: 'Who may configure the bot in this server, and where it reports',
  permission: 'manage-guild',
  where: 'guild',
  subcommands: [show, managers, log],
});
