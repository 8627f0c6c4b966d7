/** Thread entry: answers from the library beside a reading connection of its own. */
import { workerData } from 'node:worker_threads';
import { Database } from '../sqlite/database.ts';
import { type DeskTask, deskOn } from './desk.ts';
import { readCore } from './weights.ts';

const { path } = workerData as { path: string };
let answer: ((task: DeskTask) => Promise<unknown>) | null = null;

export default async (task: DeskTask): Promise<unknown> => {
  answer ??= deskOn(new Database(path, { readOnly: true }), readCore);
  return answer(task);
};
