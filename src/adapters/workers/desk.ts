import type { MessagePort } from 'node:worker_threads';
import type { Core } from '../../reading/core/core.ts';
import { storeOn } from '../sqlite/core.ts';
import type { Database } from '../sqlite/database.ts';
import { type DeskCalls, deskCalls } from './desk-calls.ts';
import { watched } from './watched.ts';

/** `port`: where the stages of the work are told; null: nobody wants to know. */
export type DeskTask = {
  readonly method: keyof DeskCalls;
  readonly args: readonly unknown[];
  readonly port: Pick<MessagePort, 'postMessage' | 'close'> | null;
};

/**
 * Answers from the library on a reading connection, one task after the other. Each answer is made from one moment of it: an article
 * that is revised between a look at its text and a look at its reading would be cited by spans of another text.
 */
export const deskOn = (database: Database, core: () => Core): ((task: DeskTask) => Promise<unknown>) => {
  const library = storeOn(database);
  const calls = deskCalls(library, core);
  return async ({ method, args, port }) => {
    const told = port === null ? null : watched(library, (stage) => port.postMessage(stage));
    const own = told === null ? calls : deskCalls(told, core);
    try {
      return await database.moment(() => (own[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args));
    } finally {
      port?.close();
    }
  };
};
