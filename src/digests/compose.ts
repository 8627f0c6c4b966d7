import { briefArticles } from '../briefing/brief.ts';
import { freshnessOf } from '../briefing/freshness.ts';
import { DAY_MS } from '../domain/instant.ts';
import type { Report, Section } from '../domain/report.ts';
import type { Filter, Subscription } from '../domain/subscription.ts';
import type { LibraryAccess, Scope } from '../ports.ts';
import { changesSince } from '../stories/changes.ts';
import { gather, type Material } from '../stories/material.ts';
import { arrivalsIn, MOST_ARRIVALS, momentsOf } from '../stories/moments.ts';
import { changedSections } from './changed.ts';
import { candidatesFor, type Imported, publishedBy, sieveOf, type Wanted } from './filter.ts';
import { scopeOf } from './scope.ts';

/** Weighed against each other; what has no room is counted. */
const MOST_CHANGES = 80;
const FIRST_DIGEST_REACHES_BACK_MS = 2 * DAY_MS;

const titleOf = ({ topics }: Filter): string => (topics.length === 0 ? 'Digest' : `Digest: ${topics.join(', ')}`);

const inBoth = (
  some: readonly string[] | undefined,
  others: readonly string[] | undefined,
): readonly string[] | undefined => {
  if (some === undefined || others === undefined) return some ?? others;
  const held = new Set(others);
  return some.filter((id) => held.has(id));
};

/** What may pass of more articles than can be looked at; undefined: each may. Origins are counted among all. */
const aboutOf = async (
  { publishers, minOrigins }: Filter,
  soughtBy: readonly Wanted[],
  imported: Imported,
  needs: { readonly scope: Scope; readonly library: LibraryAccess },
): Promise<{ about?: readonly string[] }> => {
  const { scope, library } = needs;
  const [candidates, published] = await Promise.all([
    candidatesFor(soughtBy, imported, { scope, finder: library.finder }),
    minOrigins > 1 ? undefined : publishedBy(publishers, imported, { scope, articles: library.articles }),
  ]);
  const about = inBoth(candidates, published);
  return about === undefined ? {} : { about };
};

const leftOut = (left: number): Section[] => {
  if (left === 0) return [];
  const text = `So much came in that ${left} ${left === 1 ? 'article was' : 'articles were'} not looked at, the newest ${MOST_ARRIVALS} were.`;
  return [{ title: { text }, lines: [] }];
};

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
  const about = await aboutOf(filter, soughtBy, period, { scope, library });
  const { arrivals, left } = await arrivalsIn({ scope, ...period, ...about }, library);
  const ids = [...new Set(arrivals.filter(({ kind }) => kind !== 'withdrawn').map(({ id }) => id))];
  const materials = sieve(await gather(library, ids));
  if (materials.length === 0 && left === 0) return null;
  const report = await briefArticles(
    materials,
    { scope, title: titleOf(filter), query: filter.topics.join(', '), words },
    { library, core: null },
  );
  return { ...report, sections: [...report.sections, ...leftOut(left)] };
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
  const about = await aboutOf(filter, soughtBy, { sinceMs, untilMs }, { scope, library });
  const moments = await momentsOf({ scope, sinceMs, untilMs, ...about }, library);
  const before = sieve(moments.before);
  const after = withThose(before, sieve(moments.after), moments.after);
  const delta = changesSince(before, after, { sinceMs, nowMs: untilMs, most: MOST_CHANGES });
  const moved = new Set(delta.changes.map(({ article }) => article));
  const changed = after.filter(({ article }) => moved.has(article.id));
  const unmoved = watched.filter(({ isIn }) => !changed.some(isIn)).map(({ typed }) => typed);
  const sections = [...changedSections(delta, words, unmoved), ...leftOut(moments.left)];
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
