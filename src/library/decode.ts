import { analyse } from 'chardet';
import iconv from 'iconv-lite';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'binary' };

const HEAD_BYTES = 4096;
/** What is needed to tell an encoding by its statistics. */
const SAMPLE_BYTES = 65_536;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Byte order marks, and the null bytes beside a first "<" or letter that give UTF-16 and UTF-32 away without one (XML 1.0, appendix F). */
const encodingByShape = (bytes: Uint8Array): string | null => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe, 0, 0)) return 'utf-32le';
  if (startsWith(bytes, 0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const [a, b, c, d] = bytes;
  if (bytes.length < 4) return null;
  if (a === 0 && b === 0 && c === 0 && d !== 0) return 'utf-32be';
  if (a !== 0 && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return 'utf-16be';
  return a !== 0 && b === 0 && c !== 0 && d === 0 ? 'utf-16le' : null;
};

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));

const inContentType = (contentType: string | null): string | null =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;

/** The encoding in an XML declaration or a `meta` element. */
const inDocument = (head: string): string | null =>
  /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ??
  /<meta[^>]{0,300}?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1] ??
  null;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** WHATWG reads these as Windows-1252, as whoever writes them mostly means it. */
const meant = (encoding: string): string =>
  /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(encoding) ? 'windows-1252' : encoding;

const byStatistics = (bytes: Uint8Array): string => {
  const best = analyse(bytes.subarray(0, SAMPLE_BYTES)).find(({ name }) => iconv.encodingExists(name));
  return best?.name ?? 'windows-1252';
};

/** Share of characters that no text holds, above which bytes are no text. */
const BINARY_SHARE = 0.01;

const isBinary = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE_BYTES);
  let odd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 27) || code === 0xfffd || (code > 0x7f && code < 0x85)) odd += 1;
  }
  return odd > 3 && odd > sample.length * BINARY_SHARE;
};

const SIGNATURES = [
  '%PDF-',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  '\x7fELF',
  'SQLite format 3\0',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
  '\xd0\xcf\x11\xe0',
  'ID3',
  'OggS',
  'MZ\x90',
];

const looksBinary = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.some((signature) => head.startsWith(signature));
};

/** Encodings of seven-bit bytes, which are valid UTF-8 all the same. */
const isEscaped = (encoding: string): boolean => /^(?:iso-?2022|hz|utf-?7)/i.test(encoding);

/** Candidates in the order in which they are believed: shape, server, document; each only where it is known and fits. */
const encodingOf = (bytes: Uint8Array, contentType: string | null): string => {
  const shape = encodingByShape(bytes);
  if (shape !== null) return shape;
  const head = latin(bytes);
  const stated = [inContentType(contentType), inDocument(head)].filter((name) => name !== null);
  const usable = stated.map(meant).find((name) => iconv.encodingExists(name) && !/^utf-?(?:16|32)/i.test(name));
  const utf8 = isUtf8(bytes);
  // Text in another encoding is hardly ever valid UTF-8; a stale declaration above text that is, is common.
  if (utf8 && bytes.some((byte) => byte > 0x7f) && (usable === undefined || !isEscaped(usable))) return 'utf-8';
  if (usable !== undefined && !(/^utf-?8$/i.test(usable) && !utf8)) return usable;
  return utf8 ? 'utf-8' : byStatistics(bytes);
};

/**
 * Bytes as text. The encoding comes from a byte order mark, the server's content type, an XML declaration or `meta` element,
 * or from the bytes themselves; a stated UTF-8 that is none is not believed. `binary`: this is no text.
 */
export const decode = (bytes: Uint8Array, contentType: string | null): Decoded => {
  if (looksBinary(bytes)) return { kind: 'binary' };
  const encoding = encodingOf(bytes, contentType);
  const text = iconv.decode(bytes, encoding);
  return isBinary(text) ? { kind: 'binary' } : { kind: 'text', text, encoding };
};
