import type { FileHandle } from 'node:fs/promises';
import type { RawDocument } from '../../ports.ts';

const PART_BYTES = 1024 * 1024;
const LINE_FEED = 0x0a;

const countLines = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
};

const OBJECT = 0x7b;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** Lines of objects in an encoding that can be cut at a byte: neither UTF-16, UTF-32 nor a list over many lines. */
const isPartable = (bytes: Uint8Array): boolean => {
  const start = UTF8_MARK.every((byte, at) => bytes[at] === byte) ? 3 : 0;
  return bytes[start] === OBJECT && bytes[start + 1] !== 0;
};

/**
 * A file of lines as documents of about one MiB, cut at line ends, each with the number of its first line, so that a long
 * import needs little memory and shows how far it is. A file of one part is one document, as is one that can't be cut.
 */
export async function* linesIn(name: string, handle: FileHandle): AsyncGenerator<RawDocument> {
  let rest: Buffer = Buffer.alloc(0);
  let firstLine = 1;
  const stream = handle.createReadStream({ highWaterMark: PART_BYTES, autoClose: false });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = rest.lastIndexOf(LINE_FEED) + 1;
    if (end === 0 || (firstLine === 1 && !isPartable(rest))) continue;
    const bytes = rest.subarray(0, end);
    yield { name, bytes, contentType: null, url: null, firstLine };
    firstLine += countLines(bytes);
    rest = rest.subarray(end);
  }
  if (rest.length > 0 || firstLine === 1) yield { name, bytes: rest, contentType: null, url: null, firstLine };
}
