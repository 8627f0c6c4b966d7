import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { encodeModel } from '../src/reading/core/model-file.ts';
import type { Trained } from './pipeline.ts';

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

const compressed = (bytes: Uint8Array): Uint8Array =>
  zstdCompressSync(bytes, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });

/** Every weight file as it ships, by file name. */
export const modelFiles = (trained: Trained): Record<string, Uint8Array> => {
  const files = {
    lexicon: json(trained.lexicon),
    tagger: encodeModel(trained.tagMeta, [trained.tagger]),
    parser: encodeModel(trained.parserMeta, [trained.moves, trained.relation]),
    names: encodeModel(null, [trained.names]),
    lemmas: json(trained.lemmas),
  };
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${name}.zst`, compressed(bytes)]));
};

export type Manifest = {
  readonly seed: number;
  /** The day the weights were made, ISO 8601. */
  readonly trained: string;
  readonly rawText: boolean;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
};

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writes the weight files and `manifest.json` into a folder, which is made where it is absent. */
export const writeModels = (
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
  facts: Omit<Manifest, 'files'>,
): Manifest => {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const listed = Object.entries(files).map(([name, bytes]) => [name, { bytes: bytes.length, sha256: sha256(bytes) }]);
  const manifest: Manifest = { ...facts, files: Object.fromEntries(listed) };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};
