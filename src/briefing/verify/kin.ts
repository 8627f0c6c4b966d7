import { KIN } from './tables/kin.ts';

type Senses = { readonly own: ReadonlySet<number>; readonly wider: ReadonlySet<number> };

/** What the table says of a word: its senses and the wider ones by part of speech, words of its root, its opposites. */
type Table = {
  readonly senses: ReadonlyMap<string, Senses>;
  readonly wider: ReadonlyMap<number, readonly number[]>;
  /** How many senses a wider sense has below it. */
  readonly below: ReadonlyMap<number, number>;
  readonly roots: ReadonlyMap<string, ReadonlySet<string>>;
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
};

const add = (map: Map<string, Set<string>>, from: string, to: string): void => {
  const known = map.get(from);
  if (known) known.add(to);
  else map.set(from, new Set([to]));
};

type Building = { senses: Map<string, { own: Set<number>; wider: Set<number> }>; wider: Map<number, number[]> };

const addSense = ({ senses, wider }: Building, at: number, fields: readonly string[]): void => {
  const [part = '', ...rest] = fields;
  const last = rest.at(-1) ?? '';
  const above = last.startsWith('>') ? last.slice(1).split(',') : [];
  const numbers = above.map((number) => Number.parseInt(number, 36));
  wider.set(at, numbers);
  for (const word of above.length > 0 ? rest.slice(0, -1) : rest) {
    const key = `${part} ${word}`;
    const known = senses.get(key) ?? { own: new Set(), wider: new Set() };
    known.own.add(at);
    for (const number of numbers) known.wider.add(number);
    senses.set(key, known);
  }
};

const read = (): Table => {
  const building: Building = { senses: new Map(), wider: new Map() };
  const [roots, opposites] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const [at, line] of KIN.trim().split('\n').entries()) {
    const fields = line.split(' ');
    const [mark, one = '', other = ''] = fields;
    if (mark === 'd' || mark === '!') {
      add(mark === 'd' ? roots : opposites, one, other);
      add(mark === 'd' ? roots : opposites, other, one);
    } else addSense(building, at, fields);
  }
  const below = new Map<number, number>();
  for (const above of building.wider.values()) for (const at of above) below.set(at, (below.get(at) ?? 0) + 1);
  return { ...building, below, roots, opposites };
};

let table: Table | null = null;

/** Read when first asked for: most commands never ask. */
const known = (): Table => {
  table ??= read();
  return table;
};

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((at) => b.has(at));

const above = (wider: ReadonlySet<number>, { wider: all }: Table): Set<number> =>
  new Set([...wider].flatMap((at) => all.get(at) ?? []));

/** Parts of speech that WordNet keeps apart; adverbs are not in the table. */
export type Part = 'n' | 'v' | 'a';

/** A wider sense with more senses than this below it joins what has nothing to do with one another. */
const MOST_BELOW = 25;

const sensesOf = (part: Part, word: string): Senses | undefined => known().senses.get(`${part} ${word}`);

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
  return [...one.wider].some((at) => other.wider.has(at) && (below.get(at) ?? 0) <= MOST_BELOW);
};

/** True for two words that a sense at most two steps wider, and no very wide one, holds. */
export const areCousins = (part: Part, a: string, b: string): boolean => {
  const [one, other] = [sensesOf(part, a), sensesOf(part, b)];
  if (!one || !other) return false;
  const all = known();
  const reach = ({ own, wider }: Senses): Set<number> => new Set([...own, ...wider, ...above(wider, all)]);
  const others = reach(other);
  return [...reach(one)].some((at) => others.has(at) && (all.below.get(at) ?? 0) <= MOST_BELOW);
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
  const own = new Set([...one.own].filter((at) => (all.below.get(at) ?? 0) <= MOST_KINDS));
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
export const areOfOneRoot = (a: string, b: string): boolean => known().roots.get(a)?.has(b) ?? false;

/** True for a verb and a noun of which one's root is near the other: "inspect" and "check". */
export const areNearByRoot = (verb: string, noun: string): boolean => {
  const { roots } = known();
  return (
    [...(roots.get(noun) ?? [])].some((root) => shareSense('v', root, verb)) ||
    [...(roots.get(verb) ?? [])].some((root) => shareSense('n', root, noun))
  );
};

const synonymsOf = (word: string): string[] => {
  const { senses } = known();
  const own = ['a', 'v', 'n'].map((part) => senses.get(`${part} ${word}`));
  return [word, ...own.flatMap((each) => [...(each?.own ?? [])]).map(String)];
};

/** True for two words that WordNet, or a synonym of one of them, sets against one another. */
export const areSetApart = (a: string, b: string): boolean => {
  const { opposites } = known();
  if (opposites.get(a)?.has(b)) return true;
  const nearOf = (word: string): ReadonlySet<string> => new Set(synonymsOf(word));
  const [one, other] = [nearOf(a), nearOf(b)];
  const against = (words: string, near: ReadonlySet<string>): boolean =>
    [...(opposites.get(words) ?? [])].some((each) => synonymsOf(each).some((sense) => near.has(sense)));
  return against(a, other) || against(b, one);
};
