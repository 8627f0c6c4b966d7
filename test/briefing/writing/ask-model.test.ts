import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createModel } from '../../../src/adapters/openai/model.ts';
import { openStoreHere } from '../../../src/adapters/sqlite/open-store-here.ts';
import { type AskDeps, type Asked, askModel } from '../../../src/briefing/writing/ask-model.ts';
import { usageOf } from '../../../src/briefing/writing/usage.ts';
import type { Store } from '../../../src/ports.ts';
import { type Reply, type ScriptedServer, startScriptedServer } from '../../adapters/openai/scripted-server.ts';

const NOW = Date.UTC(2026, 10, 24, 9, 30);
const LIMITS = { account: 100_000, all: 1_000_000 };
const GOOD: Reply = { kind: 'content', text: '{"town":"Ostrel"}' };
const SHAPE = { name: 'town', schema: z.object({ town: z.string() }) };

let folder: string;
let store: Store;
let server: ScriptedServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-asking-'));
  store = openStoreHere(join(folder, 'sitrep.db'));
  server = await startScriptedServer(() => GOOD);
});
afterEach(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const deps = (part: Partial<AskDeps> = {}): AskDeps => ({
  model: createModel({ model: 'invented-1', apiKey: 'none', baseUrl: server.url, timeoutMs: 60_000 }),
  usage: store.usage,
  drafts: store.drafts,
  clock: { now: () => NOW },
  limits: LIMITS,
  underWay: new Map(),
  ...part,
});

const request = { instructions: 'Name the town.', data: '{}', shape: SHAPE, maxTokens: 300 };
const ask = (using: AskDeps, key = 'k', signal = new AbortController().signal): Promise<Asked<{ town: string }>> =>
  askModel({ account: 'guild:77', purpose: 'town.v1', key, request: { ...request, signal } }, using);

const used = async (): Promise<number> => (await store.usage.day('2026-11-24'))[0]?.tokens ?? 0;
const worst = (using: AskDeps): number =>
  using.model.worstTokens({ ...request, repair: null, signal: new AbortController().signal });

describe('asking a model', () => {
  test('settles what the server reports in place of what was set aside', async () => {
    expect(await ask(deps())).toEqual({ kind: 'answered', answer: { town: 'Ostrel' }, kept: false });
    expect(await used()).toBe(160);
  });

  test.each([
    [{ kind: 'status', status: 500, message: 'down' }],
    [{ kind: 'reset' }],
    [{ kind: 'content', text: '{"town":"Ostrel"}', usage: undefined }],
    [{ kind: 'content', text: '{"town":"Ostrel"}', usage: { prompt_tokens: -9000, completion_tokens: 0 } }],
  ] as const)('counts the worst case where nothing believable is reported: %j', async (reply) => {
    const using = deps();
    server.follow(() => reply);
    await ask(using);
    expect(await used()).toBe(worst(using));
  });

  test('counts nothing for what was never sent: a server that is left alone costs no budget', async () => {
    server.follow(() => ({ kind: 'status', status: 503, message: 'down' }));
    const using = deps();
    for (let nth = 0; nth < 9; nth += 1) await ask(using);
    expect(server.asked).toHaveLength(5);
    expect(await used()).toBe(5 * worst(using));
  });

  test('who asks for what is being asked for already waits for that answer, and pays nothing', async () => {
    const using = deps();
    const asked = await Promise.all([ask(using), ask(using), ask(using)]);
    expect(asked.map((each) => each.kind === 'answered' && each.kept)).toEqual([false, true, true]);
    expect(server.asked).toHaveLength(1);
    expect(await used()).toBe(160);
  });

  test('who waited for an answer that did not come asks for it, on an account of his own', async () => {
    const spent = deps({ limits: { account: 10, all: 1_000_000 } });
    const using = deps({ underWay: spent.underWay });
    const asked = await Promise.all([ask(spent), ask(using)]);
    expect(asked.map(({ kind }) => kind)).toEqual(['over-budget', 'answered']);
    expect(spent.underWay.size).toBe(0);
  });

  test('the same question is asked once; another is another', async () => {
    const using = deps();
    await ask(using);
    expect(await ask(using)).toMatchObject({ kind: 'answered', kept: true });
    expect(server.asked).toHaveLength(1);
    await ask(using, 'other');
    expect(server.asked).toHaveLength(2);
  });

  test('an answer of the wrong shape may be repaired, once, and both count', async () => {
    server.follow((_, nth) => (nth === 1 ? { kind: 'content', text: 'Ostrel!' } : GOOD));
    expect(await ask(deps())).toMatchObject({ kind: 'answered' });
    expect(server.asked[1]?.body.messages[2]).toEqual({ role: 'assistant', content: 'Ostrel!' });
    expect(await used()).toBe(320);
  });

  test('one that stays wrong is given up, and nothing of it is kept', async () => {
    const using = deps();
    server.follow(() => ({ kind: 'content', text: '{"town":7}' }));
    expect(await ask(using)).toMatchObject({ kind: 'malformed' });
    expect(server.asked).toHaveLength(2);
    await ask(using);
    expect(server.asked).toHaveLength(4);
  });

  test('a server that takes no schema is asked another way within the same question', async () => {
    server.follow(({ body }) =>
      body.response_format === undefined ? GOOD : { kind: 'status', status: 400, message: 'no formats here' },
    );
    expect(await ask(deps())).toMatchObject({ kind: 'answered' });
    expect(server.asked).toHaveLength(3);
  });

  test('a budget that does not hold the worst case sends nothing, and says whose it is', async () => {
    const limits = { account: worst(deps()) - 1, all: LIMITS.all };
    expect(await ask(deps({ limits }))).toMatchObject({
      kind: 'over-budget',
      reason: expect.stringContaining('this server'),
    });
    const all = deps({ limits: { account: LIMITS.account, all: 0 } });
    expect(await ask(all)).toMatchObject({ kind: 'over-budget', reason: expect.stringContaining('all servers') });
    expect(server.asked).toEqual([]);
    expect(await used()).toBe(0);
  });

  test('when time is up no further request leaves, nor is paid for', async () => {
    const wait = new AbortController();
    server.follow(() => {
      setImmediate(() => wait.abort());
      return { kind: 'content', text: 'not JSON' };
    });
    const using = deps();
    await ask(using, 'k', wait.signal);
    expect(await ask(using, 'k', wait.signal)).toMatchObject({ kind: 'timed-out' });
    expect(server.asked).toHaveLength(1);
  });

  test('of a thousand questions at once, as many are sent as the budget holds at its worst', async () => {
    const using = deps();
    const limits = { account: worst(using) * 20, all: LIMITS.all };
    let most = 0;
    server.follow(() => {
      most = Math.max(most, server.asked.length);
      return { kind: 'content', text: '{"town":"Ostrel"}', usage: undefined };
    });
    const asked = Array.from({ length: 1000 }, (_, nth) => ask({ ...using, limits }, `k${nth}`));
    const kinds = (await Promise.all(asked)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'answered')).toHaveLength(20);
    expect(kinds.filter((kind) => kind === 'over-budget')).toHaveLength(980);
    expect(most).toBe(20);
    expect(await used()).toBeLessThanOrEqual(limits.account);
  });
});

describe('the view of what was used', () => {
  const model = { name: 'invented-1', limits: LIMITS };

  test('tells an account’s share and when the day ends', async () => {
    await ask(deps());
    const view = await usageOf({ account: 'guild:77', model, nowMs: NOW }, store.usage);
    expect(view).toMatchObject({
      kind: 'model',
      day: '2026-11-24',
      account: { requests: 1, tokens: 160 },
      all: { requests: 1, tokens: 160 },
      resetsAtMs: Date.UTC(2026, 10, 25),
    });
    expect(await usageOf({ account: 'operator', model, nowMs: NOW }, store.usage)).toMatchObject({
      account: { requests: 0, tokens: 0 },
    });
  });

  test('begins anew each day, and says where there is no model', async () => {
    await ask(deps());
    const tomorrow = await usageOf({ account: 'guild:77', model, nowMs: Date.UTC(2026, 10, 25) }, store.usage);
    expect(tomorrow).toMatchObject({ all: { requests: 0, tokens: 0 } });
    const none = await usageOf({ account: 'guild:77', model: null, nowMs: NOW }, store.usage);
    expect(none).toEqual({ kind: 'no-model' });
  });
});
