import type { Participant } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { bareRelation, deprelAt, hasDependent, headAt, isBelow, type Tree, treeOf, uposAt } from '../tree.ts';
import type { MentionOf } from './by-sentence.ts';
import { casesOf, isPlaceName } from './grammar.ts';
import { shortPhrase } from './noun-phrases.ts';
import { isWithinCause } from './other-setting.ts';

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
  deprelAt(tree, at) === 'conj' && (/^(?:VERB|ADJ|AUX)$/.test(uposAt(tree, at)) || hasDependent(tree, at, 'cop'))
    ? 2
    : 1;

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

/** Of some tokens the one that the parse has nearest to another, of two as near the one that belongs to it; −1 where none is near. */
export const nearest = (tree: Tree, trigger: number, candidates: readonly number[]): number => {
  if (candidates.length === 0) return -1;
  let best = -1;
  let least = FURTHEST;
  for (const candidate of candidates) {
    const distance = steps(tree, trigger, candidate);
    const isOwn = distance === least && best >= 0 && isBelow(tree, candidate, trigger) && !isBelow(tree, best, trigger);
    if (distance < least || isOwn) [best, least] = [candidate, distance];
  }
  return best;
};

/** Whether a bare relation of Universal Dependencies is one by which places and times hang on verb or noun. */
export const isAdjunct = (link: string): boolean => link === 'obl' || link === 'nmod';

const isLocative = (tree: Tree, index: number): boolean =>
  isAdjunct(bareRelation(tree, index)) && casesOf(tree, index).some((word) => LOCATIVE.has(word));

/** The token of the place where an event is told to happen: the nearest place name behind "in", "at", "near"; −1 for none. */
export const placeOf = (sentence: Sentence, trigger: number): number => {
  const tree = treeOf(sentence);
  const candidates: number[] = [];
  for (let index = 0; index < tree.tokens.length; index++)
    if (isPlaceName(tree, index) && isLocative(tree, index) && !isWithinCause(tree, trigger, index))
      candidates.push(index);
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
