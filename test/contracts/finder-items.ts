import { describe, expect } from 'vitest';
import type { Finder } from '../../src/ports.ts';
import { aClaim, anActor, anArticle, anEvent, anItem, BOTH, EVERYTHING, OPERATOR } from './fixtures.ts';
import type { StoreCheck } from './open.ts';

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

export const describeEvents = (name: string, check: StoreCheck): void => {
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
      expect(await triggers(finder, {})).toEqual(['thanked']);
    });
  });
};

export const describeClaims = (name: string, check: StoreCheck): void => {
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
