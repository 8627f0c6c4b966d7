import { createHash } from 'node:crypto';

/** Hex SHA-256 of parts that can't run into each other. */
export const digestOf = (parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');
