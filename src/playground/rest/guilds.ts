import { refuse } from '../errors.ts';
import { ok } from '../http.ts';
import { channelPayload, guildPayload, memberPayload, rolePayload, userPayload } from '../payloads.ts';
import type { Guild } from '../records.ts';
import { type Call, param, type Route } from './route.ts';

const guildOf = (call: Call): Guild => {
  const guild = call.world.guilds.get(param(call, 'guild'));
  if (!guild) throw refuse.unknownGuild();
  return guild;
};

const memberOf = (call: Call) => {
  const id = param(call, 'user') === '@me' ? call.world.bot.id : param(call, 'user');
  const member = call.world.member(guildOf(call).id, id);
  if (!member) throw refuse.unknownMember();
  return ok(memberPayload(call.world, member));
};

const userOf = (call: Call) => {
  const user = call.world.user(param(call, 'user'));
  if (!user) throw refuse.unknownUser();
  return ok(userPayload(user));
};

const activeThreads = (call: Call) => {
  const threads = call.world.channelsOf(guildOf(call).id).filter(({ thread }) => thread && !thread.archived);
  return ok({ threads: threads.map((thread) => channelPayload(call.world, thread)), members: [], has_more: false });
};

const channels = (call: Call) => {
  const listed = call.world.channelsOf(guildOf(call).id).filter(({ thread }) => !thread);
  return ok(listed.map((channel) => channelPayload(call.world, channel)));
};

const me = (call: Call) =>
  ok({ ...userPayload(call.world.bot), mfa_enabled: false, locale: 'en-US', verified: true, email: null });

export const guildRoutes: readonly Route[] = [
  { method: 'GET', path: '/users/@me', response: 'UserPIIResponse', handle: me },
  { method: 'GET', path: '/users/:user', response: 'UserResponse', handle: userOf },
  {
    method: 'GET',
    path: '/guilds/:guild',
    response: 'GuildWithCountsResponse',
    handle: (call) => ok(guildPayload(guildOf(call))),
  },
  { method: 'GET', path: '/guilds/:guild/channels', response: 'GuildChannelResponse[]', handle: channels },
  {
    method: 'GET',
    path: '/guilds/:guild/roles',
    response: 'GuildRoleResponse[]',
    handle: (call) => ok(guildOf(call).roles.map(rolePayload)),
  },
  { method: 'GET', path: '/guilds/:guild/members/:user', response: 'GuildMemberResponse', handle: memberOf },
  { method: 'GET', path: '/guilds/:guild/threads/active', response: 'ThreadsResponse', handle: activeThreads },
];
