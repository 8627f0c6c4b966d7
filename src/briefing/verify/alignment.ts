import { stem } from '../../library/terms.ts';
import { isPassive } from '../../reading/events/grammar.ts';
import { dependentsBy } from '../../reading/tree.ts';
import { isLike } from './compare.ts';
import { EDGE, type Passage, type Word } from './passage.ts';
import { namesBehind, selves, wordsAt } from './phrase.ts';
import type { Substitutions } from './substitutions.ts';
import { isContent, isLight, isName, isNeutralReport } from './word-class.ts';

/** The words of the cited sentences that the words of a draft repeat, in their order. */
export type Alignment = {
  readonly pairs: ReadonlyMap<Word, Word>;
  /** The cited words in the order in which they are repeated, in the stretches that stand together in their text. */
  readonly stretches: readonly (readonly Word[])[];
};

/** Nothing is repeated. */
export const UNALIGNED: Alignment = { pairs: new Map(), stretches: [] };

const form = ({ token }: Word): string => token.form.toLowerCase().replaceAll('’', "'");

const PRONOUN = /^(?:he|him|his|she|her|it|its|they|them|their|who|which|that)$/;

const isPerson = ({ token }: Word): boolean => /PER$/.test(token.name);

const isBefore = (word: Word, pronoun: Word): boolean =>
  pronoun.passage.words.some((other) => other.token.end <= pronoun.token.start && isLike(word, other));

/** "Pell" for "him", "Qarabad" for "its": a name for a pronoun that stands for it, a noun for "it". */
const namesPronoun = (word: Word, pronoun: Word): boolean => {
  if (pronoun.token.upos !== 'PRON' || !PRONOUN.test(form(pronoun))) return false;
  const names = namesBehind(pronoun).flatMap((name) => name.split(/[\s-]+/));
  if (names.includes(word.token.form)) return true;
  if (isPerson(word) || !isBefore(word, pronoun)) return false;
  return word.token.upos === 'NOUN' || (names.length === 0 && isName(word) && /^(?:its|their)$/.test(form(pronoun)));
};

const AUXILIARIES = [
  'is are was were be been being',
  'has have had having',
  'do does did',
  'will would',
  'may might',
].map((forms) => new Set(forms.split(' ')));

/** The same word, or a form of the same name. */
export const isSameWord = (own: Word, told: Word): boolean =>
  isName(own) ? isLike(own, told) : form(own) === form(told) || stem(own.lemma) === stem(told.lemma);

const isSameAuxiliary = (a: Word, b: Word): boolean =>
  AUXILIARIES.some((forms) => forms.has(form(a)) && forms.has(form(b)));

/** How much it is worth to take one word for the other; nothing where it cannot be. */
const worthOf = (own: Word, told: Word, substitutions: Substitutions): number => {
  const isSaid = isContent(own);
  if (form(own) === form(told)) return isName(own) ? (isLike(own, told) ? 4 : 0) : isSaid ? 4 : isLight(own) ? 2 : 1;
  if (isSaid && isContent(told) && (own.lemma === told.lemma || isLike(own, told))) return 3;
  if (substitutions.get(own) === told) return 3;
  if (isNeutralReport(own) && isNeutralReport(told)) return 2;
  if (isSameAuxiliary(own, told)) return 1;
  return namesPronoun(own, told) ? 1.5 : 0;
};

export const isMark = ({ token }: Word): boolean => token.upos === 'PUNCT' || !/[\p{L}\p{N}%$€£]/u.test(token.form);

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
    const [first, last] = [content[0], content.at(-1)];
    if (cue === null || first === undefined || last === undefined) return [];
    const from = words.findIndex(({ token }) => token.start >= first.start);
    const end = words.findIndex(({ token }) => token.start >= last.end);
    if (cue.end <= first.start && from > 0) return [[words.slice(from), words.slice(0, from)]];
    if (cue.start < last.end || id !== EDGE || end < 0) return [];
    const joint = words.findIndex(({ token }, at) => at >= end && token.form === ';');
    const [said, rest] = [words.slice(from, end), words.slice(end, joint < 0 ? words.length : joint)];
    return [[words.slice(0, from), rest, said, joint < 0 ? [] : words.slice(joint)]];
  });

/** The farthest that a word may have moved within its phrase: "the camp at Sarrow", "the Sarrow camp". */
const FARTHEST = 7;

const IN_PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|DET|ADP|PART)$/;
const IN_ROW = /^(?:NOUN|PROPN|ADJ|NUM|PART)$/;

const areIn = (words: readonly Word[], classes: RegExp): boolean =>
  words.every(({ token }) => classes.test(token.upos));

/** What the draft keeps of a phrase whose words stand in a row: the words near by, before or behind, that are kept. */
const keptBeside = (draft: readonly Word[], at: number, step: 1 | -1, pairs: ReadonlyMap<Word, Word>): Word[] => {
  const found: Word[] = [];
  for (let next = at + step; next >= 0 && next < draft.length && Math.abs(next - at) <= 4; next += step) {
    const word = draft[next] as Word;
    if (!IN_ROW.test(word.token.upos)) break;
    const told = pairs.get(word);
    if (told !== undefined && word.token.upos !== 'PART') found.push(told);
  }
  return found;
};

