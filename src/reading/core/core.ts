import type { Article } from '../../domain/article.ts';
import type { Analysis, Sentence, Token } from '../analysis.ts';
import { analyseTokens } from './analyse-tokens.ts';
import type { Core } from './load-core.ts';
import { consistentNames } from './name-consistency.ts';
import { splitSentences } from './split-sentences.ts';
import { type RawToken, tokenize } from './tokenize.ts';

export { type AnalysedWord, analyseTokens } from './analyse-tokens.ts';
export { CORE_FILES, type Core, loadCore } from './load-core.ts';

export type ArticleText = Pick<Article, 'text' | 'paragraphs' | 'titleSpan'>;

/** Sentences longer than this are cut at a comma or another safe place, so that nothing after depends on their length. */
export const MOST_TOKENS = 250;

/** Where an over-long sentence is cut: behind the last comma or the like within bounds, else at the bound. */
const cutAt = (tokens: readonly RawToken[]): number => {
  for (let i = MOST_TOKENS - 1; i > MOST_TOKENS / 2; i -= 1) if (/^[,;:–—-]$/.test(tokens[i]?.form ?? '')) return i + 1;
  return MOST_TOKENS;
};

const pieces = (tokens: readonly RawToken[]): RawToken[][] => {
  const parts: RawToken[][] = [];
  let rest: readonly RawToken[] = tokens;
  while (rest.length > MOST_TOKENS) {
    const cut = cutAt(rest);
    parts.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  if (rest.length > 0) parts.push([...rest]);
  return parts;
};

/** Sentences, tokens, parse and name tags of an article. Every offset lies inside `text`. Never throws for any text. */
export const analyse = ({ text, paragraphs, titleSpan }: ArticleText, core: Core): Analysis => {
  const sentences = splitSentences(text, paragraphs, titleSpan).flatMap(({ span, paragraph, headline }): Sentence[] =>
    pieces(tokenize(text, span)).map((piece) => {
      const words = analyseTokens(
        piece.map(({ form }) => form),
        core,
      );
      const tokens = words.map((word, i): Token => {
        const { start, end } = piece[i] as RawToken;
        return { start, end, ...word };
      });
      const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
      return { span: { start: first.start, end: last.end }, tokens, paragraph, headline };
    }),
  );
  return { text, sentences: withConsistentNames(sentences) };
};

const withConsistentNames = (sentences: readonly Sentence[]): Sentence[] => {
  const names = consistentNames(sentences);
  return sentences.map((sentence, s) => {
    const own = names[s] ?? [];
    if (sentence.tokens.every(({ name }, i) => own[i] === name)) return sentence;
    return { ...sentence, tokens: sentence.tokens.map((token, i) => ({ ...token, name: own[i] ?? token.name })) };
  });
};
