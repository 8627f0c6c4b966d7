import { expect, test } from 'vitest';
import { articleStore } from '../../../src/adapters/sqlite/articles.ts';
import { Database } from '../../../src/adapters/sqlite/database.ts';
import { openDatabase, storePath } from '../../../src/adapters/sqlite/open-store-here.ts';
import { deskOn } from '../../../src/adapters/workers/desk.ts';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import type { ToldBriefing } from '../../../src/briefing/brief.ts';
import { isLine } from '../../../src/domain/report.ts';
import type { Stage } from '../../../src/ports.ts';
import { materialsOf } from '../../stories/materials.ts';
import { aFolder } from '../sqlite/folder.ts';

const asRevision = (text: string, revision: number) =>
  materialsOf([{ id: 'port', title: 'Port of Calder', text, publishedAt: '2029-05-01' }]).map(
    ({ article, reading }) => ({
      article: { ...article, revision, contentHash: `revision ${revision}` },
      reading,
      importedAtMs: revision,
    }),
  );

test('an article that is revised while a briefing is made is told as it stood, by its own sentences', async () => {
  const path = storePath(aFolder());
  const writing = openDatabase(path);
  const articles = articleStore(writing);
  articles.save(asRevision('Rebels attacked the port of Calder on Monday.', 1));
  const revised = asRevision('It was the army. Soldiers attacked the port of Calder on Monday.', 2);
  const reading = new Database(path, { readOnly: true });
  const desk = deskOn(reading, readCore);
  const brief = async (onStage: (stage: Stage) => void): Promise<string[]> => {
    const request = {
      scope: { shelves: ['operator'] },
      topic: null,
      period: { sinceMs: null, untilMs: null },
      words: 200,
      nowMs: 0,
    };
    const port = { postMessage: onStage, close: () => undefined };
    const { report } = (await desk({ method: 'explainedBrief', args: [request], port })) as ToldBriefing;
    const lines = report.sections.flatMap(({ title, lines }) => [title, ...lines]).filter(isLine);
    return lines.flatMap(({ citations }) => citations.map(({ revision, text }) => `${revision}: ${text}`));
  };
  const told = await brief(({ name }) => {
    if (name === 'reading') articles.save(revised.splice(0));
  });
  expect(revised).toEqual([]);
  expect(told).toContain('1: Rebels attacked the port of Calder on Monday.');
  expect((await brief(() => undefined)).join()).toContain('2: Soldiers attacked the port of Calder on Monday.');
  reading.close();
  writing.close();
});
