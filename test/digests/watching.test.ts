import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alertsFor } from '../../src/digests/alerts.ts';
import { beat } from '../../src/digests/beat.ts';
import { openAlerts, type WatchDeps } from '../../src/digests/watching.ts';
import type { Watch } from '../../src/domain/watch.ts';
import { IDS } from '../../src/playground/seed.ts';
import { cause } from '../../src/playground/world-faults.ts';
import { idsIn, textIn } from '../commands/shown.ts';
import { aDelivery, aWatch } from '../contracts/fixtures.ts';
import { type Item, materialsOf } from '../stories/materials.ts';
import { type Delivering, HOUR, openDelivering, SLOT, subscription } from './delivering.ts';

const MINUTE = 60_000;

let stage: Delivering;
let deps: WatchDeps;
let nowMs = SLOT;
let paused: string[] = [];
beforeEach(async () => {
  nowMs = SLOT;
  paused = [];
  stage = await openDelivering(subscription({ state: 'paused' }));
  const { store } = stage.wire;
  deps = {
    watches: store.watches,
    ledger: store.deliveries,
    articles: store.articles,
    posts: stage.deps.posts,
    clock: stage.deps.clock,
    alerts: (request) => alertsFor(request, store),
    onPaused: async ({ id }, reason) => void paused.push(`${id}: ${reason}`),
    onFault: (_, error) => {
      throw error;
    },
  };
});
afterEach(() => stage.wire.close());

const pass = (ms: number): void => {
  nowMs += ms;
  stage.pass(ms);
};
const arrive = async (...items: Omit<Item, 'publishedAt'>[]): Promise<void> => {
  const dated = items.map((item) => ({ ...item, publishedAt: new Date(nowMs).toISOString() }));
  const saved = materialsOf(dated).map(({ article, reading }) => {
    const { importedAtMs: _imported, latestRevision: _latest, withdrawal: _withdrawal, ...plain } = article;
    return { article: plain, reading, importedAtMs: nowMs };
  });
  await stage.wire.store.articles.save(saved);
};
const watch = (change: Partial<Watch> = {}) =>
  stage.wire.store.watches.add(
    aWatch('w', {
      guildId: IDS.guild,
      channelId: IDS.briefings,
      createdBy: IDS.admin,
      value: 'ferry',
      activeSinceMs: SLOT,
      coveredUntilMs: SLOT,
      ...change,
    }),
  );
/** The minute's pulse. */
const minute = async (): Promise<void> => {
  pass(MINUTE);
  await openAlerts(deps);
  await beat(stage.deps);
};
const posted = () => stage.wire.playground.world.messages(IDS.briefings).map(({ message }) => message);
const texts = (): string[] => posted().map(textIn);
const told = (): Promise<Watch | null> => stage.wire.store.watches.find('w');

const SUNK: Omit<Item, 'publishedAt'> = {
  id: 'sunk',
  publisher: 'Tide Herald',
  title: 'Ferry Sinks Off Marlow, Killing Four',
  text: 'MARLOW — A ferry sank off Marlow harbour on Monday night, killing four people, the Coast Ministry said. Harbour master Odd Renn was questioned by police.',
};
const DENIED: Omit<Item, 'publishedAt'> = {
  id: 'denied',
  publisher: 'Quay Times',
  title: 'Dunmore Line denies overloading ferry',
  text: 'MARLOW — The Dunmore Line denied on Tuesday that it had overloaded the ferry that sank off Marlow harbour and killed four people. Its lawyer Sela Orm spoke of a wave.',
};
const ARREST: Omit<Item, 'publishedAt'> = {
  id: 'arrest',
  publisher: 'Upland News',
  title: 'Police arrest miner in Tarn',
  text: 'TARN — Police arrested the miner Goran Vell in Tarn on Tuesday, his wife said. A court will hear him.',
};

/** Much else that comes in at once. */
const unread = (count: number) => {
  const [noise] = materialsOf([{ ...ARREST, id: 'noise', publishedAt: new Date(nowMs).toISOString() }]);
  if (noise === undefined) throw new Error('nothing was loaded');
  const { importedAtMs: _imported, latestRevision: _latest, withdrawal: _withdrawal, ...plain } = noise.article;
  return Array.from({ length: count }, (_, at) => ({
    article: { ...plain, id: `noise-${at}`, contentHash: `noise ${at}` },
    reading: null,
    importedAtMs: nowMs,
  }));
};

