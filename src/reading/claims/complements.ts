import type { Span } from '../../domain/span.ts';
import { MONTH, WEEKDAY } from '../dates/words.ts';
import { dependentBy, dependentsBy, deprelAt, formAt, hasDependent, hasMark, type Tree, uposAt } from '../tree.ts';
import { MARK } from '../word.ts';
import type { Candidate } from './candidate.ts';
import { TOPICAL } from './frame-names.ts';
import { isWithinAny, prepositionOf } from './grammar.ts';

/** A construction by its key in the cue table, and the heads of what is said in it. */
export type Found = Pick<Candidate, 'frame' | 'content'> & { readonly aside?: boolean };

/** Nothing is said there; one list for all who find none. */
export const NONE: readonly number[] = [];

/** The key of an open clause, by what it is made of: "to", "-ing", another verb, none. */
export const clauseKind = (tree: Tree, clause: number): string => {
  const token = tree.tokens[clause];
  if (token?.upos !== 'VERB' && token?.upos !== 'AUX') return 'xcomp:n';
  if (dependentsBy(tree, clause, 'mark').some((index) => formAt(tree, index) === 'to')) return 'xcomp:to';
  return token.verbForm === 'Ger' || /ing$/.test(token.form) ? 'xcomp:ing' : 'xcomp:v';
};

const UNTOPICAL = /^(?:obl|nmod):(?:tmod|agent|npmod|unmarked|poss)$/;

const DAY = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, 'i');
const PART_OF_TIME = /^(?:day|eve|night|morning|afternoon|evening|weekend|anniversary)$/;

/** "confirmed on Saturday", "announced on the day that …": when it was is not what it was about, as it is of who "agreed on a day". */
const isDay = (tree: Tree, index: number): boolean =>
  DAY.test(tree.tokens[index]?.form ?? '') ||
  (PART_OF_TIME.test(formAt(tree, index)) &&
    prepositionOf(tree, index) === 'on' &&
    !dependentsBy(tree, index, 'det').some((word) => /^an?$/.test(formAt(tree, word))));

/** "spoke of the vote": what a word is about by its preposition; null for days and for prepositions that tell no topic. */
export const oblique = (tree: Tree, head: number): Found | null => {
  for (const index of dependentsBy(tree, head, 'obl', 'nmod', 'advcl', 'xcomp')) {
    const frame = index > head ? TOPICAL.get(prepositionOf(tree, index)) : undefined;
    if (frame !== undefined && !UNTOPICAL.test(deprelAt(tree, index)) && !isDay(tree, index))
      return { frame, content: [index] };
  }
  return null;
};

/** "denied polluting the river": a gerund right behind its verb that the parse took for an adverbial. */
const isBareGerund = (tree: Tree, index: number, head: number): boolean =>
  index === head + 1 && /ing$/.test(tree.tokens[index]?.form ?? '') && !hasDependent(tree, index, 'mark');

/** Whom somebody wants, orders or expects to do something belongs to what is wanted; whom it is told to does not. */
const TOLD = new Set(['tell', 'ask', 'promise', 'remind', 'show']);

const moved = (tree: Tree, head: number, open: number): number[] =>
  TOLD.has(tree.tokens[head]?.lemma ?? '')
    ? []
    : dependentsBy(tree, head, 'obj', 'iobj').filter((index) => index > head && index < open);

/** Shorter quotations are words held at arm's length. */
const SHORTEST_SPEECH = 15;

/** Whether a quotation is long enough to be somebody's speech. */
export const speaksAtLength = ({ start, end }: Span): boolean => end - start >= SHORTEST_SPEECH;

/** "citing two diplomats" says who is behind a report, not what is reported. */
const isCitation = (tree: Tree, index: number): boolean => /^(?:citing|quoting)$/.test(formAt(tree, index));

const NAMES = /^(?:call|describe|label|brand|dub|term)$/;

/** No clause, but a noun or an adjective that stands loosely behind its verb. */
const isNaming = (tree: Tree, index: number): boolean =>
  deprelAt(tree, index) === 'parataxis' && /^(?:NOUN|PROPN|ADJ)$/.test(uposAt(tree, index));

