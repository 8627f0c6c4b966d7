import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Action, type Command, isMessageCommand, type Option, type TextOption } from './command.ts';

export type Definition =
  | RESTPostAPIChatInputApplicationCommandsJSONBody
  | RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Channels that a digest can be posted in. */
const POSTABLE = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

const textDefinition = (option: TextOption): APIApplicationCommandBasicOption => {
  const base = {
    type: ApplicationCommandOptionType.String as const,
    name: option.name,
    description: option.description,
    required: option.required ?? false,
    ...(option.minLength === undefined ? {} : { min_length: option.minLength }),
    ...(option.maxLength === undefined ? {} : { max_length: option.maxLength }),
  };
  if (option.complete !== undefined) return { ...base, autocomplete: true };
  return option.choices === undefined ? base : { ...base, choices: [...option.choices] };
};

const optionDefinition = (option: Option): APIApplicationCommandBasicOption => {
  const { name, description, required = false } = option;
  switch (option.kind) {
    case 'text':
      return textDefinition(option);
    case 'whole':
      return {
        type: ApplicationCommandOptionType.Integer,
        name,
        description,
        required,
        min_value: option.min,
        max_value: option.max,
      };
    case 'role':
      return { type: ApplicationCommandOptionType.Role, name, description, required };
    case 'channel':
      return { type: ApplicationCommandOptionType.Channel, name, description, required, channel_types: [...POSTABLE] };
  }
};

const subcommand = ({ name, description, options }: Action): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  description,
  options: options.map(optionDefinition),
});

const places = ({ where }: Command): Pick<Definition, 'contexts' | 'integration_types'> =>
  where === 'guild'
    ? { contexts: [InteractionContextType.Guild], integration_types: [ApplicationIntegrationType.GuildInstall] }
    : {
        contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
        integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
      };

const shared = (command: Command) => ({
  default_member_permissions: command.permission === 'manage-guild' ? PermissionFlagsBits.ManageGuild.toString() : null,
  ...places(command),
});

/** A command as Discord registers it. */
export const definitionOf = (command: Command): Definition =>
  isMessageCommand(command)
    ? { type: ApplicationCommandType.Message, name: command.name, ...shared(command) }
    : {
        type: ApplicationCommandType.ChatInput,
        name: command.name,
        description: command.description,
        options: 'subcommands' in command ? command.subcommands.map(subcommand) : command.options.map(optionDefinition),
        ...shared(command),
      };
