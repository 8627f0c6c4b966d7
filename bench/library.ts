import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openStore } from '../src/adapters/sqlite/open-store.ts';
import { createLoadingPool } from '../src/adapters/workers/loading.ts';
import { createReadingPool } from '../src/adapters/workers/reading-pool.ts';
import { type IngestReport, ingest } from '../src/library/ingest.ts';
import type { RawDocument } from '../src/ports.ts';
import { generateArticle } from './generator.ts';

export const CACHE_HELP = `A library is made once and kept in SITREP_BENCH_CACHE (default: bench/.cache). Making 100,000 articles with
their readings takes about half an hour on two idle cores; stopped in between, it goes on where it was.`;

const THREADS = 2;
const ARTICLES_A_DOCUMENT = 100;
/** Raised when the generator writes other articles, so that no bench measures an old library. */
const GENERATOR_VERSION = 1;

const cacheFolder = (): string =>
  resolve(process.env.SITREP_BENCH_CACHE ?? join(import.meta.dirname, '.cache'), `v${GENERATOR_VERSION}`);

const documentAt = (from: number, to: number): RawDocument => {
  const lines = Array.from({ length: to - from }, (_, at) => JSON.stringify(generateArticle(from + at)));
  return {
    name: `generated-${from}.jsonl`,
    bytes: new TextEncoder().encode(`${lines.join('\n')}\n`),
    contentType: null,
    url: null,
  };
};

async function* documents(articles: number): AsyncGenerator<RawDocument> {
  for (let from = 0; from < articles; from += ARTICLES_A_DOCUMENT)
    yield documentAt(from, Math.min(articles, from + ARTICLES_A_DOCUMENT));
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** One process makes a library; another one that wants the same is told to wait. */
const claim = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'made-by');
  const pid = existsSync(path) ? Number(await readFile(path, 'utf8')) : null;
  if (pid !== null && isAlive(pid))
    throw new Error(`process ${pid} is making ${folder}; run this again when it is done`);
  await writeFile(path, String(process.pid));
  return path;
};

const fill = async (folder: string, articles: number): Promise<IngestReport> => {
  const clock = { now: () => Date.now() };
  const store = await openStore({ dataDir: folder, readers: 1 });
  const loader = createLoadingPool({ threads: 1, clock });
  const reader = createReadingPool({ threads: THREADS });
  const started = performance.now();
  const onProgress = ({ added, unchanged }: { added: number; unchanged: number }): void => {
    const perSecond = added / Math.max(0.001, (performance.now() - started) / 1000);
    process.stderr.write(`\r${added + unchanged} of ${articles} articles, ${perSecond.toFixed(0)} a second `);
  };
  try {
    const deps = { loader, reader, store: store.articles, clock, shelf: 'operator' } as const;
    return await ingest(documents(articles), deps, { concurrency: THREADS * 2, onProgress });
  } finally {
    process.stderr.write('\n');
    await Promise.all([loader.close(), reader.close()]);
    await store.close();
  }
};

/** The data directory of a library of so many generated articles, read and indexed; made the first time it is asked for. */
export const cachedLibrary = async (articles: number): Promise<string> => {
  const folder = join(cacheFolder(), `library-${articles}`);
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return folder;
  const claimed = await claim(folder);
  const report = await fill(folder, articles);
  if (report.faults.length > 0) throw new Error(`${folder}: ${report.faults[0]?.origin}: ${report.faults[0]?.reason}`);
  await writeFile(complete, '');
  await rm(claimed);
  return folder;
};
