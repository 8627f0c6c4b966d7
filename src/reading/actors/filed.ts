import type { Token } from '../analysis.ts';
import type { Line } from './lines.ts';
import { looks, MEDIA } from './looks.ts';
import { type Piece, sizeOf } from './pieces.ts';

const isDash = (form: string | undefined): boolean => form !== undefined && /^[-–—]{1,2}$/.test(form);

/** "ADEN (Sahl News) -", "PARIS 1996-08-30": a place in capitals at the start of a line, a date, dash or bracket behind it. */
export const startsDateline = (tokens: readonly Token[], to: number): boolean => {
  if (to > 3 || !/^(?:\(|--?|–|—|,|\d.*)$/.test(tokens[to]?.form ?? '')) return false;
  return isShouted(tokens, 0, to);
};

/** Whether no word of these has a small letter. */
export const isShouted = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let index = from; index < to; index++) {
    const form = tokens[index]?.form;
    if (form !== undefined && form !== form.toUpperCase()) return false;
  }
  return true;
};

/** "PORT SELVA, May 12 (Harbour Wire) -": a dateline begins with a place, and who stands in its brackets sends news. */
export const wired = (piece: Piece, { tokens, words }: Line): Piece => {
  const { from, to, entry } = piece;
  if (entry !== null) return piece;
  if (opensDateline(tokens, piece)) return { from, to, type: 'LOC', entry };
  if (sizeOf(piece) > 1 && looks(words[to - 1], MEDIA)) return { from, to, type: 'ORG', entry };
  const isBracketed = from > 0 && from <= 8 && tokens[from - 1]?.form === '(' && tokens[to]?.form === ')';
  return isBracketed && isDash(tokens[to + 1]?.form) ? { from, to, type: 'ORG', entry } : piece;
};

/** Whether a piece at the start of a line is the place of a dateline: a dash follows within ten tokens. */
export const opensDateline = (tokens: readonly Token[], { from, to }: Piece): boolean => {
  if (from !== 0 || !startsDateline(tokens, to)) return false;
  for (let index = to; index < to + 10; index++) if (isDash(tokens[index]?.form)) return true;
  return false;
};
