/**
 * The few roles the inner rooms need from outside. Types only; each has one contract suite in test/contracts
 * that every implementation runs.
 */
import type { ZodType } from 'zod';
import type { Article, ArticleDraft, ArticleHead, Shelf, Withdrawal } from './domain/article.ts';
import type { Correction, ReaderReport, Verdict } from './domain/correction.ts';
import type { GuildSettings } from './domain/guild.ts';
import type { ActorKind, Claim, Event, Plover, Reading } from './domain/reading.ts';
import type { Report, Tab } from './domain/report.ts';
import type { Source } from './domain/source.ts';
import type { Span } from './domain/span.ts';
import type { Delivery, DeliveryPart, DeliveryState, Subscription } from './domain/subscription.ts';
import type { Watch, WatchChange } from './domain/watch.ts';

export type Clock = { readonly now: () => number };

// ---------------------------------------------------------------- articles

/** Who asks: the shelves whose articles may be shown. */
export type Scope = { readonly shelves: readonly Shelf[] };

/** Milliseconds since the epoch, `sinceMs` inclusive, `untilMs` exclusive; null: unbounded. */
export type Period = { readonly sinceMs: number | null; readonly untilMs: number | null };

export type StoredArticle = Article & {
  readonly importedAtMs: number;
  /** The newest revision of this article; larger than `revision` where this one was superseded. */
  readonly latestRevision: number;
  readonly withdrawal: Withdrawal | null;
};

export type Known = { readonly id: string; readonly revision: number; readonly contentHash: string };

/** `reading` is null for an article that is stored and searchable but not read (another language). */
export type SaveItem = { readonly article: Article; readonly reading: Reading | null; readonly importedAtMs: number };

/**
 * `stale`: the revision is not the stored one plus one (somebody else was quicker), or the id is taken by an article
 * of another shelf; nothing was written, `revision` is the stored one.
 */
export type SaveOutcome = {
  readonly kind: 'added' | 'revised' | 'stale';
  readonly id: string;
  readonly revision: number;
};

/** Withdrawn articles are counted in `withdrawn` and nowhere else. `bytes`: of the whole library on disk. */
export type LibrarySummary = {
  readonly articles: number;
  readonly revisions: number;
  readonly withdrawn: number;
  readonly unread: number;
  readonly sentences: number;
  readonly claims: number;
  readonly events: number;
  readonly actors: number;
  readonly oldest: string | null;
  readonly newest: string | null;
  readonly undated: number;
  readonly publishers: readonly { readonly name: string; readonly articles: number }[];
  readonly languages: readonly { readonly tag: string; readonly articles: number }[];
  readonly bytes: number;
};

export interface ArticleStore {
  /** For each key the article on that shelf with that id, else one on it with that content hash, else null. */
  known(shelf: Shelf, keys: readonly { id: string; contentHash: string }[]): Promise<(Known | null)[]>;
  /**
   * One transaction: articles, revisions, readings, index entries, together or not at all. Rejects with an error that has a `kind`
   * other than "unexpected" where the store could take nothing at all.
   */
  save(items: readonly SaveItem[]): Promise<SaveOutcome[]>;
  /** Takes it out of every search, list and count; its revisions stay readable, and a later revision stays withdrawn. */
  withdraw(id: string, withdrawal: Withdrawal): Promise<'withdrawn' | 'already' | 'unknown'>;
  /** A certain revision, or the newest. */
  article(id: string, revision?: number): Promise<StoredArticle | null>;
  /** Newest revisions in the order asked for, withdrawn ones too; unknown ids are left out. */
  articles(ids: readonly string[]): Promise<StoredArticle[]>;
  /** Of the newest revisions, in the order asked for; articles that are unknown or unread are left out. */
  readings(ids: readonly string[]): Promise<Reading[]>;
  /** Newest first by publication (undated last); withdrawn ones left out. */
  heads(query: { scope: Scope; period: Period; limit: number; offset?: number }): Promise<ArticleHead[]>;
  /** What was imported, revised or withdrawn in a period of *import* time, oldest first. */
  arrivals(query: {
    scope: Scope;
    period: Period;
    kinds?: readonly Arrival['kind'][];
    limit: number;
    offset?: number;
  }): Promise<Arrival[]>;
  summary(scope: Scope): Promise<LibrarySummary>;
  /** Of the summary what costs little: how many articles may be shown, and when the newest of them was published. */
  extent(scope: Scope): Promise<Pick<LibrarySummary, 'newest' | 'articles'>>;
}

