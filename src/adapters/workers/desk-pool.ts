import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Stage, Tell } from '../../ports.ts';
import { storePath } from '../sqlite/open-store-here.ts';
import type { DeskTask } from './desk.ts';
import type { DeskCalls } from './desk-calls.ts';

export type DeskPool = DeskCalls & {
  /** The same, telling what each is at. */
  readonly telling: (tell: Tell) => DeskCalls;
  readonly close: () => Promise<void>;
};

/** Runs one call beside a line on which its stages come back. */
const runTelling = async (pool: Piscina, task: Omit<DeskTask, 'port'>, tell: Tell): Promise<unknown> => {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', tell);
  try {
    return await pool.run({ ...task, port: port2 } satisfies DeskTask, { transferList: [port2] });
  } finally {
    // The answer may overtake what was told before it.
    for (let late = receiveMessageOnPort(port1); late !== undefined; late = receiveMessageOnPort(port1))
      tell(late.message as Stage);
    port1.close();
  }
};

/**
 * Briefing, answering and digest composition in threads of their own, each with a reading connection to the library.
 * The library must have been opened (made and migrated) before the first call.
 */
export const createDeskPool = (options: { readonly dataDir: string; readonly threads: number }): DeskPool => {
  const pool = new Piscina({
    filename: new URL('./desk-thread.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: options.threads,
    workerData: { path: storePath(options.dataDir) },
  });
  const over = (tell: Tell | null): DeskCalls => {
    const call =
      <Method extends keyof DeskCalls>(method: Method) =>
      (...args: Parameters<DeskCalls[Method]>): ReturnType<DeskCalls[Method]> =>
        (tell === null
          ? pool.run({ method, args, port: null } satisfies DeskTask)
          : runTelling(pool, { method, args }, tell)) as ReturnType<DeskCalls[Method]>;
    return {
      explainedBrief: call('explainedBrief'),
      preparedBrief: call('preparedBrief'),
      finishedBrief: call('finishedBrief'),
      translatedBrief: call('translatedBrief'),
      actor: call('actor'),
      event: call('event'),
      claims: call('claims'),
      explain: call('explain'),
      ask: call('ask'),
      timeline: call('timeline'),
      why: call('why'),
      library: call('library'),
      offers: call('offers'),
      digest: call('digest'),
      alerts: call('alerts'),
    };
  };
  return { ...over(null), telling: over, close: () => pool.close() };
};
