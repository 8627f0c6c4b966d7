import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../../src/adapters/sqlite/blob.ts';
import { storeOn } from '../../src/adapters/sqlite/core.ts';
import { openDatabase, openStoreHere, storePath } from '../../src/adapters/sqlite/open-store-here.ts';
import { jsonLines, sitrep } from './run-sitrep.ts';

const sample = join(import.meta.dirname, '../../sample/articles.jsonl');
const EVER = { sinceMs: null, untilMs: null };

/** As if a sitrep that understood next to nothing had imported them. */
const makePoor = async (dataDir: string): Promise<void> => {
  const store = openStoreHere(storePath(dataDir));
  const readings = await store.articles.readings(await store.articles.ids(EVER));
  await store.articles.replaceReadings(
    readings.map((reading) => ({
      id: reading.article.id,
      revision: reading.article.revision,
      reading: { ...reading, dates: [], actors: [], claims: [], events: [], sentences: reading.sentences.slice(0, 1) },
    })),
  );
  await store.close();
};

/** As if the disk had lost a part of what is kept of it. */
const damage = async (dataDir: string, id: string): Promise<void> => {
  const database = openDatabase(storePath(dataDir));
  const body = pack({ ...(await storeOn(database).articles.article(id)), language: null });
  database.run('UPDATE revisions SET body = ? WHERE article = (SELECT row FROM articles WHERE id = ?)', body, id);
  database.close();
};

describe('sitrep reread', () => {
  let folder: string;
  let data: string[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sitrep-reread-'));
    data = ['--data-dir', join(folder, 'data')];
    await sitrep(['import', sample, '--json', ...data]);
  }, 180_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const ask = async (...args: string[]) => (await sitrep([...args, '--json', ...data])).out;
  const askAll = async (): Promise<string[]> => [
    await ask('actor', 'Tomar Velisk'),
    await ask('event', 'strike on the Halmere terminal'),
    await ask('export', 'all'),
  ];

  test('makes a library of poor readings answer as a fresh import does, and changes nothing the second time', async () => {
    const fresh = await askAll();
    await makePoor(join(folder, 'data'));
    const poor = await askAll();
    for (const [at, answer] of poor.entries()) expect(answer).not.toBe(fresh[at]);
    const ran = await sitrep(['reread', '--json', ...data]);
    expect(ran.code).toBe(0);
    expect(jsonLines(ran)).toEqual([{ schema: 1, articles: 76, read: 76, changed: 76, unread: 0, faults: [] }]);
    expect(await askAll()).toEqual(fresh);
    const { out, code } = await sitrep(['reread', ...data]);
    expect(code).toBe(0);
    expect(out).toMatch(/^76 articles read again, 0 readings changed in /);
    expect(await ask('export', 'all')).toBe(fresh.at(-1));
  }, 180_000);

  test('reads what was published since a day alone', async () => {
    const [report] = jsonLines(await sitrep(['reread', '--since', '2026-03-10', '--json', ...data])) as [
      { articles: number; read: number },
    ];
    expect(report.articles).toBeGreaterThan(0);
    expect(report.articles).toBeLessThan(76);
    expect(report.read).toBe(report.articles);
  });

  test('makes no library of a mistyped folder, and says how to name one', async () => {
    const nowhere = join(folder, 'nowhere');
    const { code, err } = await sitrep(['reread', '--data-dir', nowhere]);
    expect(code).toBe(1);
    expect(err).toContain(`There is no library in ${nowhere}`);
    expect(err).toContain('--data-dir');
    expect(existsSync(nowhere)).toBe(false);
  });

  test.each([
    [['--since', 'soonish'], '24h, 7d, 2w'],
    [['--until', '24h'], "unknown option '--until'"],
    [['everything'], 'too many arguments'],
  ])('%j is wrong usage, and the cure is told', async (args, cure) => {
    const { code, err } = await sitrep(['reread', ...args, ...data]);
    expect(code).toBe(2);
    expect(err).toContain(cure);
  });

  test('names what it cannot read and reads the others', async () => {
    await damage(join(folder, 'data'), 'meridian-0301-teke-pass');
    const { code, out, err } = await sitrep(['reread', ...data]);
    expect(code).toBe(3);
    expect(out).toMatch(/^75 articles read again, 0 readings changed in /);
    expect(err).toMatch(/Could not be read \(1\):\n.*meridian-0301-teke-pass: it could not be read: /);
  });

  test('explains itself', async () => {
    const { code, out } = await sitrep(['reread', '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/After an update of sitrep[\s\S]*no digest\s+takes an article for new[\s\S]*Exit code 3/);
    expect((await sitrep(['--help'])).out).toContain('reread');
  });
});
