import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync } from 'node:zlib';
import { encodeModel } from '../src/reading/core/model-file.ts';
import type { Trained } from './pipeline.ts';

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

export const compressed = (bytes: Uint8Array): Uint8Array =>
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

const factsOf = (bytes: Uint8Array) => ({ bytes: bytes.length, sha256: sha256(bytes) });

const manifestIn = (folder: string): Manifest | null => {
  const path = join(folder, 'manifest.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
};

const writeManifest = (folder: string, manifest: Manifest): void =>
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);

/** Lists a file that another script made in the manifest of its folder. */
export const listFile = (folder: string, name: string, bytes: Uint8Array): void => {
  const manifest = manifestIn(folder);
  if (manifest !== null) writeManifest(folder, { ...manifest, files: { ...manifest.files, [name]: factsOf(bytes) } });
};

/** Writes the weight files and `manifest.json` into a folder, which is made where it is absent; files of others stay listed. */
export const writeModels = (
  folder: string,
  files: Readonly<Record<string, Uint8Array>>,
  facts: Omit<Manifest, 'files'>,
): Manifest => {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const listed = Object.entries(files).map(([name, bytes]) => [name, factsOf(bytes)]);
  const manifest: Manifest = { ...facts, files: { ...manifestIn(folder)?.files, ...Object.fromEntries(listed) } };
  writeManifest(folder, manifest);
  return manifest;
};
