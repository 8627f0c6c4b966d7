import { MONTH, WEEKDAY } from '../dates/words.ts';
import { deprelAt, formAt, headAt, type Tree } from '../tree.ts';

const DAY = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`, 'i');
/** "confirmed on Saturday": when it was is not what it was about. */
export const isDay = (tree: Tree, index: number): boolean => DAY.test(tree.tokens[index]?.form ?? '');

/** "confirmed on Saturday that he had resigned": the clause right behind the verb and its day, wherever the parse hung it. */
export const clauseBehindDay = (tree: Tree, verb: number): number => {
  let at = verb + 1;
  while (/^(?:on|late|early)$/.test(formAt(tree, at)) || isDay(tree, at)) at += 1;
  if (at === verb + 1 || formAt(tree, at) !== 'that' || deprelAt(tree, at) !== 'mark') return -1;
  const clause = headAt(tree, at);
  return clause > at && headAt(tree, clause) !== verb ? clause : -1;
};
