/** "1,200 sentences", "1 sentence": a count with its noun, which takes an "s". */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;

/** "12 articles", as it stands beside other short figures: without separators. */
export const inArticles = (count: number): string => `${count} ${count === 1 ? 'article' : 'articles'}`;
