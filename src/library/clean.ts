const range = (from: number, to: number): string => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`;

/**
 * What a reader cannot see but a parser or a screen obeys: C0 and C1 controls (tab and line feed aside), soft
 * hyphen, zero-width characters, bidirectional controls (Unicode TR9), BOM, interlinear marks, tag characters.
 */
const INVISIBLE = new RegExp(
  `[${[
    range(0x00, 0x08),
    range(0x0e, 0x1f),
    range(0x7f, 0x9f),
    range(0xad, 0xad),
    range(0x61c, 0x61c),
    range(0x180e, 0x180e),
    range(0x200b, 0x200b),
    range(0x200e, 0x200f),
    range(0x202a, 0x202e),
    range(0x2060, 0x206f),
    range(0xfeff, 0xfeff),
    range(0xfff9, 0xfffb),
    range(0xe0000, 0xe007f),
  ].join('')}]`,
  'gu',
);
/** Zero-width joiner and non-joiner shape letters in many scripts; between Latin letters they only hide things. */
const JOINERS = /(?<![^\p{Script=Latin}\p{N}\p{P}\p{Z}\n])[\u200C\u200D]/gu;
const LINE_ENDS = /\r\n?|[\v\f\u2028\u2029]/g;
const SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g;

/** Windows-1252 from 0x80: what C1 controls in a text were meant to be. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const C1 = new RegExp(`[${range(0x80, 0x9f)}]`, 'gu');

/** The byte that a character stands for in Windows-1252; −1 where for none. */
const byteOf = (char: string): number => {
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + WINDOWS.indexOf(char);
};

/**
 * UTF-8 that was read as Windows-1252 and written again: “â€™” for ’, “Ã©” for é, “ðŸ™‚” for an emoji. Only what no language writes so: “É»” and
 * “é”…” may be a capital and a small letter before a quotation mark.
 */
const MANGLED = new RegExp(
  `â€[\u0080-\u00BF${WINDOWS}]|â‚¬|â„¢|ðŸ[\u0080-\u00BF${WINDOWS}]{2}|[ÂÃ][\u00A0-\u00BA\u00BC-\u00BF]`,
  'gu',
);
const utf8 = new TextDecoder('utf-8', { fatal: true });

const unmangled = (run: string): string => {
  try {
    return utf8.decode(Uint8Array.from(run, byteOf));
  } catch {
    return run;
  }
};

const asWindows = (control: string): string => WINDOWS[control.charCodeAt(0) - 0x80] ?? '';

/**
 * Text as a reader sees it: what a wrong decoding mangled mended, NFC, line feeds only, plain spaces, nothing invisible, well-formed UTF-16. Lines and
 * runs of spaces are kept. Linear in its length.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(C1, asWindows)
    .replace(MANGLED, unmangled)
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(JOINERS, '')
    .replace(SPACES, ' ')
    .normalize('NFC');

/** One line: cleaned, every run of white space one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();

/** A cleaned line, or null where nothing is left of it. */
export const lineOrNull = (text: string | null | undefined): string | null => {
  const line = text === null || text === undefined ? '' : cleanLine(text);
  return line === '' ? null : line;
};

/** Letters and digits only, case and accents folded: what two spellings of the same headline share. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
