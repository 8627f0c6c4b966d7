import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Store } from '../../ports.ts';
import { storeOn } from './core.ts';
import { Database, type DatabaseOptions } from './database.ts';
import { migrate } from './migrate.ts';
import { StoreError } from './store-error.ts';

/** The library's file in its data directory. */
export const storePath = (dataDir: string): string => join(dataDir, 'sitrep.db');

const makeFolder = (path: string): void => {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const cure = 'Name a DATA_DIR that is a folder in which this user may create and write files.';
    throw new StoreError('cannot-open', `The data directory ${dirname(path)} cannot be made (${reason}). ${cure}`, {
      cause: error,
    });
  }
};

/** Opens the library for writing, made and migrated where needed. Throws a StoreError that tells the cure. */
export const openDatabase = (path: string, options: DatabaseOptions = {}): Database => {
  makeFolder(path);
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
