/** A thread that owns one connection to the library and answers what it is asked, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { answering } from '../sqlite/core.ts';
import { Database } from '../sqlite/database.ts';
import { openDatabase } from '../sqlite/open-store-here.ts';
import type { Call } from '../sqlite/roles.ts';
import { type Request, type Response, type ThreadOptions, wireError } from '../sqlite/wire.ts';

const port = parentPort;
if (!port) throw new Error('store-thread.ts is the entry of a worker thread');

const { path, access }: ThreadOptions = workerData;
let database: Database | null = null;
let answer: ((call: Call) => unknown) | null = null;

const open = (): void => {
  database = access === 'write' ? openDatabase(path) : new Database(path, { readOnly: true });
  answer = answering(database);
};

const perform = (ask: Request['ask']): unknown => {
  if (ask === 'open') return open();
  if (ask === 'close') return database?.close();
  if (!answer) throw new Error('the store thread was asked before it was opened');
  return answer(ask);
};

const respond = ({ id, ask }: Request): Response => {
  try {
    return { kind: 'answer', id, value: perform(ask) };
  } catch (error) {
    return { kind: 'fault', id, error: wireError(error) };
  }
};

port.on('message', (request: Request) => {
  port.postMessage(respond(request));
  // Nothing else keeps the thread alive.
  if (request.ask === 'close') port.close();
});
