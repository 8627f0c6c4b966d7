/** What the server tells the page. */

export type User = { readonly id: string; readonly username: string; readonly name: string; readonly bot: boolean };
export type Role = { readonly id: string; readonly name: string; readonly color: number };
export type Guild = { readonly id: string; readonly name: string; readonly roles: readonly Role[] };
export type Channel = {
  readonly id: string;
  readonly guildId: string | null;
  readonly type: number;
  readonly name: string;
  readonly topic: string | null;
  readonly position: number;
  readonly parentId: string | null;
  readonly thread: boolean;
  readonly mayWrite: boolean;
};
export type Choice = { readonly name: string; readonly value: string | number };
export type Option = {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly options?: readonly Option[];
  readonly choices?: readonly Choice[];
  readonly autocomplete?: boolean;
  readonly channel_types?: readonly number[];
  readonly min_value?: number;
  readonly max_value?: number;
};
export type Command = Option & { readonly id: string };
export type Clock = { readonly nowMs: number; readonly offsetMs: number };
export type View = {
  readonly me: string;
  readonly bot: User;
  readonly connected: boolean;
  readonly people: readonly User[];
  readonly guilds: readonly Guild[];
  readonly channels: readonly Channel[];
  readonly commands: { readonly guild: readonly Command[]; readonly direct: readonly Command[] };
  readonly clock: Clock;
};

export type Media = {
  readonly url: string;
  readonly width?: number | null;
  readonly height?: number | null;
  readonly content_type?: string | null;
};
export type Emoji = { readonly id?: string | null; readonly name?: string | null };
export type SelectOption = {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly emoji?: Emoji;
  readonly default?: boolean;
};
export type Component = {
  readonly type: number;
  readonly custom_id?: string;
  readonly content?: string;
  readonly label?: string;
  readonly description?: string | null;
  readonly style?: number;
  readonly url?: string;
  readonly emoji?: Emoji;
  readonly disabled?: boolean;
  readonly spoiler?: boolean;
  readonly accent_color?: number | null;
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly items?: readonly { readonly media: Media; readonly description: string | null; readonly spoiler: boolean }[];
  readonly media?: Media;
  readonly file?: Media;
  readonly name?: string | null;
  readonly size?: number | null;
  readonly divider?: boolean;
  readonly spacing?: number;
  readonly placeholder?: string;
  readonly options?: readonly SelectOption[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly channel_types?: readonly number[];
  readonly default_values?: readonly { readonly id: string }[];
  readonly required?: boolean;
  readonly value?: string;
  readonly min_length?: number;
  readonly max_length?: number;
};
export type Embed = {
  readonly title?: string;
  readonly description?: string;
  readonly url?: string;
  readonly color?: number;
  readonly timestamp?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string; readonly inline: boolean }[];
  readonly author?: { readonly name?: string; readonly url?: string };
  readonly footer?: { readonly text?: string };
  readonly image?: Media;
  readonly thumbnail?: Media;
};
export type Attachment = Media & {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly description?: string;
};
export type Message = {
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly flags: number;
  readonly type: number;
  readonly author: {
    readonly id: string;
    readonly username: string;
    readonly global_name: string | null;
    readonly bot?: boolean;
  };
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly attachments: readonly Attachment[];
  readonly interaction?: { readonly name: string; readonly user: { readonly id: string } };
  readonly message_reference?: { readonly message_id: string };
};
export type Modal = { readonly custom_id: string; readonly title: string; readonly components: readonly Component[] };
export type InteractionNews = {
  readonly id: string;
  readonly channelId: string;
  readonly sourceId: string | null;
  readonly state: { readonly kind: string; readonly modal?: Modal };
};

export const Flag = { Crossposted: 1, SuppressEmbeds: 4, Ephemeral: 64, Loading: 128, V2: 1 << 15 } as const;
export const Kind = {
  Row: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  Text: 10,
  Thumbnail: 11,
  Gallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
} as const;
export const Opt = {
  Subcommand: 1,
  Group: 2,
  Text: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
} as const;
