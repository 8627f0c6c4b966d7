/** Channels of Discord, as digests need them. */
import type { Correction } from '../domain/correction.ts';
import type { Report } from '../domain/report.ts';
import type { ClaimedPart } from './digests.ts';

export type PostOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Discord answered that it did not take it; `afterMs` says how long to wait. */
  | { readonly kind: 'busy'; readonly afterMs: number; readonly reason: string }
  /** No answer, or one that leaves it open whether the message stands. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** Will not work until somebody changes something: channel gone, access missing. */
  | { readonly kind: 'barred'; readonly code: number; readonly reason: string }
  | { readonly kind: 'unauthorized'; readonly reason: string };

export type LookupOutcome =
  | { readonly kind: 'found'; readonly messageId: string }
  | { readonly kind: 'absent' }
  /** Discord gave no answer to that now. */
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Where a part goes: the channel, and the first message of its delivery where one stands. */
export type PostPlace = Pick<ClaimedPart, 'channelId' | 'firstMessageId'>;

export type EditOutcome = { readonly kind: 'edited' } | Exclude<PostOutcome, { readonly kind: 'sent' }>;

/** Channels of Discord, as digests need them. */
export interface Posts {
  /** Renders a report into frozen Create Message bodies; `marker` stands in every part's button. */
  freeze(
    report: Report,
    options: {
      readonly marker: (index: number) => string;
      readonly reportId: string;
      readonly mentionRole: string | null;
      /** It is told for this watch: a button mutes it. */
      readonly watchId?: string;
    },
  ): string[];
  /** In a forum the first part becomes a post of its own, the others go into it. */
  post(place: PostPlace, body: string, nonce: string): Promise<PostOutcome>;
  /** Whether Discord recognises a repeated nonce there; it does not for a new post in a forum. */
  honoursNonce(place: PostPlace): Promise<boolean>;
  /** Looks for our message with this marker among those after that moment. */
  find(place: PostPlace, marker: string, afterMs: number): Promise<LookupOutcome>;
  /** Publishes a message of an announcement channel; does nothing elsewhere. */
  publish(channelId: string, messageId: string): Promise<void>;
  /**
   * A frozen body with a visible note for each correction of a line that it shows; null where it shows none of them. `report`: what
   * the body was rendered from.
   */
  amend(body: string, report: Report, corrections: readonly Correction[]): string | null;
  /** Puts another body in a message's place; doing it again changes nothing. */
  edit(place: PostPlace, messageId: string, body: string): Promise<EditOutcome>;
}
