/**
 * Answers as the official script of SQuAD 2.0 compares them (Rajpurkar, Jia and Liang 2018): lower case, ASCII
 * punctuation and English articles dropped, white space joined.
 */
const normalised = (answer: string): string[] =>
  answer
    .toLowerCase()
    .replaceAll(/[!-/:-@[-`{-~]/g, '')
    .replaceAll(/\b(?:a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');

const shared = (a: readonly string[], b: readonly string[]): number => {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
};

const f1 = (a: readonly string[], b: readonly string[]): number =>
  a.length === 0 || b.length === 0 ? Number(a.length === b.length) : (2 * shared(a, b)) / (a.length + b.length);

/** No gold answers: the right answer is an empty one. */
const goldsOr = (golds: readonly string[]): readonly string[] => (golds.length === 0 ? [''] : golds);

/** Best F1 of words with one of the gold answers, 0 to 1. */
export const wordF1 = (answer: string, golds: readonly string[]): number =>
  Math.max(...goldsOr(golds).map((gold) => f1(normalised(answer), normalised(gold))));

/** SQuAD's exact match, by its own normalisation, with any of the answers. */
export const isExact = (answer: string, golds: readonly string[]): boolean =>
  goldsOr(golds).some((gold) => normalised(answer).join(' ') === normalised(gold).join(' '));
