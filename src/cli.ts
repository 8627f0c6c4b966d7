#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { StoreError } from './adapters/sqlite/store-error.ts';
import { addAskCommands } from './cli/ask-commands.ts';
import { addEvalCommand } from './cli/eval.ts';
import { addForgetCommand } from './cli/forget.ts';
import { addLibraryCommands } from './cli/library-commands.ts';
import { CliFault, EXIT, note } from './cli/output.ts';
import { addRereadCommand } from './cli/reread.ts';
import { addStoriesCommand } from './cli/stories.ts';
import { addTimelineCommand } from './cli/timeline.ts';
import { addUsageCommand } from './cli/usage.ts';
import { type Config, ConfigError, configFrom, loadConfig, VERSION } from './config.ts';

/** A fault in `.env` keeps nobody from reading how a command is used. */
const asksForHelp = ([first = '', ...rest]: readonly string[]): boolean =>
  /^(?:|help|--version|-v)$/.test(first) || [first, ...rest].some((word) => word === '--help' || word === '-h');

const configured = (): Config => {
  try {
    return loadConfig();
  } catch (error) {
    if (error instanceof ConfigError && asksForHelp(process.argv.slice(2))) return configFrom({});
    throw error;
  }
};

const build = (): Command => {
  const program = new Command('sitrep')
    .description('Briefings and answers from stored news articles, every line with its evidence.')
    .version(VERSION, '-v, --version', 'the version of sitrep')
    .showHelpAfterError('(sitrep --help lists the commands)')
    .exitOverride();
  const config = configured();
  addLibraryCommands(program, config);
  addForgetCommand(program, config);
  addRereadCommand(program, config);
  addAskCommands(program, config);
  addStoriesCommand(program, config);
  addTimelineCommand(program, config);
  addUsageCommand(program, config);
  addEvalCommand(program);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`(sitrep ${command.name()} --help)`);
  return program;
};

const exitCodeOf = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof CliFault) {
    note(error.message);
    return error.exitCode;
  }
  if (error instanceof ConfigError || error instanceof StoreError) {
    note(error.message);
    return EXIT.failed;
  }
  note(`Something went wrong: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) note(error.stack ?? '');
  return EXIT.failed;
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

/** Asking for the help of a command that there is not shows the help of all and would pass for success. */
const refuseUnknown = (program: Command, [name = '']: readonly string[]): void => {
  const known = ['help', ...program.commands.map((command) => command.name())];
  if (name !== '' && !name.startsWith('-') && !known.includes(name)) program.error(`error: unknown command '${name}'`);
};

try {
  const program = build();
  refuseUnknown(program, process.argv.slice(2));
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
