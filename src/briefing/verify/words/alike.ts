import { stem } from '../../../library/terms.ts';
import { WORDNET } from '../../../library/wordnet.ts';
import { entailedPhrases, isEntailedPhrase } from './entailed.ts';
import { type Classed, keyOf, keysOf, type Rows } from './keys.ts';
import { areSteps } from './steps.ts';
import { ALIKE } from './tables/alike.ts';
import { OPPOSITES } from './tables/opposites.ts';

const groupsOf = (lines: readonly string[], key: (word: string) => string): Rows => {
  const groups = new Map<string, Set<number>>();
  for (const [at, line] of lines.entries())
    for (const word of line.split(' ').map(key)) {
      const own = groups.get(word);
      if (own) own.add(at);
      else groups.set(word, new Set([at]));
    }
  return groups;
};

const OWN = groupsOf(ALIKE, keyOf);
const LEARNED = groupsOf(
  WORDNET.trim()
    .split('\n')
    .map((line) => line.slice(2)),
  (word) => word,
);

/** Wordings of several words that our tables know, their words joined by "_". */
export const knownPhrases = (): string[] => [
  ...new Set([...OWN.keys(), ...entailedPhrases()].filter((key) => key.includes('_'))),
];

/** True for a wording of several words that our tables know as one: "give up". */
export const isKnownPhrase = (phrase: string): boolean => OWN.has(phrase) || isEntailedPhrase(phrase);

const PAIRS = new Set(
  OPPOSITES.flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [`${one} ${other}`, `${other} ${one}`];
  }),
);

const shareGroup = (groups: Rows, a: string, b: string): boolean => {
  const others = groups.get(b);
  return others !== undefined && [...(groups.get(a) ?? [])].some((group) => others.has(group));
};

const ownGroups = (word: Classed): readonly number[] => keysOf(word).flatMap((key) => [...(OWN.get(key) ?? [])]);

const shareOwn = (a: Classed, b: Classed): boolean => {
  const others = new Set(ownGroups(b));
  return ownGroups(a).some((group) => others.has(group));
};

const classed = (word: string | Classed): Classed => (typeof word === 'string' ? { lemma: word, upos: 'X' } : word);

const NEGATIVE_PREFIX = /^(?:un|in|im|il|ir|dis|non)/;

/** "identify" and "unidentified", "afford" and "unaffordable". */
const isUndone = (short: string, long: string): boolean =>
  short.length >= 3 &&
  /^(?:un|non-?)/.test(long) &&
  stem(long.replace(/^(?:un|non-?)/, '').replace(/able$/, '')) === stem(short);

/** True for two lemmas of which one denies the other: "accept" and "reject", "safe" and "unsafe". */
export const areOpposed = (a: string, b: string): boolean => {
  if (PAIRS.has(`${a} ${b}`)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (isUndone(short, long)) return true;
  return (
    short !== long &&
    short.length >= 4 &&
    long.endsWith(short) &&
    NEGATIVE_PREFIX.test(long) &&
    long.length - short.length <= 3
  );
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
