import { PermissionFlagsBits as Bits, ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild, Member, Overwrite, Role, User } from './records.ts';

/** The application that the bot logs in as. */
export type Application = { readonly id: string; readonly name: string; readonly token: string };

export type Seed = {
  readonly application: Application;
  readonly bot: User;
  readonly users: readonly User[];
  readonly guilds: readonly Guild[];
  readonly channels: readonly Channel[];
  readonly members: readonly Member[];
};

export const IDS = {
  application: '1100000000000000001',
  owner: '1100000000000000010',
  admin: '1100000000000000011',
  member: '1100000000000000012',
  guild: '1100000000000000100',
  adminRole: '1100000000000000101',
  readerRole: '1100000000000000102',
  botRole: '1100000000000000103',
  general: '1100000000000000201',
  briefings: '1100000000000000202',
  announcements: '1100000000000000203',
  forum: '1100000000000000204',
  staff: '1100000000000000205',
} as const;

const JOINED = '2026-01-05T09:00:00.000Z';

const EVERYONE =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.SendMessagesInThreads |
  Bits.CreatePublicThreads |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.ReadMessageHistory |
  Bits.AddReactions |
  Bits.UseApplicationCommands;

const role = (id: string, name: string, permissions: bigint, color = 0): Role => ({
  id,
  name,
  permissions: String(permissions),
  color,
  mentionable: id !== IDS.guild,
});

/** A channel of a guild. */
export const guildChannel = (
  guildId: string,
  channel: Pick<Channel, 'id' | 'type' | 'name'> & Partial<Channel>,
): Channel => ({
  guildId,
  topic: null,
  position: 0,
  parentId: null,
  overwrites: [],
  recipients: [],
  thread: null,
  ...channel,
});

const hiddenFromEveryone = (guildId: string): Overwrite[] => [
  { id: guildId, type: 0, allow: '0', deny: String(Bits.ViewChannel) },
];

const CHANNELS: readonly (Pick<Channel, 'id' | 'type' | 'name'> & Partial<Channel>)[] = [
  { id: IDS.general, type: ChannelType.GuildText, name: 'general', topic: 'Ask the bot anything: type /' },
  { id: IDS.briefings, type: ChannelType.GuildText, name: 'briefings', topic: 'Digests arrive here' },
  {
    id: IDS.announcements,
    type: ChannelType.GuildAnnouncement,
    name: 'announcements',
    topic: 'Published to followers',
  },
  { id: IDS.forum, type: ChannelType.GuildForum, name: 'forum', topic: 'One post a story' },
  {
    id: IDS.staff,
    type: ChannelType.GuildText,
    name: 'staff',
    topic: 'The bot cannot see this channel',
    overwrites: [
      ...hiddenFromEveryone(IDS.guild),
      { id: IDS.adminRole, type: 0, allow: String(Bits.ViewChannel), deny: '0' },
    ],
  },
];

/** One guild, five channels, a person who may manage it, one who may not, and the bot. */
export const defaultSeed = (): Seed => {
  const bot = { id: IDS.application, username: 'sitrep', name: 'sitrep', bot: true };
  const member = (userId: string, roles: readonly string[]): Member => ({
    guildId: IDS.guild,
    userId,
    roles,
    joinedAt: JOINED,
  });
  return {
    application: { id: IDS.application, name: 'sitrep', token: 'playground' },
    bot,
    users: [
      { id: IDS.owner, username: 'owner', name: 'Owner', bot: false },
      { id: IDS.admin, username: 'you', name: 'You', bot: false },
      { id: IDS.member, username: 'mira', name: 'Mira', bot: false },
    ],
    guilds: [
      {
        id: IDS.guild,
        name: 'Sitrep Playground',
        ownerId: IDS.owner,
        locale: 'en-US',
        roles: [
          role(IDS.guild, '@everyone', EVERYONE),
          role(IDS.adminRole, 'Admin', Bits.ManageGuild | Bits.ManageChannels | Bits.ManageMessages, 0xe67e22),
          role(IDS.readerRole, 'Readers', 0n, 0x3498db),
          role(IDS.botRole, 'sitrep', EVERYONE | Bits.ManageMessages, 0x5865f2),
        ],
      },
    ],
    channels: CHANNELS.map((channel, position) => guildChannel(IDS.guild, { ...channel, position })),
    members: [
      member(IDS.owner, []),
      member(IDS.admin, [IDS.adminRole]),
      member(IDS.member, [IDS.readerRole]),
      member(IDS.application, [IDS.botRole]),
    ],
  };
};
