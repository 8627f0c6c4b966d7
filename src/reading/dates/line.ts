import type { Sentence, Token } from '../analysis.ts';
import { treeOf } from '../tree.ts';
import { factOf, flagOf, type Word, wordOf } from '../word.ts';
import { isHeart } from './words.ts';

/**
 * A sentence as the patterns of dates see it: words in lower case, one space between them, hyphens inside words taken as
 * spaces ("third-quarter" is "third quarter").
 */
export type Line = {
  readonly text: string;
  readonly cells: readonly Cell[];
  readonly sentence: Sentence;
};

export type Cell = {
  readonly lower: string;
  readonly form: string;
  /** A word of the same letters, capitals aside. */
  readonly word: Word;
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** Index of its token in the sentence. */
  readonly token: number;
  /** Whether a hyphen ties it to the word before. */
  readonly glued: boolean;
  readonly heart: boolean;
};

type Part = Pick<Cell, 'lower' | 'form' | 'word' | 'heart'> & { readonly offset: number };

/** A word as it is, or what its hyphens part. */
const partsOf = factOf(({ form: whole }): readonly Part[] => {
  const parts: Part[] = [];
  let offset = 0;
  for (const form of whole.length > 1 && !/^\d{4}-/.test(whole) ? whole.split('-') : [whole]) {
    const lower = form.toLowerCase().replace('’', "'");
    if (form !== '') parts.push({ lower, form, word: wordOf(lower), offset, heart: isHeart(lower) });
    offset += form.length + 1;
  }
  return parts;
});

/** Whether a word has no hyphen that parts it and no curly apostrophe, as nearly all have. */
const isWhole = flagOf(({ form }) => !/[-’]/.test(form));

/** Whether a word that makes a date, without which there is none, stands in a word. */
const makesDate = flagOf((word) => (isWhole(word) ? isHeart(word.lower) : partsOf(word).some(({ heart }) => heart)));

const isHyphen = (form: string): boolean => form === '-' || form === '‐' || form === '‑' || form === '–';

const cellsOf = ({ tokens }: Sentence, words: readonly Word[]): Cell[] => {
  const cells: Cell[] = [];
  let glued = false;
  for (let index = 0; index < words.length; index++) {
    const token = tokens[index] as Token;
    const word = words[index] as Word;
    if (isHyphen(token.form) && tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end) {
      glued = true;
      continue;
    }
    if (isWhole(word)) {
      const { lower, form } = word;
      const { start } = token;
      cells.push({ lower, form, word, start, end: start + form.length, token: index, glued, heart: makesDate(word) });
      glued = false;
      continue;
    }
    for (const { lower, form, word: part, offset, heart } of partsOf(word)) {
      const start = token.start + offset;
      cells.push({ lower, form, word: part, start, end: start + form.length, token: index, glued, heart });
      glued = true;
    }
    glued = false;
  }
  return cells;
};

const holdsHeart = (words: readonly Word[]): boolean => {
  for (const word of words) if (makesDate(word)) return true;
  return false;
};

/** The line of a sentence; null where it holds no word at the heart of a date. */
export const lineOf = (sentence: Sentence): Line | null => {
  const { words } = treeOf(sentence);
  if (!holdsHeart(words)) return null;
  const cells = cellsOf(sentence, words);
  return { text: cells.map(({ lower }) => lower).join(' '), cells, sentence };
};

/** The cell that starts at an offset, looking from the cell `from` that starts at `start`; the line's end where none does. */
export const cellAt = ({ cells }: Line, offset: number, { from, start }: { from: number; start: number }): number => {
  let [index, at] = [from, start];
  for (; index < cells.length && at < offset; index++) at += (cells[index]?.lower.length ?? 0) + 1;
  return at === offset ? index : cells.length;
};
