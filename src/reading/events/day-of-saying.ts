import type { Claim } from '../../domain/reading.ts';
import { isWithin, type Span } from '../../domain/span.ts';
import type { Token } from '../analysis.ts';
import type { Tree } from '../tree.ts';

/** Whether a deed is what a claim tells; "Rebels shelled Oster, the army said on Sunday" may have been read as telling of the day. */
const isToldIn = ({ cue, content }: Claim, deed: Span, day: Span): boolean =>
  content.some((span) => isWithin(deed, span)) ||
  (cue !== null && deed.end <= cue.start && content.some((span) => isWithin(day, span)));

/** "accused them on Friday of …": it hangs on the cue, and stands between it and what is told, or behind both. */
const hangsOn = (above: Token | undefined, cue: Span, day: Span, deed: Span): boolean => {
  if (above === undefined || !isWithin(above, cue) || cue.end > day.start) return false;
  return deed.end <= cue.start || day.end <= deed.start;
};

/** "On Friday police said …", "police said in a statement on Friday that …", "…, the general told reporters on Friday". */
const isBeside = ({ content }: Claim, cue: Span, day: Span, deed: Span): boolean =>
  !content.some((span) => isWithin(day, span)) &&
  (cue.start < deed.start ? day.end <= deed.start : cue.end <= day.start);

/** The token of a date that no other token of it stands over: "May" hangs on "2". */
export const dayToken = ({ tokens }: Tree, date: Span): number => {
  const isIn = (index: number): boolean => {
    const { start, end } = tokens[index] ?? { start: -1, end: -1 };
    return start < date.end && end > date.start;
  };
  return tokens.findIndex(({ head, deprel }, index) => isIn(index) && deprel !== 'case' && !isIn(head));
};

/**
 * Whether a day is that on which the deed was told, by one of these claims: the day on which something was said is not the day of
 * what was said. What was done beside a saying may have its day. Deed and day are tokens, the day that of `dayToken`.
 */
export const isOfSaying = (tree: Tree, deed: number, day: number, claims: readonly Claim[]): boolean => {
  const { tokens } = tree;
  const [told, named] = [tokens[deed], tokens[day]];
  if (!told || !named) return false;
  return claims.some((claim) => {
    const { cue } = claim;
    if (cue === null || !isToldIn(claim, told, named)) return false;
    return hangsOn(tokens[named.head], cue, named, told) || isBeside(claim, cue, named, told);
  });
};
