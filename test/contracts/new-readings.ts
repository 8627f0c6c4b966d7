import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/domain/article.ts';
import type { Store } from '../../src/ports.ts';
import {
  aClaim,
  anActor,
  anArticle,
  anEvent,
  anItem,
  aReading,
  BOTH,
  EVERYTHING,
  OPERATOR,
  revised,
} from './fixtures.ts';
import { type OpenStore, withStore } from './open.ts';

const storm = anArticle('storm', ['A storm closed the port of Ostra.', 'Mira Kolt said it would reopen.']);
const strike = anArticle('strike', ['Mira Kolt asked the dockers of Ostra to wait.'], { publishedAt: '2031-03-05' });
const kolt = (article: Article, aliases: readonly string[] = []) =>
  anActor(article, 'person/mira-kolt', 'Mira Kolt', aliases);
const ostra = (article: Article) => anActor(article, 'place/ostra', 'Ostra');

const poor = [anItem(storm), anItem(strike, { actors: [kolt(strike)] })];
const rich = [
  anItem(storm, {
    actors: [kolt(storm, ['Kolt']), ostra(storm)],
    claims: [aClaim(storm, 'it would reopen', ['person/mira-kolt'])],
    events: [anEvent(storm, 'closed', { place: 'place/ostra' })],
  }),
  anItem(strike, { actors: [kolt(strike, ['Kolt']), ostra(strike)] }),
];
const again = (items: typeof rich) =>
  items.map(({ article, reading }) => ({ id: article.id, revision: article.revision, reading }));

/** All that is found by readings, and all that is known of articles beside them. */
const foundIn = async ({ articles, finder }: Store) => {
  const all = { scope: BOTH, period: EVERYTHING, limit: 99 };
  return {
    readings: await articles.readings(['storm', 'strike']),
    articles: await articles.articles(['storm', 'strike']),
    arrivals: await articles.arrivals(all),
    heads: await articles.heads(all),
    actors: await finder.actorsByPrefix({ ...all, prefix: '' }),
    byAlias: await finder.actorsByName({ ...all, name: 'kolt' }),
    events: await finder.events({ ...all, actors: ['place/ostra'] }),
    claims: await finder.claims({ ...all, speakers: ['person/mira-kolt'] }),
    passages: await finder.passages({ ...all, all: [['ostra']], any: [] }),
    summary: { ...(await articles.summary(BOTH)), bytes: 0 },
  };
};

