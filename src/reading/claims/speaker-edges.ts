import { formAt, hasMark, type Tree } from '../tree.ts';
import { MARK } from '../word.ts';

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|night|morning|evening|afternoon)$/;
const WHEN = /^(?:on|late|early|last|earlier|yesterday|today)$/;
const OPENS = /^(?:as|while|after|before|when|and|but)$/;

/** "on Thursday", "late on Sunday", "last week": when somebody spoke tells nobody apart. */
const opensTime = (tree: Tree, index: number): boolean => {
  if (!WHEN.test(formAt(tree, index))) return false;
  const next = [index, index + 1, index + 2].map((at) => formAt(tree, at));
  return next.some((word) => DAY.test(word)) || (next[0] === 'last' && /^(?:week|month|year)$/.test(next[1] ?? ''));
};

/** Before a comma in front of the head: a clause, a day or a date, none of which names who speaks. */
const isForeign = (tree: Tree, from: number, comma: number): boolean =>
  DAY.test(formAt(tree, comma - 1)) ||
  tree.tokens[comma - 1]?.upos === 'NUM' ||
  tree.tokens.slice(from, comma).some(({ upos }) => /^(?:VERB|AUX|SCONJ)$/.test(upos));

/** The last comma before the head behind which the phrase itself begins; −1 for none. */
const foreignComma = (tree: Tree, first: number, head: number): number => {
  for (let at = hasMark(tree, MARK.comma) ? head - 1 : -1; at > first; at--)
    if (formAt(tree, at) === ',' && isForeign(tree, first, at)) return at;
  return -1;
};

/** The only quotation mark among the tokens, where it stands before the head; −1 for none. */
const loneQuoteMark = ({ words, marks }: Tree, indices: readonly number[], head: number): number => {
  if ((marks & MARK.quote) === 0) return -1;
  const found = indices.filter((index) => words[index]?.mark === MARK.quote);
  return found.length === 1 && (found[0] ?? head) < head ? (found[0] ?? -1) : -1;
};

/** The tokens of a speaker's phrase without what was only read into it: a day, a clause before it, what he calls something. */
export const withoutEdges = (tree: Tree, indices: readonly number[], head: number): readonly number[] => {
  const first = indices[0] ?? head;
  let from = Math.max(first, foreignComma(tree, first, head) + 1, loneQuoteMark(tree, indices, head) + 1);
  while (from < head && OPENS.test(formAt(tree, from))) from++;
  const stop = indices.find((index) => index > head && (opensTime(tree, index) || formAt(tree, index) === 'as'));
  if (from === first && stop === undefined) return indices;
  return indices.filter((index) => index >= from && (stop === undefined || index < stop));
};
