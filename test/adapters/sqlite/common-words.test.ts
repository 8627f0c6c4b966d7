/** What bounds the work for common words must not change what is found. */
import { expect, test } from 'vitest';
import { openStoreHere, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import type { Article } from '../../../src/domain/article.ts';
import type { Store } from '../../../src/ports.ts';
import { anArticle, anItem, aReading, EVERYTHING, OPERATOR } from '../../contracts/fixtures.ts';
import { aFolder } from './folder.ts';

const SENTENCES = 7000;

/** One article in which every sentence says "harbour", every second "crane", and one "narwhal". */
const aHarbour = async (): Promise<Store> => {
  const store = openStoreHere(storePath(aFolder()));
  const sentences = Array.from({ length: SENTENCES }, (_, nth) => {
    const words = nth % 2 === 0 ? 'A crane turns in the harbour' : 'A gull sits above the harbour';
    return nth === 4242 ? `${words} beside a narwhal.` : `${words}.`;
  });
  await store.articles.save([anItem(anArticle('harbour', sentences))]);
  return store;
};

test('words too common to be looked for still find what the rare ones leave open, and rank it', async () => {
  const store = await aHarbour();
  const query = { scope: OPERATOR, period: EVERYTHING, all: [] };
  const find = (any: string[], limit: number) => store.finder.passages({ ...query, any, limit });
  expect((await find(['harbour', 'narwhal'], 1)).map(({ sentence }) => sentence)).toEqual([4242]);
  const wider = await find(['harbour', 'narwhal'], 30);
  expect(wider).toHaveLength(30);
  expect(wider[0]?.sentence).toBe(4242);
  const [first, second] = await find(['harbour', 'crane', 'narwhal'], 2);
  expect(first?.sentence).toBe(4242);
  expect(second?.text).toContain('crane');
  await store.close();
});

test('what was stored last is ranked by all its words however many sentences of another shelf hold them', async () => {
  const store = openStoreHere(storePath(aFolder()));
  const crowd = Array.from({ length: 8100 }, () => 'A crane turns in the harbour.');
  await store.articles.save([
    anItem(anArticle('old', ['A crane turns in the valleys.'])),
    anItem(anArticle('crowd', crowd, { shelf: 'guild:77' })),
    anItem(anArticle('new', ['A crane turns in the harbour.'])),
  ]);
  const query = { scope: OPERATOR, period: EVERYTHING, all: [['crane']], any: ['harbour'], limit: 2 };
  expect((await store.finder.passages(query)).map(({ article }) => article.id)).toEqual(['new', 'old']);
  await store.close();
});

test('a count follows what is saved and withdrawn', async () => {
  const store = await aHarbour();
  const count = async (): Promise<number | undefined> => (await store.finder.frequencies(['harbours'])).get('harbours');
  expect(await count()).toBe(SENTENCES);
  await store.articles.save([anItem(anArticle('more', ['One more harbour.']))]);
  expect(await count()).toBe(SENTENCES + 1);
  await store.articles.withdraw('harbour', { at: '2031-04-01', reason: 'made up' });
  expect(await count()).toBe(1);
  await store.close();
});

test('of a common word, those of a short period are found wherever they are stored, and no others', async () => {
  const store = openStoreHere(storePath(aFolder()));
  const lines = (words: string): string[] =>
    Array.from({ length: 90 }, (_, nth) => `A crane turns ${nth % 2 === 0 ? `in the ${words}` : 'above'}.`);
  const told = (id: string, day: string, words: string, change: Partial<Article> = {}) =>
    anItem(anArticle(id, lines(words), { publishedAt: day, ...change }));
  await store.articles.save([
    told('winter', '2031-01-04', 'harbour'),
    told('first', '2031-03-02', 'harbour'),
    told('second', '2031-03-03', 'quay'),
    told('gone', '2031-03-03', 'quay'),
    told('other', '2031-03-03', 'quay', { shelf: 'guild:77' }),
    told('summer', '2031-07-05', 'harbour'),
  ]);
  await store.articles.save([told('first', '2031-03-02', 'basin', { revision: 2, contentHash: 'changed' })]);
  await store.articles.withdraw('gone', { at: '2031-04-01', reason: 'made up' });
  const period = { sinceMs: Date.UTC(2031, 2, 1), untilMs: Date.UTC(2031, 2, 9) };
  const find = async (all: string[][], any: string[] = []) => {
    const passages = await store.finder.passages({ scope: OPERATOR, period, all, any, limit: 500 });
    return Object.entries(Object.groupBy(passages, ({ article }) => article.id))
      .map(([id, own = []]) => `${id} ${own.length}`)
      .sort();
  };
  expect(await find([['crane']])).toEqual(['first 90', 'second 90']);
  expect(await find([['crane'], ['basin', 'quay']])).toEqual(['first 45', 'second 45']);
  expect(await find([['crane'], ['quay']], ['turns'])).toEqual(['second 45']);
  expect(await find([['crane'], ['harbour']])).toEqual([]);
  expect(await find([], ['crane', 'basin'])).toEqual(['first 90', 'second 90']);
  const second = aReading(told('second', '2031-03-03', 'quay').article);
  const more = { ...second, sentences: [...second.sentences, ...second.sentences.slice(0, 1)] };
  await store.articles.replaceReadings([{ id: 'second', revision: 1, reading: more }]);
  expect(await find([['crane'], ['basin', 'quay']])).toEqual(['first 45', 'second 46']);
  await store.articles.save([told('late', '2031-03-08', 'harbour')]);
  expect(await find([['crane'], ['harbour']])).toEqual(['late 45']);
  await store.close();
});
