import { withoutMarks } from '../passage/looks.ts';
import { EDGE, type Passage, type Word } from '../passage/passage.ts';
import { isName } from '../passage/word-class.ts';
import { movedInBlocks } from './moved-blocks.ts';
import { movedInOne, movedWithin, reportedAlike, withoutOtherSpeakers } from './moved-words.ts';
import { isSameWord, namesPronoun, worthOf } from './same-word.ts';
import { spokenElsewhere } from './spoken-elsewhere.ts';
import type { Substitutions } from './substitutions.ts';

/** The words of the cited sentences that the words of a draft repeat, in their order. */
export type Alignment = {
  readonly pairs: ReadonlyMap<Word, Word>;
  /** Words of the draft that the cited text has elsewhere: enough to tell whether it is so, not who does it or says so. */
  readonly moved: ReadonlyMap<Word, Word>;
  /** Every cited word that is repeated; a name of one sentence for the same name, or a pronoun, of the next one too. */
  readonly kept: ReadonlySet<Word>;
  /** The cited words in the order in which they are repeated, in the stretches that stand together in their text. */
  readonly stretches: readonly (readonly Word[])[];
};

/** Nothing is repeated. */
export const UNALIGNED: Alignment = { pairs: new Map(), moved: new Map(), kept: new Set(), stretches: [] };

/** What a word is worth more that follows in the draft what it follows in the cited text. */
const ADJACENT = 0.4;

type Run = { readonly worth: number; readonly pairs: readonly (readonly [Word, Word])[] };

/** The pairs in order that are worth most together (Needleman and Wunsch 1970, without a price for gaps). */
const inOrder = (draft: readonly Word[], told: readonly Word[], worth: (own: Word, told: Word) => number): Run => {
  const [rows, columns] = [draft.length + 1, told.length + 1];
  const best = new Float64Array(rows * columns);
  const here = new Float64Array(rows * columns).fill(Number.NEGATIVE_INFINITY);
  for (let row = 1; row < rows; row += 1)
    for (let column = 1; column < columns; column += 1) {
      const at = row * columns + column;
      const [own, other] = [draft[row - 1], told[column - 1]];
      const pair = own === undefined || other === undefined ? 0 : worth(own, other);
      const before = at - columns - 1;
      if (pair > 0) here[at] = pair + Math.max(best[before] ?? 0, (here[before] ?? 0) + ADJACENT);
      best[at] = Math.max(best[at - 1] ?? 0, best[at - columns] ?? 0, here[at] ?? 0);
    }
  return { worth: best[rows * columns - 1] ?? 0, pairs: tracedBack(draft, told, best, here) };
};

const tracedBack = (
  draft: readonly Word[],
  told: readonly Word[],
  best: Float64Array,
  here: Float64Array,
): (readonly [Word, Word])[] => {
  const columns = told.length + 1;
  const pairs: (readonly [Word, Word])[] = [];
  let [row, column, isBound] = [draft.length, told.length, false];
  while (row > 0 && column > 0) {
    const at = row * columns + column;
    if (!isBound && best[at] === best[at - 1]) column -= 1;
    else if (!isBound && best[at] === best[at - columns]) row -= 1;
    else {
      pairs.push([draft[row - 1] as Word, told[column - 1] as Word]);
      const before = at - columns - 1;
      isBound = (here[before] ?? 0) + ADJACENT > (best[before] ?? 0);
      row -= 1;
      column -= 1;
    }
  }
  return pairs.reverse();
};

/** A cited sentence in stretches of its words, in the order in which a draft may repeat them. */
type Order = readonly (readonly Word[])[];

