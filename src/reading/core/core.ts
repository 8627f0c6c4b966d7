import type { Article } from '../../domain/article.ts';
import type { Analysis } from '../analysis.ts';

/** The loaded weights. Opaque to callers; made once per thread by `loadCore`. */
export type Core = { readonly files: Readonly<Record<string, Uint8Array>> };

export type ArticleText = Pick<Article, 'text' | 'paragraphs' | 'titleSpan'>;

/** Sentences, tokens, parse and name tags of an article. Every offset lies inside `text`. */
export const analyse = (article: ArticleText, _core: Core): Analysis => ({ text: article.text, sentences: [] });
