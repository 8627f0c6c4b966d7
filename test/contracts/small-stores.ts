import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../src/domain/guild.ts';
import {
  aCorrection,
  aDelivery,
  aReaderReport,
  aReport,
  aSource,
  aSubscription,
  aWatch,
  someParts,
} from './fixtures.ts';
import { type OpenStore, withStore } from './open.ts';

export const describeSourceStore = (name: string, open: OpenStore): void => {
  describe(`${name} as source store`, () => {
    test(
      'sources are listed by shelf, oldest first',
      withStore(open, async ({ sources }) => {
        const [late, early, own] = [
          aSource('late', { addedAtMs: 20 }),
          aSource('early'),
          aSource('own', { shelf: 'guild:77' }),
        ];
        for (const source of [late, early, own]) expect(await sources.add(source)).toBe('added');
        expect(await sources.list('operator')).toEqual([early, late]);
        expect(await sources.list('guild:77')).toEqual([own]);
        expect(await sources.list(null)).toHaveLength(3);
      }),
    );

    test(
      'a shelf has an address once, another shelf may have it too',
      withStore(open, async ({ sources }) => {
        const source = aSource('one');
        await sources.add(source);
        expect(await sources.add({ ...source, id: 'two' })).toBe('exists');
        expect(await sources.add({ ...source, id: 'three', shelf: 'guild:77' })).toBe('added');
      }),
    );

    test(
      'an update changes what it names and nothing else; one of an unknown source does nothing',
      withStore(open, async ({ sources }) => {
        const source = aSource('one', { fault: 'timed out' });
        await sources.add(source);
        await sources.update('one', { etag: '"v2"', fault: null, articles: 3 });
        await sources.update('nowhere', { articles: 9 });
        expect(await sources.list(null)).toEqual([{ ...source, etag: '"v2"', fault: null, articles: 3 }]);
      }),
    );

    test(
      'a removed source is gone',
      withStore(open, async ({ sources }) => {
        await sources.add(aSource('one'));
        expect(await sources.remove('one')).toBe(true);
        expect(await sources.remove('one')).toBe(false);
        expect(await sources.list(null)).toEqual([]);
      }),
    );
  });
};

export const describeReportStore = (name: string, open: OpenStore): void => {
  const kept = (id: string, keptAtMs: number) => ({ id, guildId: '77', report: aReport(id), keptAtMs });

  describe(`${name} as report store`, () => {
    test(
      'a report comes back as it was kept, and is replaced by its id',
      withStore(open, async ({ reports }) => {
        await reports.keep(kept('r', 5));
        expect(await reports.find('r')).toEqual(kept('r', 5));
        await reports.keep(kept('r', 6));
        expect(await reports.find('r')).toEqual(kept('r', 6));
        expect(await reports.find('nowhere')).toBeNull();
      }),
    );

    test(
      'old ones are forgotten, those of digests are not',
      withStore(open, async ({ reports, deliveries }) => {
        await deliveries.open(aDelivery('digest'), someParts('digest', 1));
        for (const report of [kept('old', 5), kept('digest', 5), kept('new', 10)]) await reports.keep(report);
        expect(await reports.forget(10)).toBe(1);
        expect(await reports.find('old')).toBeNull();
        expect(await reports.find('digest')).not.toBeNull();
        expect(await reports.find('new')).not.toBeNull();
      }),
    );
  });
};

export const describeFactStore = (name: string, open: OpenStore): void => {
  describe(`${name} as fact store`, () => {
    test(
      'a fact is what was set last, and null before',
      withStore(open, async ({ facts }) => {
        expect(await facts.get('commands.hash')).toBeNull();
        await facts.set('commands.hash', 'a');
        await facts.set('commands.hash', 'b');
        expect(await facts.get('commands.hash')).toBe('b');
      }),
    );
  });
};

