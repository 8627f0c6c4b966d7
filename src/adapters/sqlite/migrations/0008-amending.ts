import type { Migration } from './migration.ts';

/** Who edits the messages of a delivery, and until when nobody else may. */
export const amending: Migration = {
  version: 8,
  sql: 'CREATE TABLE amending (delivery TEXT PRIMARY KEY, owner TEXT NOT NULL, until_ms INTEGER NOT NULL) STRICT;',
};
