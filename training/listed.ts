import { wordKey } from '../src/reading/core/words.ts';
import { ARMED_GROUPS } from '../src/reading/tables/armed-groups.ts';
import { COUNTRIES } from '../src/reading/tables/countries.ts';
import { GIVEN_NAMES } from '../src/reading/tables/given-names.ts';
import { ORGANISATIONS } from '../src/reading/tables/organisations.ts';
import { PLACES } from '../src/reading/tables/places.ts';
import { PUBLISHERS } from '../src/reading/tables/publishers.ts';

const LISTS: readonly { readonly bit: number; readonly names: readonly string[] }[] = [
  { bit: 1, names: COUNTRIES.flatMap(({ names }) => names) },
  { bit: 2, names: [...COUNTRIES.flatMap(({ capitals }) => capitals), ...PLACES.map(({ name }) => name)] },
  { bit: 4, names: COUNTRIES.flatMap(({ adjectives, people }) => [...adjectives, ...people]) },
  { bit: 8, names: [...ORGANISATIONS, ...ARMED_GROUPS, ...PUBLISHERS].flatMap(({ names }) => names) },
  { bit: 16, names: [...GIVEN_NAMES.keys()] },
];

/** What the name tables of the reading say of single words, as bits. */
export const listedWords = (): Map<string, number> => {
  const listed = new Map<string, number>();
  for (const { bit, names } of LISTS) {
    for (const name of names) {
      const key = wordKey(name);
      if (!/\s/.test(key) && key !== '') listed.set(key, (listed.get(key) ?? 0) | bit);
    }
  }
  return listed;
};

const countries = new Set(COUNTRIES.flatMap(({ names }) => names.map(wordKey)));
const adjectives = new Set(
  COUNTRIES.flatMap((country) => [...country.adjectives, ...country.people].map(wordKey)).filter(
    (key) => !countries.has(key),
  ),
);

/** "Iranian", which no country is called. */
export const isNationality = (form: string): boolean => adjectives.has(wordKey(form).replace(/^#/, ''));
