import type { Shelf } from '../../domain/article.ts';
import type { Scope } from '../../ports.ts';
import type { Database } from './database.ts';

/** The row of a shelf that has held something, else null. */
export const shelfRow = (database: Database, shelf: Shelf): number | null =>
  database.get<{ row: number }>('SELECT row FROM shelves WHERE name = ?', shelf)?.row ?? null;

/** Writes: makes the shelf's row where there is none. */
export const ensureShelf = (database: Database, shelf: Shelf): number =>
  shelfRow(database, shelf) ?? database.run('INSERT INTO shelves (name) VALUES (?)', shelf).row;

/** The rows of the shelves of a scope; those that never held anything are left out. */
export const shelfRows = (database: Database, { shelves }: Scope): number[] =>
  [...new Set(shelves)].flatMap((shelf) => shelfRow(database, shelf) ?? []);
