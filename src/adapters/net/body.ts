import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The body is larger than is read. */
export class TooLargeError extends Error {
  constructor(maxBytes: number) {
    super(`it is larger than ${Math.round(maxBytes / 1024 / 1024)} MB, the most that is fetched`);
    this.name = 'TooLargeError';
  }
}

const DECODERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** Encodings that `readBody` undoes, as Accept-Encoding names them. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

const decoderFor = (encoding: string) => {
  const name = encoding.trim().toLowerCase();
  return name in DECODERS ? DECODERS[name as keyof typeof DECODERS]() : null;
};

const gather =
  (maxBytes: number, chunks: Uint8Array[]) =>
  async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > maxBytes) throw new TooLargeError(maxBytes);
      chunks.push(chunk);
    }
  };

/**
 * A response's bytes, decompressed. Counts after decompression, so that a small body can't unfold into a large one; one
 * layer of compression at most.
 * @throws {TooLargeError}
 */
export const readBody = async (body: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  const decoder = decoderFor(encoding);
  const collect = gather(maxBytes, chunks);
  if (decoder === null) await pipeline(body, collect);
  else await pipeline(body, decoder, collect);
  return Buffer.concat(chunks);
};
