import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { zstdDecompressSync } from 'node:zlib';
import { CORE_FILES, type Core, loadCore, VECTOR_FILE } from '../../reading/core/core.ts';

/** Where the shipped weights lie. */
export const MODELS_FOLDER = resolve(import.meta.dirname, '../../../models');

/** Larger than any of the files: to put several chunks together takes as long as to decompress them. */
const CHUNK_BYTES = 1 << 24;

/** The kernel of tagger, parser and name tagger, compiled. */
export const readKernel = (): Uint8Array<ArrayBuffer> =>
  readFileSync(resolve(import.meta.dirname, '../../reading/core/kernel.wasm'));

const unpacked = (path: string): Uint8Array<ArrayBuffer> =>
  zstdDecompressSync(readFileSync(path), { chunkSize: CHUNK_BYTES });

/** The weight files of a folder, decompressed, and the kernel, as `loadCore` takes them. Throws where one that must be there is missing. */
export const unpackModels = (folder: string): Record<string, Uint8Array<ArrayBuffer>> => {
  const pathOf = (name: string) => join(folder, `${name}.zst`);
  const optional = existsSync(pathOf(VECTOR_FILE)) ? [VECTOR_FILE] : [];
  const files = [...CORE_FILES, ...optional].map((name) => [name, unpacked(pathOf(name))] as const);
  return { ...Object.fromEntries(files), kernel: readKernel() };
};

let shipped: Core | null = null;

/** The shipped weights, read from disk at the first call and kept for the thread. Throws where a file is missing. */
export const readCore = (): Core => {
  shipped ??= loadCore(unpackModels(MODELS_FOLDER));
  return shipped;
};
