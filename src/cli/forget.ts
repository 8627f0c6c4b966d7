import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { counted } from '../domain/counted.ts';
import type { Store } from '../ports.ts';
import { CliFault, EXIT, print } from './output.ts';
import { withSession } from './session.ts';

type ForgetOptions = { readonly dataDir?: string; readonly yes?: boolean };

const SERVER_ID = /^\d{15,21}$/;

/** What a person knows a server by, to see that it is the one meant. */
const heldFor = async (guildId: string, { subscriptions, watches, sources }: Store): Promise<string> => {
  const digests = await subscriptions.list(guildId);
  const watched = await watches.list(guildId);
  const feeds = await sources.list(`guild:${guildId}`);
  const [first, second, third] = [
    counted(digests.length, 'digest'),
    watched.length === 1 ? '1 watch' : `${watched.length} watches`,
    counted(feeds.length, 'feed'),
  ];
  return `${first}, ${second} and ${third}`;
};

const forgetIt = async (serverId: string, options: ForgetOptions, config: Config): Promise<void> => {
  if (!SERVER_ID.test(serverId))
    throw new CliFault(`${serverId}: give the server’s id, a long number (Discord: Copy Server ID)`, EXIT.usage);
  await withSession(options, config, async ({ store, dataDir }) => {
    const held = `${await heldFor(serverId, store)} of server ${serverId} in ${dataDir}`;
    const besides = 'its settings, what was posted there, corrections, reports and answers';
    if (!options.yes)
      throw new CliFault(
        `Nothing was deleted. This deletes for good ${held}, with ${besides}; add --yes to do so.`,
        EXIT.usage,
      );
    await store.guilds.forget(serverId);
    print(`Deleted: ${held}, with ${besides}.`);
    print('What stays: articles from its feeds, stored for that server alone, and how many tokens it used, by day.');
  });
};

/** forget: deletes what is kept for a Discord server, where that is confirmed. */
export const addForgetCommand = (program: Command, config: Config): void => {
  program
    .command('forget')
    .argument('<server>', 'the Discord server’s id')
    .description(
      'delete at once what is kept for a server: digests, watches, feeds, settings, what was posted, reported and answered there',
    )
    .option('--yes', 'do it; without this it is only told what would be deleted')
    .option('--data-dir <dir>', 'the library to use (default: DATA_DIR)')
    .action((serverId: string, options: ForgetOptions) => forgetIt(serverId, options, config));
};
