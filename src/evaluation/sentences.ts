import type { Span } from '../domain/span.ts';
import { splitSentences } from '../reading/core/split-sentences.ts';
import { type ConlluSentence, parseConllu } from './conllu.ts';
import type { Score, Suite, SuiteTools } from './suite.ts';

/** A document as running text, with its paragraphs and gold sentences as offsets into it. */
export type RebuiltText = {
  readonly document: string;
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
};

const textOf = ({ words }: ConlluSentence): string =>
  words.map(({ form, spaceAfter }, i) => (spaceAfter && i < words.length - 1 ? `${form} ` : form)).join('');

const rebuild = (document: string, sentences: readonly ConlluSentence[]): RebuiltText => {
  let text = '';
  const spans: Span[] = [];
  const starts: number[] = [];
  let spaced = true;
  for (const [i, sentence] of sentences.entries()) {
    const opens = i === 0 || sentence.newParagraph;
    text += i === 0 ? '' : opens ? '\n\n' : spaced ? ' ' : '';
    if (opens) starts.push(text.length);
    const own = textOf(sentence);
    spans.push({ start: text.length, end: text.length + own.length });
    text += own;
    spaced = sentence.words.at(-1)?.spaceAfter ?? true;
  }
  const ends = [...starts.slice(1).map((start) => start - 2), text.length];
  const paragraphs = starts.map((start, i) => ({ start, end: ends[i] ?? text.length }));
  return { document, text, paragraphs, sentences: spans };
};

/** Running text from a treebank: forms joined by SpaceAfter, paragraphs by newpar and newdoc. */
export const rebuildTexts = (sentences: readonly ConlluSentence[]): RebuiltText[] =>
  [...Map.groupBy(sentences, ({ document }) => document)].map(([document, own]) => rebuild(document, own));

export type BoundaryCounts = { readonly gold: number; readonly predicted: number; readonly shared: number };

/** Boundaries are the offsets where sentences end (Read et al. 2012); each counts once. */
export const countBoundaries = (gold: readonly Span[], predicted: readonly Span[]): BoundaryCounts => {
  const ours = new Set(predicted.map(({ end }) => end));
  const theirs = new Set(gold.map(({ end }) => end));
  return { gold: theirs.size, predicted: ours.size, shared: [...theirs].filter((end) => ours.has(end)).length };
};

const sum = (a: BoundaryCounts, b: BoundaryCounts): BoundaryCounts => ({
  gold: a.gold + b.gold,
  predicted: a.predicted + b.predicted,
  shared: a.shared + b.shared,
});

const NOTHING: BoundaryCounts = { gold: 0, predicted: 0, shared: 0 };

const figures = ({ gold, predicted, shared }: BoundaryCounts): Record<string, number> => ({
  f1: (2 * shared) / Math.max(1, gold + predicted),
  precision: shared / Math.max(1, predicted),
  recall: shared / Math.max(1, gold),
});

/** The same text split by the runtime's own segmenter, paragraph by paragraph: what a program gets without trying. */
const segmented = ({ text, paragraphs }: RebuiltText): Span[] => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return paragraphs.flatMap(({ start, end }) =>
    [...segmenter.segment(text.slice(start, end))].map(({ segment, index }) => ({
      start: start + index,
      end: start + index + segment.trimEnd().length,
    })),
  );
};

const FOLDER = 'gum_wikinews';

const scoreText = (rebuilt: RebuiltText, file: string, { emit }: SuiteTools) => {
  const predicted = splitSentences(rebuilt.text, rebuilt.paragraphs).map(({ span }) => span);
  emit({
    suite: 'sentences',
    set: FOLDER,
    file,
    item: rebuilt.document,
    text: rebuilt.text,
    gold: rebuilt.sentences,
    predicted,
  });
  return {
    ours: countBoundaries(rebuilt.sentences, predicted),
    segmenter: countBoundaries(rebuilt.sentences, segmented(rebuilt)),
    items: rebuilt.sentences.length,
  };
};

const run = async (tools: SuiteTools): Promise<Score> => {
  const files = (await tools.files.list(FOLDER)).filter((path) => path.endsWith('.conllu'));
  let [ours, segmenter, items] = [NOTHING, NOTHING, 0];
  for (const [done, path] of files.entries()) {
    for (const rebuilt of rebuildTexts(parseConllu(await tools.files.text(path)))) {
      const scored = scoreText(rebuilt, path, tools);
      ours = sum(ours, scored.ours);
      segmenter = sum(segmenter, scored.segmenter);
      items += scored.items;
    }
    tools.progress(done + 1, files.length);
  }
  return { files, items, metrics: figures(ours), baselines: { segmenterF1: figures(segmenter).f1 ?? 0 } };
};

/** Sentence spans in running text rebuilt from GUM's Wikinews documents. */
export const sentencesSuite: Suite = { name: 'sentences', sets: [FOLDER], run };
