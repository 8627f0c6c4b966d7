/** A text of at most so many UTF-16 units: one that is longer ends behind a word of it, with "…". A single long word is cut within. */
export const cutAtWord = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const short = text
    .slice(0, most - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '');
  const atWord = /\s/.test(text.charAt(most - 1)) ? short : short.replace(/\s+\S*$/, '');
  return `${atWord.replace(/[\s,;:–—-]+$/u, '')}…`;
};
