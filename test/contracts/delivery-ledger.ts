import { describe, expect, test } from 'vitest';
import type { ClaimedPart, DeliveryLedger } from '../../src/ports.ts';
import { aDelivery, aLine, aReport, someParts } from './fixtures.ts';
import { type OpenStore, withStore } from './open.ts';

const NOW = 5000;
const LEASE = 1000;
const HOUR_MS = 3_600_000;

const claimAt = (ledger: DeliveryLedger, nowMs: number, owner = 'us', limit = 9): Promise<ClaimedPart[]> =>
  ledger.claim({ owner, nowMs, leaseMs: LEASE, limit });

const claimOne = async (ledger: DeliveryLedger, nowMs = NOW, owner = 'us'): Promise<ClaimedPart> => {
  const [part] = await claimAt(ledger, nowMs, owner);
  if (!part) throw new Error('nothing to claim');
  return part;
};

const stateOf = async (ledger: DeliveryLedger, id: string) => {
  const found = await ledger.find(id);
  return [found?.delivery.state, ...(found?.parts.map(({ state }) => state) ?? [])];
};

/** What waits is known beforehand: when it falls due, when its wait is over, when its lease runs out. */
const checkNextClaim = async (ledger: DeliveryLedger): Promise<void> => {
  expect(await ledger.nextClaimAt()).toBeNull();
  await ledger.open(aDelivery('d', { dueAtMs: NOW }), someParts('d', 2));
  expect(await ledger.nextClaimAt()).toBe(NOW);
  const part = await claimOne(ledger);
  expect(await ledger.nextClaimAt()).toBe(NOW + LEASE);
  await ledger.settle(part, { kind: 'retry', notBeforeMs: NOW + 300, reason: 'busy' });
  expect(await ledger.nextClaimAt()).toBe(NOW + 300);
  await ledger.settle(await claimOne(ledger, NOW + 300), { kind: 'sent', messageId: '1' });
  expect(await ledger.nextClaimAt()).toBe(NOW);
  await ledger.settle(await claimOne(ledger, NOW + 300), { kind: 'failed', reason: 'gone' });
  expect(await ledger.nextClaimAt()).toBeNull();
};

