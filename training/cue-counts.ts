import type { Span } from '../src/domain/span.ts';
import type { Attribution } from '../src/evaluation/polnear.ts';
import type { Analysis } from '../src/reading/analysis.ts';
import { candidateAt } from '../src/reading/claims/candidates.ts';
import { ANY, RARE } from '../src/reading/claims/cue-score.ts';
import { paragraphSpans } from '../src/reading/claims/paragraph-spans.ts';
import { type Quote, quotesIn } from '../src/reading/claims/quotes.ts';
import { treeOf } from '../src/reading/tree.ts';

type Count = { cue: number; all: number };
/** Part and lemma → frame and class of speaker → counts. */
export type CueCounts = Map<string, Map<string, Count>>;

/** Lemmas seen less often are summed as rare ones. */
const LEAST_SEEN = 2;
/** Of lemmas that introduce attributed content less often than this, only that is kept. */
const HARDLY_EVER = 0.04;
const OTHER_FRAMES = '~ ~';

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const add = (counts: CueCounts, lemma: string, frame: string, { cue, all }: Count): void => {
  const frames = counts.get(lemma) ?? new Map<string, Count>();
  counts.set(lemma, frames);
  const known = frames.get(frame) ?? { cue: 0, all: 0 };
  frames.set(frame, { cue: known.cue + cue, all: known.all + all });
};

/**
 * Counts every construction of an article that may introduce attributed content, and how many of them do. What lies inside
 * attributed content is left out: PolNeAR's guidelines annotate no nested attribution.
 */
export const countCues = (counts: CueCounts, { text, sentences }: Analysis, gold: readonly Attribution[]): void => {
  const quotes = paragraphSpans(sentences).flatMap((paragraph) => quotesIn(text, paragraph));
  for (const sentence of sentences) {
    const near = (spans: readonly Span[]): Span[] => spans.filter((span) => overlaps(span, sentence.span));
    const cues = near(gold.flatMap(({ cue }) => cue));
    const contents = near(gold.flatMap(({ content }) => content));
    const beside: Quote[] = quotes.filter((quote) => overlaps(quote, sentence.span));
    const looked = { tree: treeOf(sentence), quotes: beside, isWanted: () => true };
    sentence.tokens.forEach((token, index) => {
      const candidate = candidateAt(looked, index);
      const isCue = cues.some((cue) => overlaps(cue, token));
      if (!candidate || (!isCue && contents.some((span) => overlaps(span, token)))) return;
      const { part, lemma, frame, speakerClass } = candidate;
      add(counts, `${part} ${lemma}`, `${frame} ${speakerClass}`, { cue: isCue ? 1 : 0, all: 1 });
    });
  }
};

const totals = (frames: ReadonlyMap<string, Count>): Count =>
  [...frames.values()].reduce((sum, { cue, all }) => ({ cue: sum.cue + cue, all: sum.all + all }), { cue: 0, all: 0 });

const placeOf = (key: string, frames: ReadonlyMap<string, Count>): { lemma: string; only: string | null } => {
  const { cue, all } = totals(frames);
  if (all < LEAST_SEEN) return { lemma: `${key[0]} ${RARE}`, only: null };
  return { lemma: key, only: cue < HARDLY_EVER * all ? OTHER_FRAMES : null };
};

/** The counts as lines of `cue-table.ts`: rare lemmas together, constructions seen once as "~ ~", then all lemmas together. */
export const cueLines = (counts: CueCounts): string[] => {
  const kept: CueCounts = new Map();
  for (const [key, frames] of counts) {
    const { lemma, only } = placeOf(key, frames);
    for (const [frame, count] of frames) {
      const single = count.all === 1 && !lemma.endsWith(RARE);
      add(kept, lemma, only ?? (single ? OTHER_FRAMES : frame), count);
      add(kept, `${key[0]} ${ANY}`, frame, count);
    }
  }
  return [...kept]
    .map(
      ([lemma, frames]) =>
        `${lemma} ${[...frames]
          .map(([frame, { cue, all }]) => `${frame} ${cue} ${all}`)
          .sort()
          .join(' ')}`,
    )
    .sort();
};