export const describeNewReadings = (name: string, open: OpenStore): void => {
  const check = (sentence: string, body: (store: Store) => Promise<void>) => test(sentence, withStore(open, body));

  describe(`${name} as article store: articles read again`, () => {
    check('a better reading finds what the same reading at import would, and nothing else changes', async (store) => {
      const fresh = await open();
      await fresh.articles.save(rich);
      const expected = await foundIn(fresh);
      await fresh.close();
      await store.articles.save(poor);
      expect((await foundIn(store)).events).toEqual([]);
      expect(await store.articles.replaceReadings(again(rich))).toEqual(['changed', 'changed']);
      expect(await foundIn(store)).toEqual(expected);
    });

    check('a poorer reading takes back what was found by the better one', async (store) => {
      await store.articles.save(poor);
      const before = await foundIn(store);
      await store.articles.replaceReadings(again(rich));
      await store.articles.replaceReadings(again(poor));
      expect(await foundIn(store)).toEqual(before);
    });

    check('the same reading changes nothing', async (store) => {
      await store.articles.save(rich);
      const before = await foundIn(store);
      expect(await store.articles.replaceReadings(again(rich))).toEqual(['same', 'same']);
      expect(await foundIn(store)).toEqual(before);
    });

    check('sentences are found as they were read last, more of them or fewer', async (store) => {
      await store.articles.save(rich);
      const found = async () => {
        const query = { scope: OPERATOR, period: EVERYTHING, all: [['storm', 'kolt']], any: [], limit: 9 };
        const passages = await store.finder.passages(query);
        return passages.map(({ article, text }) => `${article.id}: ${text}`).toSorted();
      };
      const whole = await found();
      const readAs = (...sentences: { start: number; end: number }[]) =>
        store.articles.replaceReadings([{ id: 'storm', revision: 1, reading: { ...aReading(storm), sentences } }]);
      await readAs({ start: 0, end: storm.text.length });
      expect(await found()).toContain(`storm: ${storm.text}`);
      expect(await store.articles.summary(OPERATOR)).toMatchObject({ sentences: 2 });
      await readAs({ start: 0, end: 7 }, { start: 8, end: 33 }, { start: 34, end: storm.text.length });
      expect(await found()).toEqual([
        'storm: A storm',
        'storm: Mira Kolt said it would reopen.',
        `strike: ${strike.text}`,
      ]);
      await store.articles.replaceReadings(again(rich));
      expect(await found()).toEqual(whole);
    });

    check('an article whose language was not read is read, and one that was is not', async (store) => {
      await store.articles.save([{ article: storm, reading: null, importedAtMs: 1 }]);
      await store.articles.replaceReadings(again(rich.slice(0, 1)));
      expect(await store.articles.summary(OPERATOR)).toMatchObject({ unread: 0, events: 1, actors: 2 });
      expect(await store.articles.replaceReadings([{ id: 'storm', revision: 1, reading: null }])).toEqual(['changed']);
      expect(await store.articles.summary(OPERATOR)).toMatchObject({ unread: 1, events: 0, actors: 0 });
      expect(await store.articles.readings(['storm'])).toEqual([]);
    });

    check('a reading of a revision that is not the newest, or of no article, is stale', async (store) => {
      const open = revised(storm, ['The port of Ostra is open.']);
      await store.articles.save([...poor, anItem(open)]);
      const before = await foundIn(store);
      expect(
        await store.articles.replaceReadings([
          ...again(rich.slice(0, 1)),
          { id: 'nowhere', revision: 1, reading: null },
        ]),
      ).toEqual(['stale', 'stale']);
      expect(await foundIn(store)).toEqual(before);
    });

    check('a reading of another text is refused, and with it what was to be written beside it', async (store) => {
      await store.articles.save(poor);
      const before = await foundIn(store);
      const foreign = { id: 'strike', revision: 1, reading: aReading(storm) };
      await expect(store.articles.replaceReadings([...again(rich.slice(0, 1)), foreign])).rejects.toThrow(
        /another text/,
      );
      expect(await foundIn(store)).toEqual(before);
    });

    check('a withdrawn article is read again and stays out of every search', async (store) => {
      await store.articles.save(poor);
      await store.articles.withdraw('storm', { at: '2031-03-09T10:00:00Z', reason: 'made up' });
      const before = await foundIn(store);
      await store.articles.replaceReadings(again(rich.slice(0, 1)));
      expect(await foundIn(store)).toEqual({ ...before, readings: [rich[0]?.reading, poor[1]?.reading] });
    });

    check('ids are those of every shelf, withdrawn or not, in the order of their first import', async (store) => {
      const own = anArticle('own', ['Mine.'], { shelf: 'guild:77', publishedAt: '2031-02-01' });
      const undated = anArticle('undated', ['Some day.'], { publishedAt: null });
      await store.articles.save([...poor, anItem(own), anItem(undated), anItem(revised(storm, ['Open.']))]);
      await store.articles.withdraw('strike', { at: '2031-03-09T10:00:00Z', reason: 'made up' });
      expect(await store.articles.ids(EVERYTHING)).toEqual(['storm', 'strike', 'own', 'undated']);
      const since = { sinceMs: Date.parse('2031-03-01'), untilMs: null };
      expect(await store.articles.ids(since)).toEqual(['storm', 'strike']);
    });
  });
};