export type Arrival = {
  readonly id: string;
  readonly revision: number;
  readonly atMs: number;
  readonly kind: 'added' | 'revised' | 'withdrawn';
};

// ---------------------------------------------------------------- finding

/** A sentence of a stored article's newest revision. */
export type Passage = {
  readonly article: ArticleHead;
  readonly sentence: number;
  readonly span: Span;
  readonly text: string;
  /** BM25, larger is better. */
  readonly score: number;
};

export type PassageQuery = {
  readonly scope: Scope;
  readonly period: Period;
  /** Every group must match; within a group any word or quoted phrase does. Plain words, not query syntax. */
  readonly all: readonly (readonly string[])[];
  /** At least one must match where `all` is empty; else they only raise the score. */
  readonly any: readonly string[];
  readonly limit: number;
};

export type ActorEntry = {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly articles: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** What articles call the actor beside the name ("defence minister"), the last seen first. */
  readonly roles: readonly ActorRole[];
};

export type ActorRole = {
  readonly name: string;
  readonly articles: number;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
};

/** `sentence` is the span of the sentence that holds it, `text` that sentence's words; names are those of the reading's actors, else the words of the span. */
export type EventEntry = {
  readonly article: ArticleHead;
  readonly event: Event;
  readonly sentence: Span;
  readonly text: string;
  /** Who tells it, outwards; empty in the article's own voice. */
  readonly speakers: readonly { readonly id: string | null; readonly name: string }[];
  readonly names: { readonly actor: string | null; readonly recipient: string | null; readonly place: string | null };
};
export type ClaimEntry = {
  readonly article: ArticleHead;
  readonly claim: Claim;
  readonly sentence: Span;
  readonly text: string;
  /** The attribution by name, in its order. */
  readonly speakers: readonly { readonly id: string | null; readonly name: string }[];
};

