import type { Claim, Figure, Voice } from '../../domain/reading.ts';
import type { Span } from '../../domain/span.ts';
import type { Sentence } from '../analysis.ts';
import { claimAround } from '../status/status-in-article.ts';
import {
  dependentBy,
  dependentsBy,
  deprelAt,
  hasAny,
  headAt,
  isWord,
  relation,
  type Tree,
  treeOf,
  uposAt,
} from '../tree.ts';
import { flagOf } from '../word.ts';
import { lemmaAt } from './grammar.ts';
import { numberOf, scaleOf, smallNumber } from './number-words.ts';
import { patientOf } from './subjects.ts';
import { kindOfCount, kindOfVerb, MONEY, moneyUnit } from './tables/figure-kinds.ts';
import { isUnheardOf } from './unheard-of.ts';

/** A number of a sentence with what it counts; `head` is the token that it hangs on. */
type Count = {
  readonly value: number;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
  readonly head: number;
};

const isNumberWord = (form: string): boolean => smallNumber(form) !== null || scaleOf(form) !== null;

const startsNumber = flagOf(({ lower }) => smallNumber(lower) !== null);

/** Runs of number words. "two hundred and five" is one run. */
const runs = (tree: Tree): { first: number; last: number }[] => {
  const found: { first: number; last: number }[] = [];
  if (!hasAny(tree, startsNumber)) return found;
  const form = (index: number): string => tree.lower[index] ?? '';
  for (let first = 0; first < tree.tokens.length; first++) {
    if (!isWord(tree, first, startsNumber)) continue;
    let last = first;
    while (
      isNumberWord(form(last + 1)) ||
      (form(last + 1) === '-' && isNumberWord(form(last + 2))) ||
      (form(last + 1) === 'and' && scaleOf(form(last)) === 100 && isNumberWord(form(last + 2)))
    )
      last++;
    found.push({ first, last });
    first = last;
  }
  return found;
};

const countedBy = (tree: Tree, first: number, last: number): number => {
  for (let index = last; index >= first; index--) {
    const head = headAt(tree, index);
    if (head > last || head < first)
      return /^(?:nummod|compound|nmod|det|advmod|amod)/.test(deprelAt(tree, index)) ? head : index;
  }
  return last;
};

const countsIn = (tree: Tree): Count[] =>
  runs(tree).flatMap(({ first, last }): Count[] => {
    const words = tree.tokens.slice(first, last + 1).map(({ form }) => form);
    const value = numberOf(words);
    const [from, to] = [tree.tokens[first], tree.tokens[last]];
    // "17, not 14": the number that is taken back counts nobody.
    if (value === null || !from || !to || tree.lower[first - 1] === 'not') return [];
    return [{ value, span: { start: from.start, end: to.end }, first, last, head: countedBy(tree, first, last) }];
  });

const unitOf = (tree: Tree, { head, first, last }: Count): string | null => {
  const sign = moneyUnit(first > 0 ? (tree.tokens[first - 1]?.form ?? '') : '');
  if (sign) return sign;
  if (head >= first && head <= last) return moneyUnit(tree.tokens[last + 1]?.form ?? '');
  return moneyUnit(lemmaAt(tree, head)) ?? lemmaAt(tree, head);
};

/** "are known to have died", "are feared dead": what is known of those counted. */
const RAISES = /^(?:know|believe|think|report|say|presume|fear|confirm|assume|understand|allege|suspect)$/;

const raised = (tree: Tree, { verb, link }: { verb: number; link: string }): { verb: number; link: string } => {
  const what = verb >= 0 && RAISES.test(lemmaAt(tree, verb)) ? dependentBy(tree, verb, 'xcomp') : -1;
  if (what < 0 || link !== 'nsubj:pass') return { verb, link };
  return {
    verb: what,
    link: dependentBy(tree, what, 'aux:pass') >= 0 || uposAt(tree, what) === 'ADJ' ? link : 'nsubj',
  };
};

