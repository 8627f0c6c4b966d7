/** What the rooms behind the commands do for them; composition fills it. */

import type { ActorReport } from '../../answering/actor/actor.ts';
import type { EventData } from '../../answering/event/card.ts';
import type { TimelineReport } from '../../answering/timeline/timeline.ts';
import type { UsageView } from '../../briefing/writing/usage.ts';
import type { ReaderReport, Verdict } from '../../domain/correction.ts';
import type { GuildSettings } from '../../domain/guild.ts';
import type { Period } from '../../domain/period.ts';
import type { Answer, Report, Tabbed } from '../../domain/report.ts';
import type { Source } from '../../domain/source.ts';
import type { Subscription, Weekday } from '../../domain/subscription.ts';
import type { Watch, WatchChange } from '../../domain/watch.ts';
import type { Clock, Scope, Store, Tell } from '../../ports.ts';

export type SourceOutcome =
  | { readonly kind: 'added'; readonly source: Source; readonly articles: number }
  | { readonly kind: 'exists'; readonly source: Source }
  /** Not a feed, not reachable, too many; in words for people, with the cure. */
  | { readonly kind: 'refused'; readonly reason: string };

export type SourceCheck =
  | { readonly kind: 'checked'; readonly source: Source; readonly articles: number }
  | { readonly kind: 'failed'; readonly source: Source; readonly reason: string }
  | { readonly kind: 'unknown' };

export type DigestDraft = Pick<
  Subscription,
  | 'guildId'
  | 'channelId'
  | 'createdBy'
  | 'time'
  | 'days'
  | 'zone'
  | 'filter'
  | 'words'
  | 'language'
  | 'mentionRole'
  | 'quiet'
>;

export type DigestOutcome =
  | { readonly kind: 'added'; readonly subscription: Subscription }
  | { readonly kind: 'refused'; readonly reason: string };

/** `channelId` null: direct messages to who makes it. */
export type WatchDraft = Pick<Watch, 'guildId' | 'createdBy' | 'kind' | 'value' | 'place'> & {
  readonly channelId: string | null;
};

export type WatchOutcome =
  | { readonly kind: 'added' | 'exists'; readonly watch: Watch }
  | { readonly kind: 'refused'; readonly reason: string };

/** `queued`: it stands in the outbox and will be posted. */
export type NowOutcome =
  | { readonly kind: 'posted' | 'queued' | 'nothing-new' }
  | { readonly kind: 'failed'; readonly reason: string };

export type Asked = { readonly scope: Scope; readonly period: Period; readonly nowMs: number };

/** What begins with what was typed (folded, by any word), the likeliest first; for nothing typed the popular and the recent. */
export type Offer = (
  scope: Scope,
  typed: string,
  limit: number,
) => readonly { readonly value: string; readonly label: string }[];

/** Every call is answered from memory at once: autocompletion may not wait for the store. */
export type Memory = {
  /** The value is an actor's id, the label its name with its role. */
  readonly actors: Offer;
  readonly topics: Offer;
  /** By the headlines that tell them, newest first. */
  readonly events: Offer;
  readonly publishers: Offer;
  readonly sources: (guildId: string) => readonly Pick<Source, 'id' | 'url' | 'title'>[];
  readonly digests: (guildId: string) => readonly Subscription[];
  readonly watches: (guildId: string) => readonly Watch[];
};

/** What handlers may use; composition fills it. */
export type Desk = {
  readonly clock: Clock;
  readonly store: Pick<Store, 'articles' | 'reports' | 'deliveries' | 'corrections' | 'readerReports' | 'watches'>;
  readonly memory: Memory;
  /** Whose local time is meant where nobody says ("yesterday"): an IANA name. */
  readonly defaultZone: string;
  /** The server asked in pays for a language model; null: a direct message. */
  readonly brief: (
    request: Asked & { topic: string | null; words: number; language: string | null; guildId: string | null },
  ) => Promise<Report>;
  /** What a server used of the language model today. */
  readonly usage: (guildId: string) => Promise<UsageView>;
  readonly actor: (request: Asked & { name: string; other: string | null }, tell?: Tell) => Promise<ActorReport>;
  readonly event: (
    request: Asked & { query: string },
    tell?: Tell,
  ) => Promise<Tabbed & { readonly event?: EventData | null }>;
  readonly claims: (request: Asked & { topic: string; speaker: string | null }, tell?: Tell) => Promise<Tabbed>;
  readonly timeline: (request: Asked & { query: string; dates: number }, tell?: Tell) => Promise<TimelineReport>;
  readonly explain: (request: { scope: Scope; text: string; nowMs: number }, tell?: Tell) => Promise<Report>;
  readonly ask: (request: Asked & { question: string }, tell?: Tell) => Promise<Answer>;
  readonly why: (request: { scope: Scope; query: string; nowMs: number }, tell?: Tell) => Promise<Report>;
  readonly library: (scope: Scope) => Promise<Report>;
  /** PNG bytes of an SVG. */
  readonly draw: (svg: string) => Promise<Uint8Array>;
  /** The project's own figures. */
  readonly quality: () => Promise<Report>;
  readonly settings: {
    readonly of: (guildId: string) => Promise<GuildSettings>;
    readonly put: (settings: GuildSettings) => Promise<void>;
  };
  readonly watches: {
    /** Refused with the reason: too many, or no direct message arrives. */
    readonly add: (draft: WatchDraft) => Promise<WatchOutcome>;
    readonly list: (guildId: string) => Promise<readonly Watch[]>;
    readonly find: (id: string) => Promise<Watch | null>;
    readonly update: (id: string, change: WatchChange) => Promise<boolean>;
    readonly remove: (id: string) => Promise<boolean>;
  };
  readonly readerReports: {
    /** Keeps it and tells the managers. */
    readonly file: (report: ReaderReport) => Promise<'filed' | 'exists'>;
    /** Once: who decided first has decided. An accepted one is put right where it was posted. */
    readonly decide: (report: ReaderReport, verdict: Verdict) => Promise<void>;
    /** Outside the server, where only who made the digest is asked: as long as they are one of its managers. */
    readonly mayDecide: (report: ReaderReport, userId: string) => Promise<boolean>;
  };
  readonly sources: {
    readonly add: (guildId: string, url: string, userId: string) => Promise<SourceOutcome>;
    readonly list: (guildId: string) => Promise<readonly Source[]>;
    readonly remove: (guildId: string, id: string) => Promise<boolean>;
    readonly check: (guildId: string, id: string) => Promise<SourceCheck>;
  };
  readonly digests: {
    readonly add: (draft: DigestDraft) => Promise<DigestOutcome>;
    readonly list: (guildId: string) => Promise<readonly Subscription[]>;
    readonly find: (id: string) => Promise<Subscription | null>;
    /** False: it was removed meanwhile. */
    readonly replace: (subscription: Subscription) => Promise<boolean>;
    readonly remove: (guildId: string, id: string) => Promise<boolean>;
    /** What it would say now; null: nothing changed since the last one. */
    readonly preview: (subscription: Subscription) => Promise<Report | null>;
    /** Why a digest in a language stays as its articles are; null: it is translated, or need not be. */
    readonly untranslated: (language: string | null) => string | null;
    /** Posts it now; the interaction's id makes asking twice harmless. */
    readonly now: (subscription: Subscription, interactionId: string) => Promise<NowOutcome>;
    /** Moments in milliseconds. */
    readonly nextSlots: (
      schedule: { time: string; days: readonly Weekday[]; zone: string },
      count: number,
    ) => readonly number[];
  };
};
