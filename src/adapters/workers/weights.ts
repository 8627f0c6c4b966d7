import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { CORE_FILES, type Core, loadCore } from '../../reading/core/core.ts';

/** Where the shipped weights lie. */
export const MODELS_FOLDER = resolve(import.meta.dirname, '../../../models');

/** Large, because decompressing into many small chunks takes twice as long. */
const CHUNK_BYTES = 1 << 22;

/** The parser's kernel, compiled. */
export const readKernel = (): Uint8Array<ArrayBuffer> =>
  readFileSync(resolve(import.meta.dirname, '../../reading/core/kernel.wasm'));

/** The weight files of a folder, decompressed, and the kernel, as `loadCore` takes them. Throws where one is missing. */
export const unpackModels = (folder: string): Record<string, Uint8Array<ArrayBuffer>> => ({
  ...Object.fromEntries(
    CORE_FILES.map((name) => [
      name,
      zstdDecompressSync(readFileSync(join(folder, `${name}.zst`)), { chunkSize: CHUNK_BYTES }),
    ]),
  ),
  kernel: readKernel(),
});

let shipped: Core | null = null;

/** The shipped weights, read from disk at the first call and kept for the thread. Throws where a file is missing. */
export const readCore = (): Core => {
  shipped ??= loadCore(unpackModels(MODELS_FOLDER));
  return shipped;
};
