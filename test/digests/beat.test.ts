import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BeatDeps, beat, createBeat } from '../../src/digests/beat.ts';
import { mayWait } from '../../src/digests/turns.ts';
import { IDS } from '../../src/playground/seed.ts';
import { cause } from '../../src/playground/world-faults.ts';
import { report } from '../adapters/discord/sample-report.ts';
import { type Delivering, HOUR, openDelivering, SLOT, subscription } from './delivering.ts';

let stage: Delivering;
beforeEach(async () => {
  stage = await openDelivering();
});
afterEach(() => stage.wire.close());

const POSTING = { method: 'POST', route: '/channels/*/messages' } as const;
const history = () => stage.wire.store.deliveries.history({ subscriptionId: 'harbour', limit: 9 });
const current = () => stage.wire.store.subscriptions.find('harbour');

describe('a beat', () => {
  test('posts what is due once, however often it comes', async () => {
    for (let beats = 0; beats < 4; beats += 1) await beat(stage.deps);
    expect(stage.posted()).toBe(1);
    expect(await history()).toMatchObject([{ localDay: '2026-11-24', state: 'delivered', late: false }]);
  });

  test('posts the next day’s when its time comes, not before', async () => {
    await beat(stage.deps);
    stage.pass(24 * HOUR - 1);
    await beat(stage.deps);
    expect(stage.posted()).toBe(1);
    stage.pass(1);
    await beat(stage.deps);
    expect(stage.posted()).toBe(2);
  });

  test('that comes hours late posts within the catch-up window and says so', async () => {
    stage.pass(5 * HOUR);
    await beat(stage.deps);
    expect(await history()).toMatchObject([{ state: 'delivered', late: true, report: { title: 'Briefing (late)' } }]);
  });

  test('that comes too late records the slot as missed, with the reason, and posts nothing', async () => {
    stage.pass(7 * HOUR);
    await beat(stage.deps);
    expect(stage.posted()).toBe(0);
    expect(await history()).toMatchObject([
      { state: 'missed', reason: 'the bot was not running within 6 h of 2026-11-24 08:00' },
    ]);
  });

  test('without news posts nothing and records why', async () => {
    stage.says(null);
    await beat(stage.deps);
    expect(stage.posted()).toBe(0);
    expect(await history()).toMatchObject([{ state: 'skipped', reason: 'nothing changed' }]);
  });

  test('without news says so in one line where that is wanted', async () => {
    await stage.wire.store.subscriptions.replace(subscription({ quiet: 'note' }));
    stage.says(null);
    await beat(stage.deps);
    expect(JSON.stringify(stage.wire.playground.world.messages(IDS.briefings))).toContain('Nothing new');
  });

  test('moved by an hour either way, or after eight hours asleep, posts no slot twice', async () => {
    for (const move of [HOUR, -HOUR, 8 * HOUR, -8 * HOUR, HOUR]) {
      await beat(stage.deps);
      stage.pass(move);
    }
    expect(stage.posted()).toBe(1);
  });
});

