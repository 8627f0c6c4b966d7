import type { Span } from './span.ts';

/** How an article's date was learned. `null`: it is not known. A file's own time is never one of these. */
export type DateGround = 'option' | 'stated' | 'dateline' | 'metadata' | 'file-name';

/**
 * Whose articles a reader may see: the operator's shelf, or one Discord server's own ("guild:<id>").
 * An article lies on exactly one shelf, so that no server's feed can change what another one reads.
 */
export type Shelf = 'operator' | `guild:${string}`;

/** What the command line, the suites and a running bot's own work see: what the operator imported, not what servers brought. */
export const OPERATOR: { readonly shelves: readonly Shelf[] } = { shelves: ['operator'] };

/** One stored article, one revision of it. `text` holds title and body as read; every span points into it. */
export type Article = {
  readonly id: string;
  readonly revision: number;
  readonly shelf: Shelf;
  readonly title: string | null;
  /** Where the title stands in `text`; null where the text has none of its own. */
  readonly titleSpan: Span | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  /** ISO 8601: a date, or an instant with zone. */
  readonly publishedAt: string | null;
  readonly publishedAtFrom: DateGround | null;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
  /** The paragraphs of `text` in order, the title's first where there is one. */
  readonly paragraphs: readonly Span[];
  /** What it was imported from: a path, a URL, an archive member. Shown to people, never parsed. */
  readonly origin: string;
  /** Hex SHA-256 of what a reader would see: title, text, URL, publisher, byline, date. */
  readonly contentHash: string;
  /** Says that the article corrects what was printed before, where its text does ("Correction: …"). */
  readonly correction: string | null;
};

/** An article of which nothing is known but its text, of one paragraph; `id` stands for what it was read from, too. */
export const bareArticle = (id: string, text: string): Article => ({
  id,
  revision: 1,
  shelf: 'operator',
  title: null,
  titleSpan: null,
  url: null,
  publisher: null,
  byline: null,
  publishedAt: null,
  publishedAtFrom: null,
  language: 'en',
  text,
  paragraphs: [{ start: 0, end: text.length }],
  origin: id,
  contentHash: id,
  correction: null,
});

/** An article before the store has given it an id and a revision. */
export type ArticleDraft = Omit<Article, 'id' | 'revision' | 'shelf'> & {
  /** The id its source gave it, if any; kept. */
  readonly givenId: string | null;
};

/** What a citation or list needs of an article, without its text. */
export type ArticleHead = Pick<
  Article,
  | 'id'
  | 'revision'
  | 'shelf'
  | 'title'
  | 'url'
  | 'publisher'
  | 'byline'
  | 'publishedAt'
  | 'publishedAtFrom'
  | 'language'
>;

export type Withdrawal = { readonly at: string; readonly reason: string };
