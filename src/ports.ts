/**
 * The few roles the inner rooms need from outside, a file a subject in ports/. Types only; each has one contract suite in
 * test/contracts that every implementation runs.
 */
import type { ArticleStore } from './ports/articles.ts';
import type { DeliveryLedger, SubscriptionStore } from './ports/digests.ts';
import type { Finder } from './ports/finding.ts';
import type { FactStore, ReportStore, SourceStore } from './ports/keeping.ts';
import type { DraftStore, UsageLedger } from './ports/model.ts';
import type { CorrectionStore, GuildStore, ReaderReportStore, WatchStore } from './ports/servers.ts';

export type * from './ports/articles.ts';
export type * from './ports/digests.ts';
export type * from './ports/finding.ts';
export type * from './ports/keeping.ts';
export type * from './ports/loading.ts';
export type * from './ports/model.ts';
export type * from './ports/posting.ts';
export type * from './ports/servers.ts';

export type Clock = { readonly now: () => number };

/** What an answer is at; `articles`: how many are being read, where that is known. */
export type Stage = { readonly name: 'finding' | 'reading' | 'checking'; readonly articles: number | null };
export type Tell = (stage: Stage) => void;

/** What is kept on disk, by role. */
export type Store = {
  readonly articles: ArticleStore;
  readonly finder: Finder;
  readonly sources: SourceStore;
  readonly reports: ReportStore;
  readonly facts: FactStore;
  readonly subscriptions: SubscriptionStore;
  readonly deliveries: DeliveryLedger;
  readonly usage: UsageLedger;
  readonly drafts: DraftStore;
  readonly guilds: GuildStore;
  readonly watches: WatchStore;
  readonly corrections: CorrectionStore;
  readonly readerReports: ReaderReportStore;
  /** Waits for the work under way; what is asked afterwards is refused. */
  readonly close: () => Promise<void>;
};
