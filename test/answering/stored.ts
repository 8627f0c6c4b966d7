import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStoreHere, storePath } from '../../src/adapters/sqlite/open-store-here.ts';
import type { Store } from '../../src/ports.ts';
import type { Material } from '../../src/stories/material.ts';
import type { Item } from '../stories/materials.ts';

/** Runs `work` on a real library that holds these articles, read as the product reads them; thrown away after it. */
export const withLibrary = async <Result>(
  materials: readonly Material[],
  work: (store: Store) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-answering-'));
  const store = openStoreHere(storePath(folder));
  try {
    await store.articles.save(
      materials.map(({ article, reading }) => ({ article, reading, importedAtMs: article.importedAtMs })),
    );
    return await work(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A report of a day in May 2029, by a paper of its own. */
export const reportItem = (id: string, day: string, text: string, title = `Report ${id}`): Item => ({
  id,
  title,
  text,
  publishedAt: `2029-05-${day}T08:00:00Z`,
  publisher: `Ostra ${id}`,
});
