/** Whether a text has a word in one of its forms; `lemma` is in lower case. "damage" does not hold "dam". */
export const holdsWord = (text: string, lemma: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.startsWith(lemma) && /^(?:e?s|e?d|ing)?$/.test(word.slice(lemma.length)));
