import { instantMs } from '../domain/instant.ts';
import type { Reading } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { withoutAddressed } from '../library/addressed.ts';
import type { LibraryAccess, StoredArticle } from '../ports.ts';

/** An article with what was read from it; `reading` is null for one whose language is not read. */
export type Material = {
  readonly article: StoredArticle;
  readonly reading: Reading | null;
  readonly publishedMs: number | null;
};

/** For sorting; those without a date come first. */
export const oldestFirst = (a: Material, b: Material): number =>
  (a.publishedMs ?? 0) - (b.publishedMs ?? 0) || a.article.id.localeCompare(b.article.id);

/** When the newest of them was published, as it is written there; null: none is dated. */
export const newestDate = (materials: readonly Material[]): string | null =>
  materials.reduce<Material | null>(
    (newest, one) => ((one.publishedMs ?? -1) > (newest?.publishedMs ?? -1) ? one : newest),
    null,
  )?.article.publishedAt ?? null;

const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === '';

/** What is claimed and done in words that speak to the reader is nobody's news. Sentences keep their numbers. */
const readingWithout = (reading: Reading, text: string): Reading =>
  text === reading.article.text
    ? reading
    : {
        ...reading,
        article: { ...reading.article, text },
        claims: reading.claims.filter(({ content }) => !content.every((span) => isBlank(text, span))),
        events: reading.events.filter(({ trigger }) => !isBlank(text, trigger)),
      };

/** An article as news: paragraphs that speak to the reader are blank, so that nothing is chosen, weighed or told by them. */
export const asNews = (article: StoredArticle): StoredArticle => {
  const text = withoutAddressed(article);
  return text === article.text ? article : { ...article, text };
};

/** The newest revisions of these articles, not yet with their readings, in the order asked for; unknown and withdrawn ones are left out. */
export const gatherUnread = async ({ articles }: LibraryAccess, ids: readonly string[]): Promise<Material[]> => {
  const articleOf = new Map((await articles.articles(ids)).map((article) => [article.id, article]));
  return ids.flatMap((id) => {
    const article = articleOf.get(id);
    if (article === undefined || article.withdrawal !== null) return [];
    return [{ article: asNews(article), reading: null, publishedMs: instantMs(article.publishedAt) }];
  });
};

/** The same materials with their readings. */
export const withReadings = async (
  { articles }: LibraryAccess,
  materials: readonly Material[],
): Promise<Material[]> => {
  const readings = await articles.readings(materials.map(({ article }) => article.id));
  const readingOf = new Map(readings.map((reading) => [reading.article.id, reading]));
  return materials.map((material) => {
    const reading = readingOf.get(material.article.id);
    return { ...material, reading: reading === undefined ? null : readingWithout(reading, material.article.text) };
  });
};

/** The newest revisions of these articles with their readings, in the order asked for; unknown and withdrawn ones are left out. */
export const gather = async (library: LibraryAccess, ids: readonly string[]): Promise<Material[]> =>
  withReadings(library, await gatherUnread(library, ids));