export interface Finder {
  passages(query: PassageQuery): Promise<Passage[]>;
  /** As `passages`, without their words: the id of the article that each stands in. */
  places(query: PassageQuery): Promise<{ readonly article: string; readonly score: number }[]>;
  /** Document frequency of words (in sentences, inflected forms together), to search the rare ones first; counted to 50,000 and no further. */
  frequencies(words: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Actors whose name or alias starts with `prefix` (case and diacritics folded; any word of the name counts), most seen first. */
  actorsByPrefix(query: { scope: Scope; prefix: string; limit: number; offset?: number }): Promise<ActorEntry[]>;
  /** Actors with exactly this name or alias (folded). */
  actorsByName(query: { scope: Scope; name: string }): Promise<ActorEntry[]>;
  /** Actors with these ids, in the order asked for; those the scope does not know are left out. */
  actorsById(query: { scope: Scope; ids: readonly string[] }): Promise<ActorEntry[]>;
  /** Events in which one of `actors` takes part, as `role` where given; newest first. */
  events(query: {
    scope: Scope;
    period: Period;
    actors?: readonly string[];
    role?: 'actor' | 'recipient' | 'place';
    types?: readonly Plover[];
    articles?: readonly string[];
    limit: number;
  }): Promise<EventEntry[]>;
  /** Claims that one of `speakers` voices, in these articles, about one of `about` (mentioned in the content): what is given must all hold; newest first. */
  claims(query: {
    scope: Scope;
    period: Period;
    speakers?: readonly string[];
    about?: readonly string[];
    articles?: readonly string[];
    limit: number;
  }): Promise<ClaimEntry[]>;
}

/** What the rooms that brief and answer need of the store. */
export type LibraryAccess = { readonly articles: ArticleStore; readonly finder: Finder };

/** What an answer is at; `articles`: how many are being read, where that is known. */
export type Stage = { readonly name: 'finding' | 'reading' | 'checking'; readonly articles: number | null };
export type Tell = (stage: Stage) => void;

// ---------------------------------------------------------------- sources, kept reports, facts

export interface SourceStore {
  add(source: Source): Promise<'added' | 'exists'>;
  list(shelf: Shelf | null): Promise<Source[]>;
  remove(id: string): Promise<boolean>;
  update(id: string, change: Partial<Omit<Source, 'id' | 'shelf' | 'url'>>): Promise<void>;
}

/** A report as it was shown, so that its buttons work after a restart. */
export type KeptReport = {
  readonly id: string;
  readonly guildId: string | null;
  readonly report: Report;
  /** The parts it is shown in; absent: as a whole. */
  readonly tabs?: readonly Tab[];
  /** The bot's own words over it, in safe markdown. */
  readonly above?: readonly { readonly markdown: string; readonly opens?: boolean }[];
  readonly keptAtMs: number;
};

export interface ReportStore {
  keep(kept: KeptReport): Promise<void>;
  find(id: string): Promise<KeptReport | null>;
  /** Drops those kept before that moment, those of digests excepted (their id is a delivery's). */
  forget(beforeMs: number): Promise<number>;
}

/** Small named values that outlive the process ("commands.hash"). */
export interface FactStore {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
}

// ---------------------------------------------------------------- digests

export interface SubscriptionStore {
  add(subscription: Subscription): Promise<void>;
  replace(subscription: Subscription): Promise<boolean>;
  remove(id: string): Promise<boolean>;
  find(id: string): Promise<Subscription | null>;
  list(guildId: string | null): Promise<Subscription[]>;
}

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
  /** Slot, frozen parts and outbox rows in one transaction; `exists` where (subscription, localDay) is taken. No parts: a slot that is settled already (skipped, missed). */
  open(
    delivery: Delivery,
    parts: readonly Pick<DeliveryPart, 'body' | 'nonce' | 'marker'>[],
  ): Promise<'opened' | 'exists'>;
  /** Leases the next unfinished part of each pending delivery that is due (never part k+1 before k is sent), oldest due first. */
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
  last(subscriptionId: string, states: readonly DeliveryState[]): Promise<Delivery | null>;
  pending(): Promise<number>;
  /** Drops what settled deliveries opened before that moment said, so many at most; that they were, and what came of them, stays. Returns how many. */
  prune(query: { beforeMs: number; limit: number }): Promise<number>;
  /** When `claim` will next have a part to lease, as it stands now (past: at once); null: nothing is pending. */
  nextClaimAt(): Promise<number | null>;
}

// ---------------------------------------------------------------- a language model

export type ModelUsage = { readonly prompt: number; readonly completion: number };

/** One question to a language model. It is given text and gives text back: no tools, no memory, no addresses. */
export type ModelRequest<Answer> = {
  readonly instructions: string;
  /** What the instructions are about, as JSON: data, whatever it says. */
  readonly data: string;
  /** The shape the answer must have; checked here whatever the server promises. */
  readonly shape: { readonly name: string; readonly schema: ZodType<Answer> };
  /** An answer that did not have that shape, and why: asks to put it right. */
  readonly repair: { readonly text: string; readonly reason: string } | null;
  readonly maxTokens: number;
  /** Ends the wait, wherever it stands. */
  readonly signal: AbortSignal;
};

/**
 * `reason` is in our words and may be shown; `detail` is the server's own, for logs. `usage` is what the server reported, null
 * where it reported nothing believable.
 */
export type ModelOutcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer; readonly usage: ModelUsage | null }
  | {
      readonly kind: 'malformed';
      readonly reason: string;
      readonly text: string;
      readonly usage: ModelUsage | null;
    }
  | { readonly kind: 'refused' | 'truncated'; readonly reason: string; readonly usage: ModelUsage | null }
  /** The server does not know that way of asking; the next request is put another way. */
  | { readonly kind: 'unsupported'; readonly reason: string; readonly detail: string }
  /** `busy`: asks to be left alone, or failed so often that it is not asked for a while. `usage`: none, where nothing was sent. */
  | {
      readonly kind: 'busy' | 'failed' | 'timed-out';
      readonly reason: string;
      readonly detail: string;
      readonly usage: ModelUsage | null;
    };