/** The verb or event noun that a counted phrase takes part in, and whether as its patient. */
const governing = (tree: Tree, index: number): { verb: number; link: string } => {
  let before = index - 1;
  while (before >= 0 && uposAt(tree, before) !== 'VERB') before--;
  if (before >= 0 && patientOf(tree, before) === index) return { verb: before, link: 'obj' };
  let at = index;
  for (let steps = 0; steps < 4; steps++) {
    const link = deprelAt(tree, at);
    const head = headAt(tree, at);
    if (head < 0) break;
    if (relation(link) !== 'conj' && uposAt(tree, head) === 'VERB') return raised(tree, { verb: head, link });
    at = head;
  }
  const described = dependentBy(tree, index, 'acl');
  return { verb: described, link: described < 0 ? '' : 'nsubj:pass' };
};

const participleOf = (tree: Tree, { head, last }: Count): string | null => {
  const own = uposAt(tree, head) === 'VERB' || uposAt(tree, head) === 'ADJ' ? head : -1;
  const near = own >= 0 ? own : last + 1;
  return kindOfVerb(lemmaAt(tree, near), tree.tokens[near]?.form ?? '');
};

/** Nobody is died: what a parse gives them as their object belongs to the next clause ("three died and two tanks burned"). */
const DYING = /^(?:die|perish)$/;

const HELD = /^(?:storage|fuel|oil|petrol|gas|gasoline|diesel|water|septic|fish|think|oxygen|propane|holding)$/;
/** "two fuel tanks" are no weapons. */
const isVessel = (tree: Tree, index: number): boolean =>
  lemmaAt(tree, index) === 'tank' &&
  dependentsBy(tree, index, 'compound', 'amod').some((word) => HELD.test(lemmaAt(tree, word)));

const kindOf = (tree: Tree, count: Count): string | null => {
  const unit = unitOf(tree, count);
  if (unit !== null && MONEY.has(unit)) return 'money';
  if (
    unit !== null &&
    /^(?:percent|%|year|month|day|week|hour|minute|kilometre|kilometer|mile|km|metre|meter|time|o'clock|a\.?m|p\.?m)$/.test(
      unit,
    )
  )
    return null;
  const { verb, link } = governing(tree, count.head);
  const lemma = lemmaAt(tree, verb);
  const asPatient =
    (relation(link) === 'obj' && !DYING.test(lemma)) ||
    link === 'nsubj:pass' ||
    (relation(link) === 'nsubj' && (DYING.test(lemma) || /^(?:flee|drown)$/.test(lemma)));
  const told = asPatient && verb >= 0 ? kindOfVerb(lemma, tree.tokens[verb]?.form ?? '') : null;
  return (
    told ?? participleOf(tree, count) ?? (isVessel(tree, count.head) ? null : kindOfCount(lemmaAt(tree, count.head)))
  );
};

/** "The ministry did not say what caused the fire, which killed seven": who leaves a thing open counts nothing in it, whoever reports that may. */
const tellersOf = (claim: Claim | null): readonly Voice[] => {
  const { attribution = [], status, kind } = claim ?? {};
  return kind === 'says' && status === 'possible' && attribution.length > 1 ? attribution.slice(1) : attribution;
};

export type PlacedFigure = Figure & { readonly token: number };

/** The figures of a sentence: what is counted, its exact value as written, and who says so. */
export const figuresIn = (sentence: Sentence, claims: readonly Claim[]): PlacedFigure[] => {
  const tree = treeOf(sentence);
  return countsIn(tree).flatMap((count): PlacedFigure[] => {
    const kind = kindOf(tree, count);
    if (kind === null || isUnheardOf(tree, count.head)) return [];
    const attribution = tellersOf(claimAround(claims, count.span));
    return [{ kind, value: count.value, unit: unitOf(tree, count), span: count.span, attribution, token: count.head }];
  });
};