/** A cited sentence with who says it moved from its end to its front, or from its front to its end. */
const rotated = ({ words, claims }: Passage): Order[] =>
  claims.flatMap(({ id, cue, content }): Order[] => {
    const [first] = content;
    if (cue === null || first === undefined) return [];
    const from = words.findIndex(({ token }) => token.start >= first.start);
    if (cue.end <= first.start && from > 0) return [[words.slice(from), words.slice(0, from)]];
    if (cue.start < first.end || id !== EDGE) return [];
    const report = words.find(({ token }) => token.start >= cue.start)?.sentence;
    const end = words.findIndex(({ token }) => token.start >= first.end);
    const next = words.findIndex(({ sentence, token }) => token.start > cue.end && sentence !== report);
    const [said, rest] = [words.slice(from, end), words.slice(end, next < 0 ? words.length : next)];
    return end < 0 ? [] : [[words.slice(0, from), rest, said, next < 0 ? [] : words.slice(next)]];
  });

/** How far before what is told of somebody the name or pronoun for them may stand. */
const REACH = 14;

/** "Iris Bent told …": the name is that of the first sentence, and the second one has "Bent" or "she" in its place. */
const namedElsewhere = (draft: readonly Word[], pairs: ReadonlyMap<Word, Word>): Word[] => {
  const taken = new Set(pairs.values());
  return draft.flatMap((own, at) => {
    const next = draft.slice(at + 1).find((word) => pairs.has(word) && !isName(word));
    const told = next === undefined ? undefined : pairs.get(next);
    if (!isName(own) || told === undefined || pairs.get(own)?.passage === told.passage) return [];
    const { words } = told.passage;
    const place = words.indexOf(told);
    const near = words.slice(Math.max(0, place - REACH), place).toReversed();
    const end = near.findIndex((word) => taken.has(word));
    return near
      .slice(0, end < 0 ? near.length : end)
      .filter((word) => (isName(word) && isSameWord(own, word)) || namesPronoun(own, word));
  });
};

/** Which words of the cited sentences the draft repeats in order, who says it at either end. */
export const alignmentOf = (draft: Passage, cited: readonly Passage[], substitutions: Substitutions): Alignment => {
  const known = new Map<Word, Map<Word, number>>();
  const worth = (own: Word, told: Word): number => {
    const row = known.get(own) ?? new Map<Word, number>();
    known.set(own, row);
    const found = row.get(told) ?? worthOf(own, told, substitutions);
    row.set(told, found);
    return found;
  };
  const own = withoutMarks(draft.words);
  const best = (orders: readonly Order[]): { order: Order; run: Run } =>
    orders
      .map((order) => ({ order, run: inOrder(own, withoutMarks(order.flat()), worth) }))
      .reduce((one, other) => (other.run.worth > one.run.worth ? other : one));
  const orders = cited.map((passage) => best([[passage.words], ...rotated(passage)]).order);
  const { order, run } = best(orders.length > 1 ? [orders.flat(), orders.toReversed().flat()] : [orders.flat()]);
  const pairs = withoutOtherSpeakers(new Map(run.pairs));
  movedInOne(own, withoutMarks(order.flat()), pairs);
  movedWithin(own, withoutMarks(order.flat()), pairs);
  const { clauses, parts } = movedInBlocks(own, withoutMarks(order.flat()), pairs);
  for (const [word, told] of clauses) pairs.set(word, told);
  reportedAlike(draft, cited, pairs);
  const kept = new Set([...pairs.values(), ...namedElsewhere(own, pairs), ...spokenElsewhere(draft, cited, pairs)]);
  return { pairs, moved: parts, kept, stretches: order.filter((stretch) => stretch.length > 0) };
};

const neighbours = (word: Word, words: readonly Word[]): (Word | undefined)[] => {
  const bare = withoutMarks(words);
  const at = bare.indexOf(word);
  return [bare[at - 1], bare[at + 1]];
};

/** A word of the draft stands between the same words as the word of the cited text that it repeats. */
export const isInPlace = (word: Word, { pairs, stretches }: Alignment): boolean => {
  const told = pairs.get(word);
  const stretch = stretches.find((words) => told !== undefined && words.includes(told));
  if (told === undefined || stretch === undefined) return false;
  const theirs = neighbours(told, stretch);
  return neighbours(word, word.passage.words).every(
    (own, side) => own === undefined || pairs.get(own) === theirs[side],
  );
};
