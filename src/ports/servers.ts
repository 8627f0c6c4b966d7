/** What servers and their people settled, want to hear of, and put right. */
import type { Correction, ReaderReport, Verdict } from '../domain/correction.ts';
import type { GuildSettings } from '../domain/guild.ts';
import type { Watch, WatchChange } from '../domain/watch.ts';

/** What servers and their people want to hear of at once. What it told stands in the delivery ledger under its id. */
export interface WatchStore {
  add(watch: Watch): Promise<void>;
  /** Changes what it names and nothing else. False: it was removed. */
  update(id: string, change: WatchChange): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  find(id: string): Promise<Watch | null>;
  /** Oldest first; null: of all servers. */
  list(guildId: string | null): Promise<Watch[]>;
}

/** What was posted and has to be put right, and what came of it: the audit trail. */
export interface CorrectionStore {
  record(correction: Correction): Promise<'recorded' | 'exists'>;
  /** Whose messages have still to be edited, oldest first. */
  waiting(query: { limit: number; offset?: number }): Promise<Correction[]>;
  /** For so long nobody else edits that delivery's messages; again for who has it. False: somebody else has it. */
  hold(query: { deliveryId: string; owner: string; nowMs: number; leaseMs: number }): Promise<boolean>;
  release(query: { deliveryId: string; owner: string }): Promise<void>;
  settle(
    id: string,
    outcome: { readonly state: 'edited' } | { readonly state: 'failed'; readonly fault: string },
  ): Promise<void>;
  /** Oldest first. */
  ofDelivery(deliveryId: string): Promise<Correction[]>;
  /** Recorded after `sinceMs` and not after `untilMs`, oldest first. */
  between(query: { subscriptionId: string; sinceMs: number; untilMs: number }): Promise<Correction[]>;
  /** Newest first. */
  audit(query: { guildId: string; limit: number }): Promise<Correction[]>;
}

export interface ReaderReportStore {
  /** `exists`: this reader reported this line already. */
  add(report: ReaderReport): Promise<'added' | 'exists'>;
  find(id: string): Promise<ReaderReport | null>;
  /** False where it was decided before, or is not known; else the verdict and `correction`, where one follows, in one transaction. */
  decide(id: string, verdict: Verdict, correction: Correction | null): Promise<boolean>;
  /** Those that nobody decided before the others, each newest first. */
  list(query: { guildId: string; limit: number }): Promise<ReaderReport[]>;
}

/** What Discord servers settled for themselves, and all that is kept for them. */
export interface GuildStore {
  /** Nothing settled: the defaults. */
  find(guildId: string): Promise<GuildSettings>;
  put(settings: GuildSettings): Promise<void>;
  /** Of every server for which anything is kept: settings, digests, feeds. */
  list(): Promise<GuildSettings[]>;
  /** Drops settings, digests with their history, feeds and kept reports of a server, in one transaction. */
  forget(guildId: string): Promise<void>;
}
