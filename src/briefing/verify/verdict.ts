import type { Article } from '../../domain/article.ts';
import type { Reading, Status } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';

/** A sentence of a stored article that a writer may rest on. */
export type Evidence = {
  readonly id: string;
  readonly article: Pick<Article, 'id' | 'text' | 'publishedAt' | 'publisher'>;
  /** What was read from that article; null where its language is not read. */
  readonly reading: Reading | null;
  readonly span: Span;
};

/** One sentence as a writer hands it over. */
export type Draft = {
  readonly text: string;
  /** Ids of the evidence that it rests on. */
  readonly evidence: readonly string[];
  /** The speakers named for it, innermost first; empty: it is told in the article's own voice. */
  readonly attribution: readonly string[];
  readonly status: Status;
};

export type Rule =
  | 'form'
  | 'evidence'
  | 'name'
  | 'number'
  | 'date'
  | 'quotation'
  | 'polarity'
  | 'modality'
  | 'speaker'
  | 'roles'
  | 'bearing'
  | 'detail';

/** A rule that a draft breaks, with the words that break it, for people. */
export type Fault = { readonly rule: Rule; readonly detail: string };

export type Verdict =
  | { readonly kind: 'supported' }
  | { readonly kind: 'rejected'; readonly faults: readonly [Fault, ...Fault[]] };
