import { briefArticles } from '../briefing/brief.ts';
import { freshnessOf } from '../briefing/freshness.ts';
import type { Report } from '../domain/report.ts';
import type { Filter, Subscription } from '../domain/subscription.ts';
import type { LibraryAccess } from '../ports.ts';
import { changesSince } from '../stories/changes.ts';
import { gather, type Material } from '../stories/material.ts';
import { arrivalsIn, momentsOf } from '../stories/moments.ts';
import { changedSections } from './changed.ts';
import { candidatesFor, type Imported, sieveOf } from './filter.ts';
import { scopeOf } from './scope.ts';

/** Weighed against each other; what has no room is counted. */
const MOST_CHANGES = 80;
const DAY_MS = 86_400_000;
const FIRST_DIGEST_REACHES_BACK_MS = 2 * DAY_MS;

const titleOf = ({ topics }: Filter): string => (topics.length === 0 ? 'Digest' : `Digest: ${topics.join(', ')}`);

/** The first digest of a channel has nothing to differ from: it tells the last two days. */
const firstDigest = async (
  subscription: Subscription,
  untilMs: number,
  library: LibraryAccess,
): Promise<Report | null> => {
  const { guildId, filter, words } = subscription;
  const scope = scopeOf(guildId);
  const needs = { scope, finder: library.finder };
  const { sieve, soughtBy } = await sieveOf(subscription, needs);
  const period = { sinceMs: untilMs - FIRST_DIGEST_REACHES_BACK_MS, untilMs };
  const about = await candidatesFor(soughtBy, period, needs);
  const arrivals = await arrivalsIn({ scope, ...period, ...(about === undefined ? {} : { about }) }, library);
  const ids = [...new Set(arrivals.filter(({ kind }) => kind !== 'withdrawn').map(({ id }) => id))];
  const materials = sieve(await gather(library, ids));
  if (materials.length === 0) return null;
  return briefArticles(
    materials,
    { scope, title: titleOf(filter), query: filter.topics.join(', '), words },
    { library, core: null },
  );
};

/** What passed before is kept in sight: a correction may have taken out the very words that were asked for. */
const withThose = (before: readonly Material[], passed: readonly Material[], all: readonly Material[]): Material[] => {
  const ids = new Set([...before, ...passed].map(({ article }) => article.id));
  return all.filter(({ article }) => ids.has(article.id));
};

const whatChanged = async (
  subscription: Subscription,
  { sinceMs, untilMs }: Imported,
  library: LibraryAccess,
): Promise<Report | null> => {
  const { guildId, filter, words } = subscription;
  const scope = scopeOf(guildId);
  const needs = { scope, finder: library.finder };
  const { sieve, watched, soughtBy } = await sieveOf(subscription, needs);
  const about = await candidatesFor(soughtBy, { sinceMs, untilMs }, needs);
  const moments = await momentsOf({ scope, sinceMs, untilMs, ...(about === undefined ? {} : { about }) }, library);
  const before = sieve(moments.before);
  const after = withThose(before, sieve(moments.after), moments.after);
  const delta = changesSince(before, after, { sinceMs, nowMs: untilMs, most: MOST_CHANGES });
  const moved = new Set(delta.changes.map(({ article }) => article));
  const changed = after.filter(({ article }) => moved.has(article.id));
  const unmoved = watched.filter(({ isIn }) => !changed.some(isIn)).map(({ typed }) => typed);
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
