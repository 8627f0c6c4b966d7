import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';

/** The page's files, read once at start: client TypeScript has its types stripped and is served as JavaScript. */

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
};

/** Nothing off this machine, nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

type Asset = { readonly type: string; readonly bytes: Buffer };

export type Assets = ReadonlyMap<string, Asset>;

/** All that the page is made of, by path, read once; its TypeScript is stripped here, so that no build is needed. Throws where a file is missing. */
export const loadAssets = (): Assets => {
  const here = import.meta.dirname;
  const client = readdirSync(join(here, 'client')).filter((name) => name.endsWith('.ts'));
  const scripts = client.map((name) => [`/app/${name}`, script(join(here, 'client', name))] as const);
  const plain = ['style.css', 'message.css', 'icon.svg'].map(
    (name) => [`/app/${name}`, file(join(here, name))] as const,
  );
  return new Map([['/', file(join(here, 'index.html'))], ...plain, ...scripts, ...fonts()]);
};

const file = (path: string): Asset => ({
  type: TYPES[extname(path)] ?? 'application/octet-stream',
  bytes: readFileSync(path),
});

const script = (path: string): Asset => ({
  type: TYPES['.ts'] ?? '',
  bytes: Buffer.from(quietly(() => stripTypeScriptTypes(readFileSync(path, 'utf8')))),
});

/** Node calls the stripping experimental, once a process; whoever starts the playground need not read that. */
const quietly = <T>(act: () => T): T => {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return act();
  } finally {
    process.emitWarning = emitWarning;
  }
};

const FONTS = [
  '400Regular/Inter_400Regular',
  '500Medium/Inter_500Medium',
  '600SemiBold/Inter_600SemiBold',
  '700Bold/Inter_700Bold',
];

/** Inter from the package, where it is installed; else the page uses the system's own. */
const fonts = (): [string, Asset][] =>
  FONTS.flatMap((name): [string, Asset][] => {
    try {
      const url = import.meta.resolve(`@expo-google-fonts/inter/${name}.ttf`);
      return [[`/app/${name.split('/')[1]}.ttf`, file(new URL(url).pathname)]];
    } catch {
      return [];
    }
  });

/** False: no such file. */
export const sendAsset = (assets: Assets, pathname: string, response: ServerResponse): boolean => {
  const asset = assets.get(pathname);
  if (!asset) return false;
  response.writeHead(200, { ...HEADERS, 'content-type': asset.type, 'content-length': asset.bytes.length });
  response.end(asset.bytes);
  return true;
};
