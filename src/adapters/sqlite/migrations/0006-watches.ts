import type { Migration } from './migration.ts';

/** What servers want to hear of at once, as JSON. */
export const watches: Migration = {
  version: 6,
  sql: 'CREATE TABLE watches (id TEXT PRIMARY KEY, guild TEXT NOT NULL, watch TEXT NOT NULL) STRICT;',
};
