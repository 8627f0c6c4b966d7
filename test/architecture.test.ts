import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each room may import of the others. Default deny. */
const INNER = ['domain', 'ports', 'library', 'reading', 'stories', 'briefing', 'answering', 'digests', 'pictures'];
const ALLOWED: Record<string, readonly string[]> = {
  domain: [],
  ports: ['domain'],
  library: ['domain', 'ports'],
  reading: ['domain', 'ports'],
  stories: ['domain', 'ports', 'library', 'reading'],
  briefing: ['domain', 'ports', 'library', 'reading', 'stories'],
  answering: ['domain', 'ports', 'library', 'reading', 'stories'],
  digests: ['domain', 'ports', 'library', 'reading', 'stories', 'briefing', 'answering'],
  pictures: ['domain', 'ports', 'stories', 'answering'],
  evaluation: INNER,
  'adapters/files': [...INNER, 'evaluation'],
  'adapters/sqlite': INNER,
  'adapters/net': INNER,
  'adapters/openai': INNER,
  'adapters/discord': INNER,
  'adapters/workers': [...INNER, 'adapters/files', 'adapters/sqlite', 'adapters/net'],
  playground: [],
  commands: [...INNER, 'adapters/discord/command'],
};
/** Composition: these know everyone. */
const COMPOSITION = new Set(['config', 'main', 'cli']);
const PURE = new Set([...INNER, 'evaluation', 'commands']);
/** `ports` is types only, and names what the outside does. */
const hasNoCode = (room: string): boolean => room === 'ports';
/** Packages without I/O that pure rooms may use. */
const PURE_PACKAGES = new Set([
  '@mozilla/readability',
  'linkedom',
  'feedsmith',
  'csv-parse/sync',
  'yaml',
  'fflate',
  'tinyld',
  'iconv-lite',
  'chardet',
  'chrono-node',
  'temporal-polyfill',
  'd3-scale',
  'd3-shape',
  'zod',
  'p-queue',
  'stemmer',
]);
const PURE_NODE = new Set(['node:crypto']);

type Import = { readonly from: string; readonly target: string; readonly line: number };

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

