import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beat, deliverPending } from '../../src/digests/beat.ts';
import { IDS } from '../../src/playground/seed.ts';
import { cause } from '../../src/playground/world-faults.ts';
import { type Delivering, HOUR, openDelivering, subscription } from './delivering.ts';

let stage: Delivering;
beforeEach(async () => {
  stage = await openDelivering();
});
afterEach(() => stage.wire.close());

const POSTING = { method: 'POST', route: '/channels/*/messages' } as const;
const delivery = async () => (await stage.wire.store.deliveries.history({ subscriptionId: 'harbour', limit: 1 }))[0];
const parts = async () => (await stage.wire.store.deliveries.find((await delivery())?.id ?? ''))?.parts ?? [];
const later = async (ms: number) => {
  stage.pass(ms);
  return deliverPending(stage.deps);
};

describe('a part that was posted', () => {
  test('is kept with the id of its message', async () => {
    await beat(stage.deps);
    const [standing] = stage.wire.playground.world.messages(IDS.briefings);
    expect(await parts()).toMatchObject([{ state: 'sent', attempts: 1, messageId: standing?.message.id }]);
  });

  test.each(['stored-then-502', 'stored-then-reset'] as const)(
    'but answered with %s stands once: its nonce is known',
    async (kind) => {
      cause(stage.wire.playground, { kind, ...POSTING });
      await beat(stage.deps);
      await later(10_000);
      expect(stage.posted()).toBe(1);
      expect(await parts()).toMatchObject([{ state: 'sent', attempts: 2 }]);
    },
  );

  test('and whose nonce is forgotten is found by its marker and taken over', async () => {
    cause(stage.wire.playground, { kind: 'stored-then-502', ...POSTING });
    await beat(stage.deps);
    cause(stage.wire.playground, { kind: 'forgotten-nonces' });
    await later(600_000);
    expect(stage.posted()).toBe(1);
    const [standing] = stage.wire.playground.world.messages(IDS.briefings);
    expect(await parts()).toMatchObject([{ state: 'sent', attempts: 1, messageId: standing?.message.id }]);
  });
});

describe('a part that was posted by a clock that is wrong', () => {
  const AHEAD_MS = HOUR;

  test.each([
    ['an hour', AHEAD_MS],
    ['three hours', 3 * HOUR],
    ['three days', 72 * HOUR],
  ])('is found, where the process died then and the clock was set back by %s since', async (_, byMs) => {
    let aheadMs = byMs;
    const deps = { ...stage.deps, clock: { now: () => stage.deps.clock.now() + aheadMs } };
    const { settle } = deps.ledger;
    const dies = { ...deps.ledger, settle: async () => Promise.reject(new Error('the process died')) };
    await expect(beat({ ...deps, ledger: dies })).rejects.toThrow('died');
    cause(stage.wire.playground, { kind: 'forgotten-nonces' });
    aheadMs = 0;
    stage.pass(600_000);
    await deliverPending({ ...deps, ledger: { ...deps.ledger, settle } });
    expect(stage.posted()).toBe(1);
    expect(await delivery()).toMatchObject({ state: 'delivered' });
  });

  test('is found, where the clock is ahead of Discord’s all the time', async () => {
    const deps = { ...stage.deps, clock: { now: () => stage.deps.clock.now() + AHEAD_MS } };
    cause(stage.wire.playground, { kind: 'stored-then-502', ...POSTING });
    await beat(deps);
    cause(stage.wire.playground, { kind: 'forgotten-nonces' });
    stage.pass(600_000);
    await deliverPending(deps);
    expect(stage.posted()).toBe(1);
    expect(await delivery()).toMatchObject({ state: 'delivered' });
  });
});

describe('a post in a forum', () => {
  test('answered with stored-then-502 stands once, though Discord knows no nonce there: it is looked for first', async () => {
    await stage.wire.store.subscriptions.replace(subscription({ channelId: IDS.forum }));
    cause(stage.wire.playground, { kind: 'stored-then-502', method: 'POST', route: '/channels/*/threads' });
    await beat(stage.deps);
    await later(10_000);
    const posts = [...stage.wire.playground.world.channels.values()].filter(({ parentId }) => parentId === IDS.forum);
    expect(posts).toHaveLength(1);
    expect(await parts()).toMatchObject([{ state: 'sent', messageId: posts[0]?.id }]);
  });
});

