import type { NameTag } from '../src/reading/core/names.ts';
import { COUNTRIES } from '../src/reading/tables/countries.ts';
import type { NamedSentence } from './names-data.ts';

/**
 * Lines of our own for what no open corpus holds: results, tables and datelines, in which the name of a town stands for its
 * team or says where a report was filed. The names are drawn from the corpora and mean nothing.
 */
type Pools = Readonly<Record<'town' | 'country' | 'person' | 'surname', readonly string[][]>>;

/** `{town/ORG}` is a name from a pool with its kind; everything else is no name. Digits are drawn anew. */
const PATTERNS: readonly string[] = [
  '{town/ORG} 5 {town/ORG} 3',
  '{town/ORG} 1 {town/ORG} 0',
  '{town/ORG} AT {town/ORG}',
  '{town/ORG} 83 49 .629',
  '{town/ORG} 22 10 7 5 31 20 37',
  '{town/ORG} 4 3 1 0 7 2 10',
  '{town/ORG} beat {town/ORG} 3-1 on Saturday .',
  '{country/LOC} beat {country/LOC} 2-0 ( halftime 1-0 )',
  '{country/LOC} 2 {country/LOC} 1',
  '{country/LOC} 247 ( {surname/PER} 75 , {surname/PER} 4-39 )',
  '{town/LOC} : {town/ORG} 259 and 207 , {town/ORG} 183 and 85-6 .',
  '{town/ORG} midfielder {person/PER} scored twice against {town/ORG} .',
  '1. {person/PER} ( {country/LOC} ) 12.05',
  '2. {person/PER} ( {country/LOC} ) , {town/ORG} , 54.507',
  '{person/PER} ( {country/LOC} ) beat {person/PER} ( {country/LOC} ) 6-3 6-4',
  'A. {surname/PER} b {surname/PER} 34',
  '{surname/PER} c {surname/PER} b {surname/PER} 50',
  '{surname/PER} 9-2-31-2 , {surname/PER} 10-0-44-1 .',
  '{TOWN/LOC} 1998-03-30',
  '{TOWN/LOC} , {country/LOC} 1998-11-02',
  '{TOWN/LOC} ( Agency ) - The government said on Monday it would not yield .',
  '{TOWN/LOC} , March 3 - Police said on Tuesday that nobody was hurt .',
  'SOCCER - {TOWN/ORG} BEAT {TOWN/ORG} 3-1 .',
  'CRICKET - {COUNTRY/LOC} 234 FOR FIVE AGAINST {COUNTRY/LOC} .',
];

const SLOT = /^\{(\w+)\/(\w+)\}$/;

const namesOf = (sentences: readonly NamedSentence[], kind: string): string[][] => {
  const found = new Map<string, string[]>();
  for (const { forms, names } of sentences) {
    for (const [i, tag] of names.entries()) {
      if (tag !== `B-${kind}`) continue;
      let end = i + 1;
      while (names[end] === `I-${kind}`) end += 1;
      const name = forms.slice(i, end);
      if (name.every((form) => /^\p{Lu}\p{Ll}+$/u.test(form))) found.set(name.join(' '), name);
    }
  }
  return [...found.values()];
};

const poolsOf = (sentences: readonly NamedSentence[]): Pools => {
  const countries = new Set(COUNTRIES.flatMap(({ names }) => names));
  const people = namesOf(sentences, 'PER').filter(({ length }) => length === 2);
  return {
    town: namesOf(sentences, 'LOC').filter((name) => name.length < 3 && !countries.has(name.join(' '))),
    country: COUNTRIES.map(({ names }) => (names[0] ?? '').split(' ')),
    person: people,
    surname: people.map((name) => name.slice(1)),
  };
};

const draw = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

const fill = (pattern: string, pools: Pools, random: () => number): NamedSentence => {
  const forms: string[] = [];
  const names: NameTag[] = [];
  for (const part of pattern.split(' ')) {
    const [, pool = '', kind = ''] = SLOT.exec(part) ?? [];
    const drawn = draw(pools[pool.toLowerCase() as keyof Pools] ?? [], random);
    const name = drawn ?? [part.replace(/\d/g, () => String(Math.floor(random() * 10)))];
    for (const [i, form] of name.entries()) {
      forms.push(/^[A-Z]+$/.test(pool) ? form.toUpperCase() : form);
      names.push(drawn ? (`${i === 0 ? 'B' : 'I'}-${kind}` as NameTag) : 'O');
    }
  }
  return { forms, names };
};

/** So many invented lines of each pattern. */
export const scoreLines = (
  sentences: readonly NamedSentence[],
  each: number,
  random: () => number,
): NamedSentence[] => {
  const pools = poolsOf(sentences);
  return PATTERNS.flatMap((pattern) => Array.from({ length: each }, () => fill(pattern, pools, random)));
};
