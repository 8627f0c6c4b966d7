import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStoreHere } from '../../src/adapters/sqlite/open-store-here.ts';
import type { Article } from '../../src/domain/article.ts';
import { pollFeeds } from '../../src/library/feeds.ts';
import { type IngestDeps, ingest } from '../../src/library/ingest.ts';
import { loadDocument } from '../../src/library/load.ts';
import { addSource, checkSource, followList } from '../../src/library/sources.ts';
import type { Fetched, Fetcher, Loader, RawDocument } from '../../src/ports.ts';
import { anArticle, aReading } from '../contracts/fixtures.ts';

const HOUR_MS = 3_600_000;
let folder: string;
let store: ReturnType<typeof openStoreHere>;
let nowMs: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-ingest-'));
  store = openStoreHere(join(folder, 'sitrep.db'));
  nowMs = Date.UTC(2031, 5, 1);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const clock = { now: () => nowMs };
const loader: Loader = { load: async (document, { publishedAt }) => loadDocument(document, { publishedAt, nowMs }) };
const deps = (): IngestDeps => ({
  loader,
  reader: { read: async () => null },
  store: store.articles,
  clock,
  shelf: 'operator',
});

async function* lines(...articles: object[]): AsyncGenerator<RawDocument> {
  const text = articles.map((article) => JSON.stringify(article)).join('\n');
  yield { name: 'news.jsonl', bytes: new TextEncoder().encode(text), contentType: null, url: null };
}

const pier = { id: 'pier', title: 'Pier closed', text: 'The council of Ostra closed the pier.', date: '2031-03-04' };
const gate = { id: 'gate', title: 'Gate opened', text: 'The council of Ostra opened the gate.', date: '2031-03-05' };

