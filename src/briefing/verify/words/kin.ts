import { KIN } from './tables/wordnet/kin.ts';
import { SENSES } from './tables/wordnet/senses.ts';

/** Parts of speech that WordNet keeps apart; adverbs are not in the table. */
export type Part = 'n' | 'v' | 'a';

type Senses = { readonly own: ReadonlySet<number>; readonly wider: ReadonlySet<number> };

type Table = { readonly words: readonly string[]; readonly senses: readonly string[] };

/** Entries stand apart by semicolons, or by line breaks; the tables begin and end with one. */
const entriesOf = (text: string): string[] => text.slice(1, -1).replaceAll('\n', ';').split(';');

let table: Table | null = null;

/** Cut into entries when first asked for: most commands never ask. */
const known = (): Table => {
  table ??= { words: entriesOf(KIN), senses: entriesOf(SENSES) };
  return table;
};

const wordIn = (line: string): string => line.slice(0, line.indexOf(' '));

/** What stands behind a word of the table, by its mark. */
const fieldOf = (word: string, mark: string): string[] => {
  const { words } = known();
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (wordIn(words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  const line = words[low] ?? '';
  if (wordIn(line) !== word) return [];
  const field = line.split(' ').find((each, at) => at > 0 && each.startsWith(mark));
  return field?.slice(1).split('.') ?? [];
};

const numberOf = (base36: string): number => Number.parseInt(base36, 36);

const placesOf = (part: Part, word: string): number[] => fieldOf(word, part).map(numberOf);

/** How many senses a sense has below it, and its wider ones. */
const belowOf = (sense: number): number => Number.parseInt(known().senses[sense] ?? '', 10) || 0;

const widerOf = (sense: number): number[] => {
  const line = known().senses[sense] ?? '';
  const at = line.indexOf('>');
  return at < 0
    ? []
    : line
        .slice(at + 1)
        .split('.')
        .map(numberOf);
};

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((at) => b.has(at));

const above = (senses: ReadonlySet<number>): Set<number> => new Set([...senses].flatMap(widerOf));

const PARTS: readonly Part[] = ['a', 'v', 'n'];

/** A wider sense with more senses than this below it joins what has nothing to do with one another. */
const MOST_BELOW = 25;

const sensesOf = (part: Part, word: string): Senses | undefined => {
  const own = placesOf(part, word);
  return own.length === 0 ? undefined : { own: new Set(own), wider: new Set(own.flatMap(widerOf)) };
};

/** True for a word that the table has. */
export const isKnownWord = (word: string): boolean => PARTS.some((part) => fieldOf(word, part).length > 0);

/** True for two words that share a sense, or of which one is the wider; a noun may be two steps wider. */
export const areNear = (part: Part, a: string, b: string): boolean => {
  if (a === b) return true;
  const [one, other] = [sensesOf(part, a), sensesOf(part, b)];
  if (!one || !other) return false;
  if (meet(one.own, other.own) || meet(one.wider, other.own) || meet(one.own, other.wider)) return true;
  return part === 'n' && (meet(above(one.wider), other.own) || meet(one.own, above(other.wider)));
};

/** True for two words that one wider sense, and no very wide one, holds. */
export const areSisters = (part: Part, a: string, b: string): boolean => {
  const [one, other] = [sensesOf(part, a), sensesOf(part, b)];
  if (!one || !other) return false;
  return [...one.wider].some((at) => other.wider.has(at) && belowOf(at) <= MOST_BELOW);
};

/** True for two words that a sense at most two steps wider, and no very wide one, holds. */
export const areCousins = (part: Part, a: string, b: string): boolean => {
  const [one, other] = [sensesOf(part, a), sensesOf(part, b)];
  if (!one || !other) return false;
  const reach = ({ own, wider }: Senses): Set<number> => new Set([...own, ...wider, ...above(wider)]);
  const others = reach(other);
  return [...reach(one)].some((at) => others.has(at) && belowOf(at) <= MOST_BELOW);
};

const SAYS_LITTLE =
  /^(?:cause|agent|act|action|activity|event|state|condition|thing|matter|relation|measure|process|change|content|message|information|point|result|outcome|ability|work|property|quality|reason)$/;

/** How many steps up a wider word may stand. */
const HIGHEST = 4;
/** A word with more senses than this below its own says too little. */
const MOST_KINDS = 120;

/** True where one noun is a wider word for the other: "disease" for "cholera". */
export const isWider = (word: string, other: string): boolean => {
  const [one, narrow] = [sensesOf('n', word), sensesOf('n', other)];
  if (!one || !narrow || word === other || SAYS_LITTLE.test(word)) return false;
  const own = new Set([...one.own].filter((at) => belowOf(at) <= MOST_KINDS));
  let reached: ReadonlySet<number> = narrow.wider;
  for (let step = 1; step <= HIGHEST; step += 1) {
    if (meet(reached, own)) return true;
    reached = above(reached);
  }
  return false;
};

/** From "welder" up to "person" are fewer steps than these. */
const HIGHEST_PERSON = 9;

/** True for a noun that names a kind of person: "welder", "nurse". */
export const namesPerson = (word: string): boolean => {
  const person = new Set(placesOf('n', 'person'));
  let reached: ReadonlySet<number> = new Set(placesOf('n', word));
  for (let step = 0; step <= HIGHEST_PERSON && reached.size > 0; step += 1) {
    if (meet(reached, person)) return true;
    reached = above(reached);
  }
  return false;
};

const DEED_ENDING = /(?:ance|ence|ment|[st]ion|ure|ing)$/;

/** True for a noun that comes from a verb, or is one as well: "recall", "closure", "clearance". */
export const namesDeed = (noun: string): boolean =>
  DEED_ENDING.test(noun) ||
  placesOf('v', noun).length > 0 ||
  fieldOf(noun, 'd').some((root) => placesOf('v', root).length > 0);

const shareSense = (part: Part, a: string, b: string): boolean => {
  const [one, other] = [sensesOf(part, a), sensesOf(part, b)];
  return one !== undefined && other !== undefined && meet(one.own, other.own);
};

/** "short" and "shortage". */
export const areOfOneRoot = (a: string, b: string): boolean => fieldOf(a, 'd').includes(b);

/** True for a verb and a noun of which one's root is near the other: "inspect" and "check". */
export const areNearByRoot = (verb: string, noun: string): boolean => {
  return (
    fieldOf(noun, 'd').some((root) => shareSense('v', root, verb)) ||
    fieldOf(verb, 'd').some((root) => shareSense('n', root, noun))
  );
};

const synonymsOf = (word: string): string[] => {
  return [word, ...PARTS.flatMap((part) => placesOf(part, word)).map(String)];
};

/** True for two words that WordNet, or a synonym of one of them, sets against one another. */
export const areSetApart = (a: string, b: string): boolean => {
  if (fieldOf(a, '!').includes(b)) return true;
  const nearOf = (word: string): ReadonlySet<string> => new Set(synonymsOf(word));
  const [one, other] = [nearOf(a), nearOf(b)];
  const against = (words: string, near: ReadonlySet<string>): boolean =>
    fieldOf(words, '!').some((each) => synonymsOf(each).some((sense) => near.has(sense)));
  return against(a, other) || against(b, one);
};
