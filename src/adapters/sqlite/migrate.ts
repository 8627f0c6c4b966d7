import type { Database } from './database.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { StoreError } from './store-error.ts';

/** "SITR": tells our files from other programs' (`PRAGMA application_id`). */
const APPLICATION_ID = 0x53495452;

const newerSchema = (path: string, found: number, known: number): StoreError =>
  new StoreError(
    'newer-schema',
    `The library ${path} was written by a newer sitrep (its schema is ${found}, this one knows up to ${known}). ` +
      'Update sitrep, or name another DATA_DIR.',
  );

const refuseStrangers = (database: Database): void => {
  const id = database.get<{ application_id: number }>('PRAGMA application_id')?.application_id ?? 0;
  const tables = database.get<{ n: number }>('SELECT count(*) AS n FROM sqlite_schema')?.n ?? 0;
  if (id === APPLICATION_ID || tables === 0) return;
  throw new StoreError(
    'not-a-database',
    `The library ${database.path} is a database of another program. Move that file away, or name another DATA_DIR.`,
  );
};

const versionOf = (database: Database): number =>
  database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;

/**
 * Brings the schema up to the newest version that this program knows, all steps in one transaction.
 * Throws a StoreError for a file of a newer sitrep (`newer-schema`) or of another program (`not-a-database`).
 */
export const migrate = (database: Database, migrations: readonly Migration[] = MIGRATIONS): void => {
  const known = migrations.at(-1)?.version ?? 0;
  database.snapshot(() => refuseStrangers(database));
  if (versionOf(database) === known) return;
  database.immediate(() => {
    // Read again under the lock: another process may have migrated meanwhile.
    const found = versionOf(database);
    if (found > known) throw newerSchema(database.path, found, known);
    for (const { version, sql } of migrations) if (version > found) database.exec(sql);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${known}`);
  });
};
