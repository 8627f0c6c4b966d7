import type { Rule } from './answer.ts';
import {
  type Action,
  actionsOf,
  type Command,
  type Control,
  isMessageCommand,
  type MessageCommand,
} from './command.ts';
import { evidenceControls } from './evidence.ts';
import { pageControls } from './kept.ts';

/** Which handler an interaction belongs to: by the path of a command, the name of a message command, the prefix of a custom id. */
export type Routes = {
  readonly actions: ReadonlyMap<string, { readonly action: Action; readonly rule: Rule }>;
  readonly controls: ReadonlyMap<string, Control>;
  readonly onMessages: ReadonlyMap<string, MessageCommand>;
};

/** The routes of all commands, and of the controls that answers bring with them. */
export const routesOf = (commands: readonly Command[]): Routes => ({
  actions: new Map(
    commands.flatMap((command) =>
      actionsOf(command).map(({ path, action }) => [path, { action, rule: command }] as const),
    ),
  ),
  onMessages: new Map(commands.filter(isMessageCommand).map((command) => [command.name, command])),
  controls: new Map(
    [...evidenceControls, ...pageControls, ...commands.flatMap(({ controls }) => controls ?? [])].map((control) => [
      control.prefix,
      control,
    ]),
  ),
});
