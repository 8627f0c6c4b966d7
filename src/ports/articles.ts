/** Articles, their revisions and readings, as they are kept. */

import type { Article, ArticleHead, Shelf, Withdrawal } from '../domain/article.ts';
import type { Period } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';

/** Who asks: the shelves whose articles may be shown. */
export type Scope = { readonly shelves: readonly Shelf[] };

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

/** A stored article read again; `revision` is the one that was read. */
export type NewReading = { readonly id: string; readonly revision: number; readonly reading: Reading | null };

/** `same`: it says what the stored one said; `stale`: this revision is not the newest by now, and nothing was written. */
export type NewReadingOutcome = 'changed' | 'same' | 'stale';

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
  /**
   * Readings in the place of those that are stored, with what is found by them, together or not at all; rejects as `save` does. Nothing
   * arrives by it: revisions, times, order and withdrawals stay as they are.
   */
  replaceReadings(readings: readonly NewReading[]): Promise<NewReadingOutcome[]>;
  /** Takes it out of every search, list and count; its revisions stay readable, and a later revision stays withdrawn. */
  withdraw(id: string, withdrawal: Withdrawal): Promise<'withdrawn' | 'already' | 'unknown'>;
  /** A certain revision, or the newest. */
  article(id: string, revision?: number): Promise<StoredArticle | null>;
  /** Newest revisions in the order asked for, withdrawn ones too; unknown ids are left out. */
  articles(ids: readonly string[]): Promise<StoredArticle[]>;
  /** Of the newest revisions, in the order asked for; articles that are unknown or unread are left out. */
  readings(ids: readonly string[]): Promise<Reading[]>;
  /** Every article published in a period, on whatever shelf, withdrawn or not, in the order in which they were first stored. */
  ids(period: Period): Promise<string[]>;
  /** Newest first by publication (undated last); withdrawn ones left out. */
  heads(query: { scope: Scope; period: Period; limit: number; offset?: number }): Promise<ArticleHead[]>;
  /**
   * From then on nothing arrives before that moment: what was imported a little earlier and is stored only now arrives at it. Whoever
   * tells what came in up to a moment closes it first; what was on its way would come after what is told, with a time before it.
   */
  closeArrivals(untilMs: number): Promise<void>;
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
