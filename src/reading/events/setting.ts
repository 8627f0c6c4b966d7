import type { Claim, DateMention, EventDate, Participant } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { bareRelation, deprelAt, headAt, isBelow, type Tree, treeOf, uposAt } from '../tree.ts';
import type { MentionOf } from './by-sentence.ts';
import { casesOf, isPlaceName } from './grammar.ts';
import { shortPhrase } from './noun-phrases.ts';

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'on',
  'outside',
  'inside',
  'across',
  'around',
  'over',
  'off',
  'along',
  'throughout',
  'within',
]);
const FURTHEST = 6;

/** Another clause is a step farther: what "and" joins to a clause has a time of its own. */
const stepUp = (tree: Tree, at: number): number =>
  deprelAt(tree, at) === 'conj' && /^(?:VERB|ADJ|AUX)$/.test(uposAt(tree, at)) ? 2 : 1;

/** Steps up and down the tree from one token to another; Infinity where they do not meet. */
export const steps = (tree: Tree, from: number, to: number): number => {
  const up = new Map<number, number>();
  for (
    let at = from, count = 0;
    at >= 0 && count < 2 * tree.tokens.length;
    count += stepUp(tree, at), at = headAt(tree, at)
  )
    up.set(at, count);
  for (
    let at = to, count = 0;
    at >= 0 && count < 2 * tree.tokens.length;
    count += stepUp(tree, at), at = headAt(tree, at)
  ) {
    const met = up.get(at);
    if (met !== undefined) return met + count;
  }
  return Number.POSITIVE_INFINITY;
};

const nearest = (tree: Tree, trigger: number, candidates: readonly number[]): number => {
  if (candidates.length === 0) return -1;
  let best = -1;
  let least = FURTHEST;
  for (const candidate of candidates) {
    const distance = steps(tree, trigger, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
};

const isAdjunct = (link: string): boolean => link === 'obl' || link === 'nmod';

const isLocative = (tree: Tree, index: number): boolean =>
  isAdjunct(bareRelation(tree, index)) && casesOf(tree, index).some((word) => LOCATIVE.has(word));

/** The token of the place where an event is told to happen: the nearest place name behind "in", "at", "near"; −1 for none. */
export const placeOf = (sentence: Sentence, trigger: number): number => {
  const tree = treeOf(sentence);
  const candidates: number[] = [];
  for (let index = 0; index < tree.tokens.length; index++)
    if (isPlaceName(tree, index) && isLocative(tree, index)) candidates.push(index);
  return nearest(tree, trigger, candidates);
};

const lengthOf = ({ start, end }: Span): number => end - start;

const shortestAround = (mentions: readonly MentionOf[], token: Span): MentionOf | null => {
  let found: MentionOf | null = null;
  for (const each of mentions) {
    const { mention } = each;
    if (mention.start > token.start || mention.end < token.end) continue;
    if (!found || lengthOf(mention) < lengthOf(found.mention)) found = each;
  }
  return found;
};

/** A participant for the phrase around a token: the actor one of whose mentions holds the token, and the span of it. */
export const participantAt = (tree: Tree, index: number, mentions: readonly MentionOf[]): Participant | null => {
  const token = index < 0 ? undefined : tree.tokens[index];
  if (!token) return null;
  const found = shortestAround(mentions, token);
  if (found?.mention.form === 'name') {
    const { start, end } = found.mention;
    return { actor: found.actor, span: { start, end } };
  }
  const short = uposAt(tree, index) === 'PRON' ? { start: token.start, end: token.end } : shortPhrase(tree, index);
  return { actor: found?.actor ?? null, span: short };
};

const isPoint = ({ type, value }: DateMention): boolean =>
  (type === 'DATE' || type === 'TIME') && /^\d{3}|^XXXX/.test(value);

const BEFORE = /^(?:for|after|over|following|since|despite)$/;

const isNoun = (upos: string): boolean => upos === 'NOUN' || upos === 'PROPN';

/** "recalled him on Monday over the shooting": what led to an act has no day of it. */
const isBackground = (tree: Tree, trigger: number): boolean => {
  for (let at = trigger; isNoun(uposAt(tree, at)); at = headAt(tree, at))
    if (isAdjunct(bareRelation(tree, at)) && casesOf(tree, at).some((word) => BEFORE.test(word))) return true;
  return false;
};

const SAID_ON = /^(?:on|late|early)$/i;

const isWithin = (span: Span, { start, end }: Span): boolean => span.start >= start && span.end <= end;

/** Whether a deed is what a claim tells; "Rebels shelled Oster, the army said on Sunday" may have been read as telling of the day. */
const isToldIn = ({ cue, content }: Claim, deed: Span, day: Span): boolean =>
  content.some((span) => isWithin(deed, span)) ||
  (cue !== null && deed.end <= cue.start && content.some((span) => isWithin(day, span)));

/** "…, the ministry said on Wednesday": the day on which something was said is not the day of what was said; what was done beside that may have it. */
const isOfSaying = ({ tokens }: Sentence, trigger: number, date: number, claims: readonly Claim[]): boolean => {
  const [day, deed] = [tokens[date], tokens[trigger]];
  if (day === undefined || deed === undefined) return false;
  const above = tokens[day.head];
  return claims.some((claim) => {
    const { cue } = claim;
    if (cue === null || isWithin(deed, cue) || !isToldIn(claim, deed, day)) return false;
    const between = tokens.filter(({ start, end }) => start >= cue.end && end <= day.start);
    const isRightBehind = cue.end <= day.start && between.every(({ form }) => SAID_ON.test(form));
    return isRightBehind || (above !== undefined && isWithin(above, cue));
  });
};

/**
 * When: the date named nearest in the parse, else the day of publication; null where neither is known, it only led to another, or a decade is all
 * that is told. `claims`: what is said here, which did not happen on the day on which it was said.
 */
export const dateOf = (
  sentence: Sentence,
  trigger: number,
  dates: readonly DateMention[],
  publishedAt: string | null,
  claims: readonly Claim[] = [],
): EventDate | null => {
  const tree = treeOf(sentence);
  const tokenOf = (date: DateMention): number =>
    tree.tokens.findIndex(({ start, end }) => start < date.end && end > date.start);
  const background = isBackground(tree, trigger);
  const inside = dates.filter(
    (date) =>
      isPoint(date) &&
      date.start >= sentence.span.start &&
      date.end <= sentence.span.end &&
      !isOfSaying(sentence, trigger, tokenOf(date), claims) &&
      (!background || isBelow(tree, tokenOf(date), trigger)),
  );
  const tokens = inside.map(tokenOf);
  const best = inside.length === 1 ? (tokens[0] ?? -1) : nearest(tree, trigger, tokens);
  const date = inside[tokens.indexOf(best)];
  if (date && best >= 0 && !/^\d{4}|^XXXX/.test(date.value)) return null;
  if (date && best >= 0) return { value: date.value, ground: 'stated', span: { start: date.start, end: date.end } };
  return publishedAt === null || background
    ? null
    : { value: publishedAt.slice(0, 10), ground: 'publication', span: null };
};
