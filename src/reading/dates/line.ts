import type { Sentence } from '../analysis.ts';

/**
 * A sentence as the patterns of dates see it: words in lower case, one space between them, hyphens inside words taken as
 * spaces ("third-quarter" is "third quarter").
 */
export type Line = {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** The cell that starts at an offset into `text`. */
  readonly at: ReadonlyMap<number, number>;
  readonly sentence: Sentence;
};

export type Cell = {
  readonly lower: string;
  readonly form: string;
  /** Offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** Index of its token in the sentence. */
  readonly token: number;
  /** Whether a hyphen ties it to the word before. */
  readonly glued: boolean;
};

const isHyphen = (form: string): boolean => form === '-' || form === '‐' || form === '‑' || form === '–';

const cellsOf = ({ tokens }: Sentence): Cell[] => {
  const cells: Cell[] = [];
  let glued = false;
  tokens.forEach((token, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (isHyphen(token.form) && before?.end === token.start && after?.start === token.end) {
      glued = true;
      return;
    }
    let from = token.start;
    for (const part of token.form.length > 1 && !/^\d{4}-/.test(token.form) ? token.form.split('-') : [token.form]) {
      if (part !== '') {
        const lower = part.toLowerCase().replace('’', "'");
        cells.push({ lower, form: part, start: from, end: from + part.length, token: index, glued });
        glued = true;
      }
      from += part.length + 1;
    }
    glued = false;
  });
  return cells;
};

export const lineOf = (sentence: Sentence): Line => {
  const cells = cellsOf(sentence);
  const at = new Map<number, number>();
  let length = 0;
  for (const [index, { lower }] of cells.entries()) {
    at.set(length, index);
    length += lower.length + 1;
  }
  return { text: cells.map(({ lower }) => lower).join(' '), cells, at, sentence };
};
