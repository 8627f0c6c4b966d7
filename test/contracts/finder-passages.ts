import { describe, expect } from 'vitest';
import type { Finder, PassageQuery } from '../../src/ports.ts';
import { anArticle, anItem, BOTH, EVERYTHING, GUILD, OPERATOR, revised } from './fixtures.ts';
import type { StoreCheck } from './open.ts';

const passageQuery = (query: Partial<PassageQuery>): PassageQuery => ({
  scope: OPERATOR,
  period: EVERYTHING,
  all: [],
  any: [],
  limit: 10,
  ...query,
});

const texts = async (finder: Finder, query: Partial<PassageQuery>): Promise<string[]> =>
  (await finder.passages(passageQuery(query))).map(({ text }) => text);

const strike = anArticle('strike', ['Dockers strike in Ostra.', 'The ferry to Lund sails.', 'Café owners worry.']);
const lund = anArticle('lund', ['Lund welcomes the ferry and its striking crew.'], { publishedAt: '2031-06-01' });
const own = anArticle('own', ['Dockers of the guild meet.'], { shelf: 'guild:77', publishedAt: null });
const library = [strike, lund, own].map((article) => anItem(article));

export const describePassages = (name: string, check: StoreCheck): void => {
  describe(`${name} as finder: passages`, () => {
    check('a passage is a sentence with its article and its place', library, async ({ finder }) => {
      const [first, ...others] = await finder.passages(passageQuery({ all: [['sails']] }));
      expect(others).toEqual([]);
      expect(first).toMatchObject({
        article: { id: 'strike', revision: 1, publisher: 'Ostra Gazette', publishedAt: '2031-03-04' },
        sentence: 1,
        text: 'The ferry to Lund sails.',
        span: { start: 25, end: 49 },
      });
      expect(strike.text.slice(25, 49)).toBe(first?.text);
    });

    check('every group must match, any word of a group does', library, async ({ finder }) => {
      expect(await texts(finder, { all: [['ferry'], ['lund'], ['sails']] })).toEqual(['The ferry to Lund sails.']);
      expect(await texts(finder, { all: [['ferry'], ['sails', 'crew']] })).toHaveLength(2);
      expect(await texts(finder, { all: [['ferry'], ['dockers']] })).toEqual([]);
    });

    check('inflected forms, case and diacritics do not matter', library, async ({ finder }) => {
      expect(await texts(finder, { all: [['STRIKES']] })).toHaveLength(2);
      expect(await texts(finder, { all: [['cafe']] })).toEqual(['Café owners worry.']);
    });

    check('a phrase matches its words in order', library, async ({ finder }) => {
      expect(await texts(finder, { all: [['ferry to lund']] })).toEqual(['The ferry to Lund sails.']);
      expect(await texts(finder, { all: [['"ferry to lund"']] })).toEqual(['The ferry to Lund sails.']);
      expect(await texts(finder, { all: [['lund to ferry']] })).toEqual([]);
    });

    check(
      'with no group one of the other words is enough, and more of them rank higher',
      library,
      async ({ finder }) => {
        expect(await texts(finder, { any: ['crew', 'ferry'] })).toEqual([
          'Lund welcomes the ferry and its striking crew.',
          'The ferry to Lund sails.',
        ]);
      },
    );

    check('beside groups the other words only raise the score', library, async ({ finder }) => {
      const plain = await finder.passages(passageQuery({ all: [['ferry']] }));
      const raised = await finder.passages(passageQuery({ all: [['ferry']], any: ['crew', 'dockers'] }));
      expect(raised.map(({ text }) => text)).toEqual([
        'Lund welcomes the ferry and its striking crew.',
        'The ferry to Lund sails.',
      ]);
      const scoreOf = (list: typeof plain) => list.find(({ text }) => text.includes('crew'))?.score ?? 0;
      expect(scoreOf(raised)).toBeGreaterThan(scoreOf(plain));
    });

    check('scores fall from the first to the last', library, async ({ finder }) => {
      const scores = (await finder.passages(passageQuery({ any: ['ferry', 'dockers', 'lund'] }))).map((p) => p.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.length).toBeGreaterThan(2);
    });

    check('places are where the passages stand, in their order', library, async ({ finder }) => {
      const query = passageQuery({ any: ['ferry', 'dockers', 'lund'] });
      const passages = await finder.passages(query);
      expect(await finder.places(query)).toEqual(
        passages.map(({ article, score }) => ({ article: article.id, score })),
      );
      expect(passages.length).toBeGreaterThan(2);
    });

    check('the limit keeps the best', library, async ({ finder }) => {
      expect(await texts(finder, { any: ['crew', 'ferry'], limit: 1 })).toEqual([
        'Lund welcomes the ferry and its striking crew.',
      ]);
    });

    check('only the shelves asked for are searched', library, async ({ finder }) => {
      expect(await texts(finder, { all: [['dockers']] })).toEqual(['Dockers strike in Ostra.']);
      expect(await texts(finder, { all: [['dockers']], scope: GUILD })).toEqual(['Dockers of the guild meet.']);
      expect(await texts(finder, { all: [['dockers']], scope: BOTH })).toHaveLength(2);
      expect(await texts(finder, { all: [['dockers']], scope: { shelves: [] } })).toEqual([]);
    });

    check('a period keeps what was published in it, and nothing undated', library, async ({ finder }) => {
      const since = { sinceMs: Date.parse('2031-05-01'), untilMs: null };
      expect(await texts(finder, { all: [['ferry']], period: since })).toEqual([
        'Lund welcomes the ferry and its striking crew.',
      ]);
      const until = { sinceMs: null, untilMs: Date.parse('2031-12-01') };
      expect(await texts(finder, { all: [['dockers']], period: until, scope: BOTH })).toEqual([
        'Dockers strike in Ostra.',
      ]);
    });

    check('a new revision replaces the sentences of the old one', library, async ({ finder, articles }) => {
      await articles.save([anItem(revised(strike, ['The strike has ended.']))]);
      expect(await texts(finder, { all: [['dockers']] })).toEqual([]);
      const [found] = await finder.passages(passageQuery({ all: [['ended']] }));
      expect(found).toMatchObject({ text: 'The strike has ended.', article: { revision: 2 } });
    });

    check('a withdrawn article is not found', library, async ({ finder, articles }) => {
      await articles.withdraw('strike', { at: '2031-07-01', reason: 'made up' });
      expect(await texts(finder, { all: [['dockers']] })).toEqual([]);
      expect((await finder.frequencies(['dockers'])).get('dockers')).toBe(1);
      await articles.save([anItem(revised(strike, ['Dockers strike again.']))]);
      expect(await texts(finder, { all: [['dockers']] })).toEqual([]);
    });

    check('an unread article is found by its paragraphs', [], async ({ finder, articles }) => {
      const text = 'O porto fechou.\n\nA greve continua.';
      const paragraphs = [
        { start: 0, end: 15 },
        { start: 17, end: 34 },
      ];
      const article = anArticle('porto', [text], { language: 'pt', paragraphs });
      await articles.save([{ article, reading: null, importedAtMs: 1 }]);
      const [found] = await finder.passages(passageQuery({ all: [['greve']] }));
      expect(found).toMatchObject({ text: 'A greve continua.', sentence: 1, span: paragraphs[1] });
    });
  });
};

