import { expect, test } from 'vitest';
import type { ActorReport } from '../../../src/answering/actor/actor.ts';
import { actorReport } from '../../../src/answering/actor/actor.ts';
import { materialsOf } from '../../stories/materials.ts';
import { reportItem, withLibrary } from '../stored.ts';

const reportOn = (name: string, items: readonly ReturnType<typeof reportItem>[]): Promise<ActorReport> =>
  withLibrary(materialsOf(items), (store) =>
    actorReport(
      {
        scope: { shelves: ['operator'] },
        name,
        other: null,
        period: { sinceMs: null, untilMs: null },
        nowMs: Date.UTC(2029, 5, 1),
      },
      store,
    ),
  );

const ARREST = reportItem(
  'arrest',
  '01',
  'Police arrested the opposition leader Mirela Dasko on Tuesday. Interior Minister Otto Pers said Ms Dasko would see a judge. Her lawyer, Ada Brul, protested.',
);
const NOTICE = reportItem(
  'notice',
  '02',
  'Among those held is citizen M. Dasko, Interior Minister Otto Pers said. The lawyer Ada Brul was let in on Wednesday.',
);
const GAME = reportItem(
  'game',
  '02',
  'The striker M. Dasko scored twice on Wednesday. The coach, Bram Holt, praised M. Dasko after the match.',
);
const BROTHER = reportItem(
  'brother',
  '03',
  'Milan Dasko, a baker, opened a shop on Thursday. Milan Dasko sells bread.',
);

test('an initial and a surname in the same story are the one who has that name in full', async () => {
  const { actor, report } = await reportOn('Mirela Dasko', [ARREST, NOTICE]);
  expect(actor?.related).toEqual([]);
  expect(actor?.who.aliases).toContain('M. Dasko');
  expect(report.freshness.articles).toBe(2);
});

test('whoever has the name in another story is kept apart', async () => {
  const { actor } = await reportOn('Mirela Dasko', [ARREST, GAME]);
  expect(actor?.related.map(({ name }) => name)).toEqual(['M. Dasko']);
});

test('where two have the initial and the surname neither is taken for the one without a name', async () => {
  const { actor } = await reportOn('Mirela Dasko', [ARREST, NOTICE, BROTHER]);
  expect(actor?.related.map(({ name }) => name)).toContain('M. Dasko');
});

test('what somebody did is not told as said by them, and what they named a lie is', async () => {
  const { actor } = await reportOn('Ilvan Darr', [
    reportItem(
      'sack',
      '01',
      'President Ilvan Darr dismissed his minister, Otto Pers, and named Ada Brul to succeed him.',
    ),
    reportItem('report', '02', 'President Ilvan Darr dismissed the report that he was ill.'),
  ]);
  expect(actor?.said.map(({ line }) => line.text).join(' ')).not.toContain('his minister');
  expect(actor?.did.map(({ line }) => line.text).join(' ')).toContain('his minister');
  expect([...(actor?.said ?? []), ...(actor?.denied ?? [])].map(({ line }) => line.text).join(' ')).toContain('ill');
});
