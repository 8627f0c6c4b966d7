import { join } from 'node:path';
import type { Config } from '../config.ts';
import { type Playground, startPlayground } from '../playground/server.ts';
import type { Clock, FactStore } from '../ports.ts';
import { SAMPLE_BEGINS_MS } from './sample.ts';

export type PlaygroundHost = {
  readonly playground: Playground;
  readonly clock: Clock;
  /** Remembers how far time has come, so that a restart goes on from there. */
  readonly remember: (facts: FactStore) => Promise<void>;
  readonly catchUp: (facts: FactStore) => Promise<void>;
};

const FACT = 'playground.now';

/** The playground keeps to a folder below the data directory, with a library of its own: invented articles never meet real ones. */
export const playgroundConfig = (config: Config): Config => ({
  ...config,
  dataDir: join(config.dataDir, 'playground'),
});

/** Starts a Discord on loopback whose time begins in the sample library's first days. */
export const hostPlayground = async (config: Config): Promise<PlaygroundHost> => {
  const startedMs = Date.now();
  const playground = await startPlayground({
    port: config.playgroundPort,
    dataDir: playgroundConfig(config).dataDir,
    realTime: () => SAMPLE_BEGINS_MS + (Date.now() - startedMs),
  });
  return {
    playground,
    clock: { now: () => playground.clock.now() },
    remember: (facts) => facts.set(FACT, String(playground.clock.now())),
    catchUp: async (facts) => {
      const seen = Number((await facts.get(FACT)) ?? 0);
      if (seen > playground.clock.now()) playground.clock.advance(seen - playground.clock.now());
    },
  };
};
