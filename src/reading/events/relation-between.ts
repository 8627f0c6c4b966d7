import type { Plover } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Analysis, Sentence } from '../analysis.ts';
import { isBelow, type Tree, treeOf } from '../tree.ts';
import { composedType } from './composed-type.ts';
import { type Frame, framesIn } from './frames.ts';
import { depthOf } from './grammar.ts';

type Sides = { readonly source: ReadonlySet<number>; readonly target: ReadonlySet<number> };

const tokensIn = (sentence: Sentence, { start, end }: Span): Set<number> =>
  new Set(sentence.tokens.flatMap((token, index) => (token.start < end && token.end > start ? [index] : [])));

const reaches = (tree: Tree, frame: Frame, side: ReadonlySet<number>): boolean => {
  const top = frame.carrier >= 0 ? frame.carrier : frame.index;
  return [...side].some((index) => isBelow(tree, index, top));
};

const distance = (frame: Frame, side: ReadonlySet<number>): number =>
  Math.min(...[...side].map((index) => Math.abs(index - frame.index)));

/** How well a frame tells what the one does to the other: by who takes which part, then by place in the tree and the text. */
const fitOf = (tree: Tree, frame: Frame, { source, target }: Sides): number => {
  let fit = 0;
  if (source.has(frame.actor)) fit += 4;
  if (target.has(frame.recipient)) fit += 3;
  else if (reaches(tree, frame, target)) fit += 1.5;
  if (target.has(frame.actor)) fit -= source.has(frame.recipient) ? 1 : 2;
  if (source.has(frame.index)) fit -= 1;
  if (target.has(frame.index)) fit -= 1.5;
  fit -= 0.2 * depthOf(tree, frame.carrier >= 0 ? frame.carrier : frame.index);
  return fit - 0.02 * (distance(frame, source) + distance(frame, target));
};

/** What one does to another where no event of the sentence is told: by far the most of news is talk. */
const UNTOLD: Plover = 'CONSULT';

/**
 * The PLOVER root of what the first of two phrases of a sentence does to the second: of the events told there the one in
 * which they take these parts, else the nearest. Spans are offsets into the analysed text. Always answers.
 */
export const relationBetween = (analysis: Analysis, source: Span, target: Span): Plover => {
  const ranked = analysis.sentences
    .filter(({ span }) => [source, target].some(({ start, end }) => start < span.end && end > span.start))
    .flatMap((sentence) => {
      const sides = { source: tokensIn(sentence, source), target: tokensIn(sentence, target) };
      const whole = (sides.source.size > 0 ? 10 : 0) + (sides.target.size > 0 ? 5 : 0);
      return framesIn(sentence).map((frame) => ({
        sentence,
        frame,
        fit: whole + fitOf(treeOf(sentence), frame, sides),
      }));
    })
    .sort((a, b) => b.fit - a.fit);
  const best = ranked[0];
  return best ? composedType(best.sentence, best.frame) : UNTOLD;
};
