import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFaults } from '../../src/playground/faults.ts';
import { IDS } from '../../src/playground/seed.ts';
import { type Setup, startBot } from './bot.ts';
import { ask, post } from './rest.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await startBot({ rateLimits: false });
});
afterEach(() => setup.stop());

const SEND = { method: 'POST', route: '/channels/*/messages' } as const;
const arm = (kind: string, more: Record<string, unknown> = {}) => control('POST', 'faults', { kind, ...SEND, ...more });
const send = (options: { nonce?: string } = {}) =>
  post(setup.playground, IDS.general, { content: 'x', ...options, enforce_nonce: options.nonce !== undefined });
const stored = () => setup.playground.user(IDS.admin).messages(IDS.general).length;

/** As another process sets faults: over HTTP. */
const control = async (method: string, name: string, body?: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${setup.playground.pageUrl}playground/api/${name}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as unknown };
};

describe('a fault', () => {
  test.each(['401', '403', '429', '500', '502', '503'])('%s is answered without effect, once', async (kind) => {
    await arm(kind);
    expect((await send()).status).toBe(Number(kind));
    expect(stored()).toBe(0);
    expect((await send()).status).toBe(200);
  });

  test('429 says how long to wait', async () => {
    await arm('429', { retryAfterMs: 250 });
    const { body, headers } = await send();
    expect(body).toMatchObject({ retry_after: 0.25, global: false });
    expect(headers.get('retry-after')).toBe('1');
  });

  test('stored-then-502 leaves the message; the same nonce then finds it', async () => {
    await arm('stored-then-502');
    expect((await send({ nonce: 'n' })).status).toBe(502);
    expect(stored()).toBe(1);
    await send({ nonce: 'n' });
    expect(stored()).toBe(1);
  });

  test('stored-then-502 and forgotten nonces make two', async () => {
    await arm('stored-then-502');
    await send({ nonce: 'n' });
    await control('POST', 'faults', { kind: 'forgotten-nonces' });
    await send({ nonce: 'n' });
    expect(stored()).toBe(2);
  });

  test.each([
    ['reset', 0],
    ['stored-then-reset', 1],
    ['truncated', 1],
  ])('%s breaks the connection', async (kind, messages) => {
    await arm(kind);
    await expect(send()).rejects.toThrow();
    expect(stored()).toBe(messages);
  });

  test.each([
    ['hang', 0],
    ['stored-then-hang', 1],
  ])('%s never answers', async (kind, messages) => {
    await arm(kind);
    const struck = setup.playground.faults;
    const patience = new AbortController();
    const path = `/channels/${IDS.general}/messages`;
    const asked = ask(setup.playground, 'POST', path, { body: { content: 'x' }, signal: patience.signal });
    while (struck.list().length > 0) await new Promise((resolve) => setImmediate(resolve));
    patience.abort();
    await expect(asked).rejects.toThrow();
    expect(stored()).toBe(messages);
  });

  test('strikes as often as it says, after those it lets pass, on its route only', async () => {
    await arm('500', { count: 2, skip: 1 });
    expect((await ask(setup.playground, 'GET', '/users/@me')).status).toBe(200);
    const statuses = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await send()).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  test('can be listed and cleared', async () => {
    await arm('500');
    expect((await control('GET', 'faults')).body).toMatchObject([{ kind: '500', count: 1 }]);
    await control('DELETE', 'faults');
    expect((await send()).status).toBe(200);
  });

  test('of an unknown kind, count or channel is refused by name', async () => {
    expect(await arm('earthquake')).toMatchObject({ status: 400, body: { message: /unknown fault "earthquake"/ } });
    expect(await arm('500', { count: 0 })).toMatchObject({ status: 400, body: { message: /^count:/ } });
    const deleted = await control('POST', 'faults', { kind: 'deleted-channel', channel: '1' });
    expect(deleted).toMatchObject({ status: 400, body: { message: /no channel "1"/ } });
  });

  test('takes a channel away, or the access to it, and gives it back', async () => {
    await control('POST', 'faults', { kind: 'missing-access', channel: IDS.general });
    expect(await send()).toMatchObject({ status: 403, body: { code: 50001 } });
    await control('POST', 'faults', { kind: 'access-restored', channel: IDS.general });
    await control('POST', 'faults', { kind: 'missing-permissions', channel: IDS.general });
    expect(await send()).toMatchObject({ status: 403, body: { code: 50013 } });
    await control('POST', 'faults', { kind: 'deleted-channel', channel: IDS.general });
    expect(await send()).toMatchObject({ status: 404, body: { code: 10003 } });
  });

  test('with a count of one strikes two requests at once only once', () => {
    const faults = createFaults();
    faults.add({ kind: '500' });
    expect([faults.strike('GET', '/a')?.kind, faults.strike('GET', '/a')]).toEqual(['500', undefined]);
  });
});

describe('the control side', () => {
  test('moves time forward, never back', async () => {
    const before = (await control('GET', 'clock')).body as { nowMs: number };
    const { body } = await control('POST', 'clock', { advanceMs: 3_600_000 });
    expect((body as { nowMs: number }).nowMs - before.nowMs).toBeGreaterThanOrEqual(3_600_000);
    expect(await control('POST', 'clock', { advanceMs: -1 })).toMatchObject({ status: 400 });
  });

  test('hands out the record of requests and messages without interaction tokens', async () => {
    await send({ nonce: 'n' });
    await ask(setup.playground, 'GET', '/webhooks/1/a-secret-token/messages/@original');
    const { body } = await control('GET', 'record?after=0');
    expect(JSON.stringify(body)).not.toContain('a-secret-token');
    const last = (body as { sequence: number }[]).at(-1)?.sequence ?? 0;
    expect((await control('GET', `record?after=${last}`)).body).toEqual([]);
    expect(body).toContainEqual(expect.objectContaining({ kind: 'message', op: 'create', nonce: 'n' }));
    expect(body).toContainEqual(expect.objectContaining({ kind: 'request', method: 'POST', status: 200 }));
  });

  test('refuses other pages, other hosts and other content types', async () => {
    expect(await control('POST', 'clock', { advanceMs: 1 }, { origin: 'http://evil.example' })).toMatchObject({
      status: 403,
    });
    expect(await control('POST', 'clock', {}, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
  });
});
