import { describe, expect, test } from 'vitest';
import { nearNames } from '../../../src/answering/actor/near-names.ts';
import { foldName } from '../../../src/domain/fold.ts';
import type { ActorEntry, Finder, LibraryAccess } from '../../../src/ports.ts';

const actor = (name: string, articles: number): ActorEntry => ({
  id: `person/${foldName(name)}`,
  name,
  kind: 'person',
  aliases: [],
  articles,
  firstSeen: null,
  lastSeen: null,
  roles: [],
});

/** A library of these names: found by the beginning of any of their words, the most seen first, no more than asked for. */
const libraryOf = (actors: readonly ActorEntry[]): LibraryAccess => {
  const begins = (name: string, prefix: string): boolean => ` ${foldName(name)}`.includes(` ${foldName(prefix)}`);
  const finder: Pick<Finder, 'actorsByPrefix'> = {
    actorsByPrefix: async ({ prefix, limit }) =>
      actors
        .filter(({ name }) => begins(name, prefix))
        .toSorted((a, b) => b.articles - a.articles)
        .slice(0, limit),
  };
  return { finder } as unknown as LibraryAccess;
};

const nearTo = async (name: string, actors: readonly ActorEntry[]): Promise<string[]> =>
  (await nearNames({ scope: { shelves: ['operator'] }, name }, libraryOf(actors))).map((who) => who.name);

describe('names like the one typed', () => {
  test.each([
    ['Ana', 'Ano', []],
    ['Tamsi', 'Tamsa', ['Tamsa']],
    ['Tamsin', 'Tamson', ['Tamson']],
    ['Tamsin', 'Tamzon', []],
    ['Yarabri', 'Yaribbi', ['Yaribbi']],
    ['Yarabri', 'Yaribbo', []],
  ])('%s may be meant for %s by so many letters as its length allows', async (typed, name, near) => {
    expect(await nearTo(typed, [actor(name, 1)])).toEqual(near);
  });

  test('the nearest are meant, three at most', async () => {
    const names = ['Orvall', 'Orvill', 'Orvoll', 'Orvull'].map((name) => actor(name, 1));
    expect(await nearTo('Orvell', names)).toHaveLength(3);
    expect(await nearTo('Orvellan', [actor('Orvallin', 9), actor('Orvellin', 1)])).toEqual(['Orvellin']);
  });
});

describe('among many names that begin alike', () => {
  const crowd = Array.from({ length: 250 }, (_, at) => [
    actor(`Kebin Lorn ${at}`, 1000),
    actor(`Yasin Morl ${at}`, 1000),
    actor(`Kenu Baskin ${at}`, 1000),
    actor(`Yarabbi Orto ${at}`, 1000),
  ]).flat();

  test.each([
    ['Kenu Yarabbri', 'Kenu Yarabbi'],
    ['Yarabbri Kenu', 'Kenu Yarabbi'],
    ['Kanu Yarabbel', 'Kenu Yarabbel'],
  ])('%s is still %s', async (typed, meant) => {
    expect(await nearTo(typed, [...crowd, actor(meant, 1)])).toEqual([meant]);
  });
});
