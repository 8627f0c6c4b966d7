import { expect } from 'vitest';
import type { StoreFault } from '../../../src/adapters/sqlite/store-error.ts';

/** Matches a StoreError of this kind whose words match. */
export const refusal = (kind: StoreFault, message: RegExp) =>
  expect.objectContaining({ name: 'StoreError', kind, message: expect.stringMatching(message) });
