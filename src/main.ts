import type { Ending } from './adapters/discord/client.ts';
import { describeFault, type Log } from './adapters/discord/log.ts';
import { StoreError } from './adapters/sqlite/store-error.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { OPERATOR } from './domain/article.ts';
import { type Bot, type BotOptions, EndingError, startBot } from './main/bot.ts';
import { createLog } from './main/log.ts';
import { startOnPlayground } from './main/playground.ts';

/** After sysexits(3), so that a supervisor can tell what needs a person from what a restart mends. */
const EXIT = { fault: 70, lost: 75, unauthorized: 77, config: 78 } as const;

type Running = { readonly bot: Bot; readonly stop: () => Promise<void> };

const EMPTY =
  'The library is empty. Fill it with “npx sitrep import PATH…”, or set ARTICLES_DIR or FEEDS_FILE (see .env.example).';

/** The bot on Discord itself. */
const startOnDiscord = async (
  token: string,
  options: Omit<BotOptions, 'token' | 'api' | 'clock'>,
): Promise<Running> => {
  const { config, log } = options;
  const bot = await startBot({ ...options, token, api: null, clock: { now: () => Date.now() } });
  if (config.articlesDir !== null) await bot.room.followFolder(config.articlesDir);
  const { articles } = await bot.store.articles.extent(OPERATOR);
  log('info', `Ready as ${bot.user}; ${articles} articles in the library.`);
  if (articles === 0) log('warn', EMPTY);
  return { bot, stop: bot.stop };
};

const BANNER = (url: string): string => `
  ┌──────────────────────────────────────────────────────────────────────────┐
  │  NO DISCORD_TOKEN: this is the PLAYGROUND, not Discord.                   │
  │  The real bot runs against a small Discord on this machine, with an       │
  │  invented sample library. Open it in a browser:                           │
  │                                                                           │
  │      ${url.padEnd(69)}│
  │                                                                           │
  │  Try /brief, /ask, /actor, /event; move the clock to see a digest arrive. │
  │  To connect a real server, see “Connect it to Discord” in README.md.      │
  └──────────────────────────────────────────────────────────────────────────┘
`;

/** The same bot on a Discord of its own, on loopback, with the sample library. */
const startHere = async (options: Omit<BotOptions, 'token' | 'api' | 'clock'>): Promise<Running> => {
  const { bot, playground, stop } = await startOnPlayground(options);
  process.stderr.write(BANNER(playground.pageUrl));
  return { bot, stop };
};

const endWith = (log: Log, code: number, message: string): never => {
  log('error', message);
  process.exit(code);
};

const explain = (error: unknown, log: Log): never => {
  if (error instanceof EndingError)
    return endWith(log, error.ending.kind === 'lost' ? EXIT.lost : EXIT.unauthorized, error.message);
  if (error instanceof StoreError) return endWith(log, EXIT.config, error.message);
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return endWith(
      log,
      EXIT.config,
      'The playground’s port is taken, perhaps by another sitrep; stop that one or set PLAYGROUND_PORT to another port (0 takes any).',
    );
  }
  return endWith(log, EXIT.fault, describeFault(error));
};

const start = async (config: Config, log: Log): Promise<void> => {
  const onEnd = (ending: Ending): void =>
    void endWith(log, ending.kind === 'lost' ? EXIT.lost : EXIT.unauthorized, ending.reason);
  const options = { config, log, onEnd };
  const running =
    config.discordToken === null ? await startHere(options) : await startOnDiscord(config.discordToken, options);
  let stopping = false;
  const stop = (): void => {
    if (stopping) process.exit(EXIT.fault);
    stopping = true;
    log('info', 'Stopping; once more to stop at once.');
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => explain(error, log),
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

const main = async (): Promise<void> => {
  const least = createLog('info');
  try {
    const config = loadConfig();
    const log = createLog(config.logLevel);
    process.on('uncaughtException', (error) => explain(error, log));
    await start(config, log).catch((error: unknown) => explain(error, log));
  } catch (error) {
    if (error instanceof ConfigError) endWith(least, EXIT.config, error.message);
    throw error;
  }
};

await main();
