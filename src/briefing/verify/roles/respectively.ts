import { counterparts } from '../passage/compare.ts';
import type { Passage, Word } from '../passage/passage.ts';
import { isContent, isName, isNumberWord } from '../passage/word-class.ts';
import type { Fault } from '../verdict.ts';

/** Two that are named in one order and two that go with them in the same: "Aster and Bolin won gold and silver respectively". */
type Rows = { readonly ones: readonly [Word, Word]; readonly others: readonly [Word, Word] };

const tells = (word: Word | undefined): word is Word =>
  word !== undefined && (isContent(word) || isName(word) || isNumberWord(word));

/** The two that an "and" joins: the nearest words on its sides that say something. */
const joinedAt = (words: readonly Word[], at: number): [Word, Word] | null => {
  const before = words.slice(Math.max(0, at - 2), at).findLast(tells);
  const behind = words.slice(at + 1, at + 5).find(tells);
  return before === undefined || behind === undefined ? null : [before, behind];
};

const rowsIn = ({ words }: Passage): Rows[] =>
  words.flatMap(({ token }, at): Rows[] => {
    if (token.form.toLowerCase() !== 'respectively') return [];
    const joints = words.slice(0, at).flatMap((word, place) => (word.token.form === 'and' ? [place] : []));
    const [first, last] = joints.slice(-2).map((place) => joinedAt(words, place));
    return first != null && last != null ? [{ ones: first, others: last }] : [];
  });

type Item = { readonly side: 'ones' | 'others'; readonly rank: number };

const itemsOf = (draft: Passage, rows: Rows, cited: readonly Passage[]): Item[] =>
  draft.words.flatMap((word): Item[] => {
    const told = counterparts(word, cited);
    const found = (['ones', 'others'] as const).flatMap((side) =>
      rows[side].flatMap((each, rank) => (told.includes(each) ? [{ side, rank }] : [])),
    );
    return found.length === 1 ? found : [];
  });

/** Which go with which in the draft: told in two rows, or each with its own. */
const partnersIn = (items: readonly Item[]): (readonly [Item, Item])[] => {
  const [a, b, c, d] = items;
  if (a !== undefined && b !== undefined && c !== undefined && d !== undefined && a.side === b.side)
    return c.side === d.side && c.side !== a.side
      ? (
          [
            [a, c],
            [b, d],
          ] as const
        ).slice()
      : [];
  return items.flatMap((one, at) => {
    const other = items[at + 1];
    return at % 2 === 0 && other !== undefined && other.side !== one.side ? [[one, other] as const] : [];
  });
};

/** "Bolin won gold" of Aster and Bolin, who won gold and silver respectively. */
export const respectiveFaults = (draft: Passage, cited: readonly Passage[]): Fault[] =>
  cited
    .flatMap(rowsIn)
    .filter((rows) => partnersIn(itemsOf(draft, rows, cited)).some(([one, other]) => one.rank !== other.rank))
    .map(({ ones: [one] }) => ({
      rule: 'roles',
      detail: `“${one.token.form}” goes with another in the cited text, which says “respectively”`,
    }));
