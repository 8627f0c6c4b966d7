import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readThrough } from '../../../src/adapters/files/read-through.ts';
import { aFolder } from '../sqlite/folder.ts';

test('a file is read to its end, and left alone where it would not fit', async () => {
  const path = join(aFolder(), 'long');
  const bytes = 9 * 1024 * 1024 + 5;
  writeFileSync(path, new Uint8Array(bytes));
  expect(await readThrough(path)).toBe(bytes);
  expect(await readThrough(path, { mostBytes: bytes })).toBe(bytes);
  expect(await readThrough(path, { mostBytes: bytes - 1 })).toBe(0);
  await expect(readThrough(join(path, 'nothing'))).rejects.toThrow();
});
