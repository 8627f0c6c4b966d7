import { inArticles } from '../../domain/counted.ts';
import { foldName } from '../../domain/fold.ts';
import { isStopWord } from '../../library/terms.ts';
import { roleWords, type Who } from './who.ts';

/** Something that is offered while a person types. */
export type Hint = {
  readonly value: string;
  readonly label: string;
  /** The folded words it is found by, each after a space. */
  readonly found: string;
};

const LONGEST = 100;

const foundBy = (names: readonly string[]): string => names.map((name) => ` ${foldName(name)}`).join('');

/** "Arlo Benn · deputy foreign minister · 12 articles": found by name and alias. */
export const hintOfActor = (who: Who): Hint => ({
  value: who.ids[0],
  label: `${who.name} · ${roleWords(who)} · ${inArticles(who.articles)}`,
  found: foundBy([who.name, ...who.aliases]),
});

const cutAtWord = (text: string): string =>
  text.length <= LONGEST
    ? text
    : text
        .slice(0, LONGEST + 1)
        .replace(/\s+\S*$/u, '')
        .slice(0, LONGEST);

/** Words to be offered as they stand, cut where they are long. */
export const hintOfWords = (text: string): Hint => {
  const short = cutAtWord(text.replaceAll(/\s+/g, ' ').trim());
  return { value: short, label: short, found: foundBy([text]) };
};

/** Those with the typed words side by side come first, then those that have a word beginning with each of them; else in the order given. */
export const matching = (hints: readonly Hint[], typed: string, limit: number): Hint[] => {
  const phrase = foldName(typed);
  if (phrase === '') return hints.slice(0, limit);
  const found = new Set<Hint>();
  const words = phrase.split(' ');
  for (const fits of [
    (hint: Hint) => hint.found.includes(` ${phrase}`),
    (hint: Hint) => words.every((word) => hint.found.includes(` ${word}`)),
  ])
    for (const hint of hints) {
      if (found.size >= limit) break;
      if (fits(hint)) found.add(hint);
    }
  return [...found];
};

/** The popular and the recent in turns: what is offered before anything is typed. */
export const interleaved = <Item>(popular: readonly Item[], recent: readonly Item[]): Item[] => [
  ...new Set(popular.flatMap((item, at) => [item, ...recent.slice(at, at + 1)])),
];

const FEWEST_TITLES = 3;

/** Two words that stand together in at least three headlines, most used first: "fuel depot". */
export const phrasesIn = (titles: readonly string[]): string[] => {
  const counts = new Map<string, { words: string; titles: number }>();
  for (const title of titles) {
    const words = title.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => word !== '');
    const pairs = words.slice(1).flatMap((word, at) => {
      const before = words[at] ?? '';
      const carries = [before, word].every(
        (one) => one.length > 2 && !isStopWord(one.toLowerCase()) && !/^\d/.test(one),
      );
      return carries ? [`${before} ${word}`] : [];
    });
    for (const pair of new Set(pairs)) {
      const key = foldName(pair);
      const known = counts.get(key) ?? { words: pair, titles: 0 };
      counts.set(key, { ...known, titles: known.titles + 1 });
    }
  }
  return [...counts.values()]
    .filter((one) => one.titles >= FEWEST_TITLES)
    .sort((a, b) => b.titles - a.titles)
    .map(({ words }) => words.toLowerCase());
};
