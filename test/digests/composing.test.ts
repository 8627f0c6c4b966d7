import { expect, test } from 'vitest';
import { openStoreHere, storePath } from '../../src/adapters/sqlite/open-store-here.ts';
import { closingFirst, KEPT_MS, shareComposing } from '../../src/digests/composing.ts';
import { report } from '../adapters/discord/sample-report.ts';
import { aFolder } from '../adapters/sqlite/folder.ts';
import { anArticle, anItem, OPERATOR } from '../contracts/fixtures.ts';
import { HOUR, SLOT, subscription } from './delivering.ts';

const counting = (audience: (guildId: string) => Promise<string> = async () => 'all') => {
  const composed: string[] = [];
  const composing = shareComposing(async ({ id }) => {
    composed.push(id);
    return report({ title: id });
  }, audience);
  return { composed, composing };
};

test('digests that would say the same are composed once', async () => {
  const { composed, composing } = counting();
  const told = await Promise.all(
    ['a', 'b', 'c'].map((id) => composing.at(subscription({ id, guildId: id }), null, SLOT)),
  );
  expect(composed).toEqual(['a']);
  expect(told.map(({ untilMs }) => untilMs)).toEqual([SLOT, SLOT, SLOT]);
});

test.each([
  ['another filter', subscription({ filter: { ...subscription().filter, topics: ['harbour'] } }), null],
  ['another length', subscription({ words: 90 }), null],
  ['another last digest', subscription(), SLOT - 1],
])('%s is another digest', async (_, other, sinceMs) => {
  const { composed, composing } = counting();
  await composing.at(subscription(), null, SLOT);
  await composing.at(other, sinceMs, SLOT);
  expect(composed).toHaveLength(2);
});

test('digests in two languages are composed once, to be translated each', async () => {
  const { composed, composing } = counting();
  await composing.at(subscription(), null, SLOT);
  await composing.at(subscription({ language: 'fr' }), null, SLOT);
  expect(composed).toHaveLength(1);
});

test('servers with articles of their own share with nobody', async () => {
  const { composed, composing } = counting(async (guildId) => guildId);
  await composing.at(subscription({ guildId: '1' }), null, SLOT);
  await composing.at(subscription({ guildId: '2' }), null, SLOT);
  expect(composed).toHaveLength(2);
});

test('what was composed is told for two minutes, not longer, and not before its time', async () => {
  const { composed, composing } = counting();
  await composing.at(subscription(), null, SLOT);
  expect(await composing.at(subscription(), null, SLOT + KEPT_MS)).toMatchObject({ untilMs: SLOT });
  expect(await composing.at(subscription(), null, SLOT + KEPT_MS + 1)).toMatchObject({ untilMs: SLOT + KEPT_MS + 1 });
  await composing.at(subscription(), null, SLOT);
  expect(composed).toHaveLength(3);
});

test('what failed is tried again', async () => {
  let tries = 0;
  const composing = shareComposing(
    async () => {
      tries += 1;
      if (tries === 1) throw new Error('broken');
      return null;
    },
    async () => 'all',
  );
  await expect(composing.at(subscription(), null, SLOT)).rejects.toThrow('broken');
  expect(await composing.at(subscription(), null, SLOT)).toEqual({ report: null, untilMs: SLOT });
});

test('what is stored while a digest is composed, though imported before, comes with the next', async () => {
  const store = openStoreHere(storePath(aFolder()));
  const late = anItem(anArticle('late', ['The ferry left.']), {}, SLOT - 5);
  const compose = closingFirst(async (_, { sinceMs, untilMs }) => {
    const period = { sinceMs, untilMs };
    const found = await store.articles.arrivals({ scope: OPERATOR, period, limit: 9 });
    // An import was at it when the digest began.
    await store.articles.save([late]);
    return found.length === 0 ? null : report({ title: found.map(({ id }) => id).join() });
  }, store.articles);
  expect(await compose(subscription(), { sinceMs: SLOT - HOUR, untilMs: SLOT })).toBeNull();
  expect(await compose(subscription(), { sinceMs: SLOT, untilMs: SLOT + HOUR })).toMatchObject({ title: 'late' });
  await store.close();
});
