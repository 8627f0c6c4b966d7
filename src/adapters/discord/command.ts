/**
 * What commands see of Discord: plain data in, plain data out. A command is a definition and one call into the rooms;
 * dispatch answers, defers, checks and catches.
 */
import type { Scope } from '../../ports.ts';
import type { Call, MessageCall, Press } from './asked.ts';
import type { Desk } from './desk.ts';
import type { Choice, Form, Reply } from './reply.ts';

export type * from './asked.ts';
export { customId } from './custom-id.ts';
export type * from './desk.ts';
export {
  channelMention,
  commandMention,
  joined,
  type Markup,
  roleMention,
  say,
  timestamp,
  userMention,
} from './markup.ts';
export * from './reply.ts';

export type Completion = {
  readonly typed: string;
  readonly guildId: string | null;
  readonly scope: Scope;
  readonly desk: Desk;
  /** As far as the bot knows it: choices show plain text, and no mention. */
  readonly channelName: (channelId: string) => string | null;
};

type Named = { readonly name: string; readonly description: string; readonly required?: boolean };
export type TextOption = Named & {
  readonly kind: 'text';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly choices?: readonly Choice[];
  /** From memory; Discord does not hold users to it, so the handler checks the value again. */
  readonly complete?: (asked: Completion) => readonly Choice[];
};
export type WholeOption = Named & { readonly kind: 'whole'; readonly min: number; readonly max: number };
export type ChannelOption = Named & { readonly kind: 'channel' };
export type RoleOption = Named & { readonly kind: 'role' };
export type Option = TextOption | WholeOption | ChannelOption | RoleOption;

export type Visibility = 'public' | 'ephemeral';

/**
 * Who may use something, always checked again by dispatch. `manage-guild`: Discord's Manage Server; Discord hides the command from
 * others. `configure`: Manage Server or the role set by /settings managers; Discord shows the command to all, since it knows
 * nothing of that role (docs/decisions/0006).
 */
export type Permission = 'manage-guild' | 'configure' | null;

/** Something that runs: a command without subcommands, or a subcommand. */
export type Action = {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** Who sees the answer; dispatch defers accordingly before anything is read. */
  readonly answers: Visibility;
  /** @throws {UserFault} for what the user can put right. */
  readonly run: (call: Call, desk: Desk) => Promise<Reply>;
};

/** A button, select or form by the first word of its custom id. */
export type Control =
  | {
      readonly prefix: string;
      /**
       * `update` changes the message that the control stands on; `own` does so for whom the last argument of its id names, and
       * gives anybody else a copy of their own.
       */
      readonly answers: Visibility | 'update' | 'own';
      readonly permission: Permission;
      readonly run: (press: Press, desk: Desk) => Promise<Reply>;
    }
  /** Opens a form at once, from what the custom id holds: Discord does not wait. */
  | { readonly prefix: string; readonly answers: 'modal'; readonly form: (args: readonly string[]) => Form };

type Shared = {
  readonly permission: Permission;
  /** `guild`: needs a server; `anywhere`: also direct messages and other apps' places. */
  readonly where: 'guild' | 'anywhere';
  readonly controls?: readonly Control[];
};
export type SingleCommand = Shared & Action;
export type GroupCommand = Shared & {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Action[];
};
/** Stands in the “Apps” menu of a message, and is given what that message says. */
export type MessageCommand = Shared & {
  readonly kind: 'message';
  /** As it is shown in the menu. */
  readonly name: string;
  readonly answers: Visibility;
  /** @throws {UserFault} for what the user can put right. */
  readonly run: (call: MessageCall, desk: Desk) => Promise<Reply>;
};
export type SlashCommand = SingleCommand | GroupCommand;
export type Command = SlashCommand | MessageCommand;

/** A command of a message’s own menu, not one that is typed. */
export const isMessageCommand = (command: Command): command is MessageCommand =>
  'kind' in command && command.kind === 'message';

/** Discord's limits on what a command may say of itself. */
const NAME = /^[\p{Ll}\p{Lm}\p{Lo}\p{N}_-]{1,32}$/u;
const LONGEST_DESCRIPTION = 100;
const MOST_OPTIONS = 25;

const checkNamed = ({ name, description }: { name: string; description: string }, path: string): void => {
  if (!NAME.test(name)) throw new RangeError(`${path}: "${name}" is no command or option name`);
  if (description.length < 1 || description.length > LONGEST_DESCRIPTION)
    throw new RangeError(`${path}: the description of ${name} needs 1 to ${LONGEST_DESCRIPTION} characters`);
};

const checkOptions = (options: readonly Option[], path: string): void => {
  if (options.length > MOST_OPTIONS) throw new RangeError(`${path}: more than ${MOST_OPTIONS} options`);
  for (const option of options) checkNamed(option, path);
  const lastRequired = options.findLastIndex(({ required }) => required === true);
  const firstFree = options.findIndex(({ required }) => required !== true);
  if (firstFree >= 0 && firstFree < lastRequired) throw new RangeError(`${path}: required options come first`);
};

/** The actions of a command with the words that call them ("digest add"). */
export const actionsOf = (command: Command): readonly { readonly path: string; readonly action: Action }[] => {
  if (isMessageCommand(command)) return [];
  return 'subcommands' in command
    ? command.subcommands.map((action) => ({ path: `${command.name} ${action.name}`, action }))
    : [{ path: command.name, action: command }];
};

/**
 * A command, held against Discord's limits when it is loaded.
 * @throws {RangeError} naming the command and what is over.
 */
export const defineCommand = <T extends SlashCommand>(command: T): T => {
  checkNamed(command, `/${command.name}`);
  for (const { path, action } of actionsOf(command)) {
    checkNamed(action, `/${path}`);
    checkOptions(action.options, `/${path}`);
  }
  return command;
};

const LONGEST_MENU_NAME = 32;

/**
 * A command of the menu of messages.
 * @throws {RangeError} where Discord would not take its name.
 */
export const defineMessageCommand = (command: MessageCommand): MessageCommand => {
  if (command.name.trim() === '' || command.name.length > LONGEST_MENU_NAME)
    throw new RangeError(`"${command.name}": the name of a message command needs 1 to ${LONGEST_MENU_NAME} characters`);
  return command;
};
