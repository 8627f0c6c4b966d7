import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../../src/adapters/net/fetcher.ts';

const NONE = { etag: null, lastModified: null };
const servers: Server[] = [];

const serve = async (listener: RequestListener): Promise<number> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** "feeds.test" is a host of this machine that may be fetched; every other name here is one that may not. */
const open = (options: Partial<FetcherOptions> = {}) =>
  createFetcher({
    userAgent: 'sitrep-test/1 (+https://example.org)',
    allowLoopback: ['feeds.test'],
    resolve: async () => ['127.0.0.1'],
    ...options,
  });

describe('the guarded client', () => {
  test('fetches a page with what a conditional request needs later', async () => {
    let agent: string | undefined;
    const port = await serve((request, response) => {
      agent = request.headers['user-agent'];
      response.writeHead(200, {
        etag: '"a1"',
        'last-modified': 'Tue, 03 Mar 2026 10:00:00 GMT',
        'content-type': 'text/plain',
      });
      response.end('The ferry is late.');
    });
    const fetched = await open().fetch(`http://feeds.test:${port}/a`, NONE);
    expect(fetched).toMatchObject({
      kind: 'ok',
      url: `http://feeds.test:${port}/a`,
      etag: '"a1"',
      lastModified: 'Tue, 03 Mar 2026 10:00:00 GMT',
      contentType: 'text/plain',
    });
    expect(fetched.kind === 'ok' && Buffer.from(fetched.bytes).toString()).toBe('The ferry is late.');
    expect(agent).toBe('sitrep-test/1 (+https://example.org)');
  });

  test('asks with ETag and Last-Modified and understands 304', async () => {
    const seen: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      seen.push(request.headers['if-none-match'], request.headers['if-modified-since']);
      response.writeHead(304).end();
    });
    const fetched = await open().fetch(`http://feeds.test:${port}/`, { etag: '"a1"', lastModified: 'yesterday' });
    expect(fetched).toEqual({ kind: 'unchanged' });
    expect(seen).toEqual(['"a1"', 'yesterday']);
  });

  test.each([
    ['ftp://example.org/feed', /only http and https/],
    ['file:///etc/passwd', /only http and https/],
    ['http://anna:secret@example.org/', /name or a password/],
    ['http://example.org:22/', /port 22/],
    ['not an address', /no web address/],
    ['http://127.0.0.1/', /an address of this machine/],
    ['http://2130706433/', /an address of this machine/],
    ['http://0x7f.1/', /an address of this machine/],
    ['http://[::1]/', /an address of this machine/],
    ['http://[::ffff:169.254.169.254]/', /link-local/],
    ['http://localhost/', /an address of this machine/],
    ['http://intranet.example/', /this machine \(127\.0\.0\.1\)/],
  ])('refuses %s and says why', async (url, reason) => {
    const fetched = await open().fetch(url, NONE);
    expect(fetched).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  test('refuses a name of which only one address is private', async () => {
    const fetched = await open({ resolve: async () => ['93.184.216.34', '10.0.0.7'] }).fetch(
      'http://two.example/',
      NONE,
    );
    expect(fetched).toMatchObject({ kind: 'refused', reason: expect.stringContaining('10.0.0.7') });
  });

  test('refuses a redirect to this machine and sends nothing there', async () => {
    let reached = 0;
    const inner = await serve((_request, response) => {
      reached += 1;
      response.end('secret');
    });
    const outer = await serve((_request, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${inner}/admin` }).end();
    });
    const fetched = await open().fetch(`http://feeds.test:${outer}/feed`, NONE);
    expect(fetched).toMatchObject({
      kind: 'refused',
      reason: expect.stringMatching(/redirects to http:\/\/127\.0\.0\.1/),
    });
    expect(reached).toBe(0);
  });

  test('looks a name up once and connects to what was found, whatever it would say later', async () => {
    const port = await serve((_request, response) => response.end('here'));
    let lookups = 0;
    const resolve = async () => {
      lookups += 1;
      return lookups === 1 ? ['127.0.0.1'] : ['10.0.0.1'];
    };
    const fetched = await open({ resolve }).fetch(`http://feeds.test:${port}/`, NONE);
    expect(fetched.kind).toBe('ok');
    expect(lookups).toBe(1);
  });

  test('follows redirects, each looked up anew, and tells where it ended', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.end('moved');
    });
    const fetched = await open().fetch(`http://feeds.test:${port}/old`, NONE);
    expect(fetched).toMatchObject({ kind: 'ok', url: `http://feeds.test:${port}/new` });
  });

  test('gives up on a loop of redirects', async () => {
    let requests = 0;
    const port = await serve((_request, response) => {
      requests += 1;
      response.writeHead(302, { location: '/again' }).end();
    });
    const fetched = await open().fetch(`http://feeds.test:${port}/`, NONE);
    expect(fetched).toMatchObject({ kind: 'refused', reason: 'it redirects more than 5 times' });
    expect(requests).toBe(6);
  });

  test('stops reading a body without end', async () => {
    const port = await serve((_request, response) => {
      const chunk = Buffer.alloc(64 * 1024, 'x');
      const more = (): void => {
        while (response.write(chunk) && !response.destroyed);
      };
      response.on('drain', more);
      more();
    });
    const fetched = await open({ maxBytes: 1024 * 1024 }).fetch(`http://feeds.test:${port}/`, NONE);
    expect(fetched).toMatchObject({ kind: 'refused', reason: expect.stringContaining('larger than 1 MB') });
  });

  test('counts bytes after decompression', async () => {
    const bomb = gzipSync(Buffer.alloc(8 * 1024 * 1024));
    const port = await serve((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    const fetched = await open({ maxBytes: 1024 * 1024 }).fetch(`http://feeds.test:${port}/`, NONE);
    expect(bomb.length).toBeLessThan(100_000);
    expect(fetched).toMatchObject({ kind: 'refused', reason: expect.stringContaining('larger than 1 MB') });
  });

  test('reads compressed pages, and says so where the compression is damaged', async () => {
    const port = await serve((request, response) => {
      const body = request.url === '/good' ? gzipSync('plain') : Buffer.from('not gzip at all');
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
    });
    const good = await open().fetch(`http://feeds.test:${port}/good`, NONE);
    expect(good.kind === 'ok' && Buffer.from(good.bytes).toString()).toBe('plain');
    expect(await open().fetch(`http://feeds.test:${port}/bad`, NONE)).toEqual({
      kind: 'failed',
      reason: 'its compression is damaged',
    });
  });

  test('gives up on a server that drips', async () => {
    const port = await serve((_request, response) => {
      response.writeHead(200);
      response.write('a');
    });
    const fetched = await open({ limitMs: 200 }).fetch(`http://feeds.test:${port}/`, NONE);
    expect(fetched).toEqual({ kind: 'failed', reason: 'it took longer than 0.2 seconds' });
  });

  test('gives up on a name that is never found', async () => {
    const fetched = await open({ limitMs: 100, resolve: () => new Promise(() => undefined) }).fetch(
      'http://x.example/',
      NONE,
    );
    expect(fetched).toMatchObject({ kind: 'failed', reason: expect.stringContaining('longer than') });
  });

  test('says when a host does not exist, refuses connections or breaks them off', async () => {
    const missing = open({ resolve: () => Promise.reject(new Error('ENOTFOUND')) });
    expect(await missing.fetch('http://nowhere.example/', NONE)).toMatchObject({
      kind: 'failed',
      reason: 'the host nowhere.example was not found; check its spelling',
    });
    const port = await serve((request) => request.socket.destroy());
    expect(await open().fetch(`http://feeds.test:${port}/`, NONE)).toEqual({
      kind: 'failed',
      reason: 'the server broke the connection off',
    });
  });

  test('refuses more headers than any page has', async () => {
    const port = await serve((_request, response) =>
      response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end('a'),
    );
    expect(await open().fetch(`http://feeds.test:${port}/`, NONE)).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('headers'),
    });
  });

  test.each([
    [404, 'there is nothing at this address (404)'],
    [503, 'the server has a fault of its own (503)'],
    [418, 'the server answered 418'],
  ])('says what the status %i means', async (status, reason) => {
    const port = await serve((_request, response) => response.writeHead(status).end());
    expect(await open().fetch(`http://feeds.test:${port}/`, NONE)).toEqual({ kind: 'failed', reason });
  });
});
