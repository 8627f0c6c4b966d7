import { isWithin, overlaps, type Span } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { between, overlapping } from '../search.ts';
import type { Draft } from './draft.ts';
import type { Quote } from './quotes.ts';
import { isSpeechVerb } from './speech-verbs.ts';

/** Shorter quotations within a sentence are names, titles and words held at arm's length. */
const LEAST_WORDS = 4;
/** How many characters away a cue may stand from what it introduces. */
const REACH = 1500;

/** Spans in order, those that overlap or touch made one. */
const union = (spans: readonly Span[]): Span[] => {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
};

/** The quotations from where the first span starts to where the last one ends. */
export const quotesOver = (quotes: readonly Quote[], spans: readonly Span[]): readonly Quote[] => {
  if (quotes.length === 0) return quotes;
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const span of spans) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return overlapping(quotes, start, end);
};

const extend = (draft: Draft, quotes: readonly Quote[]): void => {
  const near = quotesOver(quotes, draft.content);
  if (near.length === 0) return;
  const cut = near.filter(
    (quote) =>
      !overlaps(quote, draft.cue) && draft.content.some((span) => overlaps(span, quote) && !isWithin(quote, span)),
  );
  if (cut.length > 0) draft.content = union([...draft.content, ...cut.map(({ start, end }) => ({ start, end }))]);
};

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

const isSpoken = ({ lemma, frame }: Draft): boolean =>
  isSpeechVerb(lemma) || frame === 'phrase' || frame === 'headline';

const distance = (a: Span, b: Span): number => (overlaps(a, b) ? 0 : Math.max(b.start - a.end, a.start - b.end));

export type Scene = { readonly text: string; readonly sentences: readonly Sentence[] };

const nearestInSentence = ({ sentences }: Scene, quote: Quote, drafts: readonly Draft[]): Draft | null => {
  const beside = drafts.filter((draft) => {
    const sentence = sentences[draft.sentence];
    return sentence && overlaps(sentence.span, quote) && !overlaps(draft.cue, quote);
  });
  const spoken = beside.filter(isSpoken);
  const candidates = spoken.length > 0 ? spoken : beside;
  return candidates.toSorted((a, b) => distance(a.cue, quote) - distance(b.cue, quote))[0] ?? null;
};

const sentencesOver = ({ sentences }: Scene, { start, end }: Span): readonly Sentence[] =>
  between(
    sentences,
    ({ span }) => span.end <= start,
    ({ span }) => span.start >= end,
  );

const startsSentence = (scene: Scene, quote: Quote): boolean =>
  sentencesOver(scene, quote).some(({ span }) => scene.text.slice(span.start, quote.start).trim().length === 0);

const isWholeSentence = (scene: Scene, quote: Quote): boolean =>
  sentencesOver(scene, quote).some(({ span }) => isWithin(span, { start: quote.start, end: quote.end + 1 }));

/** Who spoke last before a quotation that names nobody, in its paragraph or the one before. */
const lastSpeaker = (scene: Scene, quote: Quote, drafts: readonly Draft[]): Draft | null => {
  const paragraph = sentencesOver(scene, quote)[0]?.paragraph ?? -1;
  const before = drafts.filter(({ cue }) => cue.end <= quote.start);
  return (
    before.findLast((draft) => {
      const own = scene.sentences[draft.sentence]?.paragraph ?? -1;
      return isSpoken(draft) && own >= paragraph - 1;
    }) ?? null
  );
};

/**
 * Gives each quotation its speaker: content that a quotation overlaps runs to its marks; a quotation beside a cue in its
 * sentence belongs to the nearest; a whole sentence in quotation marks that names nobody goes on from who spoke last.
 * `drafts` stand in the order of the text and are changed in place.
 */
export const giveQuotations = (scene: Scene, quotes: readonly Quote[], drafts: readonly Draft[]): void => {
  for (const draft of drafts) extend(draft, quotes);
  for (const quote of quotes) {
    const near = between(
      drafts,
      ({ cue }) => cue.end < quote.start - REACH,
      ({ cue }) => cue.start > quote.end + REACH,
    );
    if (near.some(({ cue, content }) => !overlaps(cue, quote) && content.some((span) => overlaps(span, quote))))
      continue;
    if (wordCount(scene.text.slice(quote.start, quote.end)) < LEAST_WORDS && !isWholeSentence(scene, quote)) continue;
    const owner =
      nearestInSentence(scene, quote, near) ?? (startsSentence(scene, quote) ? lastSpeaker(scene, quote, near) : null);
    if (owner) owner.content = union([...owner.content, { start: quote.start, end: quote.end }]);
  }
};
