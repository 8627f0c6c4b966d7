import type { Span } from '../domain/span.ts';
import type { ArticleText } from '../reading/core/core.ts';

/** Spans of the blocks that blank lines part, without the white space around them. */
export const paragraphsOf = (text: string): Span[] =>
  [...text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)].map(({ 0: block, index }) => ({
    start: index,
    end: index + block.trimEnd().length,
  }));

/** A plain text of an evaluation set as the reader takes it; `titled` where its first block is its headline. */
export const plainArticle = (text: string, titled = false): ArticleText => {
  const paragraphs = paragraphsOf(text);
  return { text, paragraphs, titleSpan: (titled ? paragraphs[0] : null) ?? null };
};
