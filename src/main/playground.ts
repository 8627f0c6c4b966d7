import { join } from 'node:path';
import { describeFault } from '../adapters/discord/log.ts';
import { makeDataDir } from '../adapters/sqlite/open-store-here.ts';
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

/** A jump of the playground's clock is walked in steps of this, so that what falls due on the way is done in its time. */
const STEP_MS = 5 * 60_000;

type WalkingClock = Clock & { readonly walk: (step: () => Promise<void>) => Promise<void> };

/**
 * The bot's clock: the playground's, but after a jump it comes along step by step, and `step` is done at each. `walk` must be
 * called in the moment of the jump.
 */
const walkingClock = ({ clock }: Playground): WalkingClock => {
  let reachedMs: number | null = null;
  let offsetMs = clock.offsetMs();
  let walking: Promise<void> = Promise.resolve();
  const goOn = async (step: () => Promise<void>): Promise<void> => {
    while (reachedMs !== null && reachedMs < clock.now() - STEP_MS) {
      reachedMs += STEP_MS;
      await step();
    }
    reachedMs = null;
    await step();
  };
  return {
    now: () => reachedMs ?? clock.now(),
    walk: (step) => {
      reachedMs ??= clock.now() - (clock.offsetMs() - offsetMs);
      offsetMs = clock.offsetMs();
      walking = walking.then(() => goOn(step));
      return walking;
    },
  };
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
  // Before the playground puts its own file there, which knows no cure.
  makeDataDir(config.dataDir);
  const startedMs = Date.now();
  const playground = await startPlayground({
    port: config.playgroundPort,
    dataDir: config.dataDir,
    realTime: () => SAMPLE_BEGINS_MS + (Date.now() - startedMs),
    onBadAnswer: (what) => options.log('warn', `playground: ${what}`),
  });
  if (!playground.checksSpec) {
    options.log(
      'info',
      'playground: discord-api-spec is not installed; requests are checked against the main limits only',
    );
  }
  let walking: WalkingClock | null = null;
  const clock: Clock = { now: () => (walking ?? playground.clock).now() };
  const bot = await startBot({ ...options, config, token: playground.token, api: playground.restUrl, clock });
  const remember = (): Promise<void> => bot.store.facts.set(REACHED, String(clock.now()));
  await catchUp(playground, bot.store.facts);
  const drip = await createDrip(bot.room);
  const walker = walkingClock(playground);
  walking = walker;
  const follow = (): Promise<void> =>
    walker
      .walk(async () => {
        await drip.until(clock.now());
        await bot.pulse.now();
      })
      .then(remember);
  await drip.until(clock.now());
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