const IMPORT =
  /(?:(?<=[\s}*])from\s*(?!`)|\b(?:import|require)\s*\(\s*|(?<=^|[;\n])\s*import\s+)(['"`])([^'"`\s,]+)\1/g;

const importsIn = (path: string, source: string): Import[] =>
  [...source.matchAll(IMPORT)].map((match) => ({
    from: relative(root, path),
    target: match[2] as string,
    line: source.slice(0, match.index).split('\n').length,
  }));

const roomOf = (path: string): string => {
  const parts = relative(root, path).replace(/\.ts$/, '').split('/');
  if (parts[0] === 'commands') return 'commands';
  if (parts[1] === 'adapters') {
    const file = parts.slice(1, 4).join('/');
    return file === 'adapters/discord/command' ? file : parts.slice(1, 3).join('/');
  }
  return parts[1] ?? '';
};

const faultsOf = (path: string, source: string): string[] => {
  const room = roomOf(path);
  if (COMPOSITION.has(room)) return [];
  const home = room === 'adapters/discord/command' ? 'adapters/discord' : room;
  return importsIn(path, source).flatMap(({ from, target, line }) => {
    const at = `${from}:${line}`;
    if (target.startsWith('.')) {
      const aim = roomOf(resolve(dirname(path), target));
      const same = aim === home || (home === 'adapters/discord' && aim === 'adapters/discord/command');
      return same || (ALLOWED[home] ?? []).includes(aim) ? [] : [`${at}: ${home} may not import ${aim} (${target})`];
    }
    if (!PURE.has(home)) return [];
    const allowed = target.startsWith('node:') ? PURE_NODE.has(target) : PURE_PACKAGES.has(target);
    return allowed ? [] : [`${at}: ${home} is pure and may not import ${target}`];
  });
};

const AMBIENT =
  /(?<![\w.'"])(?:new Date\(\s*\)|Date\.now\(|fetch\(|console\.|process\.|setTimeout\(|setInterval\(|Math\.random\()/;

const ambientFaults = (path: string, source: string): string[] => {
  const room = roomOf(path);
  if (!PURE.has(room) || hasNoCode(room)) return [];
  return source.split('\n').flatMap((text, index) => {
    const code = text.replace(/^\s*(\*|\/\/|\/\*).*$/, '').replace(/\/\/.*$/, '');
    const hit = AMBIENT.exec(code);
    return hit ? [`${relative(root, path)}:${index + 1}: ${hit[0]} in a pure room`] : [];
  });
};

const sources = ['src', 'commands'].flatMap(filesUnder).map((path) => [path, readFileSync(path, 'utf8')] as const);

/** What stays when types are stripped: an import of at least one value. */
const LOADS = /^(?:import|export)\s+(?!type\b)(?:([^;'"]*?)\bfrom\s+)?'(\.[^']+)'/gm;

const loadedBy = (path: string, loaded = new Set<string>()): ReadonlySet<string> => {
  if (loaded.has(path)) return loaded;
  loaded.add(path);
  for (const [, names = '', target = ''] of readFileSync(path, 'utf8').matchAll(LOADS)) {
    const each = names.replaceAll(/[{}]/g, '').split(',');
    const isTypes = each.every((name) => /^\s*(?:type\s.*)?$/.test(name)) && /type\s/.test(names);
    if (!isTypes) loadedBy(resolve(dirname(path), target), loaded);
  }
  return loaded;
};

type Source = readonly [path: string, source: string];

/** Within a room: the folder a file stands in, or the file itself where it stands at the root; null for what lies outside. */
const partIn =
  (room: string) =>
  (path: string): string | null => {
    const part = relative(join(root, room), path).split('/')[0] ?? '';
    return part === '..' ? null : part;
  };

const partsImported = (files: readonly Source[], partOf: (path: string) => string | null) => {
  const parts = new Map<string, Set<string>>();
  for (const [path, source] of files) {
    const own = partOf(path) ?? '';
    for (const { target } of importsIn(path, source)) {
      const part = target.startsWith('.') ? partOf(resolve(dirname(path), target)) : null;
      if (part !== null && part !== own) parts.set(own, (parts.get(own) ?? new Set<string>()).add(part));
    }
  }
  return parts;
};

/** Parts that import each other, in a row or at once: what is left when those are taken away that import none of the rest or that none imports. */
const entangled = (files: readonly Source[], partOf: (path: string) => string | null): string[] => {
  const left = partsImported(files, partOf);
  const free = (): string[] => {
    const imported = new Set([...left.values()].flatMap((aims) => [...aims]));
    return [...left]
      .filter(([own, aims]) => !imported.has(own) || ![...aims].some((aim) => left.has(aim)))
      .map(([own]) => own);
  };
  for (let gone = free(); gone.length > 0; gone = free()) for (const part of gone) left.delete(part);
  return [...left].flatMap(([own, aims]) => [...aims].filter((aim) => left.has(aim)).map((aim) => `${own} → ${aim}`));
};

const within = (room: string) => sources.filter(([path]) => path.startsWith(`${join(root, room)}/`));

describe('architecture', () => {
  test('each room imports only what the table allows', () => {
    expect(sources.flatMap(([path, source]) => faultsOf(path, source))).toEqual([]);
  });

  test('pure rooms touch no clock, network, console, environment or chance', () => {
    expect(sources.flatMap(([path, source]) => ambientFaults(path, source))).toEqual([]);
  });

  test.each([
    ["import '../adapters/net/fetcher.ts';", 'a bare import'],
    ["const x = await import('../adapters/net/fetcher.ts');", 'a dynamic import'],
    ["import type { X } from '../adapters/net/fetcher.ts';", 'a type import'],
    ["export { x } from '../adapters/net/fetcher.ts';", 'a re-export'],
    ["import { readFileSync } from 'node:fs';", 'a node I/O module'],
    ["import OpenAI from 'openai';", 'a package with I/O'],
  ])('%s in a pure room is seen', (source) => {
    expect(faultsOf(join(root, 'src/stories/made-up.ts'), source)).toHaveLength(1);
  });

  test.each(['src/briefing/verify', 'src/answering'])('no parts of %s import each other', (room) => {
    expect(entangled(within(room), partIn(room))).toEqual([]);
  });

  test('no two files import each other, types included', () => {
    expect(entangled(sources, (path) => relative(root, path))).toEqual([]);
  });

  test('parts that import each other in a row are seen', () => {
    const at = (path: string, source: string) => [join(root, 'src/stories', path), source] as const;
    const row = [
      at('a/one.ts', "import { x } from '../b/two.ts';"),
      at('b/two.ts', "import type { x } from '../three.ts';"),
      at('three.ts', "import { x } from './a/one.ts';"),
      at('four.ts', "import { x } from './three.ts';"),
    ];
    expect(entangled(row, partIn('src/stories'))).toEqual(['a → b', 'b → three.ts', 'three.ts → a']);
    expect(entangled(row.slice(1), partIn('src/stories'))).toEqual([]);
  });

  test('adapters do not know each other', () => {
    expect(faultsOf(join(root, 'src/adapters/discord/a.ts'), "import { x } from '../sqlite/open.ts';")).toHaveLength(1);
  });

  test('the playground knows no room of sitrep', () => {
    expect(faultsOf(join(root, 'src/playground/a.ts'), "import { x } from '../domain/report.ts';")).toHaveLength(1);
  });

  test('a room nobody listed may import nothing', () => {
    expect(faultsOf(join(root, 'src/somewhere/a.ts'), "import { x } from '../domain/report.ts';")).toHaveLength(1);
  });

  test('the gateway’s thread loads neither the verifier’s tables nor the suites; the desk’s thread does load the verifier', () => {
    const heavy = (entry: string): string[] =>
      [...loadedBy(join(root, entry))]
        .map((path) => relative(root, path))
        .filter((path) => /^src\/(?:briefing\/verify\/(?:verify|words\/alike)|evaluation\/suites)\.ts$/.test(path));
    expect(heavy('src/main.ts')).toEqual([]);
    expect(heavy('src/adapters/workers/desk-thread.ts')).toContain('src/briefing/verify/verify.ts');
  });
});
