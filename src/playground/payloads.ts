import type { APIUser, UserFlags } from 'discord-api-types/v10';
import type { Channel, Guild, Member, Role, User } from './records.ts';
import type { World } from './world.ts';

/** Records in the shapes that Discord sends. */

/** A user object of Discord’s API v10. */
export const userPayload = (user: User): APIUser => ({ ...userFields(user), primary_guild: null });

const NO_FLAGS = 0 as UserFlags;

const userFields = (user: User) => ({
  id: user.id,
  username: user.username,
  global_name: user.bot ? null : user.name,
  discriminator: user.bot ? '0001' : '0',
  avatar: null,
  public_flags: NO_FLAGS,
  flags: NO_FLAGS,
  bot: user.bot,
});

/** A role object of Discord’s API v10; `position` counts from @everyone at 0. */
export const rolePayload = (role: Role, position: number): Record<string, unknown> => ({
  ...role,
  position,
  colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: false,
  icon: null,
  unicode_emoji: null,
  flags: 0,
});

/** Without `user`, as in message and interaction events of the gateway, where it stands beside. */
export const memberFields = (member: Member): Record<string, unknown> => ({
  roles: member.roles,
  joined_at: member.joinedAt,
  nick: null,
  avatar: null,
  banner: null,
  communication_disabled_until: null,
  premium_since: null,
  flags: 0,
  pending: false,
  mute: false,
  deaf: false,
});

/** A guild member object of Discord’s API v10; without `user` where the world has none of that id. */
export const memberPayload = (world: World, member: Member): Record<string, unknown> => {
  const user = world.user(member.userId);
  return { ...memberFields(member), ...(user && { user: userPayload(user) }) };
};

const threadFields = (world: World, channel: Channel): Record<string, unknown> => {
  if (!channel.thread) return {};
  const { ownerId, archived, createdAt, autoArchiveMinutes } = channel.thread;
  const count = world.messages(channel.id).length;
  return {
    owner_id: ownerId,
    message_count: count,
    total_message_sent: count,
    member_count: 1,
    thread_metadata: {
      archived,
      locked: false,
      archive_timestamp: createdAt,
      create_timestamp: createdAt,
      auto_archive_duration: autoArchiveMinutes,
    },
  };
};

/** A channel or thread object of Discord’s API v10, with its newest message’s id. */
export const channelPayload = (world: World, channel: Channel): Record<string, unknown> => {
  const base = {
    id: channel.id,
    type: channel.type,
    flags: 0,
    last_message_id: world.messages(channel.id).at(-1)?.message.id ?? null,
  };
  if (channel.guildId === null) {
    const people = channel.recipients.flatMap((id) => world.user(id) ?? []);
    return { ...base, recipients: people.map(userPayload) };
  }
  return {
    ...base,
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
    ...(channel.thread
      ? threadFields(world, channel)
      : {
          topic: channel.topic,
          position: channel.position,
          nsfw: false,
          permission_overwrites: channel.overwrites,
          ...(channel.type === 15 && { available_tags: [], default_forum_layout: 0 }),
        }),
  };
};

const GUILD_DEFAULTS = {
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  features: ['COMMUNITY', 'NEWS'],
  banner: null,
  application_id: null,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  default_message_notifications: 1,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_presences: null,
  max_members: 250_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  premium_progress_bar_enabled: false,
  nsfw: false,
  nsfw_level: 0,
  emojis: [],
  stickers: [],
  incidents_data: null,
} as const;

/** A guild object of Discord’s API v10 without its channels, members and roles, which only some answers hold. */
export const guildPayload = (guild: Guild): Record<string, unknown> => ({
  ...GUILD_DEFAULTS,
  id: guild.id,
  name: guild.name,
  owner_id: guild.ownerId,
  preferred_locale: guild.locale,
  roles: guild.roles.map(rolePayload),
});

/** GUILD_CREATE: the guild with all that the bot may see of it. */
export const guildCreatePayload = (world: World, guild: Guild): Record<string, unknown> => {
  const channels = world.channelsOf(guild.id);
  const members = world.members(guild.id);
  return {
    ...guildPayload(guild),
    joined_at: world.member(guild.id, world.bot.id)?.joinedAt ?? world.isoNow(),
    large: false,
    unavailable: false,
    member_count: members.length,
    members: members.map((member) => memberPayload(world, member)),
    channels: channels.filter(({ thread }) => !thread).map((channel) => channelPayload(world, channel)),
    threads: channels.filter(({ thread }) => thread).map((channel) => channelPayload(world, channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
};

/** The bot’s own application object of Discord’s API v10. */
export const applicationPayload = (world: World): Record<string, unknown> => ({
  id: world.application.id,
  name: world.application.name,
  icon: null,
  description: 'Runs on this machine only.',
  type: null,
  flags: 0,
  flags_new: '0',
  verify_key: '0'.repeat(64),
  redirect_uris: [],
  interactions_endpoint_url: null,
  role_connections_verification_url: null,
  bot: userPayload(world.bot),
  bot_public: false,
  owner: userPayload([...world.users.values()][0] ?? world.bot),
  approximate_guild_count: world.guilds.size,
  approximate_user_install_count: 0,
  approximate_user_authorization_count: 0,
  explicit_content_filter: 0,
  team: null,
  eligible_oauth2_scopes: [],
});
