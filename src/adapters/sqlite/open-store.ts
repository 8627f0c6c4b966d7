import { Worker } from 'node:worker_threads';
import type { Store } from '../../ports.ts';
import { storePath } from './open-store-here.ts';
import { rolesOver } from './roles.ts';
import { StoreError } from './store-error.ts';
import { StoreLine } from './store-line.ts';
import { type Response, type ThreadOptions, unwireError } from './wire.ts';

const ENTRY = new URL('../workers/store-thread.ts', import.meta.url);

const startThread = async (options: ThreadOptions, name: string): Promise<StoreLine> => {
  const worker = new Worker(ENTRY, { workerData: options, name: `store ${name}` });
  const line = new StoreLine(worker, name);
  const first = await new Promise<Response>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  if (first.kind === 'unopened') throw unwireError(first.error);
  return line;
};

const leastBusy = (lines: readonly StoreLine[], otherwise: StoreLine): StoreLine =>
  lines.reduce((best, line) => (line.load < best.load ? line : best), lines[0] ?? otherwise);

export type StoreOptions = {
  readonly dataDir: string;
  /** Threads that answer questions beside the one that writes; at least 1. */
  readonly readers?: number;
};

const requireReaders = (readers: number): void => {
  if (Number.isInteger(readers) && readers >= 1) return;
  throw new RangeError(`readers must be a whole number of at least 1, not ${readers}`);
};

/**
 * Opens the library of a data directory, made and migrated where needed. One thread owns the connection that writes,
 * others answer questions; this thread never opens the file. Rejects with a StoreError that tells the cure.
 */
export const openStore = async ({ dataDir, readers = 2 }: StoreOptions): Promise<Store> => {
  requireReaders(readers);
  const path = storePath(dataDir);
  const writer = await startThread({ path, access: 'write' }, 'writing');
  const reading: StoreLine[] = [];
  let closed: Promise<void> | null = null;
  const closeAll = async (): Promise<void> => {
    // The writer last: closing the last connection folds the log into the file.
    await Promise.all(reading.map((line) => line.close()));
    await writer.close();
  };
  try {
    for (let nth = 1; nth <= readers; nth += 1)
      reading.push(await startThread({ path, access: 'read' }, `reading ${nth}`));
  } catch (error) {
    await closeAll();
    throw error;
  }
  const roles = rolesOver(async (call, access) => {
    if (closed) throw new StoreError('closed', `The library was closed before ${call.role}.${call.method} was asked.`);
    return (access === 'write' ? writer : leastBusy(reading, writer)).send(call);
  });
  return {
    ...roles,
    close: () => {
      closed ??= closeAll();
      return closed;
    },
  };
};
