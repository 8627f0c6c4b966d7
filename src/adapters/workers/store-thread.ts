/** A thread that owns one connection to the library and answers calls on it, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { answering } from '../sqlite/core.ts';
import { Database } from '../sqlite/database.ts';
import { openDatabase } from '../sqlite/open-store-here.ts';
import type { Call } from '../sqlite/roles.ts';
import { type Request, type Response, type ThreadOptions, wireError } from '../sqlite/wire.ts';

const port = parentPort;
if (!port) throw new Error('store-thread.ts is the entry of a worker thread');

const post = (response: Response): void => port.postMessage(response);

const respond = (id: number, call: Call, answer: (call: Call) => unknown): Response => {
  try {
    return { kind: 'answer', id, value: answer(call) };
  } catch (error) {
    return { kind: 'fault', id, error: wireError(error) };
  }
};

const serve = (database: Database): void => {
  const answer = answering(database);
  port.on('message', (request: Request) => {
    if (request === 'close') {
      database.close();
      port.close();
    } else post(respond(request.id, request.call, answer));
  });
  post({ kind: 'ready' });
};

const { path, access }: ThreadOptions = workerData;
try {
  serve(access === 'write' ? openDatabase(path) : new Database(path, { readOnly: true }));
} catch (error) {
  post({ kind: 'unopened', error: wireError(error) });
}