export interface LanguageModel {
  readonly name: string;
  /** The most tokens that a request can use, answer included. */
  worstTokens<Answer>(request: ModelRequest<Answer>): number;
  /** Never throws: what went wrong is an outcome. */
  write<Answer>(request: ModelRequest<Answer>): Promise<ModelOutcome<Answer>>;
}

/** Tokens that an account and all accounts together may use on a day. */
export type ModelLimits = { readonly account: number; readonly all: number };

export type Reservation =
  | { readonly kind: 'reserved'; readonly id: string }
  /** Nothing was set aside; whose limit it would have passed. */
  | { readonly kind: 'over'; readonly whose: 'account' | 'all' };

/** `tokens` counts requests under way, and those that reported nothing, at the most they could have used. */
export type AccountUsage = { readonly account: string; readonly requests: number; readonly tokens: number };

/** What language models were asked and what it cost, by account ("guild:<id>", "operator") and day ("YYYY-MM-DD", UTC). */
export interface UsageLedger {
  /** Sets tokens aside before a request leaves, unless a limit would be passed by it; one step, whoever asks at once. */
  reserve(request: {
    account: string;
    day: string;
    model: string;
    purpose: string;
    tokens: number;
    limits: ModelLimits;
    nowMs: number;
  }): Promise<Reservation>;
  /** What came of it; `tokens` null: not reported, what was set aside stays used. */
  settle(id: string, result: { tokens: number | null; outcome: string }): Promise<void>;
  /** Accounts that asked on that day, by name. */
  day(day: string): Promise<AccountUsage[]>;
  forget(beforeDay: string): Promise<number>;
}

/** Answers of language models by all that went into them; the oldest go first. */
export interface DraftStore {
  get(key: string): Promise<string | null>;
  keep(key: string, draft: string, keptAtMs: number): Promise<void>;
}

// ---------------------------------------------------------------- the store as a whole

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

// ---------------------------------------------------------------- reading, loading, fetching

/** Raw bytes of one thing to import: a file, an archive member, a page, a feed. */
export type RawDocument = {
  /** Shown to people and used to guess the format: "news/a.html", "https://…". */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** From a server's answer, where there was one. */
  readonly contentType: string | null;
  readonly url: string | null;
  /** The number of its first line, where it is a part of a long file of lines. */
  readonly firstLine?: number;
};

export type LoadFault = { readonly origin: string; readonly place: string | null; readonly reason: string };
export type Loaded = {
  readonly drafts: readonly ArticleDraft[];
  /** What could not be read. */
  readonly faults: readonly LoadFault[];
  /** What was read but is doubtful: no date, a date in the future. */
  readonly notes: readonly LoadFault[];
  /** Where the document is a feed. */
  readonly feed?: FeedHead;
};
export type FeedHead = { readonly title: string | null; readonly entries: number };

/** Turns bytes into articles; runs off the main thread. Never throws for bad input: that is a fault. */
export interface Loader {
  load(document: RawDocument, options: { readonly publishedAt: string | null }): Promise<Loaded>;
}

/** Reads an article; runs off the main thread. Null: its language is not one we read. */
export interface Reader {
  read(article: Article, options?: { readonly tokens?: boolean }): Promise<Reading | null>;
}

export type Fetched =
  | {
      readonly kind: 'ok';
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' }
  /** `reason` is for people and names the cure where there is one. */
  | { readonly kind: 'refused' | 'failed'; readonly reason: string };

export interface Fetcher {
  fetch(
    url: string,
    conditions: { readonly etag: string | null; readonly lastModified: string | null },
  ): Promise<Fetched>;
}

// ---------------------------------------------------------------- posting

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
