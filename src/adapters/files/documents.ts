import { open, stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import glob from 'fast-glob';
import { isKnownName } from '../../library/recognise.ts';
import type { LoadFault, RawDocument } from '../../ports.ts';
import { linesIn } from './line-parts.ts';

export type ReadOptions = {
  /** Larger files are refused before they are read. */
  readonly maxBytes: number;
  /** What can't be opened; told as it is met. */
  readonly onFault: (fault: LoadFault) => void;
  /** Names in reports are relative to it where a file lies below it. */
  readonly base: string;
};

export type FoundFile = { readonly path: string; readonly bytes: number };

/** Files that are no articles though they lie among them. */
const IGNORED = ['**/node_modules/**', '**/.*', '**/.*/**'];
const GLOB = {
  onlyFiles: true,
  unique: true,
  dot: false,
  ignore: IGNORED,
  absolute: true,
  followSymbolicLinks: false,
} as const;

const MEBIBYTE = 1024 * 1024;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read; check its permissions',
  EPERM: 'it may not be read; check its permissions',
  EISDIR: 'it is a folder',
};

const reasonOf = (error: unknown): string => REASONS[codeOf(error)] ?? `it can't be opened (${codeOf(error)})`;

const kindOf = async (path: string): Promise<'file' | 'folder' | 'other' | null> => {
  try {
    const found = await stat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    return null;
  }
};

const isPattern = (path: string): boolean => glob.isDynamicPattern(path);

type Expanded = { readonly files: readonly string[]; readonly leftOut?: readonly string[]; readonly fault?: string };

const inFolder = async (path: string): Promise<Expanded> => {
  const found = (await glob('**/*', { ...GLOB, cwd: path })).sort();
  const files = found.filter(isKnownName);
  const leftOut = found.filter((file) => !isKnownName(file));
  if (found.length === 0) return { files, fault: 'the folder holds no files' };
  const fault = 'the folder holds no files of a kind that is read from folders; name one itself to have it tried';
  return files.length === 0 ? { files, leftOut, fault } : { files, leftOut };
};

const expand = async (path: string): Promise<Expanded> => {
  const kind = await kindOf(path);
  if (kind === 'file') return { files: [path] };
  if (kind === 'other') return { files: [], fault: 'it is neither a file nor a folder' };
  if (kind === 'folder') return inFolder(path);
  if (!isPattern(path)) return { files: [], fault: REASONS.ENOENT ?? '' };
  const files = (await glob(path, GLOB)).sort();
  return files.length === 0 ? { files, fault: 'no file matches this pattern' } : { files };
};

export type FindOptions = Pick<ReadOptions, 'onFault'> & {
  /** Files in a folder whose names do not say that articles may be in them. */
  readonly onLeftOut?: (paths: readonly string[]) => void;
};

/**
 * The files that paths, folders (with all below them) and glob patterns name, each once; hidden ones and node_modules left out.
 * Of a folder those are taken whose kind is known; a file that is named is taken whatever it is.
 */
export const findFiles = async (
  paths: readonly string[],
  { onFault, onLeftOut }: FindOptions,
): Promise<FoundFile[]> => {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    const { files, leftOut = [], fault } = await expand(path);
    if (fault !== undefined) onFault({ origin: path, place: null, reason: fault });
    if (leftOut.length > 0) onLeftOut?.(leftOut);
    for (const file of files) {
      const size = (await stat(file).catch(() => null))?.size ?? 0;
      found.set(file, { path: file, bytes: size });
    }
  }
  return [...found.values()];
};

const shownName = (path: string, base: string): string => {
  const inside = relative(base, path);
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? path : inside.replaceAll('\\', '/');
};

const isLines = (path: string): boolean => /\.(?:jsonl|ndjson)$/i.test(path);

const megabytes = (bytes: number): string => `${Math.ceil(bytes / MEBIBYTE)} MB`;

async function* readOne({ path }: FoundFile, options: ReadOptions): AsyncGenerator<RawDocument> {
  const name = shownName(path, options.base);
  const fault = (reason: string) => options.onFault({ origin: name, place: null, reason });
  const handle = await open(path, 'r').catch((error: unknown) => fault(reasonOf(error)));
  if (handle === undefined) return;
  try {
    const { size } = await handle.stat();
    if (size > options.maxBytes) {
      fault(
        `it is too large: ${megabytes(size)} where at most ${megabytes(options.maxBytes)} are read; split it or raise MAX_FILE_MB`,
      );
    } else if (isLines(path)) yield* linesIn(name, handle);
    else yield { name, bytes: await handle.readFile(), contentType: null, url: null };
  } catch (error) {
    fault(reasonOf(error));
  } finally {
    await handle.close();
  }
}

/** The documents in files, one after the other, each read when it is asked for. */
export async function* readFiles(files: readonly FoundFile[], options: ReadOptions): AsyncGenerator<RawDocument> {
  for (const file of files) yield* readOne(file, options);
}
