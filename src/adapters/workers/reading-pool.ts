import { Piscina } from 'piscina';
import type { Reading } from '../../domain/reading.ts';
import type { Reader } from '../../ports.ts';

export type ReadingPool = Reader & { readonly close: () => Promise<void> };

const IDLE_MS = 30_000;
const WORKER_HEAP_MB = 512;
/** While a library is filled, people ask: their answers come first. */
const NICE = 10;

const inPlainWords = (error: unknown): unknown =>
  (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new Error('it is so long that it takes too much memory; split it or leave it out', { cause: error })
    : error;

/**
 * A pool of threads that read articles, so that no reading happens on the thread of the gateway. An article that takes more than
 * `heapMb` MiB loses its thread and rejects; the next one gets a new thread.
 */
export const createReadingPool = (options: { readonly threads: number; readonly heapMb?: number }): ReadingPool => {
  const pool = new Piscina({
    filename: new URL('./reading-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: options.threads,
    idleTimeout: IDLE_MS,
    niceIncrement: NICE,
    resourceLimits: { maxOldGenerationSizeMb: options.heapMb ?? WORKER_HEAP_MB },
  });
  return {
    read: async (article, readOptions) => {
      try {
        return (await pool.run({ article, tokens: readOptions?.tokens ?? false })) as Reading | null;
      } catch (error) {
        throw inPlainWords(error);
      }
    },
    close: () => pool.close(),
  };
};
