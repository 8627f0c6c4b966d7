import { expect, test } from 'vitest';
import { openStore } from '../../../src/adapters/sqlite/open-store.ts';
import { createDeskPool } from '../../../src/adapters/workers/desk-pool.ts';
import { offersOn } from '../../../src/answering/actor/offers.ts';
import type { Stage } from '../../../src/ports.ts';
import { anActor, anArticle, anItem } from '../../contracts/fixtures.ts';
import { materialsOf } from '../../stories/materials.ts';
import { aFolder } from '../sqlite/folder.ts';

test('an answer from a thread tells what it is at, in order, and is the same without', async () => {
  const dataDir = aFolder();
  const store = await openStore({ dataDir, readers: 1 });
  const [material] = materialsOf([
    { id: 'one', title: 'Port', text: 'Rebels attacked the port of Calder on Monday.', publishedAt: '2029-05-01' },
  ]);
  if (material) await store.articles.save([{ ...material, importedAtMs: 1 }]);
  const desk = createDeskPool({ dataDir, threads: 1 });
  try {
    const request = {
      scope: { shelves: ['operator' as const] },
      query: 'attack on the port of Calder',
      period: { sinceMs: null, untilMs: null },
      nowMs: 0,
    };
    const told: Stage[] = [];
    const answer = await desk.telling((stage) => told.push(stage)).event(request);
    expect(answer.event?.told).toHaveLength(1);
    expect([...new Set(told.map(({ name }) => name))]).toEqual(['finding', 'reading', 'checking']);
    expect(told.find(({ name }) => name === 'reading')?.articles).toBe(1);
    expect(await desk.event(request)).toEqual(answer);
  } finally {
    await desk.close();
    await store.close();
  }
});

test('what is offered while somebody types comes from a thread as it is put together here', async () => {
  const dataDir = aFolder();
  const store = await openStore({ dataDir, readers: 1 });
  const article = anArticle('a', ['Marek Vell met them.'], { title: 'Talks', publisher: 'Ostra Gazette' });
  await store.articles.save([anItem(article, { actors: [anActor(article, 'person/marek-vell', 'Marek Vell')] })]);
  const desk = createDeskPool({ dataDir, threads: 1 });
  try {
    const offers = await desk.offers('operator');
    expect(offers.actors.all.map(({ label }) => label)).toEqual(['Marek Vell · person · 1 article']);
    expect(offers.publishers.first.map(({ value }) => value)).toEqual(['Ostra Gazette']);
    expect(offers).toEqual(await offersOn('operator', store));
  } finally {
    await desk.close();
    await store.close();
  }
});
