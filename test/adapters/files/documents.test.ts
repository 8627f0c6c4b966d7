import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findFiles, readFiles } from '../../../src/adapters/files/documents.ts';
import { watchFolder } from '../../../src/adapters/files/watch.ts';
import type { LoadFault, RawDocument } from '../../../src/ports.ts';

let folder: string;
let faults: LoadFault[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-files-'));
  faults = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

const read = async (paths: readonly string[], maxBytes = 4_000_000): Promise<RawDocument[]> => {
  const options = { maxBytes, onFault: (fault: LoadFault) => void faults.push(fault), base: folder };
  const documents: RawDocument[] = [];
  for await (const document of readFiles(await findFiles(paths, options), options)) documents.push(document);
  return documents;
};

describe('files to import', () => {
  test('folders are walked, hidden files and node_modules left out, each file read once', async () => {
    for (const name of ['a.txt', 'sub/b.md', '.hidden.txt', '.git/c.txt', 'node_modules/d.txt']) put(name, name);
    const documents = await read([folder, join(folder, 'a.txt'), join(folder, '**/*.md')]);
    expect(documents.map(({ name }) => name)).toEqual(['a.txt', 'sub/b.md']);
    expect(faults).toEqual([]);
  });

  test('of a folder those are read whose kind is known, and the others are told; one that is named is read whatever it is', async () => {
    for (const name of ['a.txt', 'b.HTML', 'notes', 'photo.jpg', 'sub/run.log', 'sub/c.zip']) put(name, name);
    const leftOut: string[] = [];
    const options = {
      onFault: (fault: LoadFault) => void faults.push(fault),
      onLeftOut: (left: readonly string[]) => void leftOut.push(...left),
    };
    const names = (found: readonly { path: string }[]) => found.map(({ path }) => relative(folder, path));
    expect(names(await findFiles([folder], options))).toEqual(['a.txt', 'b.HTML', 'sub/c.zip']);
    expect(leftOut.map((path) => relative(folder, path))).toEqual(['notes', 'photo.jpg', 'sub/run.log']);
    expect(names(await findFiles([join(folder, 'notes'), join(folder, 'sub/*.log')], options))).toEqual([
      'notes',
      'sub/run.log',
    ]);
    expect(faults).toEqual([]);
    rmSync(join(folder, 'sub/c.zip'));
    expect(await findFiles([join(folder, 'sub')], options)).toEqual([]);
    expect(faults.map(({ reason }) => reason)).toEqual([expect.stringContaining('no files of a kind that is read')]);
  });

  test('what is not there is named', async () => {
    mkdirSync(join(folder, 'empty'));
    await read([join(folder, 'gone.txt'), join(folder, '*.pdf'), join(folder, 'empty')]);
    expect(faults.map(({ reason }) => reason)).toEqual([
      'there is no such file or folder',
      'no file matches this pattern',
      'the folder holds no files',
    ]);
  });

  test('a file that is too large is refused before it is read', async () => {
    put('big.txt', 'x'.repeat(3_000_000));
    expect(await read([folder], 1_000_000)).toEqual([]);
    expect(faults).toEqual([
      { origin: 'big.txt', place: null, reason: expect.stringMatching(/too large: 3 MB .* MAX_FILE_MB/) },
    ]);
  });

  test('a long file of lines comes in parts that end at line ends and know their line', async () => {
    const line = JSON.stringify({ text: 'x'.repeat(1000) });
    put('long.jsonl', Array.from({ length: 3000 }, () => line).join('\n'));
    const documents = await read([folder]);
    expect(documents.length).toBeGreaterThan(1);
    let lines = 0;
    for (const { bytes, firstLine } of documents) {
      expect(firstLine).toBe(lines + 1);
      const text = new TextDecoder().decode(bytes).trimEnd();
      expect(text.split('\n').every((each) => each === line)).toBe(true);
      lines += text.split('\n').length;
    }
    expect(lines).toBe(3000);
  });

  test('a list over many lines is not cut', async () => {
    put(
      'list.jsonl',
      `[\n${Array.from({ length: 3000 }, () => JSON.stringify({ text: 'x'.repeat(1000) })).join(',\n')}\n]`,
    );
    expect(await read([folder])).toHaveLength(1);
  });
});

test('a watched folder tells of files that were added, not of those that lie there', async () => {
  put('old.txt', 'old');
  const told = Promise.withResolvers<readonly string[]>();
  const watching = await watchFolder(folder, {
    onFiles: async (paths) => told.resolve(paths),
    onFault: (reason) => told.reject(new Error(reason)),
    settleMs: 50,
  });
  put('.hidden.txt', 'x');
  const path = put('sub/new.txt', 'new');
  expect(await told.promise).toEqual([path]);
  await watching.close();
});
