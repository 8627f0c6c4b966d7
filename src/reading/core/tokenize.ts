import type { Span } from '../../domain/span.ts';
import { isAbbreviation } from './abbreviations.ts';
import { isPlainLetter } from './letters.ts';

export type RawToken = Span & { readonly form: string };

/** Prefixes that UD English keeps with their word: "non-profit", "co-founder". */
const PREFIX =
  '(?:non|co|ex|anti|pre|post|pro|re|mid|semi|multi|counter|inter|intra|ultra|sub|super|trans|un|vice|e|neo|over|under|micro|mini|bi|tri|uni|cyber|cross|psycho|socio|quasi|pseudo)';

/** One token from the start of what is left, tried in this order. */
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>"”]*[^\s<>"”.,;:!?)\]'’]`,
    String.raw`www\.[^\s<>"”]*[^\s<>"”.,;:!?)\]'’]`,
    String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}`,
    String.raw`[@#][\p{L}_][\p{L}\p{N}_]*`,
    String.raw`[\p{L}\p{N}-]{1,63}\.(?:com|org|net|gov|edu|co\.uk|info|io)\b`,
    String.raw`\p{L}&\p{L}(?![\p{L}\p{N}])`,
    String.raw`(?:\p{L}\.){1,8}\p{L}(?![\p{L}\p{N}])\.?`,
    String.raw`(?:Ph|M|B)\.(?:D|Sc|Phil)\.`,
    String.raw`[:;]-?[()DPp](?![\p{L}\p{N}])`,
    String.raw`US\$|\[\.\.\.\]`,
    String.raw`\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}])`,
    String.raw`\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\p{L}\p{N}/])`,
    String.raw`\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])`,
    String.raw`\d+(?:[.,:]\d+)*`,
    String.raw`[.,]\d+(?![\p{L}\p{N}])`,
    String.raw`${PREFIX}-\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`,
    String.raw`(?:['’](?:em|til|cause|bout|n)|['’]\d\ds?)(?![\p{L}\p{N}])`,
    String.raw`[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*`,
    String.raw`([^\p{L}\p{N}\s])\1{4,}|\.{2,}|…+|-{2,}|!+|\?+|_{2,}|={2,}|\*+|~+`,
    "``|''",
    String.raw`\S`,
  ].join('|'),
  'giuy',
);

const CLITIC = /^(?:(.+?)(n['’]t)|(.+?)(['’](?:s|re|ve|ll|d|m)))$/iu;
/** Words written together, and where they are cut. */
const TOGETHER: ReadonlyMap<string, number> = new Map(
  ['cannot', 'gonna', 'wanna', 'gotta', 'gimme', 'lemme'].map((word) => [word, 3]),
);

const TOGETHER_BEGIN = new Set([...'cgwlCGWL'].map((letter) => letter.charCodeAt(0)));

/** No word with a clitic is longer; what is longer is noise and stays whole. */
const LONGEST_CONTRACTED = 40;

const isAsLongAsTogether = ({ length }: string): boolean => length === 5 || length === 6;

/** Where a word of plain letters is cut. */
const plainCut = (form: string): number =>
  isAsLongAsTogether(form) && TOGETHER_BEGIN.has(form.charCodeAt(0)) ? (TOGETHER.get(form.toLowerCase()) ?? 0) : 0;

/** Where a word is cut into syntactic words, as an offset into it; 0 for nowhere. */
const cutOf = (form: string): number => {
  const together = plainCut(form);
  if (together > 0) return together;
  if (!form.includes("'") && !form.includes('’')) return 0;
  if (form.length > LONGEST_CONTRACTED || /^\d+\p{L}/u.test(form)) return 0;
  const match = CLITIC.exec(form);
  return match ? (match[1] ?? match[3] ?? '').length : 0;
};

/** A plural's apostrophe ("Nazis' ") is a word of its own already; a stop belongs to an abbreviation. */
const keepsStop = (form: string, text: string, end: number): boolean =>
  text.charAt(end) === '.' && text.charAt(end + 1) !== '.' && isAbbreviation(form, text.slice(end + 1, end + 3));

const pushCut = (tokens: RawToken[], form: string, start: number, cut: number): void => {
  const end = start + form.length;
  if (cut === 0) {
    tokens.push({ form, start, end });
    return;
  }
  pushWord(tokens, form.slice(0, cut), start);
  tokens.push({ form: form.slice(cut), start: start + cut, end });
};

const pushWord = (tokens: RawToken[], form: string, start: number): void => pushCut(tokens, form, start, cutOf(form));

const isSpace = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code === 32 || ((code < 33 || code > 127) && /\s/.test(text.charAt(i)));
};

/** Behind a run of plain letters these end the token, whatever comes next. */
const ENDING_MARKS = new Set([' ', '\n', ',', ')', '"', '”'].map((mark) => mark.charCodeAt(0)));

/** The end of a word of plain letters with nothing unusual behind it, as most are; −1 where the long rule must look. */
const plainWordEnd = (text: string, from: number): number => {
  let end = from;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  return end > from && (end === text.length || ENDING_MARKS.has(text.charCodeAt(end))) ? end : -1;
};

/**
 * Syntactic words by the conventions of UD English (EWT, GUM): clitics and hyphens are words of their own, stops stay with
 * abbreviations. Offsets are into `text`; together the tokens cover every character of `span` that is not white space.
 */
export const tokenize = (text: string, span: Span = { start: 0, end: text.length }): RawToken[] => {
  const tokens: RawToken[] = [];
  const body = text.slice(span.start, span.end);
  let i = 0;
  while (i < body.length) {
    if (isSpace(body, i)) {
      i += 1;
      continue;
    }
    const plain = plainWordEnd(body, i);
    if (plain > 0) {
      const form = body.slice(i, plain);
      pushCut(tokens, form, span.start + i, plainCut(form));
      i = plain;
      continue;
    }
    TOKEN.lastIndex = i;
    const found = TOKEN.exec(body)?.[0] ?? body.charAt(i);
    const form = keepsStop(found, body, i + found.length) ? `${found}.` : found;
    pushWord(tokens, form, span.start + i);
    i += form.length;
  }
  return tokens;
};
