import type { Shelf } from './article.ts';

/** A feed that is polled. */
export type Source = {
  readonly id: string;
  readonly shelf: Shelf;
  readonly url: string;
  readonly title: string | null;
  readonly addedBy: string;
  readonly addedAtMs: number;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly checkedAtMs: number | null;
  /** When it last answered with something readable. */
  readonly reachedAtMs: number | null;
  /** The last fault in words for people; null while all is well. */
  readonly fault: string | null;
  readonly articles: number;
};
