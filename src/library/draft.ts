import type { ArticleDraft } from '../domain/article.ts';
import type { LoadFault } from '../ports.ts';
import { canonicalUrl } from './canonical-url.ts';
import { cleanLine, cleanText, lineOrNull } from './clean.ts';
import { correctionIn } from './correction.ts';
import { detokenise, isTokenised } from './detokenise.ts';
import { digestOf } from './digest.ts';
import { languageOf } from './language.ts';
import { composeText, paragraphsIn } from './paragraphs.ts';
import { publicationOf } from './publication.ts';

/** What every format needs to know beside the bytes. `publishedAt` is the operator's option. */
export type LoadContext = { readonly publishedAt: string | null; readonly nowMs: number };

/** An article as a format found it: strings as they stand there, nothing cleaned. */
export type FoundArticle = {
  readonly origin: string;
  /** Line, item or member, where the origin holds many. */
  readonly place: string | null;
  readonly title: string | null;
  /** Running text; or paragraphs, where the format knows them. */
  readonly body: string | readonly string[];
  readonly url: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly stated: unknown;
  readonly metadata: unknown;
  readonly fileName: string | null;
  readonly language: string | null;
  readonly givenId: string | null;
};

export const NOTHING_FOUND: Omit<FoundArticle, 'origin' | 'body'> = {
  place: null,
  title: null,
  url: null,
  publisher: null,
  byline: null,
  stated: null,
  metadata: null,
  fileName: null,
  language: null,
  givenId: null,
};

export type Drafted =
  | { readonly kind: 'draft'; readonly draft: ArticleDraft; readonly note: LoadFault | null }
  | { readonly kind: 'fault'; readonly fault: LoadFault };

/** Longer headlines are paragraphs that stand in the wrong field. */
const LONGEST_TITLE = 1000;
const LONGEST_NAME = 300;

const runningParagraphs = (body: string): string[] => {
  const text = cleanText(body);
  return paragraphsIn(isTokenised(text) ? detokenise(text) : text);
};

const bodyParagraphs = (body: FoundArticle['body']): string[] =>
  typeof body === 'string' ? runningParagraphs(body) : body.map(cleanLine).filter((line) => line !== '');

const titleOf = (found: FoundArticle): string | null => {
  const line = lineOrNull(found.title);
  if (line === null) return null;
  return (isTokenised(line) ? detokenise(line) : line).slice(0, LONGEST_TITLE).trim();
};

const nameOf = (value: string | null): string | null => lineOrNull(value)?.slice(0, LONGEST_NAME) ?? null;

const bylineOf = (value: string | null): string | null => nameOf(value?.replace(/^\s*by[:\s]\s*/i, '') ?? null);

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/**
 * One found article, cleaned and dated, ready to be stored; a fault where nothing is left to read. Title and body become
 * one text with the spans of their paragraphs.
 */
export const draftFrom = (found: FoundArticle, context: LoadContext): Drafted => {
  const { origin, place } = found;
  const title = titleOf(found);
  const body = bodyParagraphs(found.body);
  const composed = composeText(title, body);
  if (!hasWords(composed.text)) {
    return { kind: 'fault', fault: { origin, place, reason: 'it holds no text; give the article a title or a body' } };
  }
  const dated = publicationOf({ ...found, option: context.publishedAt, paragraphs: body }, context.nowMs);
  const shown = {
    title,
    url: canonicalUrl(found.url),
    publisher: nameOf(found.publisher),
    byline: bylineOf(found.byline),
    publishedAt: dated.publishedAt,
    text: composed.text,
  };
  const draft: ArticleDraft = {
    ...shown,
    titleSpan: composed.titleSpan,
    publishedAtFrom: dated.from,
    language: languageOf(composed.text, found.language),
    paragraphs: composed.paragraphs,
    origin,
    contentHash: digestOf([shown.title, shown.text, shown.url, shown.publisher, shown.byline, shown.publishedAt]),
    correction: correctionIn(composed.paragraphs.map(({ start, end }) => composed.text.slice(start, end))),
    givenId: lineOrNull(found.givenId),
  };
  return { kind: 'draft', draft, note: dated.note === null ? null : { origin, place, reason: dated.note } };
};
