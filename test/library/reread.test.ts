import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStoreHere } from '../../src/adapters/sqlite/open-store-here.ts';
import type { Article } from '../../src/domain/article.ts';
import { type RereadDeps, reread } from '../../src/library/reread.ts';
import type { Store } from '../../src/ports.ts';
import { anActor, anArticle, anItem, aReading, EVERYTHING, OPERATOR, revised } from '../contracts/fixtures.ts';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-reread-'));
  store = openStoreHere(join(folder, 'sitrep.db'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const articles = Array.from({ length: 11 }, (_, nth) =>
  anArticle(`pier-${nth}`, [`Mira Kolt closed pier ${nth} of Ostra.`], { publishedAt: `2031-03-${10 + nth}` }),
);
const withKolt = (article: Article) =>
  aReading(article, { actors: [anActor(article, 'person/mira-kolt', 'Mira Kolt')] });
const deps = (read: RereadDeps['reader']['read'] = async (article) => withKolt(article)): RereadDeps => ({
  reader: { read },
  store: store.articles,
});
const all = { period: EVERYTHING };
const seen = async (): Promise<number> =>
  (await store.finder.actorsByName({ scope: OPERATOR, name: 'Mira Kolt' }))[0]?.articles ?? 0;

describe('reading again', () => {
  beforeEach(() => store.articles.save(articles.map((article) => anItem(article))));

  test('brings every stored reading up to date, and says how many changed', async () => {
    const first = { articles: 11, read: 11, changed: 11, unread: 0, faults: [] };
    expect(await reread(deps(), all)).toEqual(first);
    expect(await seen()).toBe(11);
    expect(await reread(deps(), all)).toEqual({ ...first, changed: 0 });
  });

  test('reads those of a period alone where one is given', async () => {
    const period = { sinceMs: Date.parse('2031-03-19'), untilMs: null };
    expect(await reread(deps(), { period })).toMatchObject({ articles: 2, read: 2, changed: 2 });
    expect(await seen()).toBe(2);
  });

  test('names what cannot be read or stored, which keeps its reading, and goes on', async () => {
    const broken = async (article: Article) => {
      if (article.id === 'pier-3') throw new Error('out of memory');
      return article.id === 'pier-4' ? aReading(anArticle('pier-4', ['Something else.'])) : withKolt(article);
    };
    const report = await reread(deps(broken), { ...all, concurrency: 1 });
    expect(report).toMatchObject({ articles: 11, read: 9, changed: 9 });
    expect(report.faults).toEqual([
      { origin: 'pier-3.txt', place: 'pier-3', reason: 'it could not be read: out of memory' },
      { origin: 'pier-4.txt', place: 'pier-4', reason: expect.stringContaining('could not be stored: the reading of') },
    ]);
    expect(await store.articles.readings(['pier-3'])).toEqual([aReading(articles[3] as Article)]);
  });

  test('reads an article once more that was revised meanwhile', async () => {
    const changed = revised(articles[5] as Article, ['Mira Kolt opened the pier.']);
    let came = false;
    const report = await reread(
      deps(async (article) => {
        if (article.id === 'pier-5' && !came) {
          came = true;
          await store.articles.save([anItem(changed)]);
        }
        return withKolt(article);
      }),
      all,
    );
    expect(report).toMatchObject({ read: 11, changed: 11, faults: [] });
    expect(await store.articles.readings(['pier-5'])).toEqual([withKolt(changed)]);
  });

  test('counts what is of a language that is not read, and tells how far it is', async () => {
    const told: string[] = [];
    const onProgress = ({ read, articles: of }: { read: number; articles: number }): void =>
      void told.push(`${read} of ${of}`);
    expect(
      await reread(
        deps(async () => null),
        { ...all, concurrency: 1, onProgress },
      ),
    ).toMatchObject({
      read: 11,
      unread: 11,
    });
    expect(told).toEqual(['0 of 11', '4 of 11', '8 of 11', '11 of 11']);
  });

  test('ends where the store can take nothing', async () => {
    const full = Object.assign(new Error('no room left'), { kind: 'full' });
    const refusing = { ...store.articles, replaceReadings: () => Promise.reject(full) };
    await expect(reread({ ...deps(), store: refusing }, all)).rejects.toThrow('no room left');
  });
});

test('an empty library has nothing to read again', async () => {
  expect(await reread(deps(), all)).toEqual({ articles: 0, read: 0, changed: 0, unread: 0, faults: [] });
});
