import { KIN } from './tables/kin.ts';

/** Parts of speech that WordNet keeps apart; adverbs are not in the table. */
export type Part = 'n' | 'v' | 'a';

type Senses = { readonly own: ReadonlySet<number>; readonly wider: ReadonlySet<number> };

type Places = Readonly<Record<Part, Map<string, number[]>>>;

/** What the table says: its lines, in which lines a word stands by part of speech, words of one root, opposites. */
type Table = {
  readonly lines: readonly string[];
  readonly places: Places;
  /** How many senses each sense has below it, by line. */
  readonly below: Uint16Array;
  readonly roots: ReadonlyMap<string, readonly string[]>;
  readonly opposites: ReadonlyMap<string, readonly string[]>;
};

const add = <Value>(map: Map<string, Value[]>, from: string, to: Value): void => {
  const known = map.get(from);
  if (known) known.push(to);
  else map.set(from, [to]);
};

const addPair = (pairs: Map<string, string[]>, [one = '', other = '']: readonly string[]): void => {
  add(pairs, one, other);
  add(pairs, other, one);
};

/** Where the words of a sense end and its wider senses begin. */
const endOfWords = (line: string): number => {
  const at = line.indexOf('>');
  return at < 0 ? line.length : at - 1;
};

const widerOf = (line: string): number[] => {
  const at = line.indexOf('>');
  return at < 0
    ? []
    : line
        .slice(at + 1)
        .split(',')
        .map((number) => Number.parseInt(number, 36));
};

const read = (): Table => {
  const lines = KIN.trim().split('\n');
  const places: Places = { n: new Map(), v: new Map(), a: new Map() };
  const [roots, opposites] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const below = new Uint16Array(lines.length);
  lines.forEach((line, at) => {
    const part = line[0];
    const words = line.slice(2, endOfWords(line)).split(' ');
    if (part === 'n' || part === 'v' || part === 'a') {
      for (const word of words) add(places[part], word, at);
      for (const wider of widerOf(line)) below[wider] = (below[wider] ?? 0) + 1;
    } else addPair(part === 'd' ? roots : opposites, words);
  });
  return { lines, places, below, roots, opposites };
};

let table: Table | null = null;

/** Read when first asked for: most commands never ask. */
const known = (): Table => {
  table ??= read();
  return table;
};

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((at) => b.has(at));

const above = (wider: ReadonlySet<number>, { lines }: Table): Set<number> =>
  new Set([...wider].flatMap((at) => widerOf(lines[at] ?? '')));

const PARTS: readonly Part[] = ['a', 'v', 'n'];

/** A wider sense with more senses than this below it joins what has nothing to do with one another. */
const MOST_BELOW = 25;

const sensesOf = (part: Part, word: string): Senses | undefined => {
  const { lines, places } = known();
  const own = places[part].get(word);
  return own && { own: new Set(own), wider: new Set(own.flatMap((at) => widerOf(lines[at] ?? ''))) };
};

/** True for an adjective or a verb that the table has. */
export const isKnownWord = (word: string): boolean =>
  sensesOf('a', word) !== undefined || sensesOf('v', word) !== undefined;

/** True for two words that share a sense, or of which one is the wider; a noun may be two steps wider. */
export const areNear = (part: Part, a: string, b: string): boolean => {
  if (a === b) return true;
  const [one, other] = [sensesOf(part, a), sensesOf(part, b)];
  if (!one || !other) return false;
  if (meet(one.own, other.own) || meet(one.wider, other.own) || meet(one.own, other.wider)) return true;
  const all = known();
  return part === 'n' && (meet(above(one.wider, all), other.own) || meet(one.own, above(other.wider, all)));
};

/** True for two words that one wider sense, and no very wide one, holds. */
export const areSisters = (part: Part, a: string, b: string): boolean => {
  const [one, other] = [sensesOf(part, a), sensesOf(part, b)];
  if (!one || !other) return false;
  const { below } = known();
  return [...one.wider].some((at) => other.wider.has(at) && (below[at] ?? 0) <= MOST_BELOW);
};

/** True for two words that a sense at most two steps wider, and no very wide one, holds. */
export const areCousins = (part: Part, a: string, b: string): boolean => {
  const [one, other] = [sensesOf(part, a), sensesOf(part, b)];
  if (!one || !other) return false;
  const all = known();
  const reach = ({ own, wider }: Senses): Set<number> => new Set([...own, ...wider, ...above(wider, all)]);
  const others = reach(other);
  return [...reach(one)].some((at) => others.has(at) && (all.below[at] ?? 0) <= MOST_BELOW);
};

/** How many steps up a wider word may stand. */
const HIGHEST = 4;
/** A word with more senses than this below its own says too little. */
const MOST_KINDS = 120;

/** True where one noun is a wider word for the other: "disease" for "cholera". */
export const isWider = (word: string, other: string): boolean => {
  const [one, narrow] = [sensesOf('n', word), sensesOf('n', other)];
  if (!one || !narrow || word === other) return false;
  const all = known();
  const own = new Set([...one.own].filter((at) => (all.below[at] ?? 0) <= MOST_KINDS));
  let reached: ReadonlySet<number> = narrow.wider;
  for (let step = 1; step <= HIGHEST; step += 1) {
    if (meet(reached, own)) return true;
    reached = above(reached, all);
  }
  return false;
};

const shareSense = (part: Part, a: string, b: string): boolean => {
  const [one, other] = [sensesOf(part, a), sensesOf(part, b)];
  return one !== undefined && other !== undefined && meet(one.own, other.own);
};

/** "short" and "shortage". */
export const areOfOneRoot = (a: string, b: string): boolean => known().roots.get(a)?.includes(b) ?? false;

/** True for a verb and a noun of which one's root is near the other: "inspect" and "check". */
export const areNearByRoot = (verb: string, noun: string): boolean => {
  const { roots } = known();
  return (
    [...(roots.get(noun) ?? [])].some((root) => shareSense('v', root, verb)) ||
    [...(roots.get(verb) ?? [])].some((root) => shareSense('n', root, noun))
  );
};

const synonymsOf = (word: string): string[] => {
  const { places } = known();
  return [word, ...PARTS.flatMap((part) => places[part].get(word) ?? []).map(String)];
};

/** True for two words that WordNet, or a synonym of one of them, sets against one another. */
export const areSetApart = (a: string, b: string): boolean => {
  const { opposites } = known();
  if (opposites.get(a)?.includes(b)) return true;
  const nearOf = (word: string): ReadonlySet<string> => new Set(synonymsOf(word));
  const [one, other] = [nearOf(a), nearOf(b)];
  const against = (words: string, near: ReadonlySet<string>): boolean =>
    [...(opposites.get(words) ?? [])].some((each) => synonymsOf(each).some((sense) => near.has(sense)));
  return against(a, other) || against(b, one);
};
