import { describe, expect, test } from 'vitest';
import type { ArticleStore } from '../../src/ports.ts';
import {
  aClaim,
  anActor,
  anArticle,
  anEvent,
  anItem,
  aReading,
  BOTH,
  EVERYTHING,
  GUILD,
  OPERATOR,
  revised,
} from './fixtures.ts';
import { type OpenStore, withStore } from './open.ts';

const storm = anArticle('storm', ['A storm closed the port of Ostra.', 'Mira Kolt said it would reopen.']);
const kolt = anActor(storm, 'person/mira-kolt', 'Mira Kolt');

export const describeArticleStore = (name: string, open: OpenStore): void => {
  const check = (sentence: string, body: (articles: ArticleStore) => Promise<void>) =>
    test(
      sentence,
      withStore(open, ({ articles }) => body(articles)),
    );

  describe(`${name} as article store: saving`, () => {
    check('an article comes back as it was saved', async (articles) => {
      const outcome = await articles.save([anItem(storm, {}, 1234)]);
      expect(outcome).toEqual([{ kind: 'added', id: 'storm', revision: 1 }]);
      const stored = { ...storm, importedAtMs: 1234, latestRevision: 1, withdrawal: null };
      expect(await articles.article('storm')).toEqual(stored);
      expect(await articles.articles(['nowhere', 'storm'])).toEqual([stored]);
      expect(await articles.article('nowhere')).toBeNull();
      expect(await articles.article('storm', 2)).toBeNull();
    });

    check('a reading comes back as it was saved, in the order asked for', async (articles) => {
      const strike = anArticle('strike', ['Dockers stopped work.']);
      const claims = [aClaim(storm, 'it would reopen', [kolt.id])];
      const events = [anEvent(storm, 'closed', { place: kolt.id })];
      const item = anItem(storm, { actors: [kolt], claims, events });
      await articles.save([item, anItem(strike)]);
      expect(await articles.readings(['strike', 'nowhere', 'storm'])).toEqual([aReading(strike), item.reading]);
    });

    check('an unread article has no reading', async (articles) => {
      await articles.save([{ article: storm, reading: null, importedAtMs: 1 }]);
      expect(await articles.readings(['storm'])).toEqual([]);
      expect((await articles.summary(OPERATOR)).unread).toBe(1);
    });

    check('odd characters survive: NUL, emoji, quotes, combining marks', async (articles) => {
      const odd = anArticle('odd', ['A\0B “quoted” 🚢 cafe\u0301.'], { title: 'T\0' });
      await articles.save([anItem(odd)]);
      expect(await articles.article('odd')).toMatchObject({ text: odd.text, title: 'T\0' });
    });

    check(
      'a reading of another text is refused and nothing of what was to be saved with it is written',
      async (articles) => {
        const other = aReading(anArticle('storm', ['Something else.']));
        const beside = anItem(anArticle('strike', ['Dockers stopped work.']));
        await expect(articles.save([beside, { article: storm, reading: other, importedAtMs: 1 }])).rejects.toThrow(
          /another text/,
        );
        expect(await articles.articles(['storm', 'strike'])).toEqual([]);
      },
    );
  });

  describe(`${name} as article store: revisions`, () => {
    const reopened = revised(storm, ['The port of Ostra is open.']);

    check('a revision becomes the newest and the old one stays readable', async (articles) => {
      await articles.save([anItem(storm)]);
      expect(await articles.save([anItem(reopened, {}, 2000)])).toEqual([
        { kind: 'revised', id: 'storm', revision: 2 },
      ]);
      expect(await articles.article('storm')).toMatchObject({ revision: 2, text: reopened.text, latestRevision: 2 });
      expect(await articles.article('storm', 1)).toMatchObject({ revision: 1, text: storm.text, latestRevision: 2 });
      expect(await articles.readings(['storm'])).toEqual([aReading(reopened)]);
    });

    check('a revision that is not the next one is stale and writes nothing', async (articles) => {
      expect(await articles.save([anItem(reopened)])).toEqual([{ kind: 'stale', id: 'storm', revision: 0 }]);
      await articles.save([anItem(storm)]);
      expect(await articles.save([anItem({ ...storm, text: 'Lost race.' })])).toEqual([
        { kind: 'stale', id: 'storm', revision: 1 },
      ]);
      expect(await articles.article('storm')).toMatchObject({ text: storm.text });
    });

    check('no shelf can overwrite an article of another', async (articles) => {
      await articles.save([anItem(storm)]);
      const foreign = anItem({ ...reopened, shelf: 'guild:77' });
      expect(await articles.save([foreign])).toEqual([{ kind: 'stale', id: 'storm', revision: 1 }]);
      expect(await articles.article('storm')).toMatchObject({ revision: 1, shelf: 'operator' });
    });

    check('known tells an article by its id, else by its content, on its shelf alone', async (articles) => {
      await articles.save([anItem(storm)]);
      const { contentHash } = storm;
      const found = { id: 'storm', revision: 1, contentHash };
      const keys = [
        { id: 'storm', contentHash: 'changed' },
        { id: 'elsewhere', contentHash },
        { id: 'elsewhere', contentHash: 'other' },
      ];
      expect(await articles.known('operator', keys)).toEqual([found, found, null]);
      expect(await articles.known('guild:77', keys)).toEqual([null, null, null]);
    });
  });

  describe(`${name} as article store: withdrawing`, () => {
    const withdrawal = { at: '2031-03-09T10:00:00Z', reason: 'made up' };

    check('a withdrawn article leaves every list and stays readable', async (articles) => {
      await articles.save([anItem(storm, { actors: [kolt] })]);
      expect(await articles.withdraw('storm', withdrawal)).toBe('withdrawn');
      expect(await articles.withdraw('storm', withdrawal)).toBe('already');
      expect(await articles.withdraw('nowhere', withdrawal)).toBe('unknown');
      expect(await articles.article('storm', 1)).toMatchObject({ text: storm.text, withdrawal });
      expect(await articles.heads({ scope: OPERATOR, period: EVERYTHING, limit: 9 })).toEqual([]);
      expect(await articles.summary(OPERATOR)).toMatchObject({ articles: 0, withdrawn: 1, sentences: 0, actors: 0 });
    });

    check('a later revision stays withdrawn', async (articles) => {
      await articles.save([anItem(storm)]);
      await articles.withdraw('storm', withdrawal);
      const again = revised(storm, ['The storm again.']);
      expect(await articles.save([anItem(again)])).toEqual([{ kind: 'revised', id: 'storm', revision: 2 }]);
      expect(await articles.article('storm')).toMatchObject({ revision: 2, withdrawal });
      expect(await articles.heads({ scope: OPERATOR, period: EVERYTHING, limit: 9 })).toEqual([]);
    });

    check('a time that is no date is refused by its value', async (articles) => {
      await articles.save([anItem(storm)]);
      await expect(articles.withdraw('storm', { at: 'yesterday', reason: '' })).rejects.toThrow(/"yesterday"/);
      expect(await articles.article('storm')).toMatchObject({ withdrawal: null });
    });
  });

  describe(`${name} as article store: lists`, () => {
    const dated = (id: string, publishedAt: string | null, shelf: 'operator' | 'guild:77' = 'operator') =>
      anItem(anArticle(id, [`News of ${id}.`], { publishedAt, shelf }));
    const items = [
      dated('march', '2031-03-01'),
      dated('undated', null),
      dated('may', '2031-05-01T12:00:00+02:00'),
      dated('april', '2031-04-01', 'guild:77'),
    ];
    const at = (iso: string): number => Date.parse(iso);

    check('heads come newest first, undated ones last, and only from the shelves asked for', async (articles) => {
      await articles.save(items);
      const ids = async (query: Partial<Parameters<ArticleStore['heads']>[0]>) =>
        (await articles.heads({ scope: BOTH, period: EVERYTHING, limit: 9, ...query })).map(({ id }) => id);
      expect(await ids({})).toEqual(['may', 'april', 'march', 'undated']);
      expect(await ids({ scope: OPERATOR })).toEqual(['may', 'march', 'undated']);
      expect(await ids({ scope: { shelves: [] } })).toEqual([]);
      expect(await ids({ scope: { shelves: ['guild:never'] } })).toEqual([]);
      expect(await ids({ limit: 2, offset: 1 })).toEqual(['april', 'march']);
    });

    check('a period includes its start, excludes its end, and holds no undated article', async (articles) => {
      await articles.save(items);
      const ids = async (since: string | null, until: string | null) => {
        const period = { sinceMs: since && at(since), untilMs: until && at(until) } as typeof EVERYTHING;
        return (await articles.heads({ scope: BOTH, period, limit: 9 })).map(({ id }) => id);
      };
      expect(await ids('2031-03-01', '2031-05-01T10:00:00Z')).toEqual(['april', 'march']);
      expect(await ids(null, '2031-04-01')).toEqual(['march']);
      expect(await ids('2031-04-01T00:00:00.001Z', null)).toEqual(['may']);
    });

    check('a head tells the newest revision', async (articles) => {
      await articles.save([anItem(storm)]);
      await articles.save([anItem(revised(storm, ['Open.'], { title: 'Reopened', publishedAt: '2031-03-06' }))]);
      const [head] = await articles.heads({ scope: OPERATOR, period: EVERYTHING, limit: 9 });
      expect(head).toMatchObject({ id: 'storm', revision: 2, title: 'Reopened', publishedAt: '2031-03-06' });
    });

    check('arrivals tell what came, changed and went, by the time it did', async (articles) => {
      await articles.save([anItem(storm, {}, at('2031-03-05'))]);
      await articles.save([anItem(revised(storm, ['Open.']), {}, at('2031-03-07'))]);
      await articles.save([anItem(anArticle('own', ['Mine.'], { shelf: 'guild:77' }), {}, at('2031-03-06'))]);
      await articles.withdraw('storm', { at: '2031-03-09T00:00:00Z', reason: 'made up' });
      const arrivals = (scope: typeof BOTH, period: typeof EVERYTHING, limit = 9) =>
        articles.arrivals({ scope, period, limit });
      expect(await arrivals(BOTH, EVERYTHING)).toEqual([
        { id: 'storm', revision: 1, atMs: at('2031-03-05'), kind: 'added' },
        { id: 'own', revision: 1, atMs: at('2031-03-06'), kind: 'added' },
        { id: 'storm', revision: 2, atMs: at('2031-03-07'), kind: 'revised' },
        { id: 'storm', revision: 2, atMs: at('2031-03-09'), kind: 'withdrawn' },
      ]);
      const between = { sinceMs: at('2031-03-06'), untilMs: at('2031-03-09') };
      expect((await arrivals(OPERATOR, between)).map(({ kind }) => kind)).toEqual(['revised']);
      expect(await arrivals(BOTH, EVERYTHING, 1)).toHaveLength(1);
      const third = await articles.arrivals({ scope: BOTH, period: EVERYTHING, limit: 1, offset: 2 });
      expect(third.map(({ kind }) => kind)).toEqual(['revised']);
    });

    check('nothing arrives before a moment that was closed, unless it goes by another clock', async (articles) => {
      const NOON = at('2031-03-05T12:00Z');
      const MINUTE = 60_000;
      await articles.closeArrivals(NOON);
      await articles.closeArrivals(NOON - MINUTE);
      await articles.save([anItem(storm, {}, NOON - 1)]);
      await articles.save([anItem(revised(storm, ['Open.']), {}, NOON + 1)]);
      await articles.save([anItem(anArticle('slow', ['It left.']), {}, NOON - 300 * MINUTE)]);
      await articles.save([anItem(anArticle('other', ['It came.']), {}, NOON - 400 * MINUTE)]);
      await articles.withdraw('slow', { at: new Date(NOON - 1).toISOString(), reason: 'made up' });
      const arrivals = await articles.arrivals({ scope: OPERATOR, period: EVERYTHING, limit: 9 });
      expect(arrivals.map(({ id, kind, atMs }) => [id, kind, atMs - NOON])).toEqual([
        ['other', 'added', -400 * MINUTE],
        ['storm', 'added', 0],
        ['slow', 'added', 0],
        ['slow', 'withdrawn', 0],
        ['storm', 'revised', 1],
      ]);
      expect((await articles.article('storm', 1))?.importedAtMs).toBe(NOON);
      // The clock was set back: that it was wrong before closes nothing.
      await articles.closeArrivals(NOON - 900 * MINUTE);
      await articles.save([anItem(anArticle('later', ['It sank.']), {}, NOON - 120 * MINUTE)]);
      expect((await articles.article('later'))?.importedAtMs).toBe(NOON - 120 * MINUTE);
    });

    check('the summary counts what may be shown', async (articles) => {
      const claims = [aClaim(storm, 'it would reopen', [kolt.id])];
      const events = [anEvent(storm, 'closed', {})];
      await articles.save([...items, anItem(storm, { actors: [kolt], claims, events })]);
      await articles.save([anItem(revised(storm, ['Open.'], { language: 'en-GB' }), { actors: [kolt] })]);
      const summary = await articles.summary(OPERATOR);
      expect(summary).toMatchObject({
        articles: 4,
        revisions: 5,
        withdrawn: 0,
        unread: 0,
        sentences: 4,
        claims: 0,
        events: 0,
        actors: 1,
        oldest: '2031-03-01',
        newest: '2031-05-01T12:00:00+02:00',
        undated: 1,
        publishers: [{ name: 'Ostra Gazette', articles: 4 }],
        languages: [
          { tag: 'en', articles: 3 },
          { tag: 'en-GB', articles: 1 },
        ],
      });
      expect(summary.bytes).toBeGreaterThan(0);
      expect(await articles.summary(GUILD)).toMatchObject({ articles: 1, oldest: '2031-04-01', newest: '2031-04-01' });
    });

    check('the extent is the summary’s, also where the newest is withdrawn', async (articles) => {
      for (const scope of [OPERATOR, BOTH]) expect(await articles.extent(scope)).toEqual({ newest: null, articles: 0 });
      await articles.save(items);
      for (const scope of [OPERATOR, GUILD, BOTH]) {
        const { newest, articles: count } = await articles.summary(scope);
        expect(await articles.extent(scope)).toEqual({ newest, articles: count });
      }
      const [newest] = await articles.heads({ scope: OPERATOR, period: EVERYTHING, limit: 1 });
      const before = await articles.extent(OPERATOR);
      await articles.withdraw(newest?.id ?? '', { at: '2031-07-01', reason: 'made up' });
      const { newest: next, articles: left } = await articles.extent(OPERATOR);
      expect([left, next]).toEqual([before.articles - 1, (await articles.summary(OPERATOR)).newest]);
      expect(next).not.toBe(before.newest);
    });

    check('the summary of an empty library is all zero', async (articles) => {
      expect(await articles.summary(BOTH)).toMatchObject({ articles: 0, revisions: 0, oldest: null, publishers: [] });
    });
  });
};
