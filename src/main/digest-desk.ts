import { randomUUID } from 'node:crypto';
import type { Desk, DigestDraft, NowOutcome } from '../adapters/discord/command.ts';
import { asTold, type BeatDeps, deliverPending, openSlot, toldUntil } from '../digests/beat.ts';
import type { Composed } from '../digests/composing.ts';
import { dayByHand, deliveryId } from '../digests/identity.ts';
import { nextSlots } from '../digests/slots.ts';
import { foldName } from '../domain/fold.ts';
import type { Filter, Subscription } from '../domain/subscription.ts';
import type { KeptMemory } from './memory.ts';

const MOST_DIGESTS_A_SERVER = 50;
const CATCH_UP_MS = 6 * 3_600_000;

const subscriptionOf = (draft: DigestDraft, nowMs: number): Subscription => ({
  ...draft,
  id: randomUUID(),
  createdAtMs: nowMs,
  activeSinceMs: nowMs,
  catchUpMs: CATCH_UP_MS,
  state: 'active',
  pausedReason: null,
});

const outcomeNow = async (id: string, { ledger }: BeatDeps): Promise<NowOutcome> => {
  const found = await ledger.find(id);
  if (found === null || found.delivery.state === 'skipped') return { kind: 'nothing-new' };
  if (found.delivery.state === 'delivered') return { kind: 'posted' };
  if (found.delivery.state === 'pending') return { kind: 'queued' };
  return { kind: 'failed', reason: found.delivery.reason ?? 'Discord did not take the message' };
};

export type DigestDeskDeps = BeatDeps & Pick<Desk['digests'], 'untranslated'>;

const sameFilter = (a: Filter, b: Filter): boolean =>
  a.minOrigins === b.minOrigins &&
  (['topics', 'actors', 'places', 'publishers'] as const).every(
    (field) => a[field].map(foldName).sort().join() === b[field].map(foldName).sort().join(),
  );

/** The same news at the same time in the same place, whatever its length. */
const isSame = (a: DigestDraft, b: DigestDraft): boolean =>
  a.channelId === b.channelId &&
  a.time === b.time &&
  a.zone === b.zone &&
  a.language === b.language &&
  a.days.some((day) => b.days.includes(day)) &&
  sameFilter(a.filter, b.filter);

/** What /digest does, over the same slots, ledger and outbox as the pulse. */
export const createDigestDesk = (deps: DigestDeskDeps, memory: KeptMemory): Desk['digests'] => {
  const composed = async (subscription: Subscription, untilMs: number): Promise<Composed> => {
    const sinceMs = await toldUntil(deps, subscription.id);
    const report = await deps.compose(subscription, { sinceMs, untilMs });
    return asTold({ report, untilMs }, subscription, sinceMs, deps);
  };
  return {
    add: async (draft) => {
      const known = await deps.subscriptions.list(draft.guildId);
      if (known.length >= MOST_DIGESTS_A_SERVER) {
        return {
          kind: 'refused',
          reason: `a server may have ${MOST_DIGESTS_A_SERVER} digests; remove one with /digest remove`,
        };
      }
      if (known.some((digest) => isSame(digest, draft)))
        return {
          kind: 'refused',
          reason: 'that channel has the same digest at that time already; /digest edit changes it.',
        };
      const subscription = subscriptionOf(draft, deps.clock.now());
      await deps.subscriptions.add(subscription);
      await memory.refreshLists();
      return { kind: 'added', subscription };
    },
    list: (guildId) => deps.subscriptions.list(guildId),
    find: (id) => deps.subscriptions.find(id),
    replace: async (subscription) => {
      const replaced = await deps.subscriptions.replace(subscription);
      await memory.refreshLists();
      return replaced;
    },
    remove: async (guildId, id) => {
      const found = await deps.subscriptions.find(id);
      if (found === null || found.guildId !== guildId) return false;
      const removed = await deps.subscriptions.remove(id);
      await memory.refreshLists();
      return removed;
    },
    preview: async (subscription) => (await composed(subscription, deps.clock.now())).report,
    now: async (subscription, interactionId) => {
      const nowMs = deps.clock.now();
      const slot = { localDay: dayByHand(interactionId), atMs: nowMs };
      await openSlot({ subscription, slot, nowMs }, await composed(subscription, nowMs), false, deps);
      await deliverPending(deps);
      return outcomeNow(deliveryId(subscription.id, slot.localDay), deps);
    },
    untranslated: deps.untranslated,
    nextSlots: (schedule, count) => nextSlots(schedule, deps.clock.now(), count).map(({ atMs }) => atMs),
  };
};
