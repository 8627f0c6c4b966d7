/** Where a document breaks off. */
export type Tear = {
  /** What is whole, to be read in the document's place. */
  readonly before: string;
  /** UTF-16 code units of the document: where it ends and should not. */
  readonly length: number;
};

/** The line at an offset, counted from 1. */
export const lineOf = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
};

/** The last line that anything stands on. */
export const lastLineOf = (text: string): string => `line ${lineOf(text, text.trimEnd().length)}`;

const KEPT = ['no article before that is whole', 'the whole article before that is kept'];

/** What a reader is told of a tear, and of how many articles were kept. */
export const tearReason = (what: string, { length }: Tear, kept: number): string =>
  `${what} is cut off after ${length.toLocaleString('en-US')} characters; ${KEPT[kept] ?? `the ${kept.toLocaleString('en-US')} whole articles before that are kept`}`;
