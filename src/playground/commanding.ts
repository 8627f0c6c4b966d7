import { ApplicationCommandType, InteractionType, ApplicationCommandOptionType as Option } from 'discord-api-types/v10';
import { openInteraction, type Situation } from './asking.ts';
import type { OptionBody } from './command-limits.ts';
import type { Interaction } from './interaction.ts';
import type { Command } from './records.ts';
import { resolve } from './resolving.ts';
import type { World } from './world.ts';

export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** What a person may not do with a command, in words. */
export class CannotRun extends Error {
  override readonly name = 'CannotRun';
}

type Called = { readonly command: Command; readonly path: readonly string[]; readonly options: readonly OptionBody[] };

/** Commands a person sees in a channel: of its guild and global ones, unless their rights do not suffice. */
export const visibleCommands = ({ world, userId, channel }: Situation): Command[] => {
  const held = world.permissions(userId, channel);
  const context = channel.guildId === null ? 1 : 0;
  return [...world.commands.values()].filter((command) => {
    if (command.guild_id !== undefined && command.guild_id !== channel.guildId) return false;
    if (command.contexts && !command.contexts.includes(context)) return false;
    const needed = command.default_member_permissions;
    return channel.guildId === null || needed == null || (held & BigInt(needed)) === BigInt(needed);
  });
};

/** Finds "digest add" among the slash commands a person sees. */
const find = (situation: Situation, name: string): Called => {
  const [first, ...path] = name.trim().replace(/^\//, '').split(/\s+/);
  const command = visibleCommands(situation).find(
    (seen) => seen.name === first && seen.type === ApplicationCommandType.ChatInput,
  );
  if (!command) throw new CannotRun(`No command /${first} that this person may use here`);
  let options = (command.options ?? []) as readonly OptionBody[];
  for (const part of path) {
    const inner = options.find((option) => option.name === part && option.type <= Option.SubcommandGroup);
    if (!inner) throw new CannotRun(`/${command.name} has no sub-command ${part}`);
    options = inner.options ?? [];
  }
  if (options.some(({ type }) => type <= Option.SubcommandGroup)) throw new CannotRun(`/${name} needs a sub-command`);
  return { command, path, options };
};

/** Runs a slash command as a person would: required options there, choices held, ids resolved. */
export const runSlash = (situation: Situation, name: string, values: OptionValues): Interaction => {
  const called = find(situation, name);
  const missing = called.options.find((option) => option.required && values[option.name] === undefined);
  if (missing) throw new CannotRun(`/${name} needs ${missing.name}`);
  const options = called.options.flatMap((option) => given(option, values[option.name]));
  refuseUnknown(called, name, values);
  return open(situation, InteractionType.ApplicationCommand, called, options);
};

/** Asks for completions of `focused` while the other options stand as they are. */
export const askCompletion = (
  situation: Situation,
  name: string,
  values: OptionValues,
  focused: string,
): Interaction => {
  const called = find(situation, name);
  const options = called.options.flatMap((option): Record<string, unknown>[] => {
    const value = values[option.name];
    if (option.name === focused)
      return [{ name: focused, type: option.type, value: String(value ?? ''), focused: true }];
    return value === undefined ? [] : [{ name: option.name, type: option.type, value }];
  });
  if (!called.options.some((option) => option.name === focused && option.autocomplete)) {
    throw new CannotRun(`${focused} of /${name} has no autocompletion`);
  }
  return open(situation, InteractionType.ApplicationCommandAutocomplete, called, options);
};

const refuseUnknown = ({ options }: Called, name: string, values: OptionValues): void => {
  const unknown = Object.keys(values).find((key) => !options.some((option) => option.name === key));
  if (unknown !== undefined) throw new CannotRun(`/${name} has no option ${unknown}`);
};

const given = (option: OptionBody, value: OptionValue | undefined): Record<string, unknown>[] => {
  if (value === undefined) return [];
  const numeric = option.type === Option.Integer || option.type === Option.Number;
  const fits = numeric
    ? typeof value === 'number'
    : option.type === Option.Boolean
      ? typeof value === 'boolean'
      : typeof value === 'string';
  if (!fits) throw new CannotRun(`${option.name}: ${JSON.stringify(value)} is not of type ${Option[option.type]}`);
  const choices = option.choices ?? [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new CannotRun(`${option.name}: ${JSON.stringify(value)} is not among its choices`);
  }
  return [{ name: option.name, type: option.type, value }];
};

const IDS: ReadonlySet<number> = new Set([Option.User, Option.Channel, Option.Role, Option.Mentionable]);

const open = (
  situation: Situation,
  type: InteractionType,
  { command, path }: Called,
  leaves: readonly Record<string, unknown>[],
): Interaction => {
  const ids = leaves.flatMap(({ type: kind, value }) => (IDS.has(Number(kind)) ? [String(value)] : []));
  const options = path.reduceRight<readonly Record<string, unknown>[]>(
    (inner, name, depth) => [
      { name, type: depth === path.length - 1 ? Option.Subcommand : Option.SubcommandGroup, options: inner },
    ],
    leaves,
  );
  const data = {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(command.guild_id !== undefined && { guild_id: command.guild_id }),
    ...(options.length > 0 && { options }),
    resolved: resolve(situation, ids),
  };
  return openInteraction(situation, { type, data });
};

/** Runs a user or message command ("Apps" in the context menu) on what `targetId` names. */
export const runOnTarget = (situation: Situation, name: string, targetId: string): Interaction => {
  const command = visibleCommands(situation).find(
    (seen) => seen.name === name && seen.type !== ApplicationCommandType.ChatInput,
  );
  if (!command) throw new CannotRun(`No command "${name}" that this person may use here`);
  const data = {
    id: command.id,
    name,
    type: command.type,
    target_id: targetId,
    resolved: targetOf(situation, command, targetId),
  };
  return openInteraction(situation, { type: InteractionType.ApplicationCommand, data });
};

const targetOf = (situation: Situation, command: Command, targetId: string): Record<string, unknown> => {
  if (command.type !== ApplicationCommandType.Message) return resolve(situation, [targetId]);
  const message = messageIn(situation.world, situation.channel.id, targetId);
  return { messages: { [targetId]: message } };
};

const messageIn = (world: World, channelId: string, id: string): unknown => {
  const entry = world.message(channelId, id);
  if (!entry || entry.visibleTo !== null) throw new CannotRun('That message is not in this channel');
  return entry.message;
};
