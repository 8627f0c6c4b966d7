import { formAt, type Tree } from '../tree.ts';

const DAY =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|yesterday|today|night|morning|evening|afternoon)$/;
const WHEN = /^(?:on|late|early|last|earlier|yesterday|today)$/;
const QUOTE_MARK = /^(?:["“”]|''|``)$/;
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

/** The tokens of a speaker's phrase without what was only read into it: a day, a clause before it, what he calls something. */
export const withoutEdges = (tree: Tree, indices: readonly number[], head: number): number[] => {
  const first = indices[0] ?? head;
  const comma = tree.tokens.findLastIndex(
    ({ form: word }, index) => word === ',' && index > first && index < head && isForeign(tree, first, index),
  );
  let from = comma < 0 ? first : comma + 1;
  const marks = indices.filter((index) => QUOTE_MARK.test(formAt(tree, index)));
  if (marks.length === 1 && marks[0] !== undefined && marks[0] < head) from = Math.max(from, marks[0] + 1);
  while (from < head && OPENS.test(formAt(tree, from))) from++;
  const stop = indices.find((index) => index > head && (opensTime(tree, index) || formAt(tree, index) === 'as'));
  return indices.filter((index) => index >= from && (stop === undefined || index < stop));
};
