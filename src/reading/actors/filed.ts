import type { Token } from '../analysis.ts';
import type { Piece } from './names.ts';

/** "ADEN (Sahl News) -", "PARIS 1996-08-30": a place in capitals at the start of a line, a date, dash or bracket behind it. */
export const startsDateline = (tokens: readonly Token[], to: number): boolean =>
  to <= 3 &&
  tokens.slice(0, to).every(({ form }) => form === form.toUpperCase()) &&
  /^(?:\(|--?|–|—|,|\d.*)$/.test(tokens[to]?.form ?? '');

const MEDIA =
  /^(?:Gazette|Courier|Times|Post|Herald|Tribune|Journal|Chronicle|News|Wire|Daily|Observer|Telegraph|Guardian|Examiner|Broadcasting|Television)$/;

/** "PORT SELVA, May 12 (Harbour Wire) -": a dateline begins with a place, and who stands in its brackets sends news. */
export const wired = (piece: Piece, tokens: readonly Token[]): Piece => {
  if (piece.entry !== null) return piece;
  if (opensDateline(tokens, piece)) return { ...piece, type: 'LOC' };
  if (piece.to - piece.from > 1 && MEDIA.test(tokens[piece.to - 1]?.form ?? '')) return { ...piece, type: 'ORG' };
  const bracketed = tokens[piece.from - 1]?.form === '(' && tokens[piece.to]?.form === ')';
  const isFirst = piece.from <= 8 && /^[-–—]{1,2}$/.test(tokens[piece.to + 1]?.form ?? '');
  return bracketed && isFirst ? { ...piece, type: 'ORG' } : piece;
};

export const opensDateline = (tokens: readonly Token[], { from, to }: Piece): boolean =>
  from === 0 && startsDateline(tokens, to) && tokens.slice(to, to + 10).some(({ form }) => /^[-–—]{1,2}$/.test(form));
