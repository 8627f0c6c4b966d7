import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder that goes when the test file ends. */
export const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-store-'));
  made.push(folder);
  return folder;
};