describe('an import', () => {
  test('stores what is new, and twice the same changes nothing', async () => {
    expect(await ingest(lines(pier, gate), deps())).toMatchObject({
      added: 2,
      revised: 0,
      unchanged: 0,
      unread: 2,
      faults: [],
    });
    expect(await ingest(lines(pier, gate), deps())).toMatchObject({ added: 0, revised: 0, unchanged: 2 });
    expect((await store.articles.article('pier'))?.text).toBe('Pier closed\n\nThe council of Ostra closed the pier.');
  });

  test('takes of two versions of an article the later for the newer one, though the first is read longer', async () => {
    const others = Array.from({ length: 8 }, (_, nth) => ({ ...gate, id: `gate-${nth}`, text: `Gate ${nth} opened.` }));
    const second = { ...pier, text: 'The pier was never closed.' };
    let turns = 0;
    const read = async ({ text }: Article) => {
      while (text.includes('closed the pier') && turns < 50) {
        turns += 1;
        await new Promise(setImmediate);
      }
      return null;
    };
    const report = await ingest(lines(pier, ...others, second), { ...deps(), reader: { read } });
    expect(report).toMatchObject({ added: 9, revised: 1, unchanged: 0, faults: [] });
    expect(await store.articles.article('pier')).toMatchObject({ revision: 2, text: expect.stringContaining('never') });
    expect(turns).toBe(50);
  });

  test('makes a changed article a new revision and keeps the old one', async () => {
    await ingest(lines(pier), deps());
    const changed = { ...pier, text: 'The council of Ostra closed both piers.' };
    expect(await ingest(lines(changed), deps())).toMatchObject({ added: 0, revised: 1 });
    expect((await store.articles.article('pier', 1))?.text).toContain('closed the pier');
    expect((await store.articles.article('pier'))?.revision).toBe(2);
  });

  test('names the one article that cannot be stored and stores the others beside it', async () => {
    const other = aReading(anArticle('other', ['Something else was said.']));
    const reader = { read: async ({ id }: Article) => (id === 'gate' ? other : null) };
    const dock = { id: 'dock', title: 'Dock sold', text: 'The council of Ostra sold the dock.', date: '2031-03-06' };
    const report = await ingest(lines(pier, gate, dock), { ...deps(), reader });
    expect(report).toMatchObject({ added: 2, unchanged: 0 });
    expect(report.faults).toMatchObject([{ reason: expect.stringMatching(/could not be stored: .*article gate/) }]);
    expect((await store.articles.articles(['pier', 'gate', 'dock'])).map(({ id }) => id)).toEqual(['pier', 'dock']);
  });

  test('names a lone one as well, and ends where the store can take nothing', async () => {
    const refusing = (error: Error) => ({ ...deps(), store: { ...store.articles, save: () => Promise.reject(error) } });
    expect((await ingest(lines(pier), refusing(new Error('of another text')))).faults).toHaveLength(1);
    const full = Object.assign(new Error('no room left'), { kind: 'full' });
    await expect(ingest(lines(pier, gate), refusing(full))).rejects.toThrow('no room left');
  });

  test('takes an old copy for what it is', async () => {
    const changed = { ...pier, text: 'The council of Ostra closed both piers.' };
    await ingest(lines(pier), deps());
    await ingest(lines(changed), deps());
    expect(await ingest(lines(pier), deps())).toMatchObject({ revised: 0, unchanged: 1 });
    expect((await store.articles.article('pier'))?.revision).toBe(2);
  });

  test('stores two versions in one file as two revisions, once', async () => {
    const changed = { ...pier, text: 'The council of Ostra closed both piers.' };
    const first = await ingest(lines(pier, changed, pier), deps());
    expect(first).toMatchObject({ added: 1, revised: 1, unchanged: 1, faults: [] });
    expect(await ingest(lines(pier, changed, pier), deps())).toMatchObject({ added: 0, revised: 0, unchanged: 3 });
  });

  test('goes on after what cannot be loaded or read', async () => {
    const failing = {
      read: async ({ id }: { id: string }) => (id === 'pier' ? Promise.reject(new Error('out of memory')) : null),
    };
    const report = await ingest(lines(pier, gate, { nothing: 1 }), { ...deps(), reader: failing });
    expect(report).toMatchObject({ added: 1 });
    expect(report.faults.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('this is no article'),
      'it could not be read: out of memory',
    ]);
  });

  test('imports many with several on their way, and tells how far it is', async () => {
    const many = Array.from({ length: 100 }, (_, index) => ({
      ...pier,
      id: `a${index}`,
      text: `Pier ${index} was closed.`,
    }));
    let told = 0;
    const report = await ingest(lines(...many), deps(), {
      concurrency: 3,
      onProgress: ({ added }) => {
        told = added;
      },
    });
    expect(report.added).toBe(100);
    expect(told).toBe(100);
  });

  test('keeps the shelves apart', async () => {
    await ingest(lines(pier), deps());
    await ingest(lines({ ...pier, text: 'Nothing of the kind.' }), { ...deps(), shelf: 'guild:7' });
    expect((await store.articles.article('pier'))?.text).toContain('closed the pier');
    expect((await store.articles.article('guild:7/pier'))?.text).toContain('Nothing of the kind');
  });
});

