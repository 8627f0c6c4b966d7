import { describe, expect } from 'vitest';
import type { Finder } from '../../src/ports.ts';
import { anActor, anArticle, anItem, BOTH, GUILD, OPERATOR, revised } from './fixtures.ts';
import type { StoreCheck } from './open.ts';

const elodie = anArticle('elodie', ['Élodie Marchetti met Marek Vell.']);
const marek = anArticle('marek', ['Vell spoke.'], { publishedAt: '2031-08-01' });
const guildVell = anArticle('guild-vell', ['Vell again.'], { shelf: 'guild:77', publishedAt: null });
const vell = (article: typeof elodie, aliases: string[] = []) =>
  anActor(article, 'person/marek-vell', 'Marek Vell', aliases);
const people = [
  anItem(elodie, {
    actors: [
      anActor(elodie, 'person/elodie-marchetti', 'Élodie Marchetti'),
      vell(elodie, ['Vell']),
      anActor(elodie, 'local/two-marshals', 'two marshals'),
    ],
  }),
  anItem(marek, { actors: [vell(marek, ['Vell', 'the Marshal'])] }),
  anItem(guildVell, { actors: [vell(guildVell, ['Old Vell'])] }),
];

const called = (id: string, title: string, publishedAt: string) => {
  const article = anArticle(id, [`${title} Marek Vell spoke.`], { publishedAt });
  return anItem(article, { actors: [vell(article)] });
};
const offices = [
  called('early', 'Colonel', '2031-03-04'),
  called('later', 'Colonel', '2031-05-01'),
  called('latest', 'Interior Minister', '2031-08-01'),
];

export const describeActors = (name: string, check: StoreCheck): void => {
  const names = async (finder: Finder, prefix: string, scope = OPERATOR, limit = 9) =>
    (await finder.actorsByPrefix({ scope, prefix, limit })).map((entry) => entry.name);

  describe(`${name} as finder: actors`, () => {
    check('a prefix of any word of a name or alias finds, most seen first', people, async ({ finder }) => {
      expect(await names(finder, 'mar')).toEqual(['Marek Vell', 'Élodie Marchetti']);
      expect(await names(finder, 'mar', OPERATOR, 1)).toEqual(['Marek Vell']);
      expect(await names(finder, 'vel')).toEqual(['Marek Vell']);
      expect(await names(finder, 'marek v')).toEqual(['Marek Vell']);
      expect(await names(finder, 'rek')).toEqual([]);
    });

    check('case and diacritics do not matter', people, async ({ finder }) => {
      expect(await names(finder, 'ELO')).toEqual(['Élodie Marchetti']);
      expect(await names(finder, 'élodie-m')).toEqual(['Élodie Marchetti']);
    });

    check('no prefix lists the most seen', people, async ({ finder }) => {
      expect(await names(finder, '')).toEqual(['Marek Vell', 'Élodie Marchetti']);
    });

    check('an actor that only its article can tell has no entry', people, async ({ finder }) => {
      expect(await names(finder, 'two')).toEqual([]);
    });

    check('an entry joins what the articles of the scope say', people, async ({ finder }) => {
      const [entry] = await finder.actorsByName({ scope: OPERATOR, name: 'marek VELL' });
      expect(entry).toEqual({
        id: 'person/marek-vell',
        name: 'Marek Vell',
        kind: 'person',
        aliases: ['Vell', 'the Marshal'],
        articles: 2,
        firstSeen: '2031-03-04',
        lastSeen: '2031-08-01',
        roles: [],
      });
      const [wider] = await finder.actorsByName({ scope: BOTH, name: 'vell' });
      expect(wider).toMatchObject({
        articles: 3,
        firstSeen: '2031-03-04',
        aliases: ['Vell', 'Old Vell', 'the Marshal'],
      });
      const [undated] = await finder.actorsByName({ scope: GUILD, name: 'old vell' });
      expect(undated).toMatchObject({ articles: 1, firstSeen: null, lastSeen: null });
    });

    check(
      'an entry tells what articles call the actor, the last first, and since when',
      offices,
      async ({ finder }) => {
        const [entry] = await finder.actorsByName({ scope: OPERATOR, name: 'Marek Vell' });
        expect(entry?.roles).toEqual([
          {
            name: 'interior minister',
            articles: 1,
            firstSeen: '2031-08-01T00:00:00.000Z',
            lastSeen: '2031-08-01T00:00:00.000Z',
          },
          { name: 'colonel', articles: 2, firstSeen: '2031-03-04T00:00:00.000Z', lastSeen: '2031-05-01T00:00:00.000Z' },
        ]);
      },
    );

    check('ids find their actors in the order asked for, where the scope knows them', people, async ({ finder }) => {
      const ids = ['person/nobody', 'person/marek-vell', 'person/elodie-marchetti'];
      const found = await finder.actorsById({ scope: OPERATOR, ids });
      expect(found.map(({ name: called }) => called)).toEqual(['Marek Vell', 'Élodie Marchetti']);
      expect(await finder.actorsById({ scope: GUILD, ids: ['person/elodie-marchetti'] })).toEqual([]);
    });

    check('pages through the most seen', people, async ({ finder }) => {
      const [second] = await finder.actorsByPrefix({ scope: OPERATOR, prefix: '', limit: 1, offset: 1 });
      expect(second?.name).toBe('Élodie Marchetti');
    });

    check('another shelf has no say in names', people, async ({ finder }) => {
      expect(await names(finder, 'old')).toEqual([]);
      expect(await finder.actorsByName({ scope: OPERATOR, name: 'Old Vell' })).toEqual([]);
      expect(await finder.actorsByName({ scope: OPERATOR, name: 'Vel' })).toEqual([]);
    });

    check('a revision and a withdrawal take back what they said', people, async ({ finder, articles }) => {
      await articles.save([anItem(revised(elodie, ['Nobody met.']))]);
      expect(await names(finder, 'elodie')).toEqual([]);
      await articles.withdraw('marek', { at: '2031-09-01', reason: 'made up' });
      expect(await names(finder, 'vell')).toEqual([]);
      expect(await names(finder, 'vell', GUILD)).toEqual(['Marek Vell']);
    });
  });
};
