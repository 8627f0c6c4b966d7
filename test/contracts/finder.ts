import { describe, expect, test } from 'vitest';
import type { Finder, PassageQuery, SaveItem, Store } from '../../src/ports.ts';
import { aClaim, anActor, anArticle, anEvent, anItem, BOTH, EVERYTHING, GUILD, OPERATOR, revised } from './fixtures.ts';
import { type OpenStore, withStore } from './open.ts';

type Check = (sentence: string, items: readonly SaveItem[], body: (store: Store) => Promise<void>) => void;

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

const describePassages = (name: string, check: Check): void => {
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

const describeOddQueries = (name: string, check: Check): void => {
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

const describeFrequencies = (name: string, check: Check): void => {
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

const describeActors = (name: string, check: Check): void => {
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
      });
      const [wider] = await finder.actorsByName({ scope: BOTH, name: 'vell' });
      expect(wider).toMatchObject({ articles: 3, aliases: ['Vell', 'Old Vell', 'the Marshal'] });
      const [undated] = await finder.actorsByName({ scope: GUILD, name: 'old vell' });
      expect(undated).toMatchObject({ articles: 1, firstSeen: null, lastSeen: null });
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

const army = 'organization/northern-army';
const ostra = 'place/ostra';
const cityTalk = anArticle('city-talk', ['The Northern Army shelled Ostra.', 'Kolt said rebels in Ostra agreed.']);
const later = anArticle('later', ['Ostra thanked the Northern Army.'], { publishedAt: '2031-10-01' });
const foreign = anArticle('foreign', ['The Northern Army left.'], { shelf: 'guild:77', publishedAt: null });
const cast = (article: typeof cityTalk) => [
  anActor(article, army, 'Northern Army'),
  anActor(article, ostra, 'Ostra'),
  anActor(article, 'person/mira-kolt', 'Mira Kolt', ['Kolt']),
  anActor(article, 'local/rebels', 'rebels'),
];
const saidByKolt = aClaim(cityTalk, 'rebels in Ostra agreed', ['local/rebels', 'person/mira-kolt']);
const told = [
  anItem(cityTalk, {
    actors: cast(cityTalk).map((actor) =>
      actor.id === ostra ? { ...actor, mentions: [{ start: 53, end: 58, form: 'name' as const }] } : actor,
    ),
    claims: [saidByKolt],
    events: [
      anEvent(cityTalk, 'shelled', { actor: army, recipient: ostra, place: ostra }),
      anEvent(cityTalk, 'agreed', { actor: 'local/rebels', place: ostra }, { type: 'AGREE', claim: saidByKolt.id }),
    ],
  }),
  anItem(later, {
    actors: cast(later),
    claims: [aClaim(later, 'Ostra thanked the Northern Army', [ostra])],
    events: [anEvent(later, 'thanked', { actor: ostra, recipient: army }, { type: 'SUPPORT' })],
  }),
  anItem(foreign, { actors: cast(foreign), events: [anEvent(foreign, 'left', { actor: army }, { type: 'RETREAT' })] }),
];

const describeEvents = (name: string, check: Check): void => {
  type Query = Partial<Parameters<Finder['events']>[0]>;
  const triggers = async (finder: Finder, query: Query) =>
    (await finder.events({ scope: OPERATOR, period: EVERYTHING, limit: 9, ...query })).map(({ event }) =>
      event.id.slice(6),
    );

  describe(`${name} as finder: events`, () => {
    check('an event comes whole, with its article, sentence, names and teller', told, async ({ finder }) => {
      const [entry] = await finder.events({ scope: OPERATOR, period: EVERYTHING, types: ['AGREE'], limit: 9 });
      expect(entry).toEqual({
        article: expect.objectContaining({ id: 'city-talk', revision: 1 }),
        event: told[0]?.reading?.events[1],
        sentence: { start: 33, end: 66 },
        text: 'Kolt said rebels in Ostra agreed.',
        speakers: [
          { id: 'local/rebels', name: 'rebels' },
          { id: 'person/mira-kolt', name: 'Mira Kolt' },
        ],
        names: { actor: 'agreed', recipient: null, place: 'Ostra' },
      });
    });

    check('events come newest first, and in the order of the text within an article', told, async ({ finder }) => {
      expect(await triggers(finder, {})).toEqual(['thanked', 'shelled', 'agreed']);
      expect(await triggers(finder, { scope: BOTH })).toEqual(['thanked', 'shelled', 'agreed', 'left']);
      expect(await triggers(finder, { limit: 2 })).toEqual(['thanked', 'shelled']);
    });

    check('an actor takes part in any role, or in the one asked for, and counts once', told, async ({ finder }) => {
      expect(await triggers(finder, { actors: [ostra] })).toEqual(['thanked', 'shelled', 'agreed']);
      expect(await triggers(finder, { actors: [ostra], role: 'place' })).toEqual(['shelled', 'agreed']);
      expect(await triggers(finder, { actors: [ostra], role: 'recipient' })).toEqual(['shelled']);
      expect(await triggers(finder, { actors: [army, ostra], role: 'actor' })).toEqual(['thanked', 'shelled']);
      expect(await triggers(finder, { actors: ['person/nobody'] })).toEqual([]);
      expect(await triggers(finder, { actors: [] })).toEqual([]);
    });

    check('types, articles and period each narrow', told, async ({ finder }) => {
      expect(await triggers(finder, { types: ['AGREE', 'SUPPORT'] })).toEqual(['thanked', 'agreed']);
      expect(await triggers(finder, { actors: [army], types: ['SUPPORT'] })).toEqual(['thanked']);
      expect(await triggers(finder, { articles: ['city-talk', 'nowhere'] })).toEqual(['shelled', 'agreed']);
      expect(await triggers(finder, { articles: ['later'], actors: [army] })).toEqual(['thanked']);
      const june = { sinceMs: Date.parse('2031-06-01'), untilMs: null };
      expect(await triggers(finder, { period: june, scope: BOTH })).toEqual(['thanked']);
    });

    check('a withdrawn article tells no events', told, async ({ finder, articles }) => {
      await articles.withdraw('city-talk', { at: '2031-11-01', reason: 'made up' });
      expect(await triggers(finder, { actors: [army] })).toEqual(['thanked']);
    });
  });
};

const describeClaims = (name: string, check: Check): void => {
  type Query = Partial<Parameters<Finder['claims']>[0]>;
  const found = async (finder: Finder, query: Query) =>
    (await finder.claims({ scope: OPERATOR, period: EVERYTHING, limit: 9, ...query })).map(({ article }) => article.id);

  describe(`${name} as finder: claims`, () => {
    check('a claim comes whole, with its sentence and its speakers by name', told, async ({ finder }) => {
      const [entry] = await finder.claims({ scope: OPERATOR, period: EVERYTHING, articles: ['city-talk'], limit: 9 });
      expect(entry).toMatchObject({
        article: { id: 'city-talk' },
        claim: { id: saidByKolt.id, sentence: 1 },
        text: 'Kolt said rebels in Ostra agreed.',
        speakers: [
          { id: 'local/rebels', name: 'rebels' },
          { id: 'person/mira-kolt', name: 'Mira Kolt' },
        ],
      });
    });

    check('every voice of a claim speaks it', told, async ({ finder }) => {
      expect(await found(finder, { speakers: ['person/mira-kolt'] })).toEqual(['city-talk']);
      expect(await found(finder, { speakers: ['local/rebels'] })).toEqual(['city-talk']);
      expect(await found(finder, { speakers: [ostra] })).toEqual(['later']);
      expect(await found(finder, { speakers: [army] })).toEqual([]);
    });

    check('a claim is about whom its content mentions', told, async ({ finder }) => {
      expect(await found(finder, { about: [ostra] })).toEqual(['later', 'city-talk']);
      expect(await found(finder, { about: [army] })).toEqual(['later']);
      expect(await found(finder, { about: ['person/mira-kolt'] })).toEqual([]);
    });

    check('filters that are given together must all hold', told, async ({ finder }) => {
      expect(await found(finder, { speakers: ['person/mira-kolt'], about: [ostra] })).toEqual(['city-talk']);
      expect(await found(finder, { speakers: [ostra], about: ['local/rebels'] })).toEqual([]);
      expect(await found(finder, { about: [ostra], articles: ['later'] })).toEqual(['later']);
      expect(await found(finder, {})).toEqual(['later', 'city-talk']);
      const spring = { sinceMs: null, untilMs: Date.parse('2031-04-01') };
      expect(await found(finder, { about: [ostra], period: spring })).toEqual(['city-talk']);
    });
  });
};

export const describeFinder = (name: string, open: OpenStore): void => {
  const check: Check = (sentence, items, body) =>
    test(
      sentence,
      withStore(open, async (store) => {
        await store.articles.save(items);
        await body(store);
      }),
    );
  describePassages(name, check);
  describeOddQueries(name, check);
  describeFrequencies(name, check);
  describeActors(name, check);
  describeEvents(name, check);
  describeClaims(name, check);
};
