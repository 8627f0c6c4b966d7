import type { Migration } from './migration.ts';

/** Which deliveries still have what they said, by age. */
export const pruning: Migration = {
  version: 9,
  sql: 'CREATE INDEX deliveries_whole ON deliveries (created_ms) WHERE report IS NOT NULL;',
};
