import type { Report } from '../domain/report.ts';
import type { Delivery, DeliveryState, Subscription } from '../domain/subscription.ts';
import type { SubscriptionStore } from '../ports.ts';
import { type DeliverDeps, type Delivered, deliverPart } from './deliver.ts';
import { deliveryId, markerOf, nonceOf } from './identity.ts';
import { planSlots } from './plan.ts';
import type { Slot } from './slots.ts';

/** What a digest of a period says; null: nothing changed. */
export type Compose = (
  subscription: Subscription,
  period: { sinceMs: number | null; untilMs: number },
) => Promise<Report | null>;

export type BeatDeps = DeliverDeps & {
  readonly subscriptions: SubscriptionStore;
  readonly compose: Compose;
  /** Names this process among those that share the store. */
  readonly owner: string;
  /** Told once when a digest was paused because its channel cannot be posted in. */
  readonly onPaused: (subscription: Subscription, reason: string) => Promise<void>;
};

export type BeatReport = { readonly opened: number; readonly missed: number; readonly results: readonly Delivered[] };

const PARTS_AT_ONCE = 20;
const ALL_STATES: readonly DeliveryState[] = ['pending', 'delivered', 'skipped', 'missed', 'failed', 'uncertain'];

type Row = { readonly subscription: Subscription; readonly slot: Slot; readonly nowMs: number };

const rowOf = (
  { subscription, slot, nowMs }: Row,
  rest: Pick<Delivery, 'state' | 'late' | 'reason' | 'report' | 'coveredUntilMs'>,
): Delivery => ({
  id: deliveryId(subscription.id, slot.localDay),
  subscriptionId: subscription.id,
  guildId: subscription.guildId,
  channelId: subscription.channelId,
  localDay: slot.localDay,
  dueAtMs: slot.atMs,
  createdAtMs: nowMs,
  ...rest,
});

const recordMissed = async (row: Row, sinceMs: number | null, { ledger }: BeatDeps): Promise<void> => {
  const reason = `the bot was not running within ${row.subscription.catchUpMs / 3_600_000} h of ${row.slot.localDay} ${row.subscription.time}`;
  const coveredUntilMs = sinceMs ?? row.subscription.activeSinceMs;
  await ledger.open(rowOf(row, { state: 'missed', late: false, reason, report: null, coveredUntilMs }), []);
};

const NOTHING: Report['sections'] = [{ title: { text: 'Nothing new since the last digest.' }, lines: [] }];

const frozenParts = (delivery: Delivery, report: Report, { subscription }: Row, { posts }: BeatDeps) =>
  posts
    .freeze(report, {
      marker: (index) => markerOf(delivery.id, index),
      reportId: delivery.id,
      mentionRole: subscription.mentionRole,
    })
    .map((body, index) => ({ body, nonce: nonceOf(delivery.id, index), marker: markerOf(delivery.id, index) }));

const lateTitle = (report: Report, late: boolean): Report =>
  late ? { ...report, title: `${report.title} (late)` } : report;

/**
 * Composes a slot and writes it down with its frozen parts, in one transaction. `exists`: somebody was quicker, or it
 * was told already.
 */
export const openSlot = async (
  row: Row,
  sinceMs: number | null,
  late: boolean,
  deps: BeatDeps,
): Promise<'opened' | 'exists'> => {
  const composed = await deps.compose(row.subscription, { sinceMs, untilMs: row.nowMs });
  const covered = { coveredUntilMs: row.nowMs, late };
  if (composed === null && row.subscription.quiet === 'skip') {
    const delivery = rowOf(row, { ...covered, state: 'skipped', reason: 'nothing changed', report: null });
    return deps.ledger.open(delivery, []);
  }
  const empty: Report = {
    schema: 1,
    title: 'Digest',
    sections: NOTHING,
    freshness: { newest: null, articles: 0, missing: [] },
  };
  const report = lateTitle(composed ?? empty, late);
  const delivery = rowOf(row, { ...covered, state: 'pending', reason: null, report });
  return deps.ledger.open(delivery, frozenParts(delivery, report, row, deps));
};

const openDue = async (subscription: Subscription, deps: BeatDeps): Promise<{ opened: number; missed: number }> => {
  const nowMs = deps.clock.now();
  const [last, told] = await Promise.all([
    deps.ledger.last(subscription.id, ALL_STATES),
    deps.ledger.last(subscription.id, ['pending', 'delivered', 'skipped']),
  ]);
  const { run, late, missed } = planSlots(subscription, last?.dueAtMs ?? null, nowMs);
  const sinceMs = told?.coveredUntilMs ?? null;
  for (const slot of missed) await recordMissed({ subscription, slot, nowMs }, sinceMs, deps);
  // A digest that was moved to a later hour may have told this day already.
  const owed = run !== null && (await deps.ledger.find(deliveryId(subscription.id, run.localDay))) === null;
  if (!owed) return { opened: 0, missed: missed.length };
  const opened = await openSlot({ subscription, slot: run, nowMs }, sinceMs, late, deps);
  return { opened: opened === 'opened' ? 1 : 0, missed: missed.length };
};

/** What is paused already was told already. */
const pause = async (id: string, reason: string, { subscriptions, onPaused }: BeatDeps): Promise<void> => {
  const subscription = await subscriptions.find(id);
  if (subscription === null || subscription.state === 'paused') return;
  await subscriptions.replace({ ...subscription, state: 'paused', pausedReason: reason });
  await onPaused(subscription, reason);
};

/** Sends what is waiting until nothing more can be sent now. */
export const deliverPending = async (deps: BeatDeps): Promise<Delivered[]> => {
  const results: Delivered[] = [];
  for (;;) {
    const parts = await deps.ledger.claim({
      owner: deps.owner,
      nowMs: deps.clock.now(),
      leaseMs: deps.patience.leaseMs,
      limit: PARTS_AT_ONCE,
    });
    if (parts.length === 0) return results;
    const sent = await Promise.all(parts.map(async (part) => ({ part, result: await deliverPart(part, deps) })));
    for (const { part, result } of sent) {
      results.push(result);
      if (result.kind === 'barred') await pause(part.subscriptionId, result.reason, deps);
    }
    if (results.some(({ kind }) => kind === 'unauthorized')) return results;
  }
};

/** One beat: every due slot is opened once, every waiting part is sent. Run each minute and at start. */
export const beat = async (deps: BeatDeps): Promise<BeatReport> => {
  let opened = 0;
  let missed = 0;
  for (const subscription of await deps.subscriptions.list(null)) {
    const done = await openDue(subscription, deps);
    opened += done.opened;
    missed += done.missed;
  }
  return { opened, missed, results: await deliverPending(deps) };
};
