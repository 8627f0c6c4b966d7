import { expect, test } from 'vitest';
import { actorReport } from '../../../src/answering/actor/actor.ts';
import { materialsOf } from '../../stories/materials.ts';
import { withLibrary } from '../stored.ts';

test('whoever is said to have lied is not who says it', async () => {
  const text = 'Ada Brul opened the quay on Monday. The Harbour Union said that Ms Brul had lied about the cranes.';
  const materials = materialsOf([
    { id: 'quay', title: '', text, publishedAt: '2026-05-04T08:00:00Z', publisher: 'Post' },
  ]);
  const { actor } = await withLibrary(materials, (store) =>
    actorReport(
      {
        scope: { shelves: ['operator'] },
        name: 'Ada Brul',
        other: null,
        period: { sinceMs: null, untilMs: null },
        nowMs: 0,
      },
      store,
    ),
  );
  expect(actor?.said).toEqual([]);
  expect(actor?.saidOf.map(({ line }) => line.text)).toEqual([
    'The Harbour Union said that Ms Brul had lied about the cranes.',
  ]);
});

test('who is said to have offered a resignation has not said so', async () => {
  const offered = 'Ada Brul has offered her resignation to the premier, two aides said on Monday.';
  const denied = '“I am tired,” Ms Brul said.';
  const materials = materialsOf([
    { id: 'aides', title: '', text: `${offered} ${denied}`, publishedAt: '2026-05-04T08:00:00Z', publisher: 'Post' },
  ]);
  const { actor } = await withLibrary(materials, (store) =>
    actorReport(
      {
        scope: { shelves: ['operator'] },
        name: 'Ada Brul',
        other: null,
        period: { sinceMs: null, untilMs: null },
        nowMs: 0,
      },
      store,
    ),
  );
  expect(actor?.said.map(({ line }) => line.text)).toEqual([denied]);
});