/** The same word before or behind what is kept, with no verb between: one phrase in two orders. */
const movedFrom = (own: Word, beside: Word, told: readonly Word[]): Word | undefined => {
  const place = told.indexOf(beside);
  const behind = told.slice(place + 1, place + FARTHEST + 1);
  const before = told.slice(Math.max(0, place - FARTHEST), Math.max(0, place)).toReversed();
  const isFound = (other: Word, by: number, near: readonly Word[]): boolean =>
    isSameWord(own, other) && other.sentence === beside.sentence && areIn(near.slice(0, by), IN_PHRASE);
  return behind.find(isFound) ?? before.find(isFound);
};

/** "the Sarrow camp" for "the camp at Sarrow": whichever of the two words is not kept in its place is kept in another. */
const movedWithin = (draft: readonly Word[], told: readonly Word[], pairs: Map<Word, Word>): void => {
  const taken = new Set(pairs.values());
  for (const step of [1, -1] as const)
    for (const [at, own] of step > 0 ? [...draft.entries()].toReversed() : draft.entries()) {
      if (pairs.has(own) || !isContent(own) || own.token.upos === 'VERB') continue;
      const found = keptBeside(draft, at, step, pairs)
        .flatMap((beside) => movedFrom(own, beside, told) ?? [])
        .find((other) => !taken.has(other));
      if (found === undefined) continue;
      pairs.set(own, found);
      taken.add(found);
    }
};

const OPENS = /^(?:ADP|SCONJ|PART)$/;
const SHORTEST = 2;

/** Runs of words of the draft that are not kept in their place. */
const looseRuns = (draft: readonly Word[], pairs: ReadonlyMap<Word, Word>): Word[][] =>
  draft.reduce<Word[][]>((runs, word, at) => {
    if (pairs.has(word)) return runs;
    const before = draft[at - 1];
    if (before !== undefined && !pairs.has(before)) runs.at(-1)?.push(word);
    else runs.push([word]);
    return runs;
  }, []);

/** "In five cases, bishops destroyed …": a phrase or a clause that stands elsewhere in the same words. */
const movedInOne = (draft: readonly Word[], told: readonly Word[], pairs: Map<Word, Word>): void => {
  const taken = new Set(pairs.values());
  for (const run of looseRuns(draft, pairs)) {
    if (run.length < SHORTEST || !OPENS.test(run[0]?.token.upos ?? '') || run[0]?.lemma === 'that') continue;
    const at = told.findIndex((_, start) =>
      run.every((word, by) => {
        const other = told[start + by];
        return other !== undefined && !taken.has(other) && form(word) === form(other);
      }),
    );
    if (at >= 0) run.forEach((word, by) => void pairs.set(word, told[at + by] as Word));
  }
};

/** The first word of a report in the claim that it makes, with the words of whoever makes it. */
const cuesIn = ({ words, claims }: Passage): { readonly cue: Word; readonly voice: readonly Word[] }[] =>
  claims.flatMap(({ cue, attribution: [first] }) => {
    const isWithin =
      ({ start, end }: { start: number; end: number }) =>
      ({ token }: Word) =>
        token.start >= start && token.end <= end;
    const found = cue === null ? undefined : words.filter(isWithin(cue)).find(isNeutralReport);
    return found === undefined || first?.span == null
      ? []
      : [{ cue: found, voice: words.filter(isWithin(first.span)) }];
  });

/** "according to the weekly" for "the weekly wrote": one says so on both sides, in another order. */
const reportedAlike = (draft: Passage, cited: readonly Passage[], pairs: Map<Word, Word>): void => {
  const taken = new Set(pairs.values());
  for (const { cue, voice } of cuesIn(draft)) {
    if (pairs.has(cue)) continue;
    const told = new Set(voice.flatMap((word) => (isContent(word) ? (pairs.get(word) ?? []) : [])));
    const found = cited
      .flatMap(cuesIn)
      .find((other) => !taken.has(other.cue) && other.voice.some((word) => told.has(word)));
    if (found !== undefined) pairs.set(cue, found.cue);
  }
};

const subjectsOf = (verb: Word): Word[] => wordsAt(verb, dependentsBy(verb.tree, verb.index, 'nsubj')).flatMap(selves);

/** "claimed" for "told": two verbs of saying are one only where they have one subject. */
const withoutOtherSpeakers = (pairs: ReadonlyMap<Word, Word>): Map<Word, Word> =>
  new Map(
    [...pairs].filter(([own, told]) => {
      if (own.lemma === told.lemma || !isNeutralReport(own) || !isNeutralReport(told)) return true;
      if (isPassive(own.tree, own.index) !== isPassive(told.tree, told.index)) return false;
      const [said, others] = [subjectsOf(own).flatMap((word) => pairs.get(word) ?? []), subjectsOf(told)];
      return said.length === 0 || (others.length > 0 && said.some((word) => others.includes(word)));
    }),
  );

const withoutMarks = (words: readonly Word[]): Word[] => words.filter((word) => !isMark(word));

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
  reportedAlike(draft, cited, pairs);
  return { pairs, stretches: order.filter((stretch) => stretch.length > 0) };
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