export const describeOddQueries = (name: string, check: StoreCheck): void => {
  describe(`${name} as finder: odd queries`, () => {
    const odd = [
      '"',
      '""',
      'AND',
      'NOT dockers',
      'dockers OR',
      'dock*',
      'text:dockers',
      '^dockers',
      'NEAR(a b)',
      ')',
      '-',
      '\0',
      '; DROP TABLE articles',
      "it's",
      '\\',
      '🚢',
      '',
    ];
    check('whatever stands in a word, it is words and not syntax', library, async ({ finder }) => {
      for (const word of odd) {
        for (const query of [{ all: [[word]] }, { any: [word] }, { all: [['dockers'], [word, 'strike']] }]) {
          expect(await finder.passages(passageQuery(query)), word).toBeInstanceOf(Array);
        }
        expect(await finder.frequencies([word]), word).toBeInstanceOf(Map);
      }
      expect(await texts(finder, { all: [['dockers']] })).toHaveLength(1);
    });

    check('a query without a word finds nothing', library, async ({ finder }) => {
      expect(await texts(finder, {})).toEqual([]);
      expect(await texts(finder, { all: [['?!'], []], any: ['…'] })).toEqual([]);
    });

    check('quotes inside a word do not end it', library, async ({ finder }) => {
      expect(await texts(finder, { all: [['dockers" OR "ferry']] })).toEqual([]);
    });
  });
};

export const describeFrequencies = (name: string, check: StoreCheck): void => {
  describe(`${name} as finder: frequencies`, () => {
    check('a frequency counts sentences, inflected forms together', library, async ({ finder }) => {
      const found = await finder.frequencies(['strikes', 'ferry', 'ferry to', 'zebra', '?!']);
      expect([...found]).toEqual([
        ['strikes', 2],
        ['ferry', 2],
        ['ferry to', 1],
        ['zebra', 0],
        ['?!', 0],
      ]);
    });
  });
};
