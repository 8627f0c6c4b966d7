import { instantMs } from '../domain/instant.ts';
import type { Arrival, LibraryAccess, Scope, StoredArticle } from '../ports.ts';
import type { Material } from './material.ts';

/** The library as it stood at two moments, as far as a comparison needs it. */
export type Moments = { readonly before: readonly Material[]; readonly after: readonly Material[] };

export type MomentsRequest = { readonly scope: Scope; readonly sinceMs: number; readonly untilMs: number };

const DAY_MS = 86_400_000;
/** What is new is held against this many days of publication before it, and this many articles. */
const REACHES_BACK_DAYS = 14;
const MOST_EARLIER = 300;
const MOST_ARRIVALS = 500;

/** Revisions, oldest first, that one article went through in the period. */
const historyOf = (arrivals: readonly Arrival[]): Map<string, Arrival[]> => {
  const histories = new Map<string, Arrival[]>();
  for (const arrival of arrivals) histories.set(arrival.id, [...(histories.get(arrival.id) ?? []), arrival]);
  return histories;
};

const unread = (article: StoredArticle): Material => ({
  article,
  reading: null,
  publishedMs: instantMs(article.publishedAt),
});

/** The article as it stood before these arrivals; null where it was not there. Its older revision is not read again. */
const asItStood = async (
  now: Material,
  history: readonly Arrival[],
  { articles }: LibraryAccess,
): Promise<Material | null> => {
  const first = history[0];
  if (first === undefined) return now;
  if (first.kind === 'added') return null;
  const standing = { ...now, article: { ...now.article, withdrawal: null } };
  if (first.kind === 'withdrawn') return standing;
  const older = await articles.article(now.article.id, first.revision - 1);
  return older === null ? null : unread({ ...older, withdrawal: null });
};

const materialsFor = async (ids: readonly string[], { articles }: LibraryAccess): Promise<Material[]> => {
  const [stored, readings] = await Promise.all([articles.articles(ids), articles.readings(ids)]);
  const readingOf = new Map(readings.map((reading) => [reading.article.id, reading]));
  return stored.map((article) => ({ ...unread(article), reading: readingOf.get(article.id) ?? null }));
};

const earlierIds = async ({ scope, sinceMs, untilMs }: MomentsRequest, library: LibraryAccess): Promise<string[]> => {
  const period = { sinceMs: sinceMs - REACHES_BACK_DAYS * DAY_MS, untilMs };
  const heads = await library.articles.heads({ scope, period, limit: MOST_EARLIER });
  return heads.map(({ id }) => id);
};

/**
 * What was in the library at `sinceMs` and what was in it at `untilMs`, by import, for `changesSince`: all that came in between
 * (at most 500 arrivals), and the newest articles published in the two weeks before. Withdrawn articles stand in `after`.
 */
export const momentsOf = async (request: MomentsRequest, library: LibraryAccess): Promise<Moments> => {
  const { scope, sinceMs, untilMs } = request;
  const [arrivals, earlier] = await Promise.all([
    library.articles.arrivals({ scope, period: { sinceMs, untilMs }, limit: MOST_ARRIVALS }),
    earlierIds(request, library),
  ]);
  const histories = historyOf(arrivals);
  const gathered = await materialsFor([...new Set([...histories.keys(), ...earlier])], library);
  const after = gathered.filter(({ article }) => histories.has(article.id) || article.importedAtMs < untilMs);
  const before = await Promise.all(
    after.map((material) => asItStood(material, histories.get(material.article.id) ?? [], library)),
  );
  return { before: before.filter((material) => material !== null), after };
};
