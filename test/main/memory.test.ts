import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStoreHere, storePath } from '../../src/adapters/sqlite/open-store-here.ts';
import { offersOn } from '../../src/answering/actor/offers.ts';
import { createMemory } from '../../src/main/memory.ts';
import type { Scope, Store } from '../../src/ports.ts';
import { aFolder } from '../adapters/sqlite/folder.ts';
import { anActor, anArticle, anItem, aSource, aWatch } from '../contracts/fixtures.ts';

const OPERATOR: Scope = { shelves: ['operator'] };
const WITH_GUILD: Scope = { shelves: ['operator', 'guild:77'] };

type Told = { readonly id: string; readonly title: string; readonly text: string; readonly day: string };

const item = ({ id, title, text, day }: Told, cast: readonly [id: string, name: string, ...aliases: string[]][]) => {
  const article = anArticle(id, [text], { title, publishedAt: day, publisher: 'Ostra Gazette' });
  return anItem(article, { actors: cast.map(([actor, name, ...aliases]) => anActor(article, actor, name, aliases)) });
};

const VELL = 'General Marek Vell and Governor Ona Vell met Élodie Marchetti in Tessaria.';
const shelf = [
  item({ id: 'a', title: 'Fuel depot burns', text: VELL, day: '2031-03-01' }, [
    ['person/marek-vell', 'Marek Vell', 'the Marshal'],
    ['person/ona-vell', 'Ona Vell'],
    ['person/elodie-marchetti', 'Élodie Marchetti'],
    ['person/tessaria', 'Tessaria'],
  ]),
  item({ id: 'b', title: 'Fuel depot rebuilt', text: VELL, day: '2031-03-02' }, [
    ['person/marek-vell', 'Marek Vell'],
    ['place/tessaria', 'Tessaria'],
  ]),
  item({ id: 'c', title: 'Who lit the fuel depot?', text: 'Tarn spoke.', day: '2031-03-03' }, [
    ['person/tarn', 'Tarn'],
  ]),
];

describe('what autocompletion is offered from', () => {
  let store: Store;
  beforeEach(async () => {
    store = openStoreHere(storePath(aFolder()));
    await store.articles.save(shelf);
  });
  afterEach(() => store.close());
  const ready = async () => {
    const memory = createMemory(store, (shelf) => offersOn(shelf, store));
    await memory.refresh();
    return memory;
  };
  const labels = (found: readonly { readonly label: string }[]): string[] => found.map(({ label }) => label);

  test('actors come by any word, alias and without their diacritics', async () => {
    const memory = await ready();
    const value = (typed: string) => memory.actors(OPERATOR, typed, 5).map((hint) => hint.value);
    expect(value('march')).toEqual(['person/elodie-marchetti']);
    expect(value('the marsh')).toEqual(['person/marek-vell']);
    expect(value('ELODIE m')).toEqual(['person/elodie-marchetti']);
    expect(value('vell mar')).toEqual(['person/marek-vell']);
    expect(value('arek')).toEqual([]);
  });

  test('people of one surname are told apart by their roles', async () => {
    expect(labels((await ready()).actors(OPERATOR, 'vell', 5))).toEqual([
      'Marek Vell · general · 2 articles',
      'Ona Vell · governor · 1 article',
    ]);
  });

  test('what articles take for a person here and a place there is offered once', async () => {
    expect(labels((await ready()).actors(OPERATOR, 'tess', 5))).toEqual(['Tessaria · place · 1 article']);
  });

  test('nothing typed offers the popular and the recent in turns', async () => {
    expect((await ready()).actors(OPERATOR, ' ', 2).map(({ value }) => value)).toEqual([
      'person/marek-vell',
      'person/tarn',
    ]);
  });

  test('events are headlines, newest first; topics are names and what recurs in headlines', async () => {
    const memory = await ready();
    expect(labels(memory.events(OPERATOR, '', 9))[0]).toBe('Who lit the fuel depot?');
    expect(labels(memory.events(OPERATOR, 'depot reb', 9))).toEqual(['Fuel depot rebuilt']);
    expect(labels(memory.topics(OPERATOR, 'fuel', 9))).toEqual(['fuel depot']);
    expect(labels(memory.topics(OPERATOR, 'tarn', 9))).toEqual(['Tarn']);
    expect(labels(memory.publishers(OPERATOR, 'gaz', 9))).toEqual(['Ostra Gazette']);
  });

  test('another server’s feed brings nothing here', async () => {
    await store.sources.add(aSource('feed', { shelf: 'guild:77' }));
    const article = anArticle('g', ['Quill left.'], { shelf: 'guild:77', title: 'Quill leaves' });
    await store.articles.save([anItem(article, { actors: [anActor(article, 'person/quill', 'Quill')] })]);
    const memory = await ready();
    expect(memory.actors(OPERATOR, 'quill', 5)).toEqual([]);
    expect(memory.actors(WITH_GUILD, 'quill', 5)).toHaveLength(1);
  });

  test('what another process imports or withdraws is offered, or no more, once it is looked after', async () => {
    const memory = await ready();
    const article = anArticle('late', ['Late Comer left.'], { title: 'Late' });
    await store.articles.save([anItem(article, { actors: [anActor(article, 'person/late-comer', 'Late Comer')] })]);
    await memory.keepUp();
    expect(memory.actors(OPERATOR, 'late', 5)).toHaveLength(1);
    await store.articles.withdraw('late', { at: '2031-03-05', reason: 'made up' });
    await memory.keepUp();
    expect(memory.actors(OPERATOR, 'late', 5)).toEqual([]);
  });

  test('where nothing changed is not put together again', async () => {
    let made = 0;
    const memory = createMemory(store, (shelf) => {
      made += 1;
      return offersOn(shelf, store);
    });
    for (let minutes = 0; minutes < 3; minutes += 1) await memory.keepUp();
    expect(made).toBe(1);
  });

  test('a list that was read earlier and comes later does not stand in the place of the newer', async () => {
    const slow = Promise.withResolvers<void>();
    let reads = 0;
    const list = async () => {
      const found = await store.watches.list(null);
      reads += 1;
      if (reads === 1) await slow.promise;
      return found;
    };
    const memory = createMemory({ ...store, watches: { ...store.watches, list } }, (shelf) => offersOn(shelf, store));
    const first = memory.refreshLists();
    await store.watches.add(aWatch('new', { guildId: '77' }));
    await memory.refreshLists();
    slow.resolve();
    await first;
    expect(memory.watches('77').map(({ id }) => id)).toEqual(['new']);
  });

  test('what is asked again while it is read is read once more, and then stands', async () => {
    const memory = createMemory(store, (shelf) => offersOn(shelf, store));
    const first = memory.refresh();
    const article = anArticle('late', ['Late Comer left.'], { title: 'Late' });
    await store.articles.save([anItem(article, { actors: [anActor(article, 'person/late-comer', 'Late Comer')] })]);
    await Promise.all([memory.refresh(), memory.refresh(), first]);
    expect(memory.actors(OPERATOR, 'late', 5)).toHaveLength(1);
  });
});
