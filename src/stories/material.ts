import { instantMs } from '../domain/instant.ts';
import type { Reading } from '../domain/reading.ts';
import type { LibraryAccess, StoredArticle } from '../ports.ts';

/** An article with what was read from it; `reading` is null for one whose language is not read. */
export type Material = {
  readonly article: StoredArticle;
  readonly reading: Reading | null;
  readonly publishedMs: number | null;
};

/** The newest revisions of these articles with their readings, in the order asked for; unknown and withdrawn ones are left out. */
export const gather = async (library: LibraryAccess, ids: readonly string[]): Promise<Material[]> => {
  const [articles, readings] = await Promise.all([library.articles.articles(ids), library.articles.readings(ids)]);
  const readingOf = new Map(readings.map((reading) => [reading.article.id, reading]));
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  return ids.flatMap((id) => {
    const article = articleOf.get(id);
    if (article === undefined || article.withdrawal !== null) return [];
    return [{ article, reading: readingOf.get(id) ?? null, publishedMs: instantMs(article.publishedAt) }];
  });
};
