import type { FeedHead, LoadFault, RawDocument } from '../../ports.ts';
import type { FoundArticle } from '../draft.ts';

/** What a format reads from a document: articles as found, and what it could not read. */
export type Found = {
  readonly articles: readonly FoundArticle[];
  readonly faults: readonly LoadFault[];
  /** What a feed says of itself. */
  readonly feed?: FeedHead;
};

/** A document whose encoding is known. */
export type TextDocument = Pick<RawDocument, 'name' | 'url'> & {
  readonly text: string;
  /** The number of its first line in the file it is a part of; 1 for a whole file. */
  readonly firstLine: number;
};

/** A document that is one article. */
export const foundOne = (article: FoundArticle): Found => ({ articles: [article], faults: [] });

/** A document, or a place in one, that gives no article. */
export const faultOf = (origin: string, reason: string, place: string | null = null): Found => ({
  articles: [],
  faults: [{ origin, place, reason }],
});

/** Several documents, or places in one, as one; what a feed says of itself is not kept. */
export const joinFound = (parts: readonly Found[]): Found => ({
  articles: parts.flatMap(({ articles }) => articles),
  faults: parts.flatMap(({ faults }) => faults),
});

/** What an error says, also where something else was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** True for an object that is neither an array nor null. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
