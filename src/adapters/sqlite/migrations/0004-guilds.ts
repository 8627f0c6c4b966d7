import type { Migration } from './migration.ts';

/** What a Discord server settled for itself, as JSON. */
export const guilds: Migration = {
  version: 4,
  sql: 'CREATE TABLE guilds (id TEXT PRIMARY KEY, settings TEXT NOT NULL) STRICT;',
};
