import { type Citation, isLine } from '../domain/report.ts';
import type { Delivery } from '../domain/subscription.ts';
import type { Watch } from '../domain/watch.ts';
import type { ArticleStore, Clock, DeliveryLedger, Posts, WatchStore } from '../ports.ts';
import { type Alert, type AlertRequest, placeOf } from './alerts.ts';
import { alertKey, deliveryId, markerOf, nonceOf } from './identity.ts';
import { scopeOf } from './scope.ts';

/** An alert that came too soon is looked for again when its hour is over; until then only what comes after. */
export type Held = { readonly untilMs: number; readonly lookedUntilMs: number };

export type WatchDeps = {
  readonly watches: WatchStore;
  readonly ledger: Pick<DeliveryLedger, 'open' | 'history'>;
  readonly articles: Pick<ArticleStore, 'arrivals'>;
  readonly posts: Pick<Posts, 'freeze'>;
  readonly clock: Clock;
  /** By watch; what this process alone remembers, another looks again. */
  readonly held: Map<string, Held>;
  readonly alerts: (request: AlertRequest) => Promise<Alert[]>;
  /** Told once when a watch was paused because it cannot be told where it should. */
  readonly onPaused: (watch: Watch, reason: string) => Promise<void>;
  readonly onFault: (watch: Watch, error: unknown) => void;
};

const HOUR_MS = 3_600_000;
/** An import that began before the last look may be stored after it; what was told is known by its places. */
const MARGIN_MS = 2 * 60_000;
/** After a long sleep what is older than this is left to the digests. */
const REACHES_BACK_MS = 24 * HOUR_MS;

/**
 * What was looked through by a clock that was ahead is looked through again: what was told is known by its places. Nor is believed that
 * a watch was made, or resumed, later than now.
 */
const sinceOf = ({ coveredUntilMs, activeSinceMs, mutedUntilMs }: Watch, nowMs: number): number => {
  const lookedUntilMs = coveredUntilMs > nowMs ? 0 : coveredUntilMs - MARGIN_MS;
  return Math.max(lookedUntilMs, activeSinceMs > nowMs ? 0 : activeSinceMs, mutedUntilMs, nowMs - REACHES_BACK_MS);
};

const citedIn = ({ report }: Pick<Delivery, 'report'>): string[] =>
  (report?.sections ?? [])
    .flatMap(({ title, lines }) => [title, ...lines])
    .flatMap((item): readonly Citation[] => (isLine(item) ? item.citations : []))
    .map(placeOf);

const keyOf = (storyId: string): string => `alert:${storyId}:`;

/** One story is told at most once an hour; what comes meanwhile is told together when the hour is over. */
const freeAtMs = ({ storyId }: Alert, past: readonly Delivery[]): number =>
  Math.max(
    0,
    ...past
      .filter(({ localDay }) => localDay.startsWith(keyOf(storyId)))
      .map(({ createdAtMs }) => createdAtMs + HOUR_MS),
  );

const openAlert = async (watch: Watch, alert: Alert, nowMs: number, { ledger, posts }: WatchDeps): Promise<void> => {
  // The same for whoever finds it, so that two processes tell it once.
  const localDay = `${keyOf(alert.storyId)}${alertKey(citedIn(alert))}`;
  const id = deliveryId(watch.id, localDay);
  const bodies = posts.freeze(alert.report, {
    marker: (index) => markerOf(id, index),
    reportId: id,
    mentionRole: null,
    watchId: watch.id,
  });
  const delivery: Delivery = {
    id,
    subscriptionId: watch.id,
    guildId: watch.guildId,
    channelId: watch.channelId,
    localDay,
    dueAtMs: nowMs,
    createdAtMs: nowMs,
    state: 'pending',
    late: false,
    reason: null,
    report: alert.report,
    coveredUntilMs: nowMs,
  };
  const parts = bodies.map((body, index) => ({ body, nonce: nonceOf(id, index), marker: markerOf(id, index) }));
  await ledger.open(delivery, parts);
};

/** A watch whose last alert could not be posted asks for nothing more until somebody resumes it. */
const pauseWhereBarred = async (watch: Watch, { ledger, watches, onPaused }: WatchDeps): Promise<boolean> => {
  const [last] = await ledger.history({ subscriptionId: watch.id, limit: 1 });
  if (last?.state !== 'failed' || last.createdAtMs < watch.activeSinceMs) return false;
  const reason = last.reason ?? 'Discord did not take the message';
  await watches.update(watch.id, { state: 'paused', pausedReason: reason });
  await onPaused(watch, reason);
  return true;
};

const anythingNew = async (watch: Watch, sinceMs: number, nowMs: number, { articles }: WatchDeps): Promise<boolean> => {
  const period = { sinceMs, untilMs: nowMs + 1 };
  const arrived = await articles.arrivals({
    scope: scopeOf(watch.guildId),
    period,
    kinds: ['added', 'revised'],
    limit: 1,
  });
  return arrived.length > 0;
};

const lookFor = async (watch: Watch, deps: WatchDeps): Promise<number> => {
  const nowMs = deps.clock.now();
  if (watch.mutedUntilMs > nowMs || (await pauseWhereBarred(watch, deps))) return 0;
  const held = deps.held.get(watch.id) ?? null;
  const sinceMs = Math.max(sinceOf(watch, nowMs), held === null ? 0 : held.lookedUntilMs - MARGIN_MS);
  if (!(await anythingNew(watch, sinceMs, nowMs, deps))) return 0;
  const past = await deps.ledger.history({ subscriptionId: watch.id, sinceMs: nowMs - REACHES_BACK_MS });
  const alerts = await deps.alerts({ watch, sinceMs, nowMs, told: past.flatMap(citedIn) });
  const free = alerts.filter((alert) => freeAtMs(alert, past) <= nowMs);
  // One story may come in several stretches of a long period: the first is told now.
  const due = [...new Map(free.toReversed().map((alert) => [alert.storyId, alert])).values()].toReversed();
  for (const alert of due) await openAlert(watch, alert, nowMs, deps);
  const freeAgain = alerts
    .filter((alert) => !due.includes(alert))
    .map((alert) => (free.includes(alert) ? nowMs + HOUR_MS : freeAtMs(alert, past)));
  if (held === null && freeAgain.length === 0) await deps.watches.update(watch.id, { coveredUntilMs: nowMs });
  else {
    const untilMs = Math.min(held?.untilMs ?? Number.POSITIVE_INFINITY, ...freeAgain);
    deps.held.set(watch.id, { untilMs, lookedUntilMs: nowMs });
  }
  return due.length;
};

/** Opens an alert for each story that brings something for a watch; the outbox delivers them as it does digests. Returns how many. */
export const openAlerts = async (deps: WatchDeps): Promise<number> => {
  const nowMs = deps.clock.now();
  for (const [id, { untilMs }] of deps.held) if (untilMs <= nowMs) deps.held.delete(id);
  let opened = 0;
  for (const watch of await deps.watches.list(null)) {
    if (watch.state === 'paused') continue;
    try {
      opened += await lookFor(watch, deps);
    } catch (error) {
      deps.onFault(watch, error);
    }
  }
  return opened;
};
