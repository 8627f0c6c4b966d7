import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { CORE_FILES, type Core, loadCore } from '../../reading/core/core.ts';

/** Where the shipped weights lie. */
export const MODELS_FOLDER = resolve(import.meta.dirname, '../../../models');

const readFrom = (folder: string): Core =>
  loadCore(
    Object.fromEntries(
      CORE_FILES.map((name) => [name, brotliDecompressSync(readFileSync(join(folder, `${name}.br`)))]),
    ),
  );

let shipped: Core | null = null;

/** The shipped weights, read from disk at the first call and kept for the thread. Throws where a file is missing. */
export const readCore = (): Core => {
  shipped ??= readFrom(MODELS_FOLDER);
  return shipped;
};
