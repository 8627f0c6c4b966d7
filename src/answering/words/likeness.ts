import { sharedLength } from '../../domain/fold.ts';
import { CONTRARIES } from '../../library/contraries.ts';
import { stem } from '../../library/terms.ts';
import { WORDNET } from '../../library/wordnet.ts';
import { ALIKE, OPPOSITES } from './synonyms.ts';

const SHORTEST_SHARED = 5;
const MOST_ENDING = 4;
/** A word of the same group counts less than the word itself, a word of the same beginning less again. */
const AS_SYNONYM = 0.65;
const AS_RELATIVE = 0.5;
/** By WordNet: of one root; of one sense, which is often not the sense that is meant. */
const AS_ROOTED = 0.65;
const AS_LISTED = 0.4;

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

const ROOTED = 'd ';
const linesOf = (isRooted: boolean): string[] =>
  WORDNET.trim()
    .split('\n')
    .filter((line) => line.startsWith(ROOTED) === isRooted)
    .map((line) => line.slice(ROOTED.length));
const rooted = groupsOf(linesOf(true));
const listed = groupsOf(linesOf(false));

const opposites = new Set(
  OPPOSITES.flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ').map(stem);
    return [`${one} ${other}`, `${other} ${one}`];
  }),
);

type Groups = ReadonlyMap<string, readonly number[]>;

const shareGroup = (groups: Groups, a: string, b: string): boolean => {
  const others = groups.get(b);
  return others !== undefined && (groups.get(a)?.some((group) => others.includes(group)) ?? false);
};

const areRelatives = (a: string, b: string): boolean => {
  if (a[0] !== b[0]) return false;
  const shared = sharedLength(a, b);
  return shared >= SHORTEST_SHARED && Math.max(a.length, b.length) - shared <= MOST_ENDING;
};

/** How far one stem may stand for another: 1 for the same, less for synonyms and words of one root, 0 for others. */
export const likeness = (a: string, b: string): number => {
  if (a === b) return 1;
  if (shareGroup(alike, a, b)) return AS_SYNONYM;
  return areRelatives(a, b) ? AS_RELATIVE : 0;
};

/** As `likeness`, by WordNet too: for finding, where a wrong sense costs little. */
export const wideLikeness = (a: string, b: string): number => {
  const like = likeness(a, b);
  if (like === 1) return like;
  if (shareGroup(rooted, a, b)) return Math.max(like, AS_ROOTED);
  return like === 0 && shareGroup(listed, a, b) ? AS_LISTED : like;
};

/** True for stems such as those of "north" and "south". */
export const areOpposites = (a: string, b: string): boolean => opposites.has(`${a} ${b}`);

const contraries = new Set(
  CONTRARIES.trim()
    .split('\n')
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.split(' ').map(stem);
      return one === other ? [] : [`${one} ${other}`, `${other} ${one}`];
    }),
);

/** As `areOpposites`, and by the wider table of WordNet, which has pairs of things too ("sister", "brother"). */
export const areContraries = (a: string, b: string): boolean => areOpposites(a, b) || contraries.has(`${a} ${b}`);

/** The words of our table that mean about the same as this one, itself left out. */
export const synonymsOf = (word: string): string[] => {
  const groups = alike.get(stem(word)) ?? [];
  return groups.flatMap((at) => (ALIKE[at] ?? '').split(' ')).filter((other) => stem(other) !== stem(word));
};

/** Each of these stems is held by the others, itself or by a word like it. */
export const holdsAll = (asked: readonly string[], held: readonly string[]): boolean =>
  asked.every((term) => held.some((own) => likeness(term, own) > 0));

/** One of these stems is. */
export const holdsAny = (asked: readonly string[], held: readonly string[]): boolean =>
  asked.some((term) => held.some((own) => likeness(term, own) > 0));
