/** Bytes from outside made into articles and readings. */
import type { Article, ArticleDraft } from '../domain/article.ts';
import type { Reading } from '../domain/reading.ts';

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
/** `torn`: that the feed breaks off, and what of it was kept, in words for people; null for a whole one. */
export type FeedHead = { readonly title: string | null; readonly entries: number; readonly torn: string | null };

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