export const describeSubscriptionStore = (name: string, open: OpenStore): void => {
  describe(`${name} as subscription store`, () => {
    test(
      'subscriptions are listed by server, oldest first',
      withStore(open, async ({ subscriptions }) => {
        const [late, early] = [aSubscription('late', { createdAtMs: 20 }), aSubscription('early')];
        const other = aSubscription('other', { guildId: '99' });
        for (const subscription of [late, early, other]) await subscriptions.add(subscription);
        expect(await subscriptions.list('77')).toEqual([early, late]);
        expect(await subscriptions.list(null)).toHaveLength(3);
        expect(await subscriptions.find('other')).toEqual(other);
        expect(await subscriptions.find('nowhere')).toBeNull();
      }),
    );

    test(
      'one is replaced by its id, and an unknown one is not made',
      withStore(open, async ({ subscriptions }) => {
        const paused = aSubscription('one', { state: 'paused', pausedReason: 'channel gone' });
        expect(await subscriptions.replace(paused)).toBe(false);
        await subscriptions.add(aSubscription('one'));
        expect(await subscriptions.replace(paused)).toBe(true);
        expect(await subscriptions.find('one')).toEqual(paused);
      }),
    );

    test(
      'an id is given once',
      withStore(open, async ({ subscriptions }) => {
        await subscriptions.add(aSubscription('one'));
        await expect(subscriptions.add(aSubscription('one', { time: '09:00' }))).rejects.toThrow();
        expect(await subscriptions.find('one')).toMatchObject({ time: '08:00' });
      }),
    );

    test(
      'removing one keeps its history',
      withStore(open, async ({ subscriptions, deliveries }) => {
        await subscriptions.add(aSubscription('sub'));
        await deliveries.open(aDelivery('d'), someParts('d', 1));
        expect(await subscriptions.remove('sub')).toBe(true);
        expect(await subscriptions.remove('sub')).toBe(false);
        expect(await deliveries.history({ subscriptionId: 'sub', limit: 9 })).toEqual([aDelivery('d')]);
      }),
    );
  });
};

export const describeGuildStore = (name: string, open: OpenStore): void => {
  describe(`${name} as guild store`, () => {
    test(
      'a server that settled nothing has the defaults; what it settled comes back',
      withStore(open, async ({ guilds }) => {
        expect(await guilds.find('77')).toEqual(settingsOf('77'));
        const settled = { ...settingsOf('77'), managersRole: '5', logChannel: '6', awaySinceMs: 7 };
        await guilds.put({ ...settled, logChannel: null });
        await guilds.put(settled);
        expect(await guilds.find('77')).toEqual(settled);
      }),
    );

    test(
      'every server is listed for which anything is kept, once',
      withStore(open, async ({ guilds, subscriptions, sources }) => {
        await guilds.put({ ...settingsOf('1'), managersRole: '5' });
        await subscriptions.add(aSubscription('a', { guildId: '1' }));
        await subscriptions.add(aSubscription('b', { guildId: '2' }));
        await sources.add(aSource('c', { shelf: 'guild:3' }));
        await sources.add(aSource('d'));
        const found = (await guilds.list()).map(({ guildId, managersRole }) => [guildId, managersRole]);
        expect(found.sort()).toEqual([
          ['1', '5'],
          ['2', null],
          ['3', null],
        ]);
      }),
    );

    test(
      'one that is forgotten leaves nothing, and the others lose nothing',
      withStore(open, async (store) => {
        const { guilds, subscriptions, sources, deliveries, reports, corrections, readerReports, watches } = store;
        for (const guildId of ['77', '99']) {
          await guilds.put({ ...settingsOf(guildId), managersRole: '5' });
          await subscriptions.add(aSubscription(guildId, { guildId }));
          await sources.add(aSource(guildId, { shelf: `guild:${guildId}` }));
          await deliveries.open(aDelivery(guildId, { guildId, subscriptionId: guildId }), someParts(guildId, 2));
          await corrections.record(aCorrection(`c-${guildId}`, { guildId, deliveryId: guildId }));
          await readerReports.add(aReaderReport(`w-${guildId}`, { guildId }));
          await watches.add(aWatch(`v-${guildId}`, { guildId }));
          await reports.keep({ id: `r-${guildId}`, guildId, report: aReport('r'), keptAtMs: 5 });
        }
        await guilds.forget('77');
        expect((await guilds.list()).map(({ guildId }) => guildId)).toEqual(['99']);
        expect(await guilds.find('77')).toEqual(settingsOf('77'));
        expect([await deliveries.find('77'), await reports.find('r-77')]).toEqual([null, null]);
        expect((await deliveries.find('99'))?.parts).toHaveLength(2);
        expect([await subscriptions.find('77'), (await sources.list('guild:77')).length]).toEqual([null, 0]);
        expect(await reports.find('r-99')).not.toBeNull();
        expect((await watches.list(null)).map(({ id }) => id)).toEqual(['v-99']);
        expect((await corrections.waiting({ limit: 9 })).map(({ id }) => id)).toEqual(['c-99']);
        expect([await readerReports.find('w-77'), (await readerReports.find('w-99'))?.id]).toEqual([null, 'w-99']);
      }),
    );
  });
};
