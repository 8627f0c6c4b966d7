import { channelPayload, memberFields, rolePayload, userPayload } from './payloads.ts';
import type { Channel } from './records.ts';
import type { World } from './world.ts';

/**
 * `resolved` of an interaction: the users, members, roles and channels that its ids name. A channel carries the
 * person's permissions there and the bot's (`app_permissions`). Ids that name nothing are left out.
 */
export const resolve = (
  { world, userId, channel }: { readonly world: World; readonly userId: string; readonly channel: Channel },
  ids: readonly string[],
): Record<string, Record<string, unknown>> => {
  const guild = world.guilds.get(channel.guildId ?? '');
  const users = ids.flatMap((id) => world.user(id) ?? []);
  const members = ids.flatMap((id) => (guild && world.member(guild.id, id)) ?? []);
  const roles = (guild?.roles ?? []).map(rolePayload).filter((role) => ids.includes(String(role.id)));
  const channels = ids.flatMap((id) => world.channels.get(id) ?? []);
  return keepFilled({
    users: Object.fromEntries(users.map((user) => [user.id, userPayload(user)])),
    members: Object.fromEntries(members.map((member) => [member.userId, withPermissions(world, channel, member)])),
    roles: Object.fromEntries(roles.map((role) => [String(role.id), role])),
    channels: Object.fromEntries(channels.map((found) => [found.id, partialChannel(world, userId, found)])),
  });
};

const withPermissions = (world: World, channel: Channel, member: Parameters<typeof memberFields>[0]) => {
  const { mute, deaf, ...fields } = memberFields(member);
  return { ...fields, permissions: String(world.permissions(member.userId, channel)) };
};

const partialChannel = (world: World, userId: string, channel: Channel): Record<string, unknown> => ({
  ...channelPayload(world, channel),
  permissions: String(world.permissions(userId, channel)),
  app_permissions: String(world.permissions(world.bot.id, channel)),
});

const keepFilled = (parts: Record<string, Record<string, unknown>>): Record<string, Record<string, unknown>> =>
  Object.fromEntries(Object.entries(parts).filter(([, entries]) => Object.keys(entries).length > 0));
