import { expect, test } from 'vitest';
import { storeOn } from '../../../src/adapters/sqlite/core.ts';
import type { Database } from '../../../src/adapters/sqlite/database.ts';
import { openDatabase, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import { reread } from '../../../src/library/reread.ts';
import { anArticle, anItem, EVERYTHING, OPERATOR } from '../../contracts/fixtures.ts';
import { betterReading } from './better-reading.ts';
import { startChild } from './child.ts';
import { aFolder } from './folder.ts';

const LONG_MS = 120_000;
const FERRIES = Array.from({ length: 200 }, (_, nth) =>
  anArticle(`ferry-${nth}`, [`The ferry number${nth} left Ostra.`, 'Nobody saw it.']),
);

/** Articles of which a part tells of another reading than the stored counts do. */
const HALF = `SELECT a.id FROM articles a WHERE
  a.events <> (SELECT count(*) FROM items WHERE article = a.row)
  OR a.events <> (SELECT count(*) FROM roles WHERE article = a.row)
  OR a.events <> (SELECT count(*) FROM sightings WHERE article = a.row)
  OR a.sentences <> (SELECT count(*) FROM sentences WHERE article = a.row)`;

const stateOf = async (database: Database) => {
  expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(database.all(HALF)).toEqual([]);
  const { articles, finder } = storeOn(database);
  const all = { scope: OPERATOR, period: EVERYTHING, any: [], limit: 999 };
  expect(await finder.passages({ ...all, all: [['ferry']] })).toHaveLength(FERRIES.length);
  const readings = await articles.readings(await articles.ids(EVERYTHING));
  const [ostra] = await finder.actorsByName({ scope: OPERATOR, name: 'Ostra' });
  const better = readings.filter(({ events }) => events.length > 0).length;
  expect(ostra?.articles ?? 0).toBe(better);
  return { better, arrivals: await articles.arrivals(all) };
};

test(
  'a reread killed at any moment leaves each article with its old reading or its new one, and the next run completes it',
  async () => {
    const dataDir = aFolder();
    const made = openDatabase(storePath(dataDir));
    await storeOn(made).articles.save(FERRIES.map((article) => anItem(article)));
    const before = await stateOf(made);
    made.close();
    for (const printed of [1, 6, 20]) {
      const child = startChild('rereader.ts', [dataDir]);
      await child.printed(printed);
      child.kill();
      expect(await child.ended).toBe('');
      const database = openDatabase(storePath(dataDir));
      const { better, arrivals } = await stateOf(database);
      expect(better).toBeGreaterThanOrEqual(Number(child.lines[printed - 1]));
      expect(arrivals).toEqual(before.arrivals);
      database.close();
    }
    const database = openDatabase(storePath(dataDir));
    const store = storeOn(database);
    const reader = { read: async (article: (typeof FERRIES)[number]) => betterReading(article) };
    const report = await reread({ reader, store: store.articles }, { period: EVERYTHING });
    expect(report).toMatchObject({ articles: FERRIES.length, read: FERRIES.length, faults: [] });
    expect(await stateOf(database)).toEqual({ better: FERRIES.length, arrivals: before.arrivals });
    await store.close();
  },
  LONG_MS,
);
