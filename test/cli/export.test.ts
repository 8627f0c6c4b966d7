import { expect, test } from 'vitest';
import { articleStore } from '../../src/adapters/sqlite/articles.ts';
import { openDatabase, storePath } from '../../src/adapters/sqlite/open-store-here.ts';
import { exportEach } from '../../src/cli/export.ts';
import { aFolder } from '../adapters/sqlite/folder.ts';
import { anArticle, anItem } from '../contracts/fixtures.ts';

test('an export beside an import is the library of one moment, each article once and with the reading of its own text', async () => {
  const dataDir = aFolder();
  const database = openDatabase(storePath(dataDir));
  const articles = articleStore(database);
  const ids = Array.from({ length: 450 }, (_, nth) => `ferry-${nth}`);
  articles.save(ids.map((id) => anItem(anArticle(id, ['The ferry left Ostra.']))));
  const told: string[] = [];
  await exportEach(dataDir, ({ article, reading }) => {
    expect([article.id, reading?.article.text]).toEqual([article.id, article.text]);
    told.push(article.id);
    // What an import and somebody at the terminal do meanwhile moves what comes after.
    const of = told.length % 3;
    if (of === 0) articles.withdraw(article.id, { at: '2031-03-05', reason: 'made up' });
    if (of === 1) articles.save([anItem(anArticle(`later-${told.length}`, ['A storm came.']))]);
    const next = ids.at(-told.length - 2) ?? '';
    const revised = { revision: 2, contentHash: `again ${next}` };
    if (of === 2) articles.save([anItem(anArticle(next, ['It never left.'], revised))]);
  });
  database.close();
  expect(told.length).toBe(ids.length);
  expect(told.sort()).toEqual(ids.sort());
});