describe('a part that was not posted', () => {
  test.each(['502', '503', 'reset', '429'] as const)('for %s is posted later', async (kind) => {
    cause(stage.wire.playground, { kind, retryAfterMs: 10, ...POSTING });
    await beat(stage.deps);
    await later(10_000);
    expect(stage.posted()).toBe(1);
    expect(await delivery()).toMatchObject({ state: 'delivered', reason: null });
  });

  test('is looked for and then posted when its old attempt left nothing behind', async () => {
    cause(stage.wire.playground, { kind: '502', ...POSTING });
    await beat(stage.deps);
    await later(600_000);
    expect(stage.posted()).toBe(1);
  });

  test('and cannot be looked for is uncertain, never posted blindly', async () => {
    cause(stage.wire.playground, { kind: '502', ...POSTING });
    await beat(stage.deps);
    cause(stage.wire.playground, { kind: 'missing-access', channel: IDS.briefings });
    await later(600_000);
    expect(stage.posted()).toBe(0);
    expect(await delivery()).toMatchObject({ state: 'uncertain' });
    expect(stage.uncertain).toEqual(['harbour: the bot cannot see the channel']);
  });

  test.each(['502', '503'] as const)('outlasts hours of %s, asking ever less often', async (kind) => {
    cause(stage.wire.playground, { kind, count: 500, ...POSTING });
    await beat(stage.deps);
    for (let minutes = 0; minutes < 5 * 60; minutes += 1) await later(60_000);
    expect(await delivery()).toMatchObject({ state: 'pending' });
    const asked = 500 - (stage.wire.playground.faults.list()[0]?.count ?? 0);
    expect(asked).toBeLessThan(kind === '503' ? 50 : 250);
    stage.wire.playground.faults.clear();
    await later(10 * 60_000);
    expect(stage.posted()).toBe(1);
    expect(await delivery()).toMatchObject({ state: 'delivered' });
  });

  test('stands where its digest was paused after it got through, though Discord’s answer was lost', async () => {
    cause(stage.wire.playground, { kind: 'stored-then-502', ...POSTING });
    await beat(stage.deps);
    await stage.wire.store.subscriptions.replace(subscription({ state: 'paused' }));
    await later(10_000);
    const [standing] = stage.wire.playground.world.messages(IDS.briefings);
    expect(await delivery()).toMatchObject({ state: 'delivered', reason: null });
    expect(await parts()).toMatchObject([{ state: 'sent', messageId: standing?.message.id }]);
  });

  const LOST = 'before this was posted';
  test.each([
    [
      'paused',
      () => stage.wire.store.subscriptions.replace(subscription({ state: 'paused' })),
      `it was paused ${LOST}`,
    ],
    [
      'removed',
      () => stage.wire.store.subscriptions.remove('harbour'),
      `it was removed, or the bot from its server, ${LOST}`,
    ],
  ] as const)('is posted no more where its digest was %s meanwhile', async (_, change, reason) => {
    cause(stage.wire.playground, { kind: '503', ...POSTING });
    await beat(stage.deps);
    await change();
    await later(10 * 60_000);
    expect(stage.posted()).toBe(0);
    expect(await delivery()).toMatchObject({ state: 'failed', reason });
    expect(await stage.wire.store.deliveries.pending()).toBe(0);
  });

  test('is given up after six hours, with the reason', async () => {
    cause(stage.wire.playground, { kind: '503', count: 500, ...POSTING });
    await beat(stage.deps);
    for (let minutes = 0; minutes < 37; minutes += 1) await later(10 * 60_000);
    expect(await delivery()).toMatchObject({ state: 'failed', reason: expect.stringContaining('given up after') });
  });

  test.each(['503', '502'] as const)('outlasts a night in which no process tried, and a %s after it', async (kind) => {
    cause(stage.wire.playground, { kind, ...POSTING });
    await beat(stage.deps);
    stage.pass(8 * HOUR);
    const restarted = { ...stage.deps, deliversSinceMs: stage.deps.clock.now() };
    if (kind === '502') cause(stage.wire.playground, { kind, method: 'GET', route: '/channels/*/messages' });
    else cause(stage.wire.playground, { kind, ...POSTING });
    await deliverPending(restarted);
    expect(await delivery()).toMatchObject({ state: 'pending' });
    stage.pass(10 * 60_000);
    await deliverPending(restarted);
    expect(stage.posted()).toBe(1);
    expect(await delivery()).toMatchObject({ state: 'delivered' });
  });

  test.each(['502', 'reset'] as const)('is looked for again where Discord answers that with %s', async (kind) => {
    cause(stage.wire.playground, { kind: 'stored-then-502', ...POSTING });
    await beat(stage.deps);
    cause(stage.wire.playground, { kind: 'forgotten-nonces' });
    cause(stage.wire.playground, { kind, method: 'GET', route: '/channels/*/messages' });
    await later(600_000);
    expect(await delivery()).toMatchObject({ state: 'pending' });
    await later(600_000);
    expect(stage.posted()).toBe(1);
    expect(await delivery()).toMatchObject({ state: 'delivered' });
  });
});
