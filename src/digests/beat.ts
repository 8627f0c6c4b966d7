import type { Report } from '../domain/report.ts';
import type { Delivery, DeliveryState, Subscription } from '../domain/subscription.ts';
import { isOfTheStore } from '../library/together.ts';
import type { ClaimedPart, SubscriptionStore, WatchStore } from '../ports.ts';
import { type Compose, type Composed, type Composing, shareComposing } from './composing.ts';
import { type DeliverDeps, type Delivered, deliverPart, dropPart } from './deliver.ts';
import { deliveryId, isByHand, markerOf, nonceOf } from './identity.ts';
import { planSlots } from './plan.ts';
import type { Slot } from './slots.ts';
import { byLanguage, isSoon, turnsOf } from './turns.ts';

export type BeatDeps = DeliverDeps & {
  readonly subscriptions: SubscriptionStore;
  /** Their alerts go out by the same ledger. */
  readonly watches: Pick<WatchStore, 'find'>;
  readonly compose: Compose;
  /** In the subscription's language, as far as that can be had; else as it is, saying why. Never rejects for want of a model. */
  readonly translated: (report: Report, subscription: Subscription) => Promise<Report>;
  /** Adds what was put right in earlier digests of the same subscription, which no other shares. */
  readonly withCorrections: (
    report: Report | null,
    subscription: Subscription,
    period: { readonly sinceMs: number | null; readonly untilMs: number },
  ) => Promise<Report | null>;
  /** Servers with the same answer see the same articles. */
  readonly audience: (guildId: string) => Promise<string>;
  /** Names this process among those that share the store. */
  readonly owner: string;
  /** Told once when a digest was paused because its channel cannot be posted in. */
  readonly onPaused: (subscription: Subscription, reason: string) => Promise<void>;
  /** Told when nobody can tell whether a digest stands in its channel. */
  readonly onUncertain: (subscription: Subscription, reason: string) => Promise<void>;
  /** Told when a digest could not be composed or opened; the next beat tries again, and the others go out meanwhile. */
  readonly onFault: (subscription: Subscription, error: unknown) => void;
};

export type BeatReport = {
  readonly opened: number;
  readonly missed: number;
  readonly results: readonly Delivered[];
  /** When the next part that waits may be sent; null: none waits. */
  readonly againAtMs: number | null;
};

const PARTS_AT_ONCE = 20;
const ALL_STATES: readonly DeliveryState[] = ['pending', 'delivered', 'skipped', 'missed', 'failed', 'uncertain'];
const TOLD_STATES: readonly DeliveryState[] = ['pending', 'delivered', 'skipped'];

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
const EMPTY: Report = {
  schema: 1,
  title: 'Digest',
  sections: NOTHING,
  freshness: { newest: null, articles: 0, missing: [] },
};

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
 * Writes a slot down with its frozen parts, in one transaction. `exists`: somebody was quicker, or it was told already.
 */
export const openSlot = async (
  row: Row,
  composed: Composed,
  late: boolean,
  deps: BeatDeps,
): Promise<'opened' | 'exists'> => {
  const covered = { coveredUntilMs: composed.untilMs, late };
  if (composed.report === null && row.subscription.quiet === 'skip') {
    const delivery = rowOf(row, { ...covered, state: 'skipped', reason: 'nothing changed', report: null });
    return deps.ledger.open(delivery, []);
  }
  const report = lateTitle(composed.report ?? EMPTY, late);
  const delivery = rowOf(row, { ...covered, state: 'pending', reason: null, report });
  return deps.ledger.open(delivery, frozenParts(delivery, report, row, deps));
};

/** Up to when a subscription was told what is new, by what was opened last; null: never. */
export const toldUntil = async (
  { ledger, clock }: Pick<BeatDeps, 'ledger' | 'clock'>,
  id: string,
): Promise<number | null> => (await ledger.lastOpened(id, TOLD_STATES, clock.now()))?.coveredUntilMs ?? null;

