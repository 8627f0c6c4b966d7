import type { Claim } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Token } from '../analysis.ts';
import { isBelow, type Tree } from '../tree.ts';

const SAID_ON = /^(?:on|late|early)$/i;
/** "said Friday's raid": the day is that of the raid. */
const POSSESSIVE = /^['’]s?$/;
/** "said that on Thursday …": here begins what is said. */
const THAT = /^(?:that|how|whether)$/i;

export const isWithin = (span: Span, { start, end }: Span): boolean => span.start >= start && span.end <= end;

/** Whether a deed is what a claim tells; "Rebels shelled Oster, the army said on Sunday" may have been read as telling of the day. */
const isToldIn = ({ cue, content }: Claim, deed: Span, day: Span): boolean =>
  content.some((span) => isWithin(deed, span)) ||
  (cue !== null && deed.end <= cue.start && content.some((span) => isWithin(day, span)));

const between = (tokens: readonly Token[], from: Span, to: Span): readonly Token[] =>
  tokens.filter(({ start, end }) => start >= from.end && end <= to.start);

const isPossessive = (tokens: readonly Token[], day: Span): boolean =>
  POSSESSIVE.test(tokens.find(({ start }) => start >= day.end)?.form ?? '');

/** "police said on Friday", "police said Friday". */
const isRightBehind = (tokens: readonly Token[], cue: Span, day: Span): boolean =>
  cue.end <= day.start &&
  !isPossessive(tokens, day) &&
  between(tokens, cue, day).every(({ form }) => SAID_ON.test(form));

/** "accused them on Friday of …": it hangs on the cue, and stands between it and what is told, or behind it where that was told before. */
const hangsOn = (tokens: readonly Token[], cue: Span, day: Token, deed: Span): boolean => {
  const above = tokens[day.head];
  if (above === undefined || !isWithin(above, cue)) return false;
  const isBetween = cue.end <= day.start && day.end <= deed.start;
  return deed.end <= cue.start || (isBetween && between(tokens, cue, day).every(({ form }) => !THAT.test(form)));
};

/** "On Friday, police said, a bomb …": between commas the saying is an aside in what is told, and the day is that of the deed. */
const isAsideBehind = (tokens: readonly Token[], day: Span, deed: Span, { content }: Claim): boolean => {
  const { start } = content.find((span) => isWithin(deed, span)) ?? deed;
  const behindDay = tokens.find((token) => token.start >= day.end);
  const beforeTold = tokens.findLast((token) => token.end <= start);
  return behindDay?.form === ',' && beforeTold?.form === ',' && beforeTold !== behindDay;
};

/** "On Friday police said …", "police said in a statement on Friday that …", "…, the general told reporters on Friday". */
const isBeside = (tokens: readonly Token[], claim: Claim & { readonly cue: Span }, day: Span, deed: Span): boolean => {
  const { cue, content } = claim;
  if (content.some((span) => isWithin(day, span))) return false;
  if (cue.start >= deed.start) return cue.end <= day.start;
  return day.end <= deed.start && !isAsideBehind(tokens, day, deed, claim);
};

/**
 * Whether a day is that on which the deed was told, by one of these claims: the day on which something was said is not the day of
 * what was said. What was done beside a saying may have its day. Deed and day are tokens; of a date the one that no other of it
 * stands over.
 */
export const isOfSaying = (tree: Tree, deed: number, day: number, claims: readonly Claim[]): boolean => {
  const { tokens } = tree;
  const [told, named, first, last] = [tokens[deed], tokens[day], tokens[0], tokens.at(-1)];
  if (!told || !named || !first || !last) return false;
  return claims.some((claim) => {
    const { cue } = claim;
    if (cue === null || isWithin(told, cue) || !isToldIn(claim, told, named)) return false;
    if (isRightBehind(tokens, cue, named)) return true;
    if (isBelow(tree, day, deed) || !isWithin(cue, { start: first.start, end: last.end })) return false;
    return hangsOn(tokens, cue, named, told) || isBeside(tokens, { ...claim, cue }, named, told);
  });
};
