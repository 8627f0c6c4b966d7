import type { Report } from './report.ts';

/** ISO 8601 weekday: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type Filter = {
  readonly topics: readonly string[];
  /** Names as people type them; matched with their aliases. */
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly publishers: readonly string[];
  /** Least number of independent origins a story must have. */
  readonly minOrigins: number;
};

/** A digest that a channel asked for. */
export type Subscription = {
  readonly id: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly createdBy: string;
  readonly createdAtMs: number;
  /** Local time "HH:MM" in `zone`. */
  readonly time: string;
  readonly days: readonly Weekday[];
  /** IANA name. */
  readonly zone: string;
  readonly filter: Filter;
  readonly words: number;
  /** BCP 47: what it is told in, whatever its articles are written in; null: as they are. */
  readonly language: string | null;
  readonly mentionRole: string | null;
  /** What to do when nothing changed. */
  readonly quiet: 'skip' | 'note';
  readonly catchUpMs: number;
  readonly state: 'active' | 'paused';
  /** When it was made or last resumed; slots before that are not owed. */
  readonly activeSinceMs: number;
  readonly pausedReason: string | null;
};

export type DeliveryState = 'pending' | 'delivered' | 'skipped' | 'missed' | 'failed' | 'uncertain';

/** One digest of one local day; its key (subscription, localDay) exists at most once. */
export type Delivery = {
  readonly id: string;
  readonly subscriptionId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** "YYYY-MM-DD" in the subscription's zone; "now:<interaction>" for one asked for by hand. */
  readonly localDay: string;
  readonly dueAtMs: number;
  readonly createdAtMs: number;
  readonly state: DeliveryState;
  readonly late: boolean;
  /** Why it was skipped, missed or failed, in words for people. */
  readonly reason: string | null;
  /** What was frozen; null where nothing was posted. */
  readonly report: Report | null;
  /** The library up to this moment is told; the next digest starts here. */
  readonly coveredUntilMs: number;
};

export type PartState = 'waiting' | 'sending' | 'sent' | 'uncertain' | 'failed';

/** A message of a delivery, rendered once and frozen. */
export type DeliveryPart = {
  readonly deliveryId: string;
  readonly index: number;
  /** The JSON body of Create Message, nonce left out. */
  readonly body: string;
  /** At most 25 characters, the same at every attempt. */
  readonly nonce: string;
  /** Stands in the custom id of the part's button; tells our message among a channel's. */
  readonly marker: string;
  readonly state: PartState;
  readonly attempts: number;
  /** Recorded before the first byte is sent. */
  readonly firstAttemptAtMs: number | null;
  readonly notBeforeMs: number;
  readonly messageId: string | null;
};
