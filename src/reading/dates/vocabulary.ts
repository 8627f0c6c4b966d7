/** Looks around, the openings of groups and classes of characters: no words of a text. */
const AROUND = /\(\?<?[!=][^)]*\)/g;
const OPENING = /\(\?(?::|<\w+>)/g;
const CLASSES = /\\[dw]|\[[^\]]*\]/g;
const BETWEEN_WORDS = /[ ()|*+{}/]+|\)\?/;

/** A word of a pattern with and without the letters that may be missing: "days?" is "days" and "day". */
const spelled = (word: string): string[] => {
  const at = word.indexOf('?');
  if (at < 0) return [word];
  const rest = spelled(word.slice(at + 1));
  return [word.slice(0, at), word.slice(0, Math.max(0, at - 1))].flatMap((start) => rest.map((end) => start + end));
};

/** Every word of letters that what a pattern matches may hold; pieces of words with figures ("27th") may be among them. */
export const wordsOf = (source: string): string[] =>
  source
    .replace(AROUND, '')
    .replace(OPENING, '(')
    .replace(CLASSES, ' ')
    .replace(/\)\?/g, ')')
    .replace(/\\(.)/g, '$1')
    .split(BETWEEN_WORDS)
    .flatMap(spelled)
    .filter((word) => /^[a-z]/.test(word));
