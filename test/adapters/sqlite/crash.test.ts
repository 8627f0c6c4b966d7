import { expect, test } from 'vitest';
import { storeOn } from '../../../src/adapters/sqlite/core.ts';
import type { Database } from '../../../src/adapters/sqlite/database.ts';
import { openDatabase, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import { aDelivery, EVERYTHING, OPERATOR, someParts } from '../../contracts/fixtures.ts';
import { type Child, startChild } from './child.ts';
import { aFolder } from './folder.ts';

const LONG_MS = 120_000;

/** Articles that lack a part of what is saved with one. */
const HALF = `SELECT a.id FROM articles a WHERE
  NOT EXISTS (SELECT 1 FROM revisions WHERE article = a.row AND revision = a.revision)
  OR NOT EXISTS (SELECT 1 FROM readings WHERE article = a.row)
  OR NOT EXISTS (SELECT 1 FROM arrivals WHERE article = a.row)
  OR NOT EXISTS (SELECT 1 FROM sightings WHERE article = a.row)
  OR NOT EXISTS (SELECT 1 FROM items WHERE article = a.row)
  OR NOT EXISTS (SELECT 1 FROM roles WHERE article = a.row)
  OR a.sentences <> (SELECT count(*) FROM sentences WHERE article = a.row)`;

const requireWhole = async (database: Database, acknowledged: readonly string[]): Promise<void> => {
  expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(database.all(HALF)).toEqual([]);
  const ids = new Set(database.all<{ id: string }>('SELECT id FROM articles').map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  const query = { scope: OPERATOR, period: EVERYTHING, any: [], limit: ids.size + 1 };
  const { finder } = storeOn(database);
  expect(await finder.passages({ ...query, all: [['ferry']] })).toHaveLength(ids.size);
};

test(
  'a writer killed at any moment leaves every acknowledged article whole and no half one',
  async () => {
    const dataDir = aFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const child = startChild('saver.ts', [dataDir, `round${round}`]);
      await child.printed(7 + 13 * round);
      child.kill();
      expect(await child.ended).toBe('');
      acknowledged.push(...child.lines);
      const database = openDatabase(storePath(dataDir));
      await requireWhole(database, acknowledged);
      database.close();
    }
    expect(acknowledged.length).toBeGreaterThan(6 * 7);
  },
  LONG_MS,
);

const savedBy = (children: readonly Child[]): string[] => children.flatMap(({ lines }) => lines);

test(
  'two processes that make and fill one store at once lose nothing',
  async () => {
    const dataDir = aFolder();
    const children = ['left', 'right'].map((name) => startChild('saver.ts', [dataDir, name]));
    await Promise.all(children.map((child) => child.printed(40)));
    for (const child of children) child.kill();
    for (const child of children) expect(await child.ended).toBe('');
    const database = openDatabase(storePath(dataDir));
    await requireWhole(database, savedBy(children));
    database.close();
  },
  LONG_MS,
);

test(
  'two processes that make one library in the same instant both open it',
  async () => {
    const paths = Array.from({ length: 40 }, () => storePath(aFolder()));
    const startMs = String(Date.now() + 1500);
    const children = ['left', 'right'].map(() => startChild('opener.ts', [startMs, '25', ...paths]));
    for (const child of children) expect(await child.ended).toBe('');
  },
  LONG_MS,
);

test(
  'two processes that send from one ledger send each part once, in order',
  async () => {
    const dataDir = aFolder();
    const database = openDatabase(storePath(dataDir));
    const { deliveries } = storeOn(database);
    const ids = Array.from({ length: 25 }, (_, nth) => `d${nth}`);
    for (const id of ids) await deliveries.open(aDelivery(id), someParts(id, 2));
    const children = ['left', 'right'].map((owner) => startChild('claimer.ts', [dataDir, owner]));
    for (const child of children) expect(await child.ended).toBe('');
    const sent = savedBy(children);
    expect(sent.toSorted()).toEqual(ids.flatMap((id) => [`${id}/0`, `${id}/1`]).toSorted());
    expect(await deliveries.pending()).toBe(0);
    database.close();
  },
  LONG_MS,
);