/** Whether the ledger has a slot. What a clock that was ahead took for missed may come yet. */
const isSettled = async (id: string, nowMs: number, { ledger }: BeatDeps): Promise<boolean> => {
  const delivery = (await ledger.find(id))?.delivery;
  return delivery !== undefined && !(delivery.state === 'missed' && delivery.createdAtMs > nowMs);
};

type Opened = { readonly opened: number; readonly missed: number };

const openDue = async (subscription: Subscription, composing: Composing, deps: BeatDeps): Promise<Opened> => {
  const nowMs = deps.clock.now();
  const last = await deps.ledger.last(subscription.id, ALL_STATES, nowMs);
  const { run, late, missed } = planSlots(subscription, last?.dueAtMs ?? null, nowMs);
  if (run === null && missed.length === 0) return { opened: 0, missed: 0 };
  const sinceMs = await toldUntil(deps, subscription.id);
  for (const slot of missed) await recordMissed({ subscription, slot, nowMs }, sinceMs, deps);
  // A digest that was moved to a later hour may have told this day already.
  const owed = run !== null && !(await isSettled(deliveryId(subscription.id, run.localDay), nowMs, deps));
  const composed = owed ? await composeOr(subscription, sinceMs, composing, deps) : null;
  if (run === null || composed === null) return { opened: 0, missed: missed.length };
  const opened = await openSlot({ subscription, slot: run, nowMs }, composed, late, deps);
  return { opened: opened === 'opened' ? 1 : 0, missed: missed.length };
};

/** One that cannot be opened at all, since its zone is no more for instance, holds up no other. */
const openOr = async (subscription: Subscription, composing: Composing, deps: BeatDeps): Promise<Opened> => {
  try {
    return await openDue(subscription, composing, deps);
  } catch (error) {
    if (isOfTheStore(error)) throw error;
    deps.onFault(subscription, error);
    return { opened: 0, missed: 0 };
  }
};

/**
 * What was composed as its subscription is told it. What was told wrongly before is quoted as it was told, in whatever language,
 * and not translated again.
 */
export const asTold = async (
  { report, untilMs }: Composed,
  subscription: Subscription,
  sinceMs: number | null,
  { translated, withCorrections }: Pick<BeatDeps, 'translated' | 'withCorrections'>,
): Promise<Composed> => {
  const told = report === null ? null : await translated(report, subscription);
  return { report: await withCorrections(told, subscription, { sinceMs, untilMs }), untilMs };
};

/** Null: it failed, and who listens was told. */
const composeOr = async (
  subscription: Subscription,
  sinceMs: number | null,
  composing: Composing,
  deps: BeatDeps,
): Promise<Composed | null> => {
  try {
    return await asTold(await composing.at(subscription, sinceMs, deps.clock.now()), subscription, sinceMs, deps);
  } catch (error) {
    deps.onFault(subscription, error);
    return null;
  }
};

/** What is paused already was told already. */
const pause = async (id: string, reason: string, { subscriptions, onPaused }: BeatDeps): Promise<void> => {
  const subscription = await subscriptions.find(id);
  if (subscription === null || subscription.state === 'paused') return;
  await subscriptions.replace({ ...subscription, state: 'paused', pausedReason: reason });
  await onPaused(subscription, reason);
};

const tellUncertain = async (id: string, reason: string, deps: BeatDeps): Promise<void> => {
  const subscription = await deps.subscriptions.find(id);
  if (subscription !== null) await deps.onUncertain(subscription, reason);
};

/** Why something is posted no more, which may have waited for hours; null: it is. */
const whyNot = async (
  { subscriptionId, deliveryId }: ClaimedPart,
  { subscriptions, watches, ledger }: BeatDeps,
): Promise<string | null> => {
  const from = (await subscriptions.find(subscriptionId)) ?? (await watches.find(subscriptionId));
  if (from === null) return 'it was removed, or the bot from its server, before this was posted';
  if (from.state === 'active') return null;
  const found = await ledger.find(deliveryId);
  return found !== null && isByHand(found.delivery) ? null : 'it was paused before this was posted';
};

