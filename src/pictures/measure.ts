import { REGULAR_WIDTHS, SEMIBOLD_WIDTHS } from './letter-widths.ts';

export type Weight = 400 | 600;
export type Font = { readonly size: number; readonly weight: Weight };

const FIRST = 32;
/** Letters outside ASCII, by the widest that are common; ideographs fill the square. */
const OTHER = 760;
const WIDE = 1080;
const IDEOGRAPH =
  /[\u2014\u2026\u2190-\u21ff\u25a0-\u25ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[\u{10000}-\u{10ffff}]/u;

/** How wide a text is drawn in Inter; a little more rather than less where a letter is not in the table. */
export const widthOf = (text: string, { size, weight }: Font): number => {
  const widths = weight === 600 ? SEMIBOLD_WIDTHS : REGULAR_WIDTHS;
  let sum = 0;
  for (const letter of text) {
    const known = widths[(letter.codePointAt(0) ?? 0) - FIRST];
    sum += known ?? (IDEOGRAPH.test(letter) ? WIDE : OTHER);
  }
  return (sum * size) / 1000;
};

const ELLIPSIS = '…';

/** As many letters as fit with an ellipsis behind them. */
const cutTo = (text: string, font: Font, width: number): string => {
  if (widthOf(text, font) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}${ELLIPSIS}`, font) > width) letters.pop();
  return `${letters.join('').trimEnd()}${ELLIPSIS}`;
};

/** A word that is longer than a line, in pieces that fit. */
const pieces = (word: string, font: Font, width: number): string[] => {
  if (widthOf(word, font) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, font) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
};

/** Lines no wider than `width`, at most `most` of them; what does not fit ends in an ellipsis. */
export const wrap = (text: string, font: Font, { width, most }: { width: number; most: number }): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => pieces(each, font, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, font) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), cutTo(last, font, width)];
};
