import { describe, expect, test } from 'vitest';
import type { UsageLedger } from '../../src/ports.ts';
import { type OpenStore, withStore } from './open.ts';

const TODAY = '2026-11-24';
const LIMITS = { account: 1000, all: 1500 };

type Wanted = Parameters<UsageLedger['reserve']>[0];

const wanted = (part: Partial<Wanted> = {}): Wanted => ({
  account: 'guild:77',
  day: TODAY,
  model: 'invented-1',
  purpose: 'brief.v2',
  tokens: 400,
  limits: LIMITS,
  nowMs: 5,
  ...part,
});

const reserved = async (usage: UsageLedger, part: Partial<Wanted> = {}): Promise<string> => {
  const reservation = await usage.reserve(wanted(part));
  if (reservation.kind !== 'reserved') throw new Error(`refused: the limit of ${reservation.whose}`);
  return reservation.id;
};

const tokensOf = async (usage: UsageLedger, account = 'guild:77'): Promise<number | undefined> =>
  (await usage.day(TODAY)).find((each) => each.account === account)?.tokens;

export const describeUsageLedger = (name: string, open: OpenStore): void => {
  describe(`${name} as usage ledger`, () => {
    test(
      'what is set aside counts until it is settled, then what was used',
      withStore(open, async ({ usage }) => {
        const id = await reserved(usage);
        expect(await tokensOf(usage)).toBe(400);
        await usage.settle(id, { tokens: 120, outcome: 'answered' });
        expect(await usage.day(TODAY)).toEqual([{ account: 'guild:77', requests: 1, tokens: 120 }]);
      }),
    );

    test(
      'a request that reported nothing keeps all that was set aside',
      withStore(open, async ({ usage }) => {
        await usage.settle(await reserved(usage), { tokens: null, outcome: 'failed' });
        expect(await tokensOf(usage)).toBe(400);
      }),
    );

    test(
      'a limit is reached to the token and never passed; the refused set nothing aside',
      withStore(open, async ({ usage }) => {
        await reserved(usage, { tokens: 999 });
        expect(await usage.reserve(wanted({ tokens: 2 }))).toEqual({ kind: 'over', whose: 'account' });
        await reserved(usage, { tokens: 1 });
        expect(await usage.reserve(wanted({ account: 'guild:9', tokens: 501 }))).toEqual({
          kind: 'over',
          whose: 'all',
        });
        await reserved(usage, { account: 'guild:9', tokens: 500 });
        expect(await usage.day(TODAY)).toEqual([
          { account: 'guild:77', requests: 2, tokens: 1000 },
          { account: 'guild:9', requests: 1, tokens: 500 },
        ]);
      }),
    );

    test(
      'of a thousand that ask at once, as many are let in as the limit holds',
      withStore(open, async ({ usage }) => {
        const limits = { account: 7000, all: 1_000_000 };
        const asked = Array.from({ length: 1000 }, () => usage.reserve(wanted({ tokens: 70, limits })));
        const answers = await Promise.all(asked);
        expect(answers.filter(({ kind }) => kind === 'reserved')).toHaveLength(100);
        expect(await tokensOf(usage)).toBe(7000);
      }),
    );

    test(
      'each day begins with nothing, and old days are forgotten',
      withStore(open, async ({ usage }) => {
        await reserved(usage, { tokens: 1000 });
        await reserved(usage, { tokens: 1000, day: '2026-11-25' });
        expect(await usage.forget('2026-11-25')).toBe(1);
        expect(await usage.day(TODAY)).toEqual([]);
        expect(await usage.day('2026-11-25')).toHaveLength(1);
      }),
    );
  });
};

export const describeDraftStore = (name: string, open: OpenStore): void => {
  describe(`${name} as draft store`, () => {
    test(
      'a draft comes back as it was kept, and is replaced by its key',
      withStore(open, async ({ drafts }) => {
        expect(await drafts.get('k')).toBeNull();
        await drafts.keep('k', '{"a":1}', 1);
        await drafts.keep('k', '{"a":2}', 2);
        expect(await drafts.get('k')).toBe('{"a":2}');
      }),
    );

    test(
      'it holds the newest thousand and no more',
      withStore(open, async ({ drafts }) => {
        for (let nth = 0; nth < 1003; nth += 1) await drafts.keep(`k${nth}`, '{}', nth);
        expect(await Promise.all(['k0', 'k2', 'k3', 'k1002'].map((key) => drafts.get(key)))).toEqual([
          null,
          null,
          '{}',
          '{}',
        ]);
      }),
    );
  });
};
