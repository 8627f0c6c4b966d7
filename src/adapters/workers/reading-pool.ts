import { Piscina } from 'piscina';
import type { Reading } from '../../domain/reading.ts';
import type { Reader } from '../../ports.ts';

export type ReadingPool = Reader & { readonly close: () => Promise<void> };

const IDLE_MS = 30_000;
const WORKER_HEAP_MB = 512;
/** While a library is filled, people ask: their answers come first. */
const NICE = 10;

/** A pool of threads that read articles, so that no reading happens on the thread of the gateway. */
export const createReadingPool = (options: { readonly threads: number }): ReadingPool => {
  const pool = new Piscina({
    filename: new URL('./reading-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: options.threads,
    idleTimeout: IDLE_MS,
    niceIncrement: NICE,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
  });
  return {
    read: (article, readOptions) =>
      pool.run({ article, tokens: readOptions?.tokens ?? false }) as Promise<Reading | null>,
    close: () => pool.close(),
  };
};
