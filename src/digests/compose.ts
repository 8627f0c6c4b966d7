import { briefArticles } from '../briefing/brief.ts';
import type { Shelf } from '../domain/article.ts';
import type { Report } from '../domain/report.ts';
import type { Subscription } from '../domain/subscription.ts';
import { termsOf } from '../library/terms.ts';
import type { LibraryAccess, Scope } from '../ports.ts';
import { gather, type Material } from '../stories/material.ts';

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

const passes = (material: Material, { filter }: Subscription): boolean =>
  holdsAny(material, filter.topics) &&
  holdsAny(material, filter.actors) &&
  holdsAny(material, filter.places) &&
  (filter.publishers.length === 0 || filter.publishers.includes(material.article.publisher ?? ''));

/** What came into the library in a period and passes a subscription's filter, as a digest; null: nothing did. */
export const composeDigest = async (
  subscription: Subscription,
  period: { readonly sinceMs: number | null; readonly untilMs: number },
  library: LibraryAccess,
): Promise<Report | null> => {
  const scope = scopeOf(subscription.guildId);
  const sinceMs = period.sinceMs ?? period.untilMs - FIRST_DIGEST_REACHES_BACK_MS;
  const arrivals = await library.articles.arrivals({
    scope,
    period: { sinceMs, untilMs: period.untilMs },
    limit: MOST_ARRIVALS,
  });
  const ids = [...new Set(arrivals.filter(({ kind }) => kind !== 'withdrawn').map(({ id }) => id))];
  const materials = (await gather(library, ids)).filter((material) => passes(material, subscription));
  if (materials.length === 0) return null;
  const topic = subscription.filter.topics.join(', ');
  return briefArticles(
    materials,
    { scope, title: topic === '' ? 'Digest' : `Digest: ${topic}`, query: topic, words: subscription.words },
    library,
  );
};
