import { instantMs } from '../domain/instant.ts';
import type { Arrival, LibraryAccess, Scope, StoredArticle } from '../ports.ts';
import { asNews, type Material, withReadings } from './material.ts';

/** The library as it stood at two moments, as far as a comparison needs it. */
export type Moments = { readonly before: readonly Material[]; readonly after: readonly Material[] };

export type MomentsRequest = {
  readonly scope: Scope;
  readonly sinceMs: number;
  readonly untilMs: number;
  /** Where more came in than can be held: only these, the most to the point first, and what was corrected or withdrawn. */
  readonly about?: readonly string[];
};

const DAY_MS = 86_400_000;
/** What is new is held against this many days of publication before it, and this many articles. */
const REACHES_BACK_DAYS = 14;
const MOST_EARLIER = 300;
const MOST_ARRIVALS = 500;
/** Looked through for those 500; the row of an arrival is small. */
const MOST_ROWS = 20_000;

/** Revisions, oldest first, that one article went through in the period. */
const historyOf = (arrivals: readonly Arrival[]): Map<string, Arrival[]> => {
  const histories = new Map<string, Arrival[]>();
  for (const arrival of arrivals) histories.set(arrival.id, [...(histories.get(arrival.id) ?? []), arrival]);
  return histories;
};

const unread = (article: StoredArticle): Material => ({
  article: asNews(article),
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

const materialsFor = async (ids: readonly string[], library: LibraryAccess): Promise<Material[]> => {
  const stored = await library.articles.articles(ids);
  return withReadings(library, stored.map(unread));
};

const earlierIds = async ({ scope, sinceMs, about }: MomentsRequest, library: LibraryAccess): Promise<string[]> => {
  if (about !== undefined) return about.slice(0, MOST_EARLIER);
  const period = { sinceMs: sinceMs - REACHES_BACK_DAYS * DAY_MS, untilMs: sinceMs };
  const heads = await library.articles.heads({ scope, period, limit: MOST_EARLIER });
  return heads.map(({ id }) => id);
};

/** What came in between, oldest first; of more than 500 articles the newest. */
export const arrivalsIn = async (
  request: MomentsRequest,
  { articles }: Pick<LibraryAccess, 'articles'>,
): Promise<Arrival[]> => {
  const { scope, sinceMs, untilMs, about } = request;
  const all = await articles.arrivals({ scope, period: { sinceMs, untilMs }, limit: MOST_ROWS });
  if (new Set(all.map(({ id }) => id)).size <= MOST_ARRIVALS) return all;
  const wanted = about === undefined ? null : new Set(about);
  const kept = all.filter(({ id, kind }) => kind !== 'added' || wanted === null || wanted.has(id));
  const ids = new Set([...new Set(kept.map(({ id }) => id))].slice(-MOST_ARRIVALS));
  return kept.filter(({ id }) => ids.has(id));
};

/**
 * What was in the library at `sinceMs` and what was in it at `untilMs`, by import, for `changesSince`: all that came in between
 * (at most 500 articles, the newest), and the newest articles published in the two weeks before. Withdrawn articles stand in `after`.
 */
export const momentsOf = async (request: MomentsRequest, library: LibraryAccess): Promise<Moments> => {
  const { untilMs } = request;
  const [arrivals, earlier] = await Promise.all([arrivalsIn(request, library), earlierIds(request, library)]);
  const histories = historyOf(arrivals);
  const gathered = await materialsFor([...new Set([...histories.keys(), ...earlier])], library);
  const after = gathered.filter(({ article }) => histories.has(article.id) || article.importedAtMs < untilMs);
  const before = await Promise.all(
    after.map((material) => asItStood(material, histories.get(material.article.id) ?? [], library)),
  );
  return { before: before.filter((material) => material !== null), after };
};
