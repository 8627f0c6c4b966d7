import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openStore } from '../src/adapters/sqlite/open-store.ts';
import { createLoadingPool } from '../src/adapters/workers/loading.ts';
import { createReadingPool } from '../src/adapters/workers/reading-pool.ts';
import { type IngestReport, ingest } from '../src/library/ingest.ts';
import type { RawDocument, Reader } from '../src/ports.ts';
import { type GeneratedArticle, generateArticle } from './generator.ts';
import { joinedArticles, READ_ARTICLES } from './joined-articles.ts';
import { JoinedReader } from './joined-reader.ts';

export const CACHE_HELP = `A library is made once and kept in SITREP_BENCH_CACHE (default: bench/.cache). Ten thousand articles are read for
real, in some five minutes on two idle cores; more are put together from their paragraphs, in minutes. What is stopped
in between goes on where it was.`;

const THREADS = 2;
const ARTICLES_A_DOCUMENT = 100;
/** Raised when the generator writes other articles, so that no bench measures an old library. */
const GENERATOR_VERSION = 1;

const cacheFolder = (): string =>
  resolve(process.env.SITREP_BENCH_CACHE ?? join(import.meta.dirname, '.cache'), `v${GENERATOR_VERSION}`);

const documentOf = (articles: readonly GeneratedArticle[]): RawDocument => ({
  name: `${articles[0]?.id}.jsonl`,
  bytes: new TextEncoder().encode(articles.map((article) => `${JSON.stringify(article)}\n`).join('')),
  contentType: null,
  url: null,
});

async function* documents(count: number): AsyncGenerator<RawDocument> {
  let waiting: GeneratedArticle[] = [];
  let left = count;
  for (const article of joinedArticles()) {
    waiting.push(article);
    left -= 1;
    if (left > 0 && waiting.length < ARTICLES_A_DOCUMENT) continue;
    yield documentOf(waiting);
    waiting = [];
    if (left <= 0) return;
  }
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

type ClosableReader = Reader & { readonly close: () => Promise<void> };

const progressOf = (articles: number) => {
  const started = performance.now();
  return ({ added, unchanged }: { added: number; unchanged: number }): void => {
    const perSecond = added / Math.max(0.001, (performance.now() - started) / 1000);
    process.stderr.write(`\r${added + unchanged} of ${articles} articles, ${perSecond.toFixed(0)} a second `);
  };
};

const fill = async (folder: string, articles: number, reader: ClosableReader): Promise<IngestReport> => {
  const clock = { now: () => Date.now() };
  const store = await openStore({ dataDir: folder, readers: 1 });
  const loader = createLoadingPool({ threads: 1, clock });
  const deps = { loader, reader, store: store.articles, clock, shelf: 'operator' } as const;
  try {
    const options = { concurrency: THREADS * 2, onProgress: progressOf(articles) };
    return await ingest(documents(articles), deps, options);
  } finally {
    process.stderr.write('\n');
    await Promise.all([loader.close(), reader.close()]);
    await store.close();
  }
};

/** Reads what stands in the library of articles that were read for real. */
const readerFor = async (articles: number): Promise<ClosableReader> => {
  if (articles <= READ_ARTICLES) return createReadingPool({ threads: THREADS });
  const store = await openStore({ dataDir: await cachedLibrary(READ_ARTICLES), readers: 1 });
  const reader = new JoinedReader();
  const ids = Array.from({ length: READ_ARTICLES }, (_, at) => generateArticle(at).id);
  for (let from = 0; from < ids.length; from += ARTICLES_A_DOCUMENT) {
    const some = ids.slice(from, from + ARTICLES_A_DOCUMENT);
    const stored = new Map((await store.articles.articles(some)).map((article) => [article.id, article]));
    for (const reading of await store.articles.readings(some)) {
      const article = stored.get(reading.article.id);
      if (article !== undefined) reader.learn(reading, article);
    }
  }
  await store.close();
  return { read: (article) => reader.read(article), close: async () => undefined };
};

/** The data directory of a library of so many generated articles, read and indexed; made the first time it is asked for. */
export const cachedLibrary = async (articles: number): Promise<string> => {
  const folder = join(cacheFolder(), `library-${articles}`);
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return folder;
  const reader = await readerFor(articles);
  const claimed = await claim(folder);
  const report = await fill(folder, articles, reader);
  const [fault] = report.faults;
  if (fault !== undefined)
    throw new Error(`${folder}: ${fault.origin}: ${fault.reason}. Run this again: it goes on where it was.`);
  await writeFile(complete, '');
  await rm(claimed);
  return folder;
};
