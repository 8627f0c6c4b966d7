import type { Article } from './article.ts';
import type { Citation } from './report.ts';
import type { Span } from './span.ts';

type Citable = Pick<Article, 'id' | 'revision' | 'publisher' | 'url' | 'publishedAt'>;

/** A citation whose words are already known, as an index row gives them. */
export const citeWords = (article: Citable, span: Span, text: string): Citation => ({
  article: article.id,
  revision: article.revision,
  start: span.start,
  end: span.end,
  text,
  publisher: article.publisher,
  url: article.url,
  publishedAt: article.publishedAt,
});

/** A citation of a span of this revision; its words are exactly those that stand there. */
export const cite = (article: Citable & Pick<Article, 'text'>, span: Span): Citation =>
  citeWords(article, span, article.text.slice(span.start, span.end));
