/** Words of the Penn Treebank's tokenisation, and what stood in the newspaper. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
  ['-lrb-', '('],
  ['-rrb-', ')'],
  ['-lsb-', '['],
  ['-rsb-', ']'],
]);

const CLOSING = /^(?:[,.;:?!%)\]}…]+|\.{2,}|['’](?:s|S|m|M|d|D|ll|LL|re|RE|ve|VE)?|[nN]['’][tT]|[’'])$/;
const OPENING = /^(?:[([{$£€]|[A-Z]{1,3}\$)$/;
const JOINED: ReadonlySet<string> = new Set(['can not', 'gon na', 'wan na', 'got ta', 'gim me', 'lem me']);

/** "half - brother", "23 - year - old": what stands before is never followed by a dash; other hyphens that stand apart may be dashes. */
const APART = /\b(half|self|ex|non|anti|semi|multi|mid|vice|co) - (?!(?:and|but|or|not|then)\b)(?=\p{Ll})/giu;
const AGED = /\b(\d+|\p{L}+) - ((?:year|month|week|day)s?) - (olds?)\b/giu;

const hyphenated = (text: string): string => text.replaceAll(APART, '$1-').replaceAll(AGED, '$1-$2-$3');

const TOKENISED = /(?:^|\s)(?:``|''|-[LR][RSC]B-|[,;:?!]|\.|n't|'(?:s|re|ve|ll|d|m))(?=\s|$)/g;
const NATURAL = /[\p{L}\p{N}](?:[,;:?!]|n't|'(?:s|re|ve|ll|d|m))(?=\s|$)/gu;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Characters that decide whether a text is tokenised. */
const SAMPLE_LENGTH = 4000;

/** True for text in the Penn Treebank's tokenisation: its commas and clitics stand apart from their words. */
export const isTokenised = (text: string): boolean => {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const apart = countOf(sample, TOKENISED);
  return apart >= 2 && apart > 4 * countOf(sample, NATURAL);
};

type Piece = { readonly text: string; readonly glueLeft: boolean; readonly glueRight: boolean };

const pieceOf = (token: string, quoteOpen: boolean): Piece => {
  if (token === '``') return { text: '"', glueLeft: false, glueRight: true };
  if (token === "''") return { text: '"', glueLeft: true, glueRight: false };
  if (token === '"') return { text: '"', glueLeft: quoteOpen, glueRight: !quoteOpen };
  if (token === '`') return { text: "'", glueLeft: false, glueRight: true };
  const text = ESCAPES.get(token) ?? token.replaceAll('\\/', '/').replaceAll('\\*', '*');
  return { text, glueLeft: CLOSING.test(text), glueRight: OPENING.test(text) };
};

const isDoubledStop = (line: string, token: string): boolean => token === '.' && /\p{L}\.$/u.test(line);

const detokeniseLine = (line: string): string => {
  let out = '';
  let glued = true;
  let quoteOpen = false;
  let previous = '';
  for (const token of line.split(' ')) {
    if (token === '' || isDoubledStop(out, token)) continue;
    const piece = pieceOf(token, quoteOpen);
    if (piece.text === '"') quoteOpen = piece.glueRight;
    const joined = JOINED.has(`${previous} ${token}`.toLowerCase());
    out += glued || piece.glueLeft || joined ? piece.text : ` ${piece.text}`;
    glued = piece.glueRight;
    previous = token;
  }
  return out.trim();
};

/**
 * Penn Treebank tokens (one sentence a line) as the text they came from: quotation marks, brackets, clitics and
 * punctuation where they belong, each line a paragraph. Paragraphs of several sentences are lost by the
 * tokenisation and cannot be had back.
 */
export const detokenise = (text: string): string =>
  text
    .split('\n')
    .map((line) => hyphenated(detokeniseLine(line)))
    .filter((line) => line !== '')
    .join('\n\n');