const deliverAndTell = async (part: ClaimedPart, deps: BeatDeps): Promise<Delivered> => {
  const reason = await whyNot(part, deps);
  if (reason !== null) return dropPart(part, reason, deps);
  const result = await deliverPart(part, deps);
  if (result.kind === 'barred') await pause(part.subscriptionId, result.reason, deps);
  if (result.kind === 'uncertain') await tellUncertain(part.subscriptionId, result.reason, deps);
  return result;
};

/** Sends what is waiting, some parts at a time, until nothing more can be sent now. */
export const deliverPending = async (deps: BeatDeps): Promise<Delivered[]> => {
  const results: Delivered[] = [];
  const claim = (limit: number): Promise<ClaimedPart[]> =>
    deps.ledger.claim({ owner: deps.owner, nowMs: deps.clock.now(), leaseMs: deps.patience.leaseMs, limit });
  const refused = (): boolean => results.some(({ kind }) => kind === 'unauthorized');
  /** A slow channel holds up its own lane alone. */
  const lane = async (first: ClaimedPart): Promise<void> => {
    for (let part: ClaimedPart | undefined = first; part !== undefined && !refused(); [part] = await claim(1))
      results.push(await deliverAndTell(part, deps));
  };
  const lanes = await Promise.allSettled((await claim(PARTS_AT_ONCE)).map(lane));
  const broken = lanes.find((each) => each.status === 'rejected');
  if (broken !== undefined) throw broken.reason;
  return results;
};

/** At a full hour a thousand digests fall due: what they say is ready by then, and translated; a model keeps its answers. */
const composeAhead = async (due: readonly Subscription[], composing: Composing, deps: BeatDeps): Promise<void> => {
  const nowMs = deps.clock.now();
  const ahead = async (subscription: Subscription): Promise<unknown> =>
    composeOr(subscription, await toldUntil(deps, subscription.id), composing, deps);
  const { own, others } = byLanguage(due.filter((each) => isSoon(each, nowMs)));
  for (const subscription of own) await ahead(subscription);
  await Promise.all(others.map(ahead));
};

/**
 * One beat; every due slot of its subscriptions is opened once, every part that waits, whosever, is sent, what comes next is
 * composed. Run each minute and at start.
 */
export type Beat = () => Promise<BeatReport>;

/** Makes the beat that plans what is due, composes it and delivers it; `isMine` leaves subscriptions to another beat. */
export const createBeat = (deps: BeatDeps, isMine: (subscription: Subscription) => boolean = () => true): Beat => {
  const composing = shareComposing(deps.compose, deps.audience);
  return async () => {
    const subscriptions = (await deps.subscriptions.list(null)).filter(isMine);
    const opened: Opened[] = [];
    const results: Delivered[] = [];
    let delivering: Promise<void> = Promise.resolve();
    const deliver = async (): Promise<void> => void results.push(...(await deliverPending(deps)));
    for (const turn of turnsOf(subscriptions)) {
      opened.push(...(await Promise.all(turn.map((subscription) => openOr(subscription, composing, deps)))));
      delivering = delivering.then(deliver);
      // Told below; here it only must not count as unheard.
      delivering.catch(() => undefined);
    }
    await delivering;
    await composeAhead(subscriptions, composing, deps);
    return {
      opened: opened.reduce((sum, each) => sum + each.opened, 0),
      missed: opened.reduce((sum, each) => sum + each.missed, 0),
      results,
      againAtMs: await deps.ledger.nextClaimAt(),
    };
  };
};

/** A single beat, nothing kept from one before. */
export const beat = (deps: BeatDeps): Promise<BeatReport> => createBeat(deps)();
