import { DAY_MS, instantMs } from '../domain/instant.ts';
import type { Arrival, LibraryAccess, Scope, StoredArticle } from '../ports.ts';
import { arrivalPages } from './arrivals.ts';
import { asNews, type Material, withReadings } from './material.ts';

/** The library as it stood at two moments, as far as a comparison needs it; `left`: how many articles came in and were not looked at. */
export type Moments = {
  readonly before: readonly Material[];
  readonly after: readonly Material[];
  readonly left: number;
};

export type MomentsRequest = {
  readonly scope: Scope;
  readonly sinceMs: number;
  readonly untilMs: number;
  /** Where more came in than can be held: only these, the most to the point first, and what was corrected or withdrawn. */
  readonly about?: readonly string[];
};

/** What is new is held against this much of publication before it, 14 days, and this many articles. */
export const REACHES_BACK_MS = 14 * DAY_MS;
const MOST_EARLIER = 300;
/** So many articles are held against what was there before; more take too long. */
export const MOST_ARRIVALS = 500;

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

/** All that came for the first time from then on, later than the period too: none of it was there before. */
const addedSince = async ({ scope, sinceMs }: MomentsRequest, { articles }: LibraryAccess): Promise<Set<string>> => {
  const ids = new Set<string>();
  const query = { scope, period: { sinceMs, untilMs: null }, kinds: ['added'] } as const;
  for await (const page of arrivalPages(query, articles)) for (const { id } of page) ids.add(id);
  return ids;
};

const earlierIds = async (request: MomentsRequest, library: LibraryAccess): Promise<string[]> => {
  const { scope, sinceMs, about } = request;
  if (about !== undefined) {
    const added = await addedSince(request, library);
    return about.filter((id) => !added.has(id)).slice(0, MOST_EARLIER);
  }
  const period = { sinceMs: sinceMs - REACHES_BACK_MS, untilMs: sinceMs };
  const heads = await library.articles.heads({ scope, period, limit: MOST_EARLIER });
  return heads.map(({ id }) => id);
};

const idsOf = (arrivals: readonly Arrival[]): Set<string> => new Set(arrivals.map(({ id }) => id));

/** All that came in between, oldest first; where that is more than 500 articles, of what is `about` alone. */
export const allArrivals = async (
  { scope, sinceMs, untilMs, about }: MomentsRequest,
  { articles }: Pick<LibraryAccess, 'articles'>,
): Promise<Arrival[]> => {
  const all: Arrival[] = [];
  for await (const page of arrivalPages({ scope, period: { sinceMs, untilMs } }, articles)) all.push(...page);
  if (about === undefined || idsOf(all).size <= MOST_ARRIVALS) return all;
  const wanted = new Set(about);
  return all.filter(({ id, kind }) => kind !== 'added' || wanted.has(id));
};

/** What came in between, oldest first; of more than 500 articles the newest, and how many are left out. */
export const arrivalsIn = async (
  request: MomentsRequest,
  library: Pick<LibraryAccess, 'articles'>,
): Promise<{ readonly arrivals: readonly Arrival[]; readonly left: number }> => {
  const all = await allArrivals(request, library);
  const ids = [...idsOf(all)];
  const kept = new Set(ids.slice(-MOST_ARRIVALS));
  return { arrivals: all.filter(({ id }) => kept.has(id)), left: ids.length - kept.size };
};

/**
 * What was in the library at `sinceMs` and what was in it at `untilMs`, by import, for `changesSince`: all that came in between
 * (at most 500 articles, the newest), and the newest articles published in the two weeks before. Withdrawn articles stand in `after`.
 */
export const momentsOf = async (request: MomentsRequest, library: LibraryAccess): Promise<Moments> => {
  const { untilMs } = request;
  const [{ arrivals, left }, earlier] = await Promise.all([arrivalsIn(request, library), earlierIds(request, library)]);
  const histories = historyOf(arrivals);
  const gathered = await materialsFor([...new Set([...histories.keys(), ...earlier])], library);
  const after = gathered.filter(({ article }) => histories.has(article.id) || article.importedAtMs < untilMs);
  const before = await Promise.all(
    after.map((material) => asItStood(material, histories.get(material.article.id) ?? [], library)),
  );
  return { before: before.filter((material) => material !== null), after, left };
};
