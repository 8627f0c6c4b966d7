import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { EvalFiles } from '../../evaluation/suite.ts';

/** Reads a data folder for evaluation. */
export const evalFiles = (root: string): EvalFiles => ({
  list: async (folder) => {
    const top = join(root, folder);
    const there = await stat(top).catch(() => null);
    if (there === null || !there.isDirectory()) return [];
    const entries = await readdir(top, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  },
  text: (path) => readFile(join(root, path), 'utf8'),
  bytes: (path) => readFile(join(root, path)),
});
