import { join } from 'node:path';
import { describeFault } from '../adapters/discord/log.ts';
import type { Config } from '../config.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import type { Clock, FactStore } from '../ports.ts';
import { type Bot, type BotOptions, startBot } from './bot.ts';
import { createDrip, SAMPLE_BEGINS_MS } from './sample.ts';

/** How far the playground's time has come, so that a restart goes on from there. */
const REACHED = 'playground.now';

/** The playground keeps to a folder below the data directory, with a library of its own: invented articles never meet real ones. */
const inItsFolder = (config: Config): Config => ({ ...config, dataDir: join(config.dataDir, 'playground') });

const catchUp = async (playground: Playground, facts: FactStore): Promise<void> => {
  const reachedMs = Number((await facts.get(REACHED)) ?? 0);
  const behindMs = reachedMs - playground.clock.now();
  if (behindMs > 0) playground.clock.advance(behindMs);
};

export type OnPlayground = { readonly bot: Bot; readonly playground: Playground; readonly stop: () => Promise<void> };

/**
 * The real bot on a Discord of its own, on loopback. Time there begins in the sample library's first days; the library drips
 * in as it passes.
 */
export const startOnPlayground = async (
  options: Omit<BotOptions, 'token' | 'api' | 'clock'>,
): Promise<OnPlayground> => {
  const config = inItsFolder(options.config);
  const startedMs = Date.now();
  const playground = await startPlayground({
    port: config.playgroundPort,
    dataDir: config.dataDir,
    realTime: () => SAMPLE_BEGINS_MS + (Date.now() - startedMs),
  });
  const clock: Clock = { now: () => playground.clock.now() };
  const bot = await startBot({ ...options, config, token: playground.token, api: playground.restUrl, clock });
  const remember = (): Promise<void> => bot.store.facts.set(REACHED, String(clock.now()));
  await catchUp(playground, bot.store.facts);
  const drip = await createDrip(bot.room);
  const follow = async (): Promise<void> => {
    await drip.until(clock.now());
    await remember();
    await bot.pulse.now();
  };
  await follow();
  playground.clock.onAdvance(() => void follow().catch((error: unknown) => options.log('error', describeFault(error))));
  return {
    bot,
    playground,
    stop: async () => {
      await remember();
      await bot.stop();
      await playground.close();
    },
  };
};