describe('a clock that was days ahead for a while', () => {
  const DAY = 24 * HOUR;

  test('silences no digest afterwards: each day has its own, and no time is left out', async () => {
    const periods: (number | null)[] = [];
    const deps: BeatDeps = {
      ...stage.deps,
      compose: async (each, period) => {
        periods.push(period.sinceMs);
        return stage.deps.compose(each, period);
      },
    };
    await beat(deps);
    stage.pass(4 * DAY + HOUR);
    await beat(deps);
    stage.pass(-4 * DAY);
    for (let hours = 1; hours < 6 * 24; hours += 1) {
      await beat(deps);
      stage.pass(HOUR);
    }
    const days = (await history()).map(({ localDay, state }) => `${localDay} ${state}`);
    expect(days.sort()).toEqual([24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day} delivered`));
    expect(stage.posted()).toBe(6);
    expect(periods.map((sinceMs) => (sinceMs === null ? null : (sinceMs - SLOT) / HOUR))).toEqual([
      null,
      0,
      0,
      24,
      48,
      // What came on the day that was told ahead of its time comes with the next.
      72,
    ]);
  });
});

describe('a night on which the clocks change', () => {
  const QUARTER = HOUR / 4;
  const at = (iso: string): number => Date.parse(iso);
  /** A night owl's digest, since the evening before. */
  const nightly = (evening: string) =>
    stage.wire.store.subscriptions.replace(
      subscription({ time: '02:30', zone: 'Europe/Berlin', createdAtMs: at(evening), activeSinceMs: at(evening) }),
    );

  test.each([
    ['02:30 does not come', '2027-03-27T20:00Z', '2027-03-28', '2027-03-28T01:00Z'],
    ['02:30 comes twice', '2027-10-30T20:00Z', '2027-10-31', '2027-10-31T00:30Z'],
  ])('on which %s has one digest', async (_, evening, localDay, due) => {
    await nightly(evening);
    stage.pass(at(evening) - SLOT);
    const posted: string[] = [];
    for (let ms = at(evening); ms < at(evening) + 12 * HOUR; ms += QUARTER) {
      const before = stage.posted();
      await beat(stage.deps);
      if (stage.posted() > before) posted.push(new Date(ms).toISOString());
      stage.pass(QUARTER);
    }
    expect(posted).toEqual([new Date(at(due)).toISOString()]);
    expect(await history()).toMatchObject([{ localDay, state: 'delivered', late: false }]);
  });

  test.each([
    ['02:30 does not come', '2027-03-27T20:00Z', '2027-03-28', '2027-03-28T01:00Z'],
    ['02:30 comes twice', '2027-10-30T20:00Z', '2027-10-31', '2027-10-31T00:30Z'],
  ])('on which %s, slept through, is made up for once and said to be late', async (_, evening, localDay, due) => {
    await nightly(evening);
    stage.pass(at(due) + 5 * HOUR - SLOT);
    for (let beats = 0; beats < 3; beats += 1) {
      await beat(stage.deps);
      stage.pass(QUARTER);
    }
    expect(stage.posted()).toBe(1);
    expect(await history()).toMatchObject([
      { localDay, state: 'delivered', late: true, report: { title: 'Briefing (late)' } },
    ]);
  });

  test('on which 02:30 does not come, slept through for too long, says which one was missed', async () => {
    await nightly('2027-03-27T20:00Z');
    stage.pass(at('2027-03-28T08:00Z') - SLOT);
    await beat(stage.deps);
    expect(stage.posted()).toBe(0);
    expect(await history()).toMatchObject([
      { state: 'missed', reason: 'the bot was not running within 6 h of 2027-03-28 02:30' },
    ]);
  });
});

describe('a digest that cannot be composed', () => {
  test('or whose zone is no more holds up no other', async () => {
    await stage.wire.store.subscriptions.add(subscription({ id: 'lost', zone: 'Ostra/Calder', createdAtMs: 0 }));
    await beat(stage.deps);
    expect(stage.posted()).toBe(1);
    expect(stage.faults).toEqual([expect.stringMatching(/^lost: RangeError: .*Ostra\/Calder/i)]);
  });

  test('is told of, holds up no other, and comes with a later beat', async () => {
    await stage.wire.store.subscriptions.add(subscription({ id: 'other', channelId: IDS.general, words: 100 }));
    const { compose } = stage.deps;
    const fails: BeatDeps = {
      ...stage.deps,
      compose: async (each, period) => {
        if (each.id === 'harbour') throw new Error('the article is broken');
        return compose(each, period);
      },
    };
    await beat(fails);
    expect(stage.faults).toEqual(['harbour: Error: the article is broken']);
    expect(stage.posted()).toBe(0);
    expect(stage.wire.playground.world.messages(IDS.general)).toHaveLength(1);
    await beat(stage.deps);
    expect(stage.posted()).toBe(1);
  });
});

describe('what must be tried again', () => {
  test('is asked for when its wait is over', async () => {
    cause(stage.wire.playground, { kind: '503', ...POSTING });
    expect(await beat(stage.deps)).toMatchObject({ againAtMs: SLOT + 5_000 });
    stage.pass(5_000);
    expect(await beat(stage.deps)).toMatchObject({ results: [{ kind: 'sent' }], againAtMs: null });
  });
});

describe('digests that are due soon', () => {
  test('are composed ahead, once for all that are alike, and tell what was known then', async () => {
    await stage.wire.store.subscriptions.add(subscription({ id: 'like', channelId: IDS.general }));
    stage.pass(-60_000);
    const composedFor: string[] = [];
    const beats = createBeat({
      ...stage.deps,
      compose: async ({ id }) => {
        composedFor.push(id);
        return report();
      },
    });
    await beats();
    expect(composedFor).toHaveLength(1);
    expect(stage.posted()).toBe(0);
    stage.pass(60_000);
    await beats();
    expect(composedFor).toHaveLength(1);
    expect(stage.posted()).toBe(1);
    expect(await history()).toMatchObject([{ state: 'delivered', coveredUntilMs: SLOT - 60_000 }]);
  });
});

describe('a digest that waits for its translation', () => {
  test('holds up no other, and waits beside those that wait as well', async () => {
    await stage.wire.store.subscriptions.replace(subscription({ language: 'fr' }));
    await stage.wire.store.subscriptions.add(subscription({ id: 'swedish', language: 'sv' }));
    await stage.wire.store.subscriptions.add(subscription({ id: 'plain', channelId: IDS.general }));
    let [waiting, release] = [0, (): void => undefined];
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const beating = beat({
      ...stage.deps,
      translated: async (told, { language }) => {
        if (language === null) return told;
        waiting += 1;
        await released;
        return { ...told, title: `In ${language}` };
      },
    });
    await expect.poll(() => stage.wire.playground.world.messages(IDS.general)).toHaveLength(1);
    await expect.poll(() => waiting).toBe(2);
    expect(stage.posted()).toBe(0);
    release();
    await beating;
    expect(stage.posted()).toBe(2);
    expect(await history()).toMatchObject([{ state: 'delivered', report: { title: 'In fr' } }]);
  });
});

test('a beat of some digests opens those alone; between two, each is posted once', async () => {
  await stage.wire.store.subscriptions.add(subscription({ id: 'french', channelId: IDS.general, language: 'fr' }));
  const [own, others] = [createBeat(stage.deps, (each) => !mayWait(each)), createBeat(stage.deps, mayWait)];
  expect(await own()).toMatchObject({ opened: 1 });
  expect(stage.wire.playground.world.messages(IDS.general)).toEqual([]);
  await Promise.all([own(), others(), own(), others()]);
  expect(stage.posted()).toBe(1);
  expect(stage.wire.playground.world.messages(IDS.general)).toHaveLength(1);
});

describe('a channel that cannot be posted in', () => {
  test.each([
    ['deleted-channel', 'the channel no longer exists'],
    ['missing-access', 'the bot cannot see the channel'],
    ['missing-permissions', 'the bot may not post in the channel'],
  ] as const)(
    '(%s) pauses its digest with the reason, tells the owner once and is asked no more',
    async (kind, reason) => {
      cause(stage.wire.playground, { kind, channel: IDS.briefings });
      const before = stage.wire.playground.recorder.since(0).length;
      for (let days = 0; days < 3; days += 1) {
        await beat(stage.deps);
        stage.pass(24 * HOUR);
      }
      expect(await current()).toMatchObject({ state: 'paused', pausedReason: reason });
      expect(stage.paused).toEqual([`harbour: ${reason}`]);
      const asked = stage.wire.playground.recorder.since(before).filter(({ kind: entry }) => entry === 'request');
      expect(asked).toHaveLength(1);
    },
  );
});

describe('a token that Discord refuses', () => {
  test('ends the beat, and the digest arrives once it is mended', async () => {
    cause(stage.wire.playground, { kind: '401', ...POSTING });
    const { results } = await beat(stage.deps);
    expect(results).toMatchObject([{ kind: 'unauthorized' }]);
    const { discord } = await stage.wire.bot();
    stage.pass(60_000);
    await beat({ ...stage.deps, posts: discord.posts });
    expect(stage.posted()).toBe(1);
    expect(await history()).toMatchObject([{ state: 'delivered', dueAtMs: SLOT }]);
  });
});
