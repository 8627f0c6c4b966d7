import type { APIApplicationCommand, APIMessage, ChannelType } from 'discord-api-types/v10';

/** What the playground keeps. Ids are snowflakes; moments are ISO 8601 in UTC. */
export type User = { readonly id: string; readonly username: string; readonly name: string; readonly bot: boolean };

export type Role = {
  readonly id: string;
  readonly name: string;
  /** A bit set, as a decimal number. */
  readonly permissions: string;
  readonly color: number;
  readonly mentionable: boolean;
};

export type Member = {
  readonly guildId: string;
  readonly userId: string;
  readonly roles: readonly string[];
  readonly joinedAt: string;
};

/** `roles` begins with @everyone, whose id is the guild's. */
export type Guild = {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly locale: string;
  readonly roles: readonly Role[];
};

/** `type` 0: of a role, 1: of a member. */
export type Overwrite = {
  readonly id: string;
  readonly type: 0 | 1;
  readonly allow: string;
  readonly deny: string;
};

export type Thread = {
  readonly ownerId: string;
  readonly archived: boolean;
  readonly createdAt: string;
  readonly autoArchiveMinutes: number;
};

export type Channel = {
  readonly id: string;
  readonly guildId: string | null;
  readonly type: ChannelType;
  readonly name: string;
  readonly topic: string | null;
  readonly position: number;
  readonly parentId: string | null;
  readonly overwrites: readonly Overwrite[];
  /** The people of a direct message; empty in guilds. */
  readonly recipients: readonly string[];
  readonly thread: Thread | null;
};

export type Message = {
  readonly message: APIMessage;
  /** The one person who sees it; null: everyone. */
  readonly visibleTo: string | null;
};

export type Command = APIApplicationCommand;

export type Attachment = {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
};
