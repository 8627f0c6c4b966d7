/** What bounds the work for common words must not change what is found. */
import { expect, test } from 'vitest';
import { openStoreHere, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import type { Store } from '../../../src/ports.ts';
import { anArticle, anItem, EVERYTHING, OPERATOR } from '../../contracts/fixtures.ts';
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
