import { stem } from '../../library/terms.ts';
import { WORDNET } from '../../library/wordnet.ts';
import { ALIKE, OPPOSITES } from './tables/alike.ts';
import { areSteps } from './tables/steps.ts';
import { WORDINGS } from './tables/wordings.ts';

/** Verbs with a particle are kept whole; all other words are looked up by stem, those of one part of speech with its mark. */
const keyOf = (word: string): string => {
  const [own = '', part] = word.split('/');
  const key = own.includes('_') ? own : stem(own);
  return part === undefined ? key : `${key}/${part}`;
};

type Groups = ReadonlyMap<string, ReadonlySet<number>>;

const groupsOf = (lines: readonly string[], key: (word: string) => string): Groups => {
  const groups = new Map<string, Set<number>>();
  for (const [at, line] of lines.entries())
    for (const word of line.split(' ').map(key)) {
      const own = groups.get(word);
      if (own) own.add(at);
      else groups.set(word, new Set([at]));
    }
  return groups;
};

const OWN = groupsOf([...ALIKE, ...WORDINGS], keyOf);
const LEARNED = groupsOf(
  WORDNET.trim()
    .split('\n')
    .map((line) => line.slice(2)),
  (word) => word,
);

/** Wordings of several words that our tables know, their words joined by "_". */
export const knownPhrases = (): string[] => [...OWN.keys()].filter((key) => key.includes('_'));

/** True for a verb with its particle that our table knows as one word: "give up". */
export const isKnownPhrase = (phrase: string | null): boolean => phrase !== null && OWN.has(phrase);

const PAIRS = new Set(
  OPPOSITES.flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [`${one} ${other}`, `${other} ${one}`];
  }),
);

const shareGroup = (groups: Groups, a: string, b: string): boolean => {
  const others = groups.get(b);
  return others !== undefined && [...(groups.get(a) ?? [])].some((group) => others.has(group));
};

const MARKS: Readonly<Record<string, string>> = { VERB: 'v', AUX: 'v', NOUN: 'n', PROPN: 'n', ADJ: 'a' };

/** A word with its part of speech; a mere string has none, so that it is in no group of a word of one. */
export type Classed = { readonly lemma: string; readonly upos: string };

const ownGroups = ({ lemma, upos }: Classed): readonly number[] => {
  const key = keyOf(lemma);
  const mark = MARKS[upos];
  return [...(OWN.get(key) ?? []), ...(mark === undefined ? [] : (OWN.get(`${key}/${mark}`) ?? []))];
};

const shareOwn = (a: Classed, b: Classed): boolean => {
  const others = new Set(ownGroups(b));
  return ownGroups(a).some((group) => others.has(group));
};

const classed = (word: string | Classed): Classed => (typeof word === 'string' ? { lemma: word, upos: 'X' } : word);

const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|dis|non)/;

/** True for two lemmas of which one denies the other: "accept" and "reject", "safe" and "unsafe". */
export const areOpposed = (a: string, b: string): boolean => {
  if (PAIRS.has(`${a} ${b}`)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.endsWith(short) && NEGATIVE_PREFIX.test(long) && long.length - short.length <= 3;
};

const ENDING = /(?:ers?|ors?|ings?|ed|ions?|ations?|ments?|als?|ances?|ity|ists?|ly|ive|es?|y|s)$/;
const SHORTEST_ROOT = 5;

/** "smuggler" and "smuggling": one root under two endings. */
const shareRoot = (a: string, b: string): boolean => {
  const root = a.replace(ENDING, '');
  return root.length >= SHORTEST_ROOT && root === b.replace(ENDING, '');
};

/** True for two words that may stand for one another in a report: the same word, one of its root, or a synonym by our tables that is no other step. */
export const areAlike = (one: string | Classed, other: string | Classed): boolean => {
  const [own, told] = [classed(one), classed(other)];
  const [a, b] = [own.lemma, told.lemma];
  if (a === b) return true;
  if (areOpposed(a, b)) return false;
  if (stem(a) === stem(b) || shareRoot(a, b)) return true;
  return (shareOwn(own, told) || shareGroup(LEARNED, a, b)) && !areSteps(a, b);
};
