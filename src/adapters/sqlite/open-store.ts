import { Worker } from 'node:worker_threads';
import type { Store } from '../../ports.ts';
import { LastingLine } from './lasting-line.ts';
import { storePath } from './open-store-here.ts';
import { rolesOver } from './roles.ts';
import { StoreError } from './store-error.ts';
import { StoreLine } from './store-line.ts';
import type { ThreadOptions } from './wire.ts';

const ENTRY = new URL('../workers/store-thread.ts', import.meta.url);

const startThread = (options: ThreadOptions, name: string): LastingLine =>
  new LastingLine(() => new StoreLine(new Worker(ENTRY, { workerData: options, name: `store ${name}` }), name));

const leastBusy = (lines: readonly LastingLine[], otherwise: LastingLine): LastingLine =>
  lines.reduce((best, line) => (line.load < best.load ? line : best), lines[0] ?? otherwise);

/** The writer first: it makes and migrates the file that the others read. */
const openAll = async (reading: readonly LastingLine[], writer: LastingLine): Promise<void> => {
  await writer.ask('open');
  await Promise.all(reading.map((line) => line.ask('open')));
};

/** The writer last: closing the last connection folds the log into the file. */
const closeAll = async (reading: readonly LastingLine[], writer: LastingLine): Promise<void> => {
  await Promise.all(reading.map((line) => line.close()));
  await writer.close();
};

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
  const writer = startThread({ path, access: 'write' }, 'writing');
  const reading = Array.from({ length: readers }, (_, nth) =>
    startThread({ path, access: 'read' }, `reading ${nth + 1}`),
  );
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    closing ??= closeAll(reading, writer);
    return closing;
  };
  await openAll(reading, writer).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const roles = rolesOver(async (call, access) => {
    if (closing) throw new StoreError('closed', `The library was closed before ${call.role}.${call.method} was asked.`);
    if (access === 'read') return leastBusy(reading, writer).ask(call);
    return access === 'bulk' ? writer.askInTurn(call) : writer.ask(call);
  });
  return { ...roles, close };
};