export const describeDeliveryLedger = (name: string, open: OpenStore): void => {
  const check = (sentence: string, body: (ledger: DeliveryLedger) => Promise<void>) =>
    test(
      sentence,
      withStore(open, ({ deliveries }) => body(deliveries)),
    );

  describe(`${name} as delivery ledger: slots`, () => {
    check('tells when something will be there to claim', checkNextClaim);

    check('a slot comes back with its frozen parts', async (ledger) => {
      expect(await ledger.open(aDelivery('d', { late: true }), someParts('d', 2))).toBe('opened');
      const part = {
        deliveryId: 'd',
        index: 1,
        body: '{"content":"d 1"}',
        nonce: 'n:d:1',
        marker: 'm:d:1',
        state: 'waiting',
        attempts: 0,
        firstAttemptAtMs: null,
        notBeforeMs: 0,
        messageId: null,
      };
      const found = await ledger.find('d');
      expect(found?.delivery).toEqual(aDelivery('d', { late: true }));
      expect(found?.parts).toHaveLength(2);
      expect(found?.parts[1]).toEqual(part);
      expect(await ledger.find('nowhere')).toBeNull();
    });

    check('a subscription has one delivery a local day, and the second changes nothing', async (ledger) => {
      const day = { localDay: '2031-03-04' };
      await ledger.open(aDelivery('first', day), someParts('first', 1));
      expect(await ledger.open(aDelivery('second', day), someParts('second', 3))).toBe('exists');
      expect(await ledger.open(aDelivery('first', day), someParts('first', 1))).toBe('exists');
      expect(await ledger.find('second')).toBeNull();
      expect((await ledger.find('first'))?.parts).toHaveLength(1);
      expect(await ledger.open(aDelivery('other', { ...day, subscriptionId: 'b' }), someParts('o', 1))).toBe('opened');
    });

    check('a slot that a clock that was ahead took for missed is opened when its time comes', async (ledger) => {
      const day = { localDay: '2031-03-04', dueAtMs: 300 };
      const missed = aDelivery('d', { ...day, createdAtMs: 9000, state: 'missed', reason: 'was down', report: null });
      await ledger.open(missed, []);
      const due = aDelivery('d', { ...day, createdAtMs: 300 });
      expect(await ledger.open({ ...due, createdAtMs: 9001 }, someParts('d', 2))).toBe('exists');
      expect((await ledger.find('d'))?.delivery).toEqual(missed);
      expect(await ledger.open(due, someParts('d', 2))).toBe('opened');
      expect(await ledger.find('d')).toMatchObject({ delivery: due, parts: [{ index: 0 }, { index: 1 }] });
      expect(await ledger.open({ ...due, createdAtMs: 200 }, someParts('d', 2))).toBe('exists');
    });

    check('deliveries are found by the articles that they cite, oldest first', async (ledger) => {
      const citing = (id: string, createdAtMs: number, ...articles: string[]) => {
        const sections = articles.map((article) => ({ title: aLine(article), lines: [aLine(article)] }));
        return aDelivery(id, { createdAtMs, report: { ...aReport(id), sections } });
      };
      const rows = [citing('late', 30, 'x'), citing('early', 20, 'x', 'y'), citing('old', 10, 'x'), aDelivery('none')];
      for (const row of rows) await ledger.open(row, someParts(row.id, 1));
      const found = async (articles: readonly string[], sinceMs = 15) =>
        (await ledger.citing({ articles, sinceMs })).map(({ id }) => id);
      expect(await found(['x'])).toEqual(['early', 'late']);
      expect(await found(['y', 'x'])).toEqual(['early', 'late']);
      expect(await found(['y'])).toEqual(['early']);
      expect(await found(['x'], 0)).toEqual(['old', 'early', 'late']);
      expect(await found(['z'])).toEqual([]);
    });

    check('a settled slot has nothing to claim', async (ledger) => {
      const skipped = aDelivery('quiet', { state: 'skipped', reason: 'nothing changed', report: null });
      expect(await ledger.open(skipped, [])).toBe('opened');
      expect((await ledger.find('quiet'))?.delivery).toEqual(skipped);
      expect(await claimAt(ledger, NOW)).toEqual([]);
      expect(await ledger.pending()).toBe(0);
    });

    check('a pending slot without parts and a settled one with parts are refused', async (ledger) => {
      await expect(ledger.open(aDelivery('d'), [])).rejects.toThrow(/pending with 0 parts/);
      await expect(ledger.open(aDelivery('d', { state: 'missed' }), someParts('d', 1))).rejects.toThrow(
        /missed with 1/,
      );
      expect(await ledger.find('d')).toBeNull();
    });
  });

  describe(`${name} as delivery ledger: claiming`, () => {
    check('what is due longest is claimed first, and what is not due not at all', async (ledger) => {
      await ledger.open(aDelivery('b', { dueAtMs: 200 }), someParts('b', 1));
      await ledger.open(aDelivery('a', { dueAtMs: 100 }), someParts('a', 1));
      await ledger.open(aDelivery('soon', { dueAtMs: NOW + 1 }), someParts('soon', 1));
      const first = await claimAt(ledger, NOW, 'us', 1);
      expect(first.map(({ deliveryId }) => deliveryId)).toEqual(['a']);
      expect((await claimAt(ledger, NOW)).map(({ deliveryId }) => deliveryId)).toEqual(['b']);
      expect((await claimAt(ledger, NOW + 1)).map(({ deliveryId }) => deliveryId)).toEqual(['soon']);
    });

    check('a claimed part tells where it goes', async (ledger) => {
      await ledger.open(aDelivery('d'), someParts('d', 2));
      expect(await claimOne(ledger)).toMatchObject({
        deliveryId: 'd',
        index: 0,
        body: '{"content":"d 0"}',
        guildId: '77',
        channelId: '88',
        subscriptionId: 'sub',
        fence: 1,
      });
    });

    check('a part is leased to one owner until its lease runs out, and its fence grows', async (ledger) => {
      await ledger.open(aDelivery('d'), someParts('d', 1));
      const ours = await claimOne(ledger);
      expect(await claimAt(ledger, NOW + LEASE - 1, 'they')).toEqual([]);
      const theirs = await claimOne(ledger, NOW + LEASE, 'they');
      expect(theirs.fence).toBeGreaterThan(ours.fence);
      expect(await ledger.attempt(ours, NOW + LEASE)).toBe(false);
      expect(await ledger.settle(ours, { kind: 'sent', messageId: '1' })).toBe(false);
      expect(await ledger.attempt(theirs, NOW + LEASE)).toBe(true);
      expect(await stateOf(ledger, 'd')).toEqual(['pending', 'sending']);
    });

    check('what a clock that was ahead opened or put off is claimed once the clock is set back', async (ledger) => {
      const aheadMs = NOW + 72 * HOUR_MS;
      await ledger.open(aDelivery('off', { localDay: 'off', dueAtMs: 1, createdAtMs: 1 }), someParts('off', 1));
      await ledger.settle(await claimOne(ledger, aheadMs), { kind: 'retry', notBeforeMs: aheadMs + 9, reason: 'busy' });
      const ahead = aDelivery('ahead', { localDay: 'ahead', dueAtMs: aheadMs, createdAtMs: aheadMs });
      await ledger.open(ahead, someParts('ahead', 1));
      expect((await claimAt(ledger, NOW)).map(({ deliveryId }) => deliveryId)).toEqual(['off', 'ahead']);
      const later = NOW + LEASE;
      const [off] = await claimAt(ledger, later);
      if (off !== undefined)
        await ledger.settle(off, { kind: 'retry', notBeforeMs: later + 6 * HOUR_MS, reason: 'busy' });
      expect((await claimAt(ledger, later)).map(({ deliveryId }) => deliveryId)).toEqual([]);
    });

    check('a lease taken by a clock that was ahead holds no part once the clock is set back', async (ledger) => {
      await ledger.open(aDelivery('d', { dueAtMs: 1 }), someParts('d', 1));
      const ahead = await claimOne(ledger);
      expect(await claimAt(ledger, NOW, 'they')).toEqual([]);
      const theirs = await claimOne(ledger, NOW - 1, 'they');
      expect(theirs.fence).toBeGreaterThan(ahead.fence);
      expect(await ledger.settle(ahead, { kind: 'sent', messageId: '1' })).toBe(false);
    });

    check('a part is not claimed before the one before it is sent', async (ledger) => {
      await ledger.open(aDelivery('d'), someParts('d', 2));
      const first = await claimOne(ledger);
      expect(await claimAt(ledger, NOW)).toEqual([]);
      await ledger.attempt(first, NOW);
      await ledger.settle(first, { kind: 'sent', messageId: '1' });
      expect(await claimOne(ledger)).toMatchObject({ deliveryId: 'd', index: 1 });
    });

    check('claims that race never share a part', async (ledger) => {
      for (const id of ['a', 'b', 'c', 'd']) await ledger.open(aDelivery(id), someParts(id, 1));
      const claimed = await Promise.all(['x', 'y', 'z'].map((owner) => claimAt(ledger, NOW, owner, 2)));
      const ids = claimed.flat().map(({ deliveryId }) => deliveryId);
      expect(ids.sort()).toEqual(['a', 'b', 'c', 'd']);
    });
  });

  describe(`${name} as delivery ledger: sending`, () => {
    check('an attempt is on record before anything is sent, with the time of the first', async (ledger) => {
      await ledger.open(aDelivery('d'), someParts('d', 1));
      expect(await ledger.attempt(await claimOne(ledger), NOW)).toBe(true);
      const again = await claimOne(ledger, NOW + LEASE);
      expect(again).toMatchObject({ state: 'sending', attempts: 1, firstAttemptAtMs: NOW });
      await ledger.attempt(again, NOW + LEASE);
      const found = await ledger.find('d');
      expect(found?.parts[0]).toMatchObject({ attempts: 2, firstAttemptAtMs: NOW, state: 'sending' });
    });

    check('an attempt is refused once the lease ran out, even if nobody took it', async (ledger) => {
      await ledger.open(aDelivery('d'), someParts('d', 1));
      const part = await claimOne(ledger);
      expect(await ledger.attempt(part, NOW + LEASE)).toBe(false);
      expect(await stateOf(ledger, 'd')).toEqual(['pending', 'waiting']);
    });

    check('a delivery is delivered when its last part is sent', async (ledger) => {
      await ledger.open(aDelivery('d'), someParts('d', 2));
      for (const messageId of ['1', '2']) {
        expect(await ledger.pending()).toBe(1);
        const part = await claimOne(ledger);
        await ledger.attempt(part, NOW);
        expect(await ledger.settle(part, { kind: 'sent', messageId })).toBe(true);
      }
      expect(await stateOf(ledger, 'd')).toEqual(['delivered', 'sent', 'sent']);
      expect((await ledger.find('d'))?.parts.map(({ messageId }) => messageId)).toEqual(['1', '2']);
      expect(await ledger.pending()).toBe(0);
      expect(await claimAt(ledger, NOW + 10 * LEASE)).toEqual([]);
    });

    check('what was sent is believed after the lease ran out while nobody else claimed', async (ledger) => {
      await ledger.open(aDelivery('d'), someParts('d', 1));
      const part = await claimOne(ledger);
      await ledger.attempt(part, NOW);
      expect(await ledger.settle(part, { kind: 'sent', messageId: '1' })).toBe(true);
      expect(await ledger.settle(part, { kind: 'failed', reason: 'late' })).toBe(false);
      expect(await stateOf(ledger, 'd')).toEqual(['delivered', 'sent']);
    });

    check('a retry waits for its time and says why', async (ledger) => {
      await ledger.open(aDelivery('d'), someParts('d', 1));
      const part = await claimOne(ledger);
      await ledger.attempt(part, NOW);
      const outcome = { kind: 'retry', notBeforeMs: NOW + 500, reason: 'asked to slow down' } as const;
      expect(await ledger.settle(part, outcome)).toBe(true);
      expect(await ledger.settle(part, { kind: 'sent', messageId: '1' })).toBe(false);
      expect((await ledger.find('d'))?.delivery.reason).toBe('asked to slow down');
      expect(await claimAt(ledger, NOW + 499)).toEqual([]);
      const next = await claimOne(ledger, NOW + 500);
      expect(next).toMatchObject({ state: 'waiting', attempts: 1, firstAttemptAtMs: NOW });
      await ledger.attempt(next, NOW + 500);
      await ledger.settle(next, { kind: 'sent', messageId: '1' });
      expect((await ledger.find('d'))?.delivery).toMatchObject({ state: 'delivered', reason: null });
    });

    for (const kind of ['failed', 'uncertain'] as const) {
      check(`a part that is ${kind} settles its delivery so, and no later part is sent`, async (ledger) => {
        await ledger.open(aDelivery('d'), someParts('d', 2));
        const part = await claimOne(ledger);
        await ledger.attempt(part, NOW);
        expect(await ledger.settle(part, { kind, reason: 'no such channel' })).toBe(true);
        expect(await stateOf(ledger, 'd')).toEqual([kind, kind, 'waiting']);
        expect((await ledger.find('d'))?.delivery.reason).toBe('no such channel');
        expect(await claimAt(ledger, NOW + 10 * LEASE)).toEqual([]);
      });
    }
  });

  describe(`${name} as delivery ledger: looking back`, () => {
    check('a delivery is found by the marker of any of its parts', async (ledger) => {
      await ledger.open(aDelivery('d'), someParts('d', 2));
      expect(await ledger.byMarker('m:d:1')).toEqual(aDelivery('d'));
      expect(await ledger.byMarker('m:nowhere')).toBeNull();
    });

    check('what was said long ago is dropped; that it was posted is still told', async (ledger) => {
      for (const [id, createdAtMs] of [
        ['old', 10],
        ['older', 5],
        ['young', 100],
      ] as const)
        await ledger.open(aDelivery(id, { localDay: id, createdAtMs, report: aReport('r') }), someParts(id, 1));
      await ledger.open(
        aDelivery('owed', { localDay: 'owed', createdAtMs: 1, dueAtMs: NOW * 9 }),
        someParts('owed', 1),
      );
      for (const part of await claimAt(ledger, NOW))
        await ledger.settle(part, { kind: 'sent', messageId: part.deliveryId });
      expect(await ledger.prune({ beforeMs: 50, limit: 1 })).toBe(1);
      expect(await ledger.prune({ beforeMs: 50, limit: 9 })).toBe(1);
      expect(await ledger.prune({ beforeMs: 50, limit: 9 })).toBe(0);
      const old = await ledger.find('old');
      expect([old?.delivery.state, old?.delivery.report, old?.parts]).toEqual(['delivered', null, []]);
      expect((await ledger.find('young'))?.parts).toHaveLength(1);
      expect((await ledger.find('owed'))?.parts).toHaveLength(1);
      expect((await ledger.history({ subscriptionId: 'sub' })).map(({ state }) => state)).toContain('delivered');
      expect(await ledger.open(aDelivery('again', { localDay: 'old' }), someParts('again', 1))).toBe('exists');
    });

    check('history tells the newest first, and last the newest in one of some states', async (ledger) => {
      const missed = aDelivery('missed', { dueAtMs: 300, state: 'missed', reason: 'was down', report: null });
      const skipped = aDelivery('skipped', { dueAtMs: 200, state: 'skipped', report: null });
      await ledger.open(missed, []);
      await ledger.open(skipped, []);
      await ledger.open(aDelivery('d', { dueAtMs: 400 }), someParts('d', 1));
      await ledger.open(aDelivery('foreign', { subscriptionId: 'b', dueAtMs: 900 }), someParts('foreign', 1));
      const ids = async (limit: number) => (await ledger.history({ subscriptionId: 'sub', limit })).map(({ id }) => id);
      expect(await ids(9)).toEqual(['d', 'missed', 'skipped']);
      expect(await ids(1)).toEqual(['d']);
      await ledger.open(aDelivery('late', { localDay: 'late', dueAtMs: 1, createdAtMs: 9000 }), someParts('late', 1));
      expect((await ledger.history({ subscriptionId: 'sub', sinceMs: 9000 })).map(({ id }) => id)).toEqual(['late']);
      expect(await ledger.history({ subscriptionId: 'sub' })).toHaveLength(4);
      expect(await ledger.last('sub', ['skipped', 'missed'], NOW * 9)).toEqual(missed);
      expect(await ledger.last('sub', ['delivered'], NOW * 9)).toBeNull();
      expect(await ledger.last('sub', [], NOW * 9)).toBeNull();
      expect(await ledger.last('sub', ['skipped', 'missed'], Math.max(missed.createdAtMs, 300))).toEqual(missed);
      expect(await ledger.last('sub', ['skipped', 'missed'], missed.createdAtMs - 1)).toBeNull();
      const early = aDelivery('early', { localDay: 'early', dueAtMs: 700, createdAtMs: 100 });
      await ledger.open(early, someParts('early', 1));
      expect(await ledger.last('sub', ['pending'], 699)).toBeNull();
      expect(await ledger.last('sub', ['pending'], 700)).toEqual(early);
    });

    check('the one opened last is the last to be opened, whatever its times', async (ledger) => {
      const day = (id: string, times: { dueAtMs: number; createdAtMs: number }) =>
        aDelivery(id, { localDay: id, ...times });
      const ahead = day('ahead', { dueAtMs: 400, createdAtMs: 450 });
      const soon = day('soon', { dueAtMs: 300, createdAtMs: 300 });
      const wrong = { ...soon, createdAtMs: 450, state: 'missed' as const, reason: 'was down', report: null };
      await ledger.open(wrong, []);
      await ledger.open(ahead, someParts('ahead', 1));
      expect(await ledger.lastOpened('sub', ['pending', 'missed'], 450)).toEqual(ahead);
      await ledger.open(soon, someParts('soon', 1));
      expect(await ledger.lastOpened('sub', ['pending', 'missed'], 450)).toEqual(soon);
      expect(await ledger.lastOpened('sub', ['missed'], 450)).toBeNull();
      expect(await ledger.lastOpened('sub', ['pending'], 299)).toBeNull();
      expect(await ledger.lastOpened('other', ['pending'], 450)).toBeNull();
    });
  });
};
