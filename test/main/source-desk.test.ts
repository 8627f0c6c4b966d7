import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFetcher } from '../../src/adapters/net/fetcher.ts';
import { openStoreHere } from '../../src/adapters/sqlite/open-store-here.ts';
import { offersOn } from '../../src/answering/actor/offers.ts';
import { configFrom } from '../../src/config.ts';
import { loadDocument } from '../../src/library/load.ts';
import { createMemory } from '../../src/main/memory.ts';
import { createSourceDesk, type SourceDesk } from '../../src/main/source-desk.ts';

const FEED = (title: string): string =>
  `<rss version="2.0"><channel><title>Quay Times</title><item><title>${title}</title><link>https://quay.example/1</link><description>The council of Ostra closed the pier on Monday.</description><pubDate>Mon, 02 Jun 2031 08:00:00 GMT</pubDate></item></channel></rss>`;
const GUILD = '1';
const NOW = Date.UTC(2031, 5, 3);

type Answer = (response: ServerResponse, etag: string | undefined) => void;
const gives =
  (status: number, body: string): Answer =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/rss+xml' }).end(body);

let folder: string;
let store: ReturnType<typeof openStoreHere>;
let server: Server;
let answer: Answer;
let desk: SourceDesk['desk'];
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-source-'));
  store = openStoreHere(join(folder, 'sitrep.db'));
  server = createServer((request, response) => answer(response, request.headers['if-none-match']));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
  const clock = { now: () => NOW };
  const deps = {
    loader: {
      load: async (
        document: Parameters<typeof loadDocument>[0],
        { publishedAt }: { readonly publishedAt: string | null },
      ) => loadDocument(document, { publishedAt, nowMs: NOW }),
    },
    reader: { read: async () => null },
    store: store.articles,
    clock,
  };
  const room = {
    deps,
    ingest: () => Promise.reject(new Error('no files')),
    followFolder: async () => undefined,
    close: async () => undefined,
  };
  const fetcher = createFetcher({ userAgent: 'test', allowLoopback: ['127.0.0.1'], limitMs: 300 });
  const memory = createMemory(store, (shelf) => offersOn(shelf, store));
  ({ desk } = createSourceDesk({
    store,
    polled: store.sources,
    room,
    fetcher,
    clock,
    log: () => undefined,
    memory,
    config: configFrom({}),
  }));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('a feed that a server adds', () => {
  test('is read, asked again by its tag, and told to be unchanged or revised', async () => {
    const tags: (string | undefined)[] = [];
    answer = (response, etag) => {
      tags.push(etag);
      return etag === '"one"'
        ? void response.writeHead(304).end()
        : void response
            .writeHead(200, { etag: '"one"', 'content-type': 'application/rss+xml' })
            .end(FEED('Pier closed'));
    };
    const added = await desk.add(GUILD, url, '7');
    expect(added).toMatchObject({ kind: 'added', articles: 1, source: { fault: null, checkedAtMs: NOW } });
    const id = added.kind === 'added' ? added.source.id : '';
    expect(await desk.check(GUILD, id)).toMatchObject({ kind: 'checked', articles: 0 });
    expect(tags.at(-1)).toBe('"one"');
    expect(await desk.add(GUILD, url, '7')).toMatchObject({ kind: 'exists' });
    answer = gives(200, FEED('Pier closed for good'));
    expect(await desk.check(GUILD, id)).toMatchObject({ kind: 'checked', articles: 1 });
    expect(await desk.list('2')).toEqual([]);
    expect(await desk.check('2', id)).toEqual({ kind: 'unknown' });
  });

  test.each([
    ['is not there', gives(404, 'gone'), /404/],
    ['is garbage', gives(200, '\u0000\u0001 not a feed \u0000'), /no feed was found there/],
    ['is a page', gives(200, '<html><body><p>Hello</p></body></html>'), /no feed was found there/],
    ['never answers', () => undefined, /answer|time|seconds/],
  ] as const)('%s and is refused with the reason', async (_, given, reason) => {
    answer = given;
    const outcome = await desk.add(GUILD, url, '7');
    expect(outcome).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
    expect(await desk.list(GUILD)).toEqual([]);
  });

  test('is kept while it fails, says why, and is well again once it answers', async () => {
    answer = gives(200, FEED('Pier closed'));
    const added = await desk.add(GUILD, url, '7');
    const id = added.kind === 'added' ? added.source.id : '';
    for (const [given, reason] of [
      [gives(404, 'gone'), /404/],
      [gives(503, 'busy'), /503/],
      [gives(200, 'nothing of a feed'), /is no feed/],
      [() => undefined, /answer|time|seconds/],
    ] as const) {
      answer = given;
      expect(await desk.check(GUILD, id)).toMatchObject({
        kind: 'failed',
        reason: expect.stringMatching(reason),
        source: { fault: expect.stringMatching(reason) },
      });
    }
    answer = gives(200, FEED('Pier closed'));
    expect(await desk.check(GUILD, id)).toMatchObject({ kind: 'checked', articles: 0, source: { fault: null } });
  });
});