/** "called the report “a lie”" with the quoted words hung loosely on the verb: behind its object, they are what that is called. */
const calledSo = (tree: Tree, head: number, quotes: readonly Span[]): number => {
  const object = NAMES.test(tree.tokens[head]?.lemma ?? '') ? dependentBy(tree, head, 'obj') : -1;
  if (object < head) return -1;
  const loose = dependentsBy(tree, head, 'parataxis').filter((index) => index > object && isNaming(tree, index));
  return loose.find((index) => isWithinAny(tree, index, quotes)) ?? -1;
};

/** "called the vote “a farce”": what is called so belongs to what is said. */
const named = (tree: Tree, head: number, spoken: readonly number[]): number[] =>
  spoken.some((index) => /^(?:xcomp|obl)/.test(deprelAt(tree, index)) || isNaming(tree, index)) &&
  NAMES.test(tree.tokens[head]?.lemma ?? '')
    ? dependentsBy(tree, head, 'obj').filter((index) => !spoken.includes(index))
    : [];

/** "…, organisers said; police put it at 900": the second statement is nothing that they said. */
export const partedBySemicolon = (tree: Tree, head: number, index: number): boolean =>
  hasMark(tree, MARK.semicolon) && tree.tokens.slice(head, index).some(({ form }) => form === ';');

const CONJUNCTIVE = /^(?:wh|how|as$|once$|if$)/;

/** "Few came, the figures show" read as an adverbial: a finite clause that no conjunction opens is what is said. */
const statedBefore = (tree: Tree, head: number): readonly number[] =>
  dependentsBy(tree, head, 'advcl').filter((index) => {
    const subject = dependentBy(tree, index, 'nsubj');
    const auxiliary = dependentBy(tree, index, 'aux', 'cop');
    const isStatement = subject >= 0 && subject < index && (auxiliary < 0 || subject < auxiliary);
    const isOpened =
      hasDependent(tree, index, 'mark', 'case') ||
      dependentsBy(tree, index, 'advmod').some((word) => CONJUNCTIVE.test(formAt(tree, word)));
    return index < head && tree.tokens[index]?.verbForm === 'Fin' && isStatement && !isOpened;
  });

const clausesOf = (tree: Tree, head: number): readonly number[] => {
  const found: number[] = [];
  for (const index of dependentsBy(tree, head, 'ccomp', 'csubj'))
    if (!isCitation(tree, index) && !partedBySemicolon(tree, head, index)) found.push(index);
  return found.length > 0 ? found : statedBefore(tree, head);
};

/** What a word governs that stands in a quotation of some length. */
const spokenAfter = (tree: Tree, head: number, quotes: readonly Span[]): readonly number[] => {
  const speeches = quotes.length === 0 ? quotes : quotes.filter(speaksAtLength);
  if (speeches.length === 0) return NONE;
  const found: number[] = [];
  for (const index of dependentsBy(tree, head, 'obj', 'parataxis', 'xcomp', 'dep', 'obl'))
    if (isWithinAny(tree, index, speeches)) found.push(index);
  return found;
};

const openComplement = (tree: Tree, head: number): number => {
  const open = dependentBy(tree, head, 'xcomp');
  if (open >= 0) return open;
  for (const index of dependentsBy(tree, head, 'advcl')) if (isBareGerund(tree, index, head)) return index;
  return -1;
};

/** What a word governs as its clause: "that …", what stands in a quotation, "to …"; null for none of these. */
export const complement = (tree: Tree, head: number, quotes: readonly Span[]): Found | null => {
  const clauses = clausesOf(tree, head);
  if (clauses.length > 0) return { frame: 'ccomp', content: clauses };
  const spoken = spokenAfter(tree, head, quotes);
  if (spoken.length > 0 && !isWithinAny(tree, head, quotes))
    return { frame: 'quote', content: [...named(tree, head, spoken), ...spoken] };
  const given = openComplement(tree, head);
  const open = given < 0 ? calledSo(tree, head, quotes) : given;
  return open < 0 ? null : { frame: clauseKind(tree, open), content: [...moved(tree, head, open), open] };
};
