import { expect, test } from 'vitest';
import { actorReport } from '../../../src/answering/actor/actor.ts';
import { materialsOf } from '../../stories/materials.ts';
import { withLibrary } from '../stored.ts';

test('what somebody did stands among their deeds, though they give the reason in the same sentence', async () => {
  const text =
    'Ada Brul stepped down as mayor of Corran on Sunday because, she said, the city needed "a fresh start" after the flood.';
  const materials = materialsOf([
    { id: 'mayor', title: '', text, publishedAt: '2026-05-04T08:00:00Z', publisher: 'Post' },
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
  expect(actor?.did.map(({ line }) => line.text)).toEqual([text]);
  expect(actor?.said.map(({ line }) => line.text)).toEqual([text]);
});
