import { briefArticles } from '../briefing/brief.ts';
import { freshnessOf } from '../briefing/freshness.ts';
import type { Shelf } from '../domain/article.ts';
import type { Report } from '../domain/report.ts';
import type { Filter, Subscription } from '../domain/subscription.ts';
import { termsOf } from '../library/terms.ts';
import type { LibraryAccess, Scope } from '../ports.ts';
import { changesSince } from '../stories/changes.ts';
import { gather, type Material } from '../stories/material.ts';
import { momentsOf } from '../stories/moments.ts';
import { changedSections } from './changed.ts';

const MOST_ARRIVALS = 500;
const FIRST_DIGEST_REACHES_BACK_MS = 48 * 3_600_000;

/** What a server may read: the operator's shelf and its own. */
export const scopeOf = (guildId: string | null): Scope => ({
  shelves: guildId === null ? ['operator'] : ['operator', `guild:${guildId}` satisfies Shelf],
});

const holdsAll = (material: Material, words: string): boolean => {
  const held = new Set(termsOf(material.article.text));
  return termsOf(words).every((term) => held.has(term));
};

const holdsAny = (material: Material, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((words) => holdsAll(material, words));

const passing =
  ({ topics, actors, places, publishers }: Filter) =>
  (material: Material): boolean =>
    holdsAny(material, topics) &&
    holdsAny(material, actors) &&
    holdsAny(material, places) &&
    (publishers.length === 0 || publishers.includes(material.article.publisher ?? ''));

const titleOf = ({ topics }: Filter): string => (topics.length === 0 ? 'Digest' : `Digest: ${topics.join(', ')}`);

/** The first digest of a channel has nothing to differ from: it tells the last two days. */
const firstDigest = async (
  { guildId, filter, words }: Subscription,
  untilMs: number,
  library: LibraryAccess,
): Promise<Report | null> => {
  const scope = scopeOf(guildId);
  const period = { sinceMs: untilMs - FIRST_DIGEST_REACHES_BACK_MS, untilMs };
  const arrivals = await library.articles.arrivals({ scope, period, limit: MOST_ARRIVALS });
  const ids = [...new Set(arrivals.filter(({ kind }) => kind !== 'withdrawn').map(({ id }) => id))];
  const materials = (await gather(library, ids)).filter(passing(filter));
  if (materials.length === 0) return null;
  return briefArticles(materials, { scope, title: titleOf(filter), query: filter.topics.join(', '), words }, library);
};

type Since = { readonly sinceMs: number; readonly untilMs: number };

const whatChanged = async (
  { guildId, filter, words }: Subscription,
  { sinceMs, untilMs }: Since,
  library: LibraryAccess,
): Promise<Report | null> => {
  const scope = scopeOf(guildId);
  const moments = await momentsOf({ scope, sinceMs, untilMs }, library);
  const after = moments.after.filter(passing(filter));
  const delta = changesSince(moments.before.filter(passing(filter)), after, { sinceMs, nowMs: untilMs });
  const moved = new Set(delta.changes.map(({ article }) => article));
  const changed = after.filter(({ article }) => moved.has(article.id));
  const watched = [...filter.topics, ...filter.actors, ...filter.places];
  const unmoved = watched.filter((words) => !changed.some((material) => holdsAll(material, words)));
  const sections = changedSections(delta, words, unmoved);
  if (sections.length === 0) return null;
  return { schema: 1, title: titleOf(filter), sections, freshness: await freshnessOf(scope, library, changed) };
};

/**
 * What a subscription's digest says: what changed in the library since the last one, of what passes its filter; where there was
 * none (`sinceMs` null), what came in lately. Null: nothing. Times in milliseconds of import.
 */
export const composeDigest = (
  subscription: Subscription,
  { sinceMs, untilMs }: { readonly sinceMs: number | null; readonly untilMs: number },
  library: LibraryAccess,
): Promise<Report | null> =>
  sinceMs === null
    ? firstDigest(subscription, untilMs, library)
    : whatChanged(subscription, { sinceMs, untilMs }, library);
