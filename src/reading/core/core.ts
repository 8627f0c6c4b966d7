import type { Article } from '../../domain/article.ts';
import type { Span } from '../../domain/span.ts';
import type { Analysis, Sentence, Token } from '../analysis.ts';
import { analyseTokens } from './analyse-tokens.ts';
import type { AnalysedWord } from './analysed-word.ts';
import { datelineLength } from './dateline.ts';
import type { Core } from './load-core.ts';
import { consistentNames } from './name-consistency.ts';
import { type SentenceSpan, splitSentences } from './split-sentences.ts';
import { type RawToken, tokenize } from './tokenize.ts';
import { ownCopy } from './words.ts';

export { analyseTokens } from './analyse-tokens.ts';
export type { AnalysedWord } from './analysed-word.ts';
export { CORE_FILES, type Core, loadCore, VECTOR_FILE } from './load-core.ts';

export type ArticleText = Pick<Article, 'text' | 'paragraphs' | 'titleSpan'>;

/** Sentences longer than this are cut at a comma or another safe place, so that nothing after depends on their length. */
export const MOST_TOKENS = 250;

/** Where an over-long sentence is cut: behind the last comma or the like within bounds, else at the bound. */
const cutAfter = (tokens: readonly RawToken[], from: number): number => {
  for (let i = from + MOST_TOKENS - 1; i > from + MOST_TOKENS / 2; i -= 1) {
    if (/^[,;:–—-]$/.test(tokens[i]?.form ?? '')) return i + 1;
  }
  return from + MOST_TOKENS;
};

const pieces = (tokens: readonly RawToken[]): (readonly RawToken[])[] => {
  if (tokens.length > 0 && tokens.length <= MOST_TOKENS) return [tokens];
  const parts: RawToken[][] = [];
  let from = 0;
  while (from < tokens.length) {
    const to = tokens.length - from > MOST_TOKENS ? cutAfter(tokens, from) : tokens.length;
    parts.push(tokens.slice(from, to));
    from = to;
  }
  return parts;
};

const formsOf = (tokens: readonly RawToken[]): string[] => tokens.map(({ form }) => form);

/** Sentences of no more words than this are remembered as they were analysed, up to a number. */
const SHORT = 6;
const MOST_REMEMBERED = 500;
const remembered = new WeakMap<Core, Map<string, readonly AnalysedWord[]>>();

/** Short sentences come again and again in some texts, and in hostile ones do nothing else. */
const analyseForms = (forms: readonly string[], core: Core): readonly AnalysedWord[] => {
  if (forms.length > SHORT) return analyseTokens(forms, core);
  const known = remembered.get(core) ?? new Map<string, readonly AnalysedWord[]>();
  const key = forms.join(' ');
  const before = known.get(key);
  if (before) return before;
  const words = analyseTokens(forms, core);
  if (known.size >= MOST_REMEMBERED) known.clear();
  remembered.set(
    core,
    known.set(
      key,
      words.map((word) => ({ ...word, form: ownCopy(word.form) })),
    ),
  );
  return words;
};

/** A dateline is parsed apart, and hangs from the clause behind it. */
const analysePiece = (piece: readonly RawToken[], core: Core): readonly AnalysedWord[] => {
  const length = datelineLength(piece);
  if (length === 0) return analyseForms(formsOf(piece), core);
  const clause = analyseForms(formsOf(piece.slice(length)), core);
  const root = length + clause.findIndex(({ head }) => head === -1);
  const dateline = analyseTokens(formsOf(piece.slice(0, length)), core).map((word) =>
    word.head === -1 ? { ...word, head: root, deprel: 'parataxis' } : word,
  );
  return [...dateline, ...clause.map((word) => (word.head === -1 ? word : { ...word, head: word.head + length }))];
};

/** Every token is made here, by one literal: whatever reads tokens then meets objects of one shape, which is much faster. */
const placed = (word: AnalysedWord, { start, end }: Span, name: Token['name']): Token => ({
  start,
  end,
  form: word.form,
  lemma: word.lemma,
  upos: word.upos,
  tense: word.tense,
  verbForm: word.verbForm,
  voice: word.voice,
  number: word.number,
  mood: word.mood,
  head: word.head,
  deprel: word.deprel,
  name,
});

/** The tokens of a sentence, in a list that is made in one way too: `map` makes lists of two kinds. */
const tokensOf = (
  words: readonly AnalysedWord[],
  places: readonly Span[],
  names: readonly Token['name'][] = [],
): Token[] => {
  const tokens: Token[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as AnalysedWord;
    tokens.push(placed(word, places[i] as Span, names[i] ?? word.name));
  }
  return tokens;
};

const sentenceOf = (piece: readonly RawToken[], place: SentenceSpan, core: Core): Sentence => {
  const tokens = tokensOf(analysePiece(piece, core), piece);
  const [first, last] = [tokens[0] as Token, tokens[tokens.length - 1] as Token];
  const { paragraph, headline } = place;
  return { span: { start: first.start, end: last.end }, tokens, paragraph, headline };
};

/** Sentences, tokens, parse and name tags of an article. Every offset lies inside `text`. Never throws for any text. */
export const analyse = ({ text, paragraphs, titleSpan }: ArticleText, core: Core): Analysis => {
  const sentences = splitSentences(text, paragraphs, titleSpan).flatMap((place) =>
    pieces(tokenize(text, place.span)).map((piece) => sentenceOf(piece, place, core)),
  );
  return { text, sentences: withConsistentNames(sentences) };
};

const withConsistentNames = (sentences: readonly Sentence[]): Sentence[] => {
  const names = consistentNames(sentences);
  return sentences.map((sentence, s) => {
    const own = names[s] ?? [];
    const { span, tokens, paragraph, headline } = sentence;
    if (tokens.every(({ name }, i) => own[i] === name)) return sentence;
    return { span, tokens: tokensOf(tokens, tokens, own), paragraph, headline };
  });
};
