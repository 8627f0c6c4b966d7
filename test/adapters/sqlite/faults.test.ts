import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { storeOn } from '../../../src/adapters/sqlite/core.ts';
import { factStore } from '../../../src/adapters/sqlite/facts.ts';
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { openDatabase, openStoreHere, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import { aDelivery, anArticle, anItem, EVERYTHING, OPERATOR, someParts } from '../../contracts/fixtures.ts';
import { aFolder } from './folder.ts';
import { refusal } from './refusal.ts';

test('a data directory that cannot be made is named, with the cure', async () => {
  const file = join(aFolder(), 'a-file');
  writeFileSync(file, 'not a folder');
  const dataDir = join(file, 'data');
  await expect(openStore({ dataDir })).rejects.toEqual(refusal('cannot-open', /a-file\/data .*Name a DATA_DIR/));
});

test('a folder that takes no folders and says they do not exist is refused at once', async () => {
  if (!existsSync('/proc/self')) return;
  await expect(openStore({ dataDir: '/proc/no-such/data' })).rejects.toEqual(
    refusal('cannot-open', /\/proc\/no-such\/data .*Name a DATA_DIR/),
  );
});

test('a data directory is made with all that is missing above it', async () => {
  const dataDir = join(aFolder(), 'one', 'two', 'three');
  const store = await openStore({ dataDir });
  expect(existsSync(storePath(dataDir))).toBe(true);
  await store.close();
});

test('a library that is a folder cannot be opened', async () => {
  const dataDir = aFolder();
  mkdirSync(storePath(dataDir));
  await expect(openStore({ dataDir })).rejects.toEqual(refusal('cannot-open', /sitrep\.db cannot be opened/));
});

test('a file that is no database is refused and left as it is', async () => {
  const dataDir = aFolder();
  writeFileSync(storePath(dataDir), 'these are my notes, not a database; '.repeat(40));
  await expect(openStore({ dataDir })).rejects.toEqual(refusal('not-a-database', /is no SQLite database/));
});

test("another program's database is refused and left as it is", async () => {
  const dataDir = aFolder();
  const other = new DatabaseSync(storePath(dataDir));
  other.exec('CREATE TABLE recipes (name TEXT)');
  await expect(openStore({ dataDir })).rejects.toEqual(refusal('not-a-database', /another program/));
  expect(other.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'recipes' }]);
  other.close();
});

test('a library of a newer sitrep is refused by its version', async () => {
  const dataDir = aFolder();
  const database = openDatabase(storePath(dataDir));
  database.exec('PRAGMA user_version = 900');
  database.close();
  await expect(openStore({ dataDir })).rejects.toEqual(refusal('newer-schema', /schema is 900, .*Update sitrep/));
});

test('a number of readers that is none is refused by its value', async () => {
  for (const readers of [0, -1, 1.5, Number.NaN]) {
    await expect(openStore({ dataDir: aFolder(), readers })).rejects.toThrow(`not ${readers}`);
  }
});

test('on a full disk an article is saved whole or not at all, and what was there stays', async () => {
  const database = openDatabase(storePath(aFolder()));
  const store = storeOn(database);
  await store.articles.save([anItem(anArticle('before', ['The ferry left.']))]);
  const { page_count } = database.get<{ page_count: number }>('PRAGMA page_count') ?? { page_count: 0 };
  database.exec(`PRAGMA max_page_count = ${page_count + 6}`);
  const saved = ['before'];
  const fill = async (): Promise<void> => {
    for (let nth = 0; ; nth += 1) {
      const sentences = Array.from(
        { length: 20 },
        (_, line) => `The ferry ${nth} of line${line} left harbour${nth * line}.`,
      );
      await store.articles.save([anItem(anArticle(`a${nth}`, sentences))]);
      saved.push(`a${nth}`);
    }
  };
  await expect(fill()).rejects.toEqual(refusal('full', /no room left to grow .*Free space/));
  await expect(store.deliveries.open(aDelivery('d'), someParts('d', 200))).rejects.toEqual(refusal('full', /no room/));
  expect(await store.deliveries.find('d')).toBeNull();
  const heads = await store.articles.heads({ scope: OPERATOR, period: EVERYTHING, limit: 1000 });
  expect(heads.map(({ id }) => id).sort()).toEqual(saved.sort());
  expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  database.exec('PRAGMA max_page_count = 100000');
  expect(await store.articles.save([anItem(anArticle('after', ['The ferry came.']))])).toHaveLength(1);
  await store.close();
});

test('a lock that another process keeps is waited for, then named', async () => {
  const path = storePath(aFolder());
  const holder = openDatabase(path);
  const waiting = openDatabase(path, { busyTimeoutMs: 20 });
  holder.exec('BEGIN IMMEDIATE');
  const store = storeOn(waiting);
  await expect(store.facts.set('a', 'b')).rejects.toEqual(refusal('busy', /held by another process .*try again/));
  await expect(store.deliveries.open(aDelivery('d'), someParts('d', 1))).rejects.toEqual(refusal('busy', /held/));
  expect(await store.facts.get('a')).toBeNull();
  holder.exec('COMMIT');
  await store.facts.set('a', 'b');
  expect(await store.facts.get('a')).toBe('b');
  await store.close();
  holder.close();
});

/** Holds the lock nearly all the time, as an import does that only writes, and as often as SQLite asks for one: ten times a second. */
const GREEDY = `
  const { workerData, parentPort } = require('node:worker_threads');
  const { DatabaseSync } = require('node:sqlite');
  const database = new DatabaseSync(workerData, { timeout: 5000 });
  const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  for (let nth = 0; ; nth += 1) {
    database.exec('BEGIN IMMEDIATE');
    if (nth === 0) parentPort.postMessage('held');
    sleep(95);
    database.exec('COMMIT');
    sleep(5);
  }
`;

test('a fault after which SQLite has rolled back by itself is told as it is', async () => {
  const database = openDatabase(storePath(aFolder()));
  const reading = database.moment(async () => {
    database.exec('ROLLBACK');
    throw new Error('the disk is gone');
  });
  await expect(reading).rejects.toThrow('the disk is gone');
  expect(await database.moment(async () => database.snapshot(() => 'again'))).toBe('again');
  database.close();
});

test('beside one who writes nearly all the time others come to write', async () => {
  const path = storePath(aFolder());
  const database = openDatabase(path, { busyTimeoutMs: 2500 });
  const greedy = new Worker(GREEDY, { eval: true, workerData: path });
  await once(greedy, 'message');
  const facts = factStore(database);
  for (let nth = 0; nth < 25; nth += 1) {
    facts.set('nth', String(nth));
    // By then the lock is taken again.
    await sleep(20);
  }
  expect(facts.get('nth')).toBe('24');
  await greedy.terminate();
  database.close();
});

test('the log is written through before a save is acknowledged', () => {
  const database = openDatabase(storePath(aFolder()));
  expect(database.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
  expect(database.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
  expect(database.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
  database.close();
});

test('a store that was closed and opened again holds what it held', async () => {
  const path = storePath(aFolder());
  const first = openStoreHere(path);
  await first.articles.save([anItem(anArticle('storm', ['The ferry left.']))]);
  await first.close();
  const second = openStoreHere(path);
  expect(await second.articles.article('storm')).toMatchObject({ id: 'storm' });
  await second.close();
});
