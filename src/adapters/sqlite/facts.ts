import type { FactStore } from '../../ports.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './roles.ts';

/** The port's store of single values over one open database. */
export const factStore = (database: Database): Synchronous<FactStore> => ({
  get: (name) => database.get<{ value: string }>('SELECT value FROM facts WHERE name = ?', name)?.value ?? null,
  set: (name, value) => {
    database.run('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)', name, value);
  },
});
