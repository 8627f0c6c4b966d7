import type { Article } from '../domain/article.ts';
import { paragraphsOf } from './article-text.ts';

/** An article of a data set that gives nothing but its text (paragraphs parted by a blank line) and perhaps a date. */
export const plainArticle = (id: string, text: string, publishedAt: string | null = null): Article => ({
  id,
  revision: 1,
  shelf: 'operator',
  title: null,
  titleSpan: null,
  url: null,
  publisher: null,
  byline: null,
  publishedAt,
  publishedAtFrom: publishedAt === null ? null : 'stated',
  language: 'en',
  text,
  paragraphs: paragraphsOf(text),
  origin: id,
  contentHash: id,
  correction: null,
});
