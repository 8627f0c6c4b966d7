import {
  type AutocompleteInteraction,
  type BaseInteraction,
  ChannelType,
  type ChatInputCommandInteraction,
  ComponentType,
  type Message,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import { scopeOf } from '../../digests/scope.ts';
import type { Tell } from '../../ports.ts';
import {
  type Call,
  type ChannelValue,
  commandMention,
  type Desk,
  type MessageCall,
  type Place,
  type Press,
  type RoleValue,
} from './command.ts';
import { mayConfigure } from './permission.ts';

/** Ids of the registered commands by name; empty until Discord has answered. */
export type CommandIds = () => ReadonlyMap<string, string>;

const placeOf = (interaction: BaseInteraction, desk: Desk): Place => ({
  interactionId: interaction.id,
  guildId: interaction.guildId,
  channelId: interaction.channelId,
  userId: interaction.user.id,
  scope: scopeOf(interaction.guildId),
  nowMs: desk.clock.now(),
});

const THREADS: ReadonlySet<number> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** What posting a digest, and looking for it again, takes; in the words of Discord's own settings. */
const neededIn = (channelType: number): readonly (readonly [bigint, string])[] => [
  [PermissionFlagsBits.ViewChannel, 'View Channel'],
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
  THREADS.has(channelType)
    ? [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads']
    : [PermissionFlagsBits.SendMessages, channelType === ChannelType.GuildForum ? 'Create Posts' : 'Send Messages'],
];

const missingIn = (channelType: number, held: Readonly<PermissionsBitField> | null): string[] =>
  neededIn(channelType).flatMap(([flag, name]) => (held?.has(flag) === true ? [] : [name]));

type OptionChannel = NonNullable<ReturnType<ChatInputCommandInteraction['options']['getChannel']>>;

/** Discord sends the bot's permissions with the channel; what the client knows of the server stands in where it does not. */
const heldIn = (
  channel: OptionChannel,
  interaction: ChatInputCommandInteraction,
): Readonly<PermissionsBitField> | null => {
  if ('appPermissions' in channel && channel.appPermissions !== null) return channel.appPermissions;
  const me = interaction.guild?.members.me ?? null;
  return me !== null && 'permissionsFor' in channel ? channel.permissionsFor(me) : null;
};

const channelValue = (interaction: ChatInputCommandInteraction, name: string): ChannelValue | null => {
  const channel = interaction.options.getChannel(name);
  if (channel === null) return null;
  const held = heldIn(channel, interaction);
  return {
    id: channel.id,
    name: channel.name ?? 'channel',
    missing: missingIn(channel.type, held),
    mentionsAnyRole: held?.has(PermissionFlagsBits.MentionEveryone) === true,
    isForum: channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia,
  };
};

const roleValue = ({ options, guildId }: ChatInputCommandInteraction, name: string): RoleValue | null => {
  const role = options.getRole(name);
  if (role === null) return null;
  return { id: role.id, name: role.name, everyone: role.id === guildId, mentionable: role.mentionable };
};

type CallDeps = { readonly desk: Desk; readonly commandIds: CommandIds; readonly tell: Tell };

/** A slash command as plain data. */
export const callOf = (interaction: ChatInputCommandInteraction, { desk, commandIds, tell }: CallDeps): Call => ({
  ...placeOf(interaction, desk),
  tell,
  values: {
    text: (name) => interaction.options.getString(name),
    whole: (name) => interaction.options.getInteger(name),
    channel: (name) => channelValue(interaction, name),
    role: (name) => roleValue(interaction, name),
  },
  mention: (path) => commandMention(path, commandIds().get(path.split(' ')[0] ?? '') ?? null),
});

const fieldOf = (interaction: MessageComponentInteraction | ModalSubmitInteraction, name: string): string | null => {
  const field = interaction.isModalSubmit() ? interaction.fields.fields.get(name) : undefined;
  return field !== undefined && 'value' in field && typeof field.value === 'string' ? field.value : null;
};

/** A button, a select or a form as plain data. */
export const pressOf = (
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  args: readonly string[],
  desk: Desk,
): Press => ({
  ...placeOf(interaction, desk),
  args,
  chosen: interaction.isMessageComponent() && interaction.isAnySelectMenu() ? interaction.values : [],
  field: (name) => fieldOf(interaction, name),
  manages: () => mayConfigure(interaction, desk),
});

/** The words that called: "digest add". */
export const pathOf = (interaction: ChatInputCommandInteraction | AutocompleteInteraction): string =>
  [interaction.commandName, interaction.options.getSubcommand(false)].filter((part) => part !== null).join(' ');

/** Text of components stands in text displays, however deep. */
const textsIn = (component: unknown): string[] => {
  if (typeof component !== 'object' || component === null) return [];
  if ('type' in component && component.type === ComponentType.TextDisplay && 'content' in component)
    return [String(component.content)];
  return 'components' in component && Array.isArray(component.components) ? component.components.flatMap(textsIn) : [];
};

const textOf = ({ content, embeds, components }: Message): string =>
  [
    content,
    ...embeds.flatMap(({ title, description }) => [title, description]),
    ...components.flatMap((component) => textsIn(component.toJSON())),
  ]
    .filter((part) => part !== null && part !== '')
    .join('\n\n');

/** A message command as plain data. */
export const messageCallOf = (
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
  tell: Tell,
): MessageCall => ({
  ...placeOf(interaction, desk),
  tell,
  text: textOf(interaction.targetMessage),
});
