import { describe, expect, test } from 'vitest';
import { aDelivery } from '../contracts/fixtures.ts';
import type { Item } from '../stories/materials.ts';
import { HOUR } from './delivering.ts';
import { ARREST, DENIED, MINUTE, SUNK, watching } from './watching.ts';

const { stage, now, pass, arrive, arriveMany, watch, minute, withinAMinute, posted, texts } = watching();

const SEIZED: Omit<Item, 'publishedAt'> = {
  id: 'seized',
  publisher: 'Quay Times',
  title: 'Police arrest miner in Tarn and seize his car',
  text: 'TARN — Police in Tarn, who arrested the miner Goran Vell on Tuesday, seized his car in Tarn, the police chief Ada Pell said. A court will hear him.',
};

describe('a watch, where very much comes in or was told', () => {
  test('tells it however much else came in at once', async () => {
    await watch();
    await arrive(SUNK);
    await arriveMany(520);
    await withinAMinute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Coast Ministry');
  });

  test('for a type of event tells it however much else came in at once', async () => {
    await watch({ kind: 'event-type', value: 'COERCE' });
    await arrive(ARREST);
    await arriveMany(520);
    await withinAMinute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Goran Vell');
  });

  test('tells what stands behind many articles that only mention it', async () => {
    await watch({ value: 'miners' });
    const elsewhere = [
      ['Sall', 'bakers baked a loaf of nine metres'],
      ['Besk', 'a choir recorded old lullabies'],
      ['Orm', 'surveyors mapped the northern caves'],
      ['Quill', 'a court fined two smugglers'],
      ['Dunn', 'gardeners planted four hundred limes'],
      ['Ostrel', 'sailors painted the old lighthouse'],
      ['Renn', 'a chess player won the island cup'],
      ['Pell', 'doctors vaccinated stray dogs'],
      ['Marn', 'parliament passed the fisheries budget'],
      ['Holt', 'an actor donated costumes to a museum'],
      ['Brek', 'thieves stole a church bell'],
      ['Alme', 'engineers drained the flooded tunnel'],
      ['Solen', 'pupils built a wooden glider'],
      ['Kast', 'the airline cancelled twelve flights'],
      ['Jarl', 'police arrested a forger'],
      ['Iven', 'farmers blocked the motorway'],
      ['Hask', 'a storm tore roofs off barns'],
      ['Gorm', 'the bank lowered its interest rate'],
      ['Fenn', 'divers raised a sunken barge'],
      ['Eldo', 'the orchestra dismissed its conductor'],
      ['Dask', 'shepherds reported wolves'],
      ['Corl', 'a volcano spat ash'],
      ['Bain', 'the library lent its millionth book'],
      ['Tolm', 'cyclists crossed the frozen lake'],
      ['Vark', 'brewers sued the tax office'],
      ['Zell', 'an earthquake cracked the dam'],
    ] as const;
    await arrive(
      ...elsewhere.map(([town, what]) => ({
        id: `aside-${town}`,
        publisher: 'Tide Herald',
        title: `In ${town}, ${what}`,
        text: `${town.toUpperCase()} — In ${town}, ${what} on Tuesday.\n\nThe evening was calm.\n\nTwo miners watched.`,
      })),
      { ...ARREST, id: 'march', title: 'Miners march in Tarn', text: 'TARN — Miners marched through Tarn on Tuesday.' },
    );
    await minute();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('Miners marched');
  });

  test('tells a story at most once an hour however many others it told meanwhile', async () => {
    await watch();
    await arrive(SUNK);
    await minute();
    const { deliveries } = stage().wire.store;
    for (let at = 0; at < 130; at += 1)
      await deliveries.open(
        aDelivery(`filler-${at}`, {
          subscriptionId: 'w',
          localDay: `alert:filler-${at}:x`,
          dueAtMs: now() + at,
          createdAtMs: now(),
          state: 'skipped',
          report: null,
        }),
        [],
      );
    await arrive(DENIED);
    await minute();
    expect(posted()).toHaveLength(1);
  });

  test('for a type of event knows a story again however much else came in with what is new of it', async () => {
    await watch({ kind: 'event-type', value: 'COERCE' });
    await arrive(ARREST);
    pass(5 * MINUTE);
    await withinAMinute();
    expect(texts()).toHaveLength(1);
    await arrive(SEIZED);
    await arriveMany(520);
    await withinAMinute();
    expect(texts()).toHaveLength(1);
    pass(HOUR);
    await withinAMinute();
    expect(texts()).toHaveLength(2);
    expect(texts()[1]).toContain('seized');
    expect(texts()[1]).not.toContain('his wife said');
  });
});