describe('feeds', () => {
  const URL_A = 'https://gazette.example/feed.xml';
  const feed = `<rss version="2.0"><channel><title>Ostra Gazette</title><item><title>Pier closed</title><link>https://gazette.example/pier</link><description>The council closed the pier.</description></item></channel></rss>`;
  const ok = (body: string): Fetched => ({
    kind: 'ok',
    url: URL_A,
    bytes: new TextEncoder().encode(body),
    contentType: null,
    etag: '"1"',
    lastModified: null,
  });
  const answering = (...answers: Fetched[]): Fetcher & { asked: (string | null)[] } => {
    const asked: (string | null)[] = [];
    return {
      asked,
      fetch: async (_url, { etag }) => {
        asked.push(etag);
        return answers.shift() ?? { kind: 'failed', reason: 'the server does not answer' };
      },
    };
  };
  const request = { url: URL_A, shelf: 'guild:7', addedBy: 'anna' } as const;

  test('are added after a look, polled with conditions, and wait longer the longer they fail', async () => {
    const fetcher = answering(ok(feed), ok(feed), { kind: 'unchanged' });
    const { sources } = store;
    const all = { ...deps(), sources, fetcher };
    const poll = async () => (await pollFeeds(all, { intervalMs: HOUR_MS })).map(({ kind }) => kind);
    expect(await addSource(request, all)).toMatchObject({
      kind: 'added',
      check: { title: 'Ostra Gazette', articles: 1 },
    });
    expect(await poll()).toEqual(['read']);
    expect(await poll()).toEqual([]);
    nowMs += HOUR_MS;
    expect(await poll()).toEqual(['unchanged']);
    expect(fetcher.asked).toEqual([null, null, '"1"']);
    const kinds: string[][] = [];
    for (let hour = 0; hour < 9; hour += 1) {
      nowMs += HOUR_MS;
      kinds.push(await poll());
    }
    expect(kinds.map((kind) => kind.length)).toEqual([1, 1, 0, 1, 0, 0, 0, 1, 0]);
    expect((await sources.list('guild:7'))[0]).toMatchObject({ fault: 'the server does not answer', articles: 1 });
    expect((await store.articles.summary({ shelves: ['guild:7'] })).articles).toBe(1);
    expect((await store.articles.summary({ shelves: ['operator'] })).articles).toBe(0);
  });

  test('that a clock a year ahead fetched are fetched again once it is set back', async () => {
    const all = { ...deps(), sources: store.sources, fetcher: answering(ok(feed), ok(feed)) };
    const poll = async () => (await pollFeeds(all, { intervalMs: HOUR_MS })).map(({ kind }) => kind);
    await addSource(request, all);
    nowMs += 365 * 24 * HOUR_MS;
    expect(await poll()).toEqual(['read']);
    nowMs -= 364 * 24 * HOUR_MS;
    expect(await poll()).toEqual(['failed']);
    expect(await poll()).toEqual([]);
  });

  test('that break off are fetched whole again, unchanged or not, and their tear is told until they are', async () => {
    const second = feed.replace(
      /<item>.*<\/item>/,
      (item) => item + item.replaceAll('Pier', 'Gate').replace('/pier', '/gate'),
    );
    const fetcher = answering(ok(feed), ok(second.slice(0, -60)), ok(second));
    const all = { ...deps(), sources: store.sources, fetcher };
    await addSource(request, all);
    const poll = async () => {
      const [outcome] = await pollFeeds(all, { intervalMs: HOUR_MS });
      nowMs += HOUR_MS;
      const [source] = await store.sources.list('guild:7');
      return { kind: outcome?.kind, told: outcome?.reason, fault: source?.fault, articles: source?.articles };
    };
    const told = expect.stringMatching(
      /^the feed is cut off after \d+ characters; the whole article before that is kept$/,
    );
    expect(await poll()).toEqual({ kind: 'read', told, fault: told, articles: 1 });
    expect(await poll()).toEqual({ kind: 'read', told: null, fault: null, articles: 2 });
    expect(fetcher.asked).toEqual([null, null, null]);
  });

  test('what is no feed is refused, with the feed that the page announces', async () => {
    const page =
      '<html><head><link rel="alternate" type="application/rss+xml" href="/rss?a=1&amp;b=2"></head><body><p>Hello there.</p></body></html>';
    expect(await checkSource(URL_A, { fetcher: answering(ok(page)), loader })).toEqual({
      kind: 'fault',
      reason: 'this is a page, not a feed; it announces a feed at https://gazette.example/rss?a=1&b=2',
    });
    const all = { sources: store.sources, fetcher: answering(), loader, clock };
    expect(await addSource({ ...request, url: 'gazette' }, all)).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('no web address'),
    });
    expect(await addSource(request, all)).toEqual({ kind: 'refused', reason: 'the server does not answer' });
    expect(await store.sources.list(null)).toEqual([]);
  });

  test('FEEDS_FILE adds and removes only its own', async () => {
    const all = { ...deps(), sources: store.sources, fetcher: answering(ok(feed)) };
    await addSource({ ...request, shelf: 'operator' }, all);
    expect(await followList(['https://a.example/f', 'https://b.example/f'], all)).toEqual({ added: 2, removed: 0 });
    expect(await followList(['https://b.example/f'], all)).toEqual({ added: 0, removed: 1 });
    expect((await store.sources.list('operator')).map(({ url }) => url).sort()).toEqual(['https://b.example/f', URL_A]);
  });
});
