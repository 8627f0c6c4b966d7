import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import type { Clock, Loaded, Loader, RawDocument } from '../../ports.ts';
import type { LoadingTask } from './loading-thread.ts';

export type LoadingPool = Loader & { readonly close: () => Promise<void> };

export type LoadingPoolOptions = {
  readonly threads: number;
  readonly clock: Clock;
  /** For one document; long ones get a second more for each MiB. */
  readonly limitMs?: number;
};

const IDLE_MS = 30_000;
const WORKER_HEAP_MB = 1024;
/** While a library is filled, people ask: their answers come first. */
const NICE = 10;
const DEFAULT_LIMIT_MS = 20_000;
const MS_PER_MEBIBYTE = 1000;
const MEBIBYTE = 1024 * 1024;

const fault = (origin: string, reason: string): Loaded => ({
  drafts: [],
  faults: [{ origin, place: null, reason }],
  notes: [],
});

const reasonFor = (error: unknown, limitMs: number): string => {
  const { name, code, message } =
    error instanceof Error ? (error as Error & { code?: string }) : { name: '', code: '', message: String(error) };
  if (name === 'AbortError' || name === 'TimeoutError') {
    return `reading it took longer than ${Math.round(limitMs / 1000)} seconds; split it or leave it out`;
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'reading it took too much memory; split it or leave it out';
  return `it can't be read: ${message}`;
};

/**
 * A pool of threads that load documents. A document that takes too long or too much memory loses its thread and is a fault; the
 * next one gets a new thread. The limit does not count the time a document waits for a free thread.
 */
export const createLoadingPool = ({ threads, clock, limitMs = DEFAULT_LIMIT_MS }: LoadingPoolOptions): LoadingPool => {
  const pool = new Piscina<LoadingTask, Loaded>({
    filename: new URL('./loading-thread.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE_MS,
    niceIncrement: NICE,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB },
  });
  const turns = new PQueue({ concurrency: threads });
  const run = async (document: RawDocument, publishedAt: string | null): Promise<Loaded> => {
    const allowedMs = limitMs + Math.floor(document.bytes.length / MEBIBYTE) * MS_PER_MEBIBYTE;
    try {
      const task = { document, context: { publishedAt, nowMs: clock.now() } };
      return await pool.run(task, { signal: AbortSignal.timeout(allowedMs) });
    } catch (error) {
      return fault(document.name, reasonFor(error, allowedMs));
    }
  };
  return {
    load: (document, { publishedAt }) => turns.add(() => run(document, publishedAt)),
    close: async () => {
      await turns.onIdle();
      await pool.close();
    },
  };
};
