import type { Store } from './store.ts';
import { type Command, Opt, type Option } from './wire.ts';

/** A slash command down to the sub-command that can be run: "digest add" with its own options. */
export type Runnable = { readonly name: string; readonly description: string; readonly options: readonly Option[] };

/** What can be typed in the channel that is open: slash commands, each subcommand by itself under its whole name. */
export const runnables = (store: Store): Runnable[] => {
  const direct = store.channel?.guildId === null;
  const commands = direct ? store.view.commands.direct : store.view.commands.guild;
  return commands
    .filter(({ type }) => type === 1)
    .flatMap((command) => leaves(command, command.name))
    .sort((a, b) => a.name.localeCompare(b.name));
};

const leaves = (option: Option, name: string): Runnable[] => {
  const inner = (option.options ?? []).filter(({ type }) => type === Opt.Subcommand || type === Opt.Group);
  return inner.length > 0
    ? inner.flatMap((sub) => leaves(sub, `${name} ${sub.name}`))
    : [{ name, description: option.description, options: option.options ?? [] }];
};

/** Message commands, as the context menu lists them under "Apps". */
export const messageCommands = (store: Store): readonly Command[] => {
  const direct = store.channel?.guildId === null;
  return (direct ? store.view.commands.direct : store.view.commands.guild).filter(({ type }) => type === 3);
};
