import { describe, expect, test } from 'vitest';
import { aCorrection, aReaderReport, aWatch } from './fixtures.ts';
import { type OpenStore, withStore } from './open.ts';

export const describeCorrectionStore = (name: string, open: OpenStore): void => {
  describe(`${name} as correction store`, () => {
    test(
      'a correction is recorded once, and waits until it is settled',
      withStore(open, async ({ corrections }) => {
        const [late, early] = [aCorrection('late', { atMs: 20 }), aCorrection('early', { atMs: 10 })];
        expect(await corrections.record(late)).toBe('recorded');
        expect(await corrections.record(early)).toBe('recorded');
        expect(await corrections.record({ ...early, reason: 'another' })).toBe('exists');
        expect(await corrections.waiting({ limit: 9 })).toEqual([early, late]);
        expect(await corrections.waiting({ limit: 1 })).toEqual([early]);
        expect(await corrections.waiting({ limit: 9, offset: 1 })).toEqual([late]);
        await corrections.settle('early', { state: 'edited' });
        await corrections.settle('late', { state: 'failed', fault: 'the message was deleted' });
        expect(await corrections.waiting({ limit: 9 })).toEqual([]);
        expect(await corrections.ofDelivery('d')).toEqual([
          { ...early, state: 'edited' },
          { ...late, state: 'failed', fault: 'the message was deleted' },
        ]);
      }),
    );

    test(
      'the messages of a delivery are held by one at a time, until they are let go or time is up',
      withStore(open, async ({ corrections }) => {
        const hold = (owner: string, nowMs: number, deliveryId = 'd') =>
          corrections.hold({ deliveryId, owner, nowMs, leaseMs: 100 });
        expect([await hold('a', 0), await hold('b', 50), await hold('b', 50, 'other')]).toEqual([true, false, true]);
        expect([await hold('a', 50), await hold('b', 149), await hold('b', 150)]).toEqual([true, false, true]);
        // The clock was set back: a hold that would end later than one taken now is none.
        expect([await hold('a', 150), await hold('a', 149), await hold('b', 160)]).toEqual([false, true, false]);
        expect([await hold('b', 148), await hold('b', 150)]).toEqual([true, true]);
        await corrections.release({ deliveryId: 'd', owner: 'a' });
        expect(await hold('a', 160)).toBe(false);
        await corrections.release({ deliveryId: 'd', owner: 'b' });
        expect(await hold('a', 160)).toBe(true);
      }),
    );

    test(
      'corrections are found by digest, by subscription and time, and by server',
      withStore(open, async ({ corrections }) => {
        const rows = [
          aCorrection('a', { atMs: 10 }),
          aCorrection('b', { atMs: 20, deliveryId: 'other' }),
          aCorrection('c', { atMs: 30, subscriptionId: 'other', guildId: '99' }),
        ];
        for (const row of rows) await corrections.record(row);
        const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);
        expect(ids(await corrections.ofDelivery('d'))).toEqual(['a', 'c']);
        expect(ids(await corrections.between({ subscriptionId: 'sub', sinceMs: 9, untilMs: 10 }))).toEqual(['a']);
        expect(ids(await corrections.between({ subscriptionId: 'sub', sinceMs: 10, untilMs: 99 }))).toEqual(['b']);
        expect(ids(await corrections.audit({ guildId: '77', limit: 9 }))).toEqual(['b', 'a']);
        expect(ids(await corrections.audit({ guildId: '77', limit: 1 }))).toEqual(['b']);
      }),
    );
  });
};

export const describeReaderReportStore = (name: string, open: OpenStore): void => {
  describe(`${name} as reader report store`, () => {
    test(
      'a report is added once and listed by server, newest first',
      withStore(open, async ({ readerReports }) => {
        const [first, second] = [aReaderReport('a', { atMs: 10 }), aReaderReport('b', { atMs: 20 })];
        for (const report of [first, second, aReaderReport('c', { guildId: '99' })])
          expect(await readerReports.add(report)).toBe('added');
        expect(await readerReports.add({ ...first, words: 'again' })).toBe('exists');
        expect(await readerReports.find('a')).toEqual(first);
        expect(await readerReports.find('nowhere')).toBeNull();
        expect(await readerReports.list({ guildId: '77', limit: 9 })).toEqual([second, first]);
      }),
    );

    test(
      'one that nobody decided comes before newer ones that somebody did',
      withStore(open, async ({ readerReports }) => {
        for (let at = 0; at < 12; at += 1) {
          await readerReports.add(aReaderReport(`r-${at}`, { atMs: at }));
          const verdict = { state: 'rejected', by: '6', atMs: 30 } as const;
          if (at !== 0 && at !== 2) await readerReports.decide(`r-${at}`, verdict, null);
        }
        const listed = await readerReports.list({ guildId: '77', limit: 4 });
        expect(listed.map(({ id }) => id)).toEqual(['r-2', 'r-0', 'r-11', 'r-10']);
      }),
    );

    test(
      'who decides first has decided, and the correction comes with the verdict',
      withStore(open, async ({ readerReports, corrections }) => {
        await readerReports.add(aReaderReport('a'));
        const accepted = { state: 'accepted', by: '6', atMs: 30 } as const;
        expect(await readerReports.decide('a', accepted, aCorrection('from-a'))).toBe(true);
        expect(await readerReports.decide('a', { ...accepted, state: 'rejected', by: '7' }, null)).toBe(false);
        expect(await readerReports.decide('nowhere', accepted, aCorrection('from-nowhere'))).toBe(false);
        const decided = { state: 'accepted', decidedBy: '6', decidedAtMs: 30 } as const;
        expect(await readerReports.find('a')).toEqual(aReaderReport('a', decided));
        expect((await corrections.waiting({ limit: 9 })).map(({ id }) => id)).toEqual(['from-a']);
      }),
    );
  });
};

export const describeWatchStore = (name: string, open: OpenStore): void => {
  describe(`${name} as watch store`, () => {
    test(
      'watches are listed by server, oldest first, and found by id',
      withStore(open, async ({ watches }) => {
        const [late, early] = [aWatch('late', { createdAtMs: 20 }), aWatch('early')];
        for (const watch of [late, early, aWatch('other', { guildId: '99' })]) await watches.add(watch);
        expect(await watches.list('77')).toEqual([early, late]);
        expect(await watches.list(null)).toHaveLength(3);
        expect(await watches.find('late')).toEqual(late);
        expect(await watches.find('nowhere')).toBeNull();
      }),
    );

    test(
      'an update changes what it names and nothing else; one of a removed watch does nothing',
      withStore(open, async ({ watches }) => {
        const watch = aWatch('one');
        await watches.add(watch);
        expect(await watches.update('one', { mutedUntilMs: 99 })).toBe(true);
        expect(await watches.update('one', { coveredUntilMs: 50 })).toBe(true);
        expect(await watches.find('one')).toEqual({ ...watch, mutedUntilMs: 99, coveredUntilMs: 50 });
        expect(await watches.remove('one')).toBe(true);
        expect(await watches.remove('one')).toBe(false);
        expect(await watches.update('one', { mutedUntilMs: 0 })).toBe(false);
        expect(await watches.find('one')).toBeNull();
      }),
    );
  });
};
