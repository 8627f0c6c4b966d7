import type { Span } from '../../domain/span.ts';
import { bareRelation, dependentsBy, deprelAt, formAt, hasDependent, headAt, type Tree, uposAt } from '../tree.ts';
import { isPlace, isTime } from './grammar.ts';

/** Tokens from `first` to `last`. */
export type Run = { readonly first: number; readonly last: number };

const isPossessive = (tree: Tree, index: number): boolean =>
  uposAt(tree, index) === 'PART' && /^['’]s?$/.test(formAt(tree, index));

const INNER = new Set(['PROPN', 'NOUN', 'ADJ', 'NUM', 'SYM']);
const isJoint = (form: string): boolean => form === '-' || form === '–' || form === '/';

/** Words that stand inside the unbroken core of a noun phrase. */
const isInner = (tree: Tree, index: number): boolean => {
  const upos = uposAt(tree, index);
  if (INNER.has(upos) || isJoint(formAt(tree, index))) return true;
  if (upos === 'VERB') return bareRelation(tree, index) === 'amod' || bareRelation(tree, index) === 'compound';
  return isPossessive(tree, index);
};

/** "more than 300", "about forty": words before a number. */
const leadsToNumber = (tree: Tree, index: number): boolean =>
  uposAt(tree, index + 1) === 'NUM' || uposAt(tree, index + 2) === 'NUM';

const isDeterminer = (tree: Tree, index: number): boolean =>
  uposAt(tree, index) === 'DET' ||
  deprelAt(tree, index) === 'nmod:poss' ||
  (/^(?:at|least|more|than|about|around|nearly|some)$/.test(formAt(tree, index)) && leadsToNumber(tree, index));

const leftEdge = (tree: Tree, head: number): number => {
  let first = head;
  while (first > 0 && isInner(tree, first - 1) && !isTime(tree, first - 1)) first--;
  while (first > 0 && isDeterminer(tree, first - 1) && uposAt(tree, first - 1) !== 'VERB') first--;
  while (first < head && /^(?:than|at|[-–/]|['’]s?)$/.test(formAt(tree, first)) && formAt(tree, first + 1) !== 'least')
    first++;
  return first;
};

const rightEdge = (tree: Tree, head: number): number => {
  let last = head;
  while (isInner(tree, last + 1) && !isTime(tree, last + 1)) last++;
  while (last > head && /^(?:[-–/]|['’]s?)$/.test(formAt(tree, last))) last--;
  while (last > head && uposAt(tree, last) === 'ADJ' && uposAt(tree, last - 1) === 'PROPN') last--;
  return last;
};

/** The unbroken core of the noun phrase around a token: from its determiner to its last noun, with possessors. */
export const coreOf = (tree: Tree, head: number): Run =>
  uposAt(tree, head) === 'PRON'
    ? { first: head, last: head }
    : { first: leftEdge(tree, head), last: rightEdge(tree, head) };

const ARTICLE = /^(?:the|a|an|its|his|her|their|both)$/;

/** Where a run of tokens stands in the text. */
export const spanOf = (tree: Tree, { first, last }: Run): Span => ({
  start: tree.tokens[first]?.start ?? 0,
  end: tree.tokens[last]?.end ?? 0,
});

/** A participant as a short noun phrase: its core without an article. */
export const shortPhrase = (tree: Tree, head: number): Span => {
  const { first, last } = coreOf(tree, head);
  return spanOf(tree, { first: first < last && ARTICLE.test(formAt(tree, first)) ? first + 1 : first, last });
};

const COUNT =
  /^(?:at|least|more|than|about|around|nearly|over|some|several|many|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen|dozens|another|other|first|second|third|same)$/;

/** A phrase without its article and without how many there are of it. */
export const uncounted = (tree: Tree, head: number): Run => {
  const { first, last } = coreOf(tree, head);
  let from = first;
  while (from < last && (ARTICLE.test(formAt(tree, from)) || COUNT.test(formAt(tree, from)))) from++;
  return { first: from, last };
};

/** A run with what "of" adds to it: "offices of the union", "group of armed men". */
export const withOf = (tree: Tree, run: Run): Run => {
  const noun = formAt(tree, run.last + 1) === 'of' ? nounAfter(tree, run.last + 2) : -1;
  return noun < 0 ? run : withOf(tree, { first: run.first, last: coreOf(tree, noun).last });
};

/** True where an owner or a kind stands before the noun: "the union's offices". */
export const isOwned = (tree: Tree, head: number): boolean =>
  dependentsBy(tree, head, 'nmod:poss', 'compound').some((index) => index < head);

/** The first noun behind `from`, which starts a noun phrase of its own; −1 for none. */
const nounAfter = (tree: Tree, from: number): number => {
  let at = from;
  while (isDeterminer(tree, at) || (isInner(tree, at) && !/^(?:NOUN|PROPN)$/.test(uposAt(tree, at)))) at++;
  return /^(?:NOUN|PROPN)$/.test(uposAt(tree, at)) ? at : -1;
};

const NEAR = /^(?:in|near|from|to|at|outside)$/;

const prepositional = (tree: Tree, last: number): number => {
  const word = formAt(tree, last + 1);
  const noun = uposAt(tree, last + 1) === 'ADP' ? nounAfter(tree, last + 2) : -1;
  if (noun < 0 || isTime(tree, noun)) return last;
  const core = coreOf(tree, noun);
  const kept =
    word === 'of' || word === 'from' || (NEAR.test(word) && (isPlace(tree, noun) || isPlace(tree, core.last)));
  return kept ? core.last : last;
};

const bracketed = (tree: Tree, last: number): number => {
  if (formAt(tree, last + 1) !== '(') return last;
  for (let at = last + 2; at < last + 7; at++) if (formAt(tree, at) === ')') return at;
  return last;
};

const joined = (tree: Tree, run: Run): number => {
  if (!/^(?:and|or|&)$/.test(formAt(tree, run.last + 1))) return run.last;
  const noun = nounAfter(tree, run.last + 2);
  if (noun < 0) return run.last;
  const { first, last } = coreOf(tree, noun);
  const linked = indicesOf({ first, last }).some(
    (index) => deprelAt(tree, index) === 'conj' && within(run, headAt(tree, index)),
  );
  return linked ? last : run.last;
};

/** The places of a run's tokens, in order. */
export const indicesOf = ({ first, last }: Run): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);

const within = ({ first, last }: Run, index: number): boolean => index >= first && index <= last;

const apposed = (tree: Tree, run: Run): number => {
  if (formAt(tree, run.last + 1) !== ',') return run.last;
  const noun = nounAfter(tree, run.last + 2);
  if (noun < 0) return run.last;
  const { first, last } = coreOf(tree, noun);
  const linked = indicesOf({ first, last }).some(
    (index) => bareRelation(tree, index) === 'appos' && within(run, headAt(tree, index)),
  );
  return linked ? extended(tree, { first: run.first, last }, 2).last : run.last;
};

const participle = (tree: Tree, run: Run): number => {
  const next = run.last + 1;
  if (deprelAt(tree, next) !== 'acl' || !within(run, headAt(tree, next)) || hasDependent(tree, next, 'mark'))
    return run.last;
  const noun = uposAt(tree, next + 1) === 'ADP' ? nounAfter(tree, next + 2) : nounAfter(tree, next + 1);
  return noun < 0 || isTime(tree, noun) ? run.last : coreOf(tree, noun).last;
};

const extended = (tree: Tree, run: Run, depth = 0): Run => {
  let { last } = run;
  for (let steps = 0; steps < 4; steps++) {
    const before = last;
    last = bracketed(tree, last);
    last = prepositional(tree, last);
    last = joined(tree, { first: run.first, last });
    if (depth < 2) last = participle(tree, { first: run.first, last });
    if (last === before) break;
  }
  return { first: run.first, last };
};

/**
 * The whole noun phrase around a token: its core, what "of" and place prepositions add, names joined to it, brackets and
 * apposition; no relative clause, no time.
 */
export const wholePhrase = (tree: Tree, head: number): Span => {
  const run = extended(tree, coreOf(tree, head));
  return spanOf(tree, { first: run.first, last: apposed(tree, run) });
};
