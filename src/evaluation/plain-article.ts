import { type Article, bareArticle } from '../domain/article.ts';
import { paragraphsOf } from './article-text.ts';

/** An article of a data set that gives nothing but its text (paragraphs parted by a blank line) and perhaps a date. */
export const plainArticle = (id: string, text: string, publishedAt: string | null = null): Article => ({
  ...bareArticle(id, text),
  publishedAt,
  publishedAtFrom: publishedAt === null ? null : 'stated',
  paragraphs: paragraphsOf(text),
});
