import { stem } from '../library/terms.ts';
import { ALIKE, OPPOSITES } from './synonyms.ts';

const SHORTEST_SHARED = 5;
const MOST_ENDING = 4;
/** A word of the same group counts less than the word itself, a word of the same beginning less again. */
const AS_SYNONYM = 0.65;
const AS_RELATIVE = 0.5;

const groupsOf = (groups: readonly string[]): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const [at, group] of groups.entries())
    for (const word of group.split(' ')) {
      const key = stem(word);
      found.set(key, [...(found.get(key) ?? []), at]);
    }
  return found;
};

const alike = groupsOf(ALIKE);

const opposites = new Set(
  OPPOSITES.flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ').map(stem);
    return [`${one} ${other}`, `${other} ${one}`];
  }),
);

const sharedLength = (a: string, b: string): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
};

const areSynonyms = (a: string, b: string): boolean => {
  const others = alike.get(b);
  return others !== undefined && (alike.get(a)?.some((group) => others.includes(group)) ?? false);
};

const areRelatives = (a: string, b: string): boolean => {
  if (a[0] !== b[0]) return false;
  const shared = sharedLength(a, b);
  return shared >= SHORTEST_SHARED && Math.max(a.length, b.length) - shared <= MOST_ENDING;
};

/** How far one stem may stand for another: 1 for the same, less for synonyms and words of one root, 0 for others. */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1;
  if (areSynonyms(a, b)) return AS_SYNONYM;
  return areRelatives(a, b) ? AS_RELATIVE : 0;
};

/** True for stems such as those of "north" and "south". */
export const areOpposites = (a: string, b: string): boolean => opposites.has(`${a} ${b}`);

/** The words of our table that mean about the same as this one, itself left out. */
export const synonymsOf = (word: string): string[] => {
  const groups = alike.get(stem(word)) ?? [];
  return groups.flatMap((at) => (ALIKE[at] ?? '').split(' ')).filter((other) => stem(other) !== stem(word));
};
