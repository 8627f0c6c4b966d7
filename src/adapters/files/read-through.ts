import { open } from 'node:fs/promises';

const CHUNK_BYTES = 4 * 1024 * 1024;
/** What is free in memory is not ours alone. */
const SHARE_OF_FREE = 0.5;

/**
 * Reads a file from end to end, so that the system has it in memory for whoever looks things up here and there in it: from a
 * disk that takes seconds. Not one that would push out what else is needed. Ends early where `signal` says so. Resolves with how many
 * bytes were read.
 */
export const readThrough = async (
  path: string,
  { mostBytes = process.availableMemory() * SHARE_OF_FREE, signal }: { mostBytes?: number; signal?: AbortSignal } = {},
): Promise<number> => {
  const file = await open(path);
  try {
    if ((await file.stat()).size > mostBytes) return 0;
    const buffer = new Uint8Array(CHUNK_BYTES);
    let all = 0;
    while (!signal?.aborted) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES);
      if (bytesRead === 0) return all;
      all += bytesRead;
    }
    return all;
  } finally {
    await file.close();
  }
};
