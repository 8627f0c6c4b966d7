import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Store } from '../../ports.ts';
import { storeOn } from './core.ts';
import { Database, type DatabaseOptions } from './database.ts';
import { migrate } from './migrate.ts';
import { StoreError } from './store-error.ts';

/** The library's file in its data directory. */
export const storePath = (dataDir: string): string => join(dataDir, 'sitrep.db');

/**
 * From the top downwards, one by one: `recursive` spins for ever below a folder that takes no folders and says that they do not
 * exist, as /proc and automounted ones do.
 */
const makeWithParents = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeWithParents(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
};

/** The data directory, made where it is missing. Throws a StoreError that tells the cure. */
export const makeDataDir = (dataDir: string): void => {
  try {
    makeWithParents(dataDir);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const cure = 'Name a DATA_DIR that is a folder in which this user may create and write files.';
    throw new StoreError('cannot-open', `The data directory ${dataDir} cannot be made (${reason}). ${cure}`, {
      cause: error,
    });
  }
};

/** Opens the library for writing, made and migrated where needed. Throws a StoreError that tells the cure. */
export const openDatabase = (path: string, options: DatabaseOptions = {}): Database => {
  makeDataDir(dirname(path));
  const database = new Database(path, options);
  try {
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

/** The store at a path, in this thread: every call blocks it. The product opens threads instead (open-store.ts). */
export const openStoreHere = (path: string): Store => storeOn(openDatabase(path));

/**
 * A library that was made and migrated, as it stands at this moment, whatever is written until `work` has ended. In this thread, as
 * `openStoreHere`; nothing can be written there.
 */
export const atOneMoment = async <Result>(path: string, work: (library: Store) => Promise<Result>): Promise<Result> => {
  const database = new Database(path, { readOnly: true });
  try {
    return await database.moment(() => work(storeOn(database)));
  } finally {
    database.close();
  }
};
