import { Piscina } from 'piscina';
import { storePath } from '../sqlite/open-store-here.ts';
import type { DeskCalls } from './desk-calls.ts';
import type { DeskTask } from './desk-thread.ts';

export type DeskPool = DeskCalls & { readonly close: () => Promise<void> };

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
  const call =
    <Method extends keyof DeskCalls>(method: Method) =>
    (...args: Parameters<DeskCalls[Method]>): ReturnType<DeskCalls[Method]> =>
      pool.run({ method, args } satisfies DeskTask) as ReturnType<DeskCalls[Method]>;
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
    digest: call('digest'),
    alerts: call('alerts'),
    close: () => pool.close(),
  };
};
