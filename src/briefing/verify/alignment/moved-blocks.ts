import { formOf, isNoun } from '../passage/looks.ts';
import type { Word } from '../passage/passage.ts';
import { isName } from '../passage/word-class.ts';
import { isSameWord } from './same-word.ts';
import { isOfWeight } from './weight.ts';

/** A row of words of the draft, by place, that stands in the same order in the cited text. */
type Block = { readonly at: number; readonly from: number; readonly length: number };

/** For each place in the draft the places in the cited text where the same word stands, both kept nowhere yet. */
type Places = ReadonlyMap<number, Set<number>>;

const placesOf = (draft: readonly Word[], told: readonly Word[], pairs: ReadonlyMap<Word, Word>): Places => {
  const taken = new Set(pairs.values());
  const free = [...told.keys()].filter((from) => !taken.has(told[from] as Word));
  const found = new Map<number, Set<number>>();
  for (const [at, own] of draft.entries())
    if (!pairs.has(own)) found.set(at, new Set(free.filter((from) => isSameWord(own, told[from] as Word))));
  return found;
};

const lengthOf = (places: Places, at: number, from: number): number => {
  let length = 0;
  while (places.get(at + length)?.has(from + length)) length += 1;
  return length;
};

const longest = (places: Places): Block =>
  [...places].reduce<Block>(
    (best, [at, froms]) =>
      [...froms].reduce((longer, from) => {
        const length = lengthOf(places, at, from);
        return length > longer.length ? { at, from, length } : longer;
      }, best),
    { at: 0, from: 0, length: 0 },
  );

const without = (places: Places, { at, from, length }: Block): Places => {
  const isTaken = (place: number): boolean => place >= from && place < from + length;
  return new Map(
    [...places]
      .filter(([own]) => own < at || own >= at + length)
      .map(([own, froms]) => [own, new Set([...froms].filter((place) => !isTaken(place)))]),
  );
};

const SHORTEST_CLAUSE = 3;

/** A verb with its subject; "who" is one where the row says who. */
const isClause = (row: readonly Word[]): boolean =>
  row.length >= SHORTEST_CLAUSE &&
  row.some(
    (word, at) =>
      /^nsubj/.test(word.token.deprel) &&
      (!/^(?:who|which|that)$/.test(formOf(word)) || row.slice(0, at).some(isNoun)) &&
      row.some(({ sentence, index }) => sentence === word.sentence && index === word.token.head),
  );

/** One word alone may stand elsewhere where it neither takes part in what is done nor says whether it is so. */
const mayMoveAlone = (word: Word): boolean =>
  !isOfWeight(word) && !isName(word) && !/^(?:nsubj|obj|iobj|obl)/.test(word.token.deprel);

/** Words of the draft that the cited text has elsewhere, the longest rows first; a clause whole, or only parts of what is told. */
export type Moved = { readonly clauses: ReadonlyMap<Word, Word>; readonly parts: ReadonlyMap<Word, Word> };

/** "Provided that the banks agree, work should begin in May" of "Work should begin in May, provided that …": whatever has moved in a row. */
export const movedInBlocks = (draft: readonly Word[], told: readonly Word[], pairs: ReadonlyMap<Word, Word>): Moved => {
  const [clauses, parts] = [new Map<Word, Word>(), new Map<Word, Word>()];
  let places = placesOf(draft, told, pairs);
  for (let block = longest(places); block.length > 0; block = longest(places)) {
    places = without(places, block);
    const row = told.slice(block.from, block.from + block.length);
    const into = isClause(row) ? clauses : parts;
    if (row.length > 1 || row.every(mayMoveAlone))
      row.forEach((word, by) => void into.set(draft[block.at + by] as Word, word));
  }
  return { clauses, parts };
};
