import type { Freshness } from '../domain/report.ts';
import type { LibraryAccess, Scope } from '../ports.ts';
import type { Material } from '../stories/material.ts';

/** How fresh the articles are that a report rests on; where it rests on none, how fresh the library is. */
export const freshnessOf = async (
  scope: Scope,
  library: LibraryAccess,
  materials: readonly Material[],
): Promise<Freshness> => {
  if (materials.length === 0) {
    const { newest, articles } = await library.articles.extent(scope);
    return { newest, articles, missing: [] };
  }
  const dated = materials
    .filter(({ publishedMs }) => publishedMs !== null)
    .sort((a, b) => (b.publishedMs ?? 0) - (a.publishedMs ?? 0));
  const undated = materials.length - dated.length;
  return {
    newest: dated[0]?.article.publishedAt ?? null,
    articles: materials.length,
    missing: undated === 0 ? [] : [`the date of ${undated === 1 ? 'one article' : `${undated} articles`}`],
  };
};
