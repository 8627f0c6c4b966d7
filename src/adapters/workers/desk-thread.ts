/** Thread entry: answers from the library beside a reading connection of its own. */
import { type MessagePort, workerData } from 'node:worker_threads';
import type { LibraryAccess } from '../../ports.ts';
import { storeOn } from '../sqlite/core.ts';
import { Database } from '../sqlite/database.ts';
import { type DeskCalls, deskCalls } from './desk-calls.ts';
import { watched } from './watched.ts';
import { readCore } from './weights.ts';

/** `port`: where the stages of the work are told; null: nobody wants to know. */
export type DeskTask = {
  readonly method: keyof DeskCalls;
  readonly args: readonly unknown[];
  readonly port: MessagePort | null;
};

const { path } = workerData as { path: string };
let library: LibraryAccess | null = null;
let calls: DeskCalls | null = null;

export default async ({ method, args, port }: DeskTask): Promise<unknown> => {
  library ??= storeOn(new Database(path, { readOnly: true }));
  calls ??= deskCalls(library, readCore);
  const own =
    port === null
      ? calls
      : deskCalls(
          watched(library, (stage) => port.postMessage(stage)),
          readCore,
        );
  try {
    return await (own[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
  } finally {
    port?.close();
  }
};
