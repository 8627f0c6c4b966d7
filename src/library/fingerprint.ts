import { wordsOf } from './terms.ts';

/**
 * Every run of three words of a text, case folded: what Broder (1997), "On the resemblance and containment of documents",
 * calls its shingling, kept whole (no sketch), so that comparisons are exact. A shorter text is one shingle.
 */
export const shingles = (text: string): ReadonlySet<string> => {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  const found = new Set<string>();
  for (let third = 2; third < words.length; third += 1)
    found.add(`${words[third - 2]} ${words[third - 1]} ${words[third]}`);
  if (found.size === 0 && words.length > 0) found.add(words.join(' '));
  return found;
};

const shared = (small: ReadonlySet<string>, large: ReadonlySet<string>): number => {
  let count = 0;
  for (const shingle of small) if (large.has(shingle)) count += 1;
  return count;
};

/** The share, 0 to 1, of the smaller set that stands in the larger one; 0 where either is empty. */
export const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size === 0 ? 0 : shared(small, large) / small.size;
};

/** A text of which this share stands in another is a re-print of it, trimmed or with another lead. */
const IS_REPRINT = 0.6;
/** Shorter texts share shingles by chance. */
const FEWEST_SHINGLES = 20;

/** Whether one text is a re-print or near-copy of the other. */
export const isReprint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  Math.min(a.size, b.size) >= FEWEST_SHINGLES && containment(a, b) >= IS_REPRINT;
