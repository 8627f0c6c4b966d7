import type { Entry } from '../tables/gazetteer.ts';
import type { Line } from './lines.ts';

export type NameType = 'PER' | 'ORG' | 'LOC' | 'NAT';

/** Tokens `from` up to `to` (exclusive) of a sentence, read as one name. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** What the tables know of it. */
  readonly entry: Entry | null;
};

export type NameSpan = Piece & {
  readonly sentence: number;
  /** Its words with one space between. */
  readonly words: string;
  /** True where the text shows it to be a state, though no table knows it. */
  readonly state?: boolean;
};

/** Whether two pieces of a line share a token. */
export const overlaps = (a: Piece, b: Piece): boolean => a.from < b.to && b.from < a.to;

/** Whether one of some stretches holds any of the tokens `from` up to `to` (exclusive). */
export const isTaken = (taken: readonly Pick<Piece, 'from' | 'to'>[], from: number, to = from + 1): boolean => {
  for (const each of taken) if (each.from < to && from < each.to) return true;
  return false;
};

/** In tokens. */
export const sizeOf = ({ from, to }: Piece): number => to - from;

/** The words of tokens `from` up to `to` (exclusive) with one space between. */
export const wordsAt = ({ words }: Pick<Line, 'words'>, from: number, to: number): string => {
  let text = words[from]?.form ?? '';
  for (let index = from + 1; index < to; index++) text += ` ${words[index]?.form ?? ''}`;
  return text;
};

/** Puts a list, which is mostly in the order of the text already, in that order; the same list. */
export const putInOrder = <P extends Piece>(pieces: P[]): P[] => {
  for (let index = 1; index < pieces.length; index++) {
    if ((pieces[index - 1] as P).from > (pieces[index] as P).from) return pieces.sort((a, b) => a.from - b.from);
  }
  return pieces;
};
