/** Digests and what became of each of their messages. */
import type { Delivery, DeliveryPart, DeliveryState, Subscription } from '../domain/subscription.ts';

export interface SubscriptionStore {
  add(subscription: Subscription): Promise<void>;
  replace(subscription: Subscription): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  find(id: string): Promise<Subscription | null>;
  list(guildId: string | null): Promise<Subscription[]>;
}

export type ClaimedPart = DeliveryPart & {
  readonly guildId: string;
  readonly channelId: string;
  readonly subscriptionId: string;
  /** Of the delivery's first part, once it stands: in a forum the post that the other parts belong to. */
  readonly firstMessageId: string | null;
  /** Grows with every claim of this part; a write with an older one is refused. */
  readonly fence: number;
};

export type PartOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Certainly not posted; may be tried again from then on. */
  | { readonly kind: 'retry'; readonly notBeforeMs: number; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  /** May or may not stand in the channel, and the channel cannot be read. */
  | { readonly kind: 'uncertain'; readonly reason: string };

export interface DeliveryLedger {
  /**
   * Slot, frozen parts and outbox rows in one transaction; `exists` where (subscription, localDay) is taken. No parts: a slot that is
   * settled already (skipped, missed). One that was written down as missed at a later time than this takes nothing: the clock was wrong.
   */
  open(
    delivery: Delivery,
    parts: readonly Pick<DeliveryPart, 'body' | 'nonce' | 'marker'>[],
  ): Promise<'opened' | 'exists'>;
  /**
   * Leases the next unfinished part of each pending delivery that is due (never part k+1 before k is sent), oldest due first. What a
   * clock that was ahead wrote down holds nothing up once that is set back: a lease that would end later than one taken now, a wait of
   * more than six hours, a delivery opened later than now, which was due then.
   */
  claim(query: { owner: string; nowMs: number; leaseMs: number; limit: number }): Promise<ClaimedPart[]>;
  /** Writes the attempt down before the request leaves. False: the lease is lost, send nothing. */
  attempt(part: ClaimedPart, nowMs: number): Promise<boolean>;
  /** False: the lease is lost, nothing was written. A delivery whose last part is sent becomes `delivered`; a failed or uncertain part settles its delivery so. */
  settle(part: ClaimedPart, outcome: PartOutcome): Promise<boolean>;
  find(id: string): Promise<{ delivery: Delivery; parts: DeliveryPart[] } | null>;
  byMarker(marker: string): Promise<Delivery | null>;
  /** Digests opened since that moment whose report cites one of these articles, oldest first. */
  citing(query: { articles: readonly string[]; sinceMs: number }): Promise<Delivery[]>;
  /** Newest first; `sinceMs`: opened since then. */
  history(query: { subscriptionId: string; sinceMs?: number; limit?: number }): Promise<Delivery[]>;
  /** The newest by its due time; one that fell due or was opened after `atMs` was told by a clock that was ahead, and is left out. */
  last(subscriptionId: string, states: readonly DeliveryState[], atMs: number): Promise<Delivery | null>;
  /** The one opened last, whatever the times it bears: what a clock that was ahead opened may be due after it. Else as `last`. */
  lastOpened(subscriptionId: string, states: readonly DeliveryState[], atMs: number): Promise<Delivery | null>;
  pending(): Promise<number>;
  /** Drops what settled deliveries opened before that moment said, so many at most; that they were, and what came of them, stays. Returns how many. */
  prune(query: { beforeMs: number; limit: number }): Promise<number>;
  /** When `claim` will next have a part to lease, as it stands now (past: at once); null: nothing is pending. */
  nextClaimAt(): Promise<number | null>;
}
