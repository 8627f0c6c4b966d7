import { open, stat } from 'node:fs/promises';
import { isAbsolute, relative } from 'node:path';
import glob from 'fast-glob';
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

const expand = async (path: string, fault: (reason: string) => void): Promise<string[]> => {
  const kind = await kindOf(path);
  if (kind === 'file') return [path];
  if (kind === 'other') fault('it is neither a file nor a folder');
  if (kind === 'other') return [];
  const found =
    kind === 'folder' ? await glob('**/*', { ...GLOB, cwd: path }) : isPattern(path) ? await glob(path, GLOB) : [];
  if (found.length === 0)
    fault(
      kind === 'folder'
        ? 'the folder holds no files'
        : isPattern(path)
          ? 'no file matches this pattern'
          : (REASONS.ENOENT ?? ''),
    );
  return found.sort();
};

/** The files that paths, folders (with all below them) and glob patterns name, each once; hidden ones and node_modules left out. */
export const findFiles = async (
  paths: readonly string[],
  options: Pick<ReadOptions, 'onFault'>,
): Promise<FoundFile[]> => {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    const files = await expand(path, (reason) => options.onFault({ origin: path, place: null, reason }));
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
