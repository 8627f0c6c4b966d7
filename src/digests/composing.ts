import type { Report } from '../domain/report.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { ArticleStore } from '../ports.ts';

/** What a digest of a period says; null: nothing changed. */
export type Compose = (
  subscription: Subscription,
  period: { sinceMs: number | null; untilMs: number },
) => Promise<Report | null>;

/** Closes the period before it is looked at: what is stored after the look, though imported before it, no digest would tell. */
export const closingFirst =
  (compose: Compose, articles: Pick<ArticleStore, 'closeArrivals'>): Compose =>
  async (subscription, period) => {
    await articles.closeArrivals(period.untilMs);
    return compose(subscription, period);
  };

/** `untilMs`: the library up to this moment is told. */
export type Composed = { readonly report: Report | null; readonly untilMs: number };

export type Composing = {
  /** Composed at this moment or shortly before it. */
  readonly at: (subscription: Subscription, sinceMs: number | null, nowMs: number) => Promise<Composed>;
};

/** What was composed ahead tells a slot that comes within this time. */
export const KEPT_MS = 120_000;

type Kept = { readonly untilMs: number; readonly composed: Promise<Composed> };

/**
 * Composes once for all subscriptions that would say the same: equal filter, length and period, and the same articles
 * to choose from. `audience` names those: two servers of one audience see the same library. The language is another matter: each
 * server pays for its own translation.
 */
export const shareComposing = (compose: Compose, audience: (guildId: string) => Promise<string>): Composing => {
  const kept = new Map<string, Kept>();
  const drop = (nowMs: number): void => {
    for (const [key, { untilMs }] of kept) if (untilMs > nowMs || nowMs - untilMs > KEPT_MS) kept.delete(key);
  };
  return {
    at: async (subscription, sinceMs, nowMs) => {
      const { filter, words, guildId } = subscription;
      const key = JSON.stringify([await audience(guildId), filter, words, sinceMs]);
      drop(nowMs);
      const known = kept.get(key);
      if (known !== undefined) return known.composed;
      const composed = compose(subscription, { sinceMs, untilMs: nowMs }).then((report) => ({
        report,
        untilMs: nowMs,
      }));
      kept.set(key, { untilMs: nowMs, composed });
      // What failed is not kept: the next beat tries again.
      composed.catch(() => kept.delete(key));
      return composed;
    },
  };
};
