import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Zstandard at level 1 makes a reading of 14 kB 1.5 kB in 40 µs and reads it in 29 µs, less than JSON takes to parse;
 * higher levels, deflate and brotli were slower or larger.
 */
const OPTIONS = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** A value as compressed JSON; `unpack` reads it. */
export const pack = (value: unknown): Uint8Array => zstdCompressSync(JSON.stringify(value), OPTIONS);

/** Most readings come out in one piece. */
const IN_ONE = { chunkSize: 1 << 15 };

/** `Value` is what was packed. */
export const unpack = <Value>(blob: Uint8Array): Value =>
  JSON.parse(zstdDecompressSync(blob, IN_ONE).toString()) as Value;