describe('a watch', () => {
  test('tells what it is for within a minute of its being read, with evidence and a mute button', async () => {
    await watch();
    await minute();
    expect(posted()).toEqual([]);
    await arrive(SUNK, ARREST);
    await minute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('## Watch\\: ferry');
    expect(texts()[0]).toContain('Coast Ministry');
    expect(texts()[0]).not.toContain('miner');
    expect(idsIn(posted()[0]).map((id) => id.split(':')[1])).toEqual(['evidence', 'report', 'watch-mute']);
  });

  test('tells it however much else came in at once', async () => {
    await watch();
    await arrive(SUNK);
    await stage.wire.store.articles.save(unread(520));
    // What was begun when the socket had idled too long is tried again.
    await minute();
    await minute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Coast Ministry');
  });

  test('for a type of event tells it however much else came in at once', async () => {
    await watch({ kind: 'event-type', value: 'COERCE' });
    await arrive(ARREST);
    await stage.wire.store.articles.save(unread(520));
    // What was begun when the socket had idled too long is tried again.
    await minute();
    await minute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Goran Vell');
  });

  test('tells what stands behind many articles that only mention it', async () => {
    await watch({ value: 'miners' });
    const elsewhere = [
      ['Sall', 'bakers baked a loaf of nine metres'],
      ['Besk', 'a choir recorded old lullabies'],
      ['Orm', 'surveyors mapped the northern caves'],
      ['Quill', 'a court fined two smugglers'],
      ['Dunn', 'gardeners planted four hundred limes'],
      ['Ostrel', 'sailors painted the old lighthouse'],
      ['Renn', 'a chess player won the island cup'],
      ['Pell', 'doctors vaccinated stray dogs'],
      ['Marn', 'parliament passed the fisheries budget'],
      ['Holt', 'an actor donated costumes to a museum'],
      ['Brek', 'thieves stole a church bell'],
      ['Alme', 'engineers drained the flooded tunnel'],
      ['Solen', 'pupils built a wooden glider'],
      ['Kast', 'the airline cancelled twelve flights'],
      ['Jarl', 'police arrested a forger'],
      ['Iven', 'farmers blocked the motorway'],
      ['Hask', 'a storm tore roofs off barns'],
      ['Gorm', 'the bank lowered its interest rate'],
      ['Fenn', 'divers raised a sunken barge'],
      ['Eldo', 'the orchestra dismissed its conductor'],
      ['Dask', 'shepherds reported wolves'],
      ['Corl', 'a volcano spat ash'],
      ['Bain', 'the library lent its millionth book'],
      ['Tolm', 'cyclists crossed the frozen lake'],
      ['Vark', 'brewers sued the tax office'],
      ['Zell', 'an earthquake cracked the dam'],
    ] as const;
    await arrive(
      ...elsewhere.map(([town, what]) => ({
        id: `aside-${town}`,
        publisher: 'Tide Herald',
        title: `In ${town}, ${what}`,
        text: `${town.toUpperCase()} — In ${town}, ${what} on Tuesday.\n\nThe evening was calm.\n\nTwo miners watched.`,
      })),
      { ...ARREST, id: 'march', title: 'Miners march in Tarn', text: 'TARN — Miners marched through Tarn on Tuesday.' },
    );
    await minute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Miners marched');
  });

  test('tells a story at most once an hour however many others it told meanwhile', async () => {
    await watch();
    await arrive(SUNK);
    await minute();
    const { deliveries } = stage.wire.store;
    for (let at = 0; at < 130; at += 1)
      await deliveries.open(
        aDelivery(`filler-${at}`, {
          subscriptionId: 'w',
          localDay: `alert:filler-${at}:x`,
          dueAtMs: nowMs + at,
          createdAtMs: nowMs,
          state: 'skipped',
          report: null,
        }),
        [],
      );
    await arrive(DENIED);
    await minute();
    expect(posted()).toHaveLength(1);
  });

  test('tells nothing twice, and nothing that was there before it', async () => {
    await arrive(ARREST);
    pass(MINUTE);
    await watch({ value: 'police', activeSinceMs: nowMs, coveredUntilMs: nowMs });
    await minute();
    expect(posted()).toEqual([]);
    await arrive(SUNK);
    for (let minutes = 0; minutes < 130; minutes += 20) {
      await minute();
      pass(19 * MINUTE);
    }
    expect(posted()).toHaveLength(1);
  });

  test('tells a story at most once an hour, and then what came meanwhile', async () => {
    await watch();
    await arrive(SUNK);
    await minute();
    await arrive(DENIED);
    await minute();
    expect(posted()).toHaveLength(1);
    pass(30 * MINUTE);
    await minute();
    expect(posted()).toHaveLength(1);
    pass(30 * MINUTE);
    await minute();
    expect(posted()).toHaveLength(2);
    expect(texts()[1]).toContain('Dunmore Line denied');
  });

  test('for an actor wants the line to name them, not the article alone', async () => {
    await watch({ kind: 'actor', value: 'Goran Vell' });
    await arrive(SUNK);
    await minute();
    expect(posted()).toEqual([]);
    await arrive(ARREST);
    await minute();
    expect(texts()[0]).toContain('Goran Vell');
  });

  test('for a topic wants the line or the head of its article to hold it, not a last word', async () => {
    await watch({ value: 'miners' });
    const aside = { id: 'aside', publisher: 'Tide Herald', title: 'Bridge of Sall opens' };
    const text =
      'SALL — Governor Ruth Alme opened the bridge of Sall on Tuesday.\n\nBands played until the evening.\n\nTwo miners sang.';
    await arrive({ ...aside, text });
    await minute();
    expect(posted()).toEqual([]);
    await arrive({ ...ARREST, title: 'Miners march in Tarn', text: 'TARN — Miners marched through Tarn on Tuesday.' });
    await minute();
    expect(texts()[0]).toContain('Miners marched');
  });

  test('for a type of event keeps to it, and to a place', async () => {
    await watch({ kind: 'event-type', value: 'COERCE', place: 'Marlow' });
    await arrive(ARREST);
    await minute();
    expect(posted()).toEqual([]);
    await stage.wire.store.watches.remove('w');
    await watch({ kind: 'event-type', value: 'COERCE', place: 'Tarn', coveredUntilMs: SLOT });
    await minute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('## Watch\\: arrest, seizure, repression in Tarn');
  });

  test('that is muted is silent and does not make up for it', async () => {
    await watch({ mutedUntilMs: SLOT + HOUR });
    await arrive(SUNK);
    await minute();
    pass(2 * HOUR);
    await minute();
    expect(posted()).toEqual([]);
    await arrive(DENIED);
    await minute();
    expect(texts()[0]).toContain('Dunmore Line denied');
  });

  test('tells it once when the process dies before it writes down how far it looked', async () => {
    await watch();
    await arrive(SUNK);
    pass(MINUTE);
    const dying = { ...deps.watches, update: () => Promise.reject(new Error('killed')) };
    await expect(openAlerts({ ...deps, watches: dying })).rejects.toThrow('killed');
    await minute();
    await minute();
    expect(posted()).toHaveLength(1);
  });

  test('of two processes that find it at once is told once', async () => {
    await watch();
    await arrive(SUNK);
    pass(MINUTE);
    await Promise.all([openAlerts(deps), openAlerts(deps)]);
    await beat(stage.deps);
    expect(posted()).toHaveLength(1);
  });

  test('whose channel is closed to the bot pauses with the reason, tells its maker once and asks no more', async () => {
    await watch();
    cause(stage.wire.playground, { kind: 'missing-access', channel: IDS.briefings });
    await arrive(SUNK);
    for (let minutes = 0; minutes < 3; minutes += 1) await minute();
    expect(await told()).toMatchObject({ state: 'paused', pausedReason: 'the bot cannot see the channel' });
    expect(paused).toEqual(['w: the bot cannot see the channel']);
    cause(stage.wire.playground, { kind: 'access-restored', channel: IDS.briefings });
    await stage.wire.store.watches.update('w', { state: 'active', pausedReason: null, activeSinceMs: nowMs });
    await arrive(DENIED);
    pass(HOUR);
    await minute();
    expect(posted()).toHaveLength(1);
  });
});
