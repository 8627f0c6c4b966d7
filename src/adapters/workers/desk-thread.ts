/** Thread entry: answers from the library beside a reading connection of its own. */
import { workerData } from 'node:worker_threads';
import { storeOn } from '../sqlite/core.ts';
import { Database } from '../sqlite/database.ts';
import { type DeskCalls, deskCalls } from './desk-calls.ts';
import { readCore } from './weights.ts';

export type DeskTask = { readonly method: keyof DeskCalls; readonly args: readonly unknown[] };

const { path } = workerData as { path: string };
let calls: DeskCalls | null = null;

export default ({ method, args }: DeskTask): Promise<unknown> => {
  calls ??= deskCalls(storeOn(new Database(path, { readOnly: true })), readCore);
  return (calls[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
};
